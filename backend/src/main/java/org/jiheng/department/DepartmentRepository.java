package org.jiheng.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.persistence.Keyset;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DepartmentRepository implements PanacheRepositoryBase<Department, UUID> {

    List<Department> page(DepartmentQuery query) {
        return new Keyset()
                .departmentsWithin(query.scope())
                .where("regionCode = :region", query.regionCode())
                .where("parentId = :parent", query.parentId())
                .where("departmentCode = :code", query.departmentCode())
                .where("creditCode = :credit", query.creditCode())
                .where("(locate(:q, name) > 0 or locate(:q, shortName) > 0)", query.q())
                .after("sortCode", "id", query.descending(), keys(query.after()))
                .list(this, "sortCode " + (query.descending() ? "desc" : "asc") + ", id", query.limit());
    }

    private static Object @Nullable [] keys(@Nullable Cursor after) {
        return after == null ? null : new Object[] {after.keys().get(0), after.id()};
    }

    /** Moves a subtree: the paths of all that stands below follow. */
    void move(String oldPath, String newPath) {
        update(
                "path = concat(?1, substring(path, ?2)) where path like ?3",
                newPath,
                oldPath.length() + 1,
                oldPath + "%");
    }

    boolean codeIsTaken(String regionCode, String departmentCode, @Nullable UUID by) {
        return taken(
                find("regionCode = ?1 and departmentCode = ?2", regionCode, departmentCode)
                        .list(),
                by);
    }

    boolean creditCodeIsTaken(String creditCode, @Nullable UUID by) {
        return taken(find("creditCode = ?1", creditCode).list(), by);
    }

    private static boolean taken(List<Department> found, @Nullable UUID by) {
        return found.stream().anyMatch(department -> !department.id.equals(by));
    }
}

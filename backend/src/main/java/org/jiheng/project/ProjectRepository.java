package org.jiheng.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.Keyset;
import org.jiheng.shared.persistence.YearParts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProjectRepository implements YearParts<Project> {

    Optional<Project> live(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** Those that are not removed, in their order. */
    List<Project> inOrder(DepartmentYear year) {
        return find(
                        OF_YEAR + " and removedAt is null order by position, id",
                        year.regionCode(),
                        year.fiscalYear(),
                        year.departmentId())
                .list();
    }

    List<Project> page(ProjectQuery query) {
        return new Keyset()
                .within(query.scope())
                .where("departmentId = :department", query.departmentId())
                .where("fiscalYear = :year", query.fiscalYear())
                .where("locate(:q, name) > 0", query.q())
                .always("removedAt is null")
                .after("position", "id", false, keys(query.after()))
                .list(this, "position, id", query.limit());
    }

    private static Object @Nullable [] keys(@Nullable Cursor after) {
        return after == null ? null : new Object[] {after.number(0), after.id()};
    }

    /** The place after the last one, removed ones included: they may come back. */
    int nextPosition(DepartmentYear year) {
        var last = getEntityManager()
                .createQuery("select max(position) from Project where " + OF_YEAR, Integer.class)
                .setParameter(1, year.regionCode())
                .setParameter(2, year.fiscalYear())
                .setParameter(3, year.departmentId())
                .getSingleResultOrNull();
        return last == null ? 0 : last + 1;
    }

    boolean codeIsTaken(DepartmentYear year, String code, @Nullable UUID by) {
        return find(
                        "regionCode = ?1 and fiscalYear = ?2 and codeInUse = ?3",
                        year.regionCode(),
                        year.fiscalYear(),
                        code)
                .stream()
                .anyMatch(project -> !project.id().equals(by));
    }
}

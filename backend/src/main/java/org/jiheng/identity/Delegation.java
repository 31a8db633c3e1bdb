package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Scope;
import org.jiheng.shared.Scope.Area;

/** Nobody gives away, sees or takes back what lies outside of their own area. */
@ApplicationScoped
class Delegation {

    private final EntityManager database;

    Delegation(EntityManager database) {
        this.database = database;
    }

    /**
     * What is wrong with the areas that are given.
     *
     * @param pointer where in the body their list stands
     * @throws Refusal {@link ProblemType#FORBIDDEN} if one of them reaches beyond the giver's
     */
    List<Violation> check(String pointer, List<AreaView> areas, Scope own) {
        var paths = paths(areas.stream()
                .map(AreaView::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < areas.size(); i++) {
            var given = areas.get(i);
            var at = pointer + "/" + i;
            var path = given.departmentId() == null ? "" : paths.get(given.departmentId());
            if (given.lastYear() < given.firstYear()) {
                violations.add(Violation.at(at + "/lastYear", "assignment.years"));
            }
            if (path == null) {
                violations.add(Violation.at(at + "/departmentId", "unknown-reference"));
            } else {
                var area = new Area(given.region(), path, given.firstYear(), given.lastYear());
                if (own.areas().stream().noneMatch(mine -> mine.contains(area))) {
                    throw new Refusal(ProblemType.FORBIDDEN, "account.outside-of-area");
                }
            }
        }
        return violations;
    }

    /**
     * The condition of a query that each area of a thing lies within one of the giver's.
     *
     * @param areas the path of the thing's collection of areas, such as {@code c.areas}
     * @param bound takes the values that the condition names
     */
    static String within(Scope own, String areas, Map<String, Object> bound) {
        if (own.isEverywhere()) {
            return "1 = 1";
        }
        var contained = new ArrayList<String>();
        for (int i = 0; i < own.areas().size(); i++) {
            var area = own.areas().get(i);
            bound.put("region" + i, area.region() + "%");
            bound.put("path" + i, area.departmentPath() + "%");
            bound.put("first" + i, area.firstYear());
            bound.put("last" + i, area.lastYear());
            contained.add("held.region like :region" + i + " and coalesce(d.path, '') like :path" + i
                    + " and held.firstYear >= :first" + i + " and held.lastYear <= :last" + i);
        }
        return "not exists (select 1 from " + areas + " held left join Department d on d.id = held.departmentId"
                + " where not (" + (contained.isEmpty() ? "1 = 0" : String.join(" or ", contained)) + "))";
    }

    private Map<UUID, String> paths(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var paths = new HashMap<UUID, String>();
        database.createQuery("select d.id, d.path from Department d where d.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> paths.put((UUID) row[0], (String) row[1]));
        return paths;
    }
}

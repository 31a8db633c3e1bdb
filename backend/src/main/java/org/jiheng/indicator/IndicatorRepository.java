package org.jiheng.indicator;

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
class IndicatorRepository implements YearParts<Indicator> {

    List<Indicator> ofSet(IndicatorSet set) {
        var year = set.year();
        return find(
                        "regionCode = ?1 and fiscalYear = ?2 and setId = ?3 order by position",
                        year.regionCode(),
                        year.fiscalYear(),
                        set.id())
                .list();
    }

    void list(IndicatorSet set, boolean listed) {
        var year = set.year();
        update(
                "listed = ?1 where regionCode = ?2 and fiscalYear = ?3 and setId = ?4",
                listed,
                year.regionCode(),
                year.fiscalYear(),
                set.id());
    }

    /** Those of all sets of a year, in the order of their tables. */
    List<Indicator> inOrder(DepartmentYear year) {
        return find(OF_YEAR + " order by setId, position", year.regionCode(), year.fiscalYear(), year.departmentId())
                .list();
    }

    Optional<Indicator> listed(UUID id) {
        return find("id = ?1 and listed", id).firstResultOptional();
    }

    List<Indicator> page(IndicatorQuery query) {
        return new Keyset()
                .within(query.scope())
                .where("departmentId = :department", query.departmentId())
                .where("fiscalYear = :year", query.fiscalYear())
                .where("projectId = :project", query.projectId())
                .where("level1 = :level", query.level1())
                .where("locate(:q, name) > 0", query.q())
                .always("listed")
                .after("setId", "position", false, keys(query.after()))
                .list(this, "setId, position", query.limit());
    }

    private static Object @Nullable [] keys(@Nullable Cursor after) {
        return after == null ? null : new Object[] {after.id(0), after.number(1)};
    }
}

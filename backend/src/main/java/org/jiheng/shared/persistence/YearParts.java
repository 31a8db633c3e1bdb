package org.jiheng.shared.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;

/** Finds the parts of one kind by the key of their year. */
public interface YearParts<P extends YearPart> extends PanacheRepositoryBase<P, UUID> {

    String OF_YEAR = "regionCode = ?1 and fiscalYear = ?2 and departmentId = ?3";

    default List<P> ofYear(DepartmentYear year) {
        return find(OF_YEAR, year.regionCode(), year.fiscalYear(), year.departmentId())
                .list();
    }

    /**
     * Those of several years, in one question.
     *
     * @param rest ours and constant: further conditions, an order
     */
    default Map<DepartmentYear, List<P>> ofYears(Set<DepartmentYear> years, String rest) {
        if (years.isEmpty()) {
            return Map.of();
        }
        // A department's other years are among what is found where several years are asked for.
        return find(
                        "regionCode in ?1 and fiscalYear in ?2 and departmentId in ?3" + rest,
                        years.stream().map(DepartmentYear::regionCode).collect(toSet()),
                        years.stream().map(DepartmentYear::fiscalYear).collect(toSet()),
                        years.stream().map(DepartmentYear::departmentId).collect(toSet()))
                .list()
                .stream()
                .filter(part -> years.contains(part.year()))
                .collect(groupingBy(YearPart::year));
    }

    /** The one part of its kind, which is there since the year was opened. */
    default P theOne(DepartmentYear year) {
        return find(OF_YEAR, year.regionCode(), year.fiscalYear(), year.departmentId())
                .singleResult();
    }
}

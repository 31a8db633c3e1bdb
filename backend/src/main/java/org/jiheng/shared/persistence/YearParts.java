package org.jiheng.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;

/** Finds the parts of one kind by the key of their year. */
public interface YearParts<P extends YearPart> extends PanacheRepositoryBase<P, UUID> {

    String OF_YEAR = "regionCode = ?1 and fiscalYear = ?2 and departmentId = ?3";

    default List<P> ofYear(DepartmentYear year) {
        return find(OF_YEAR, year.regionCode(), year.fiscalYear(), year.departmentId())
                .list();
    }

    /** The one part of its kind, which is there since the year was opened. */
    default P theOne(DepartmentYear year) {
        return find(OF_YEAR, year.regionCode(), year.fiscalYear(), year.departmentId())
                .singleResult();
    }
}

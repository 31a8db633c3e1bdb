package org.jiheng.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class BudgetSideRepository implements YearParts<BudgetSide> {

    BudgetSide theOne(DepartmentYear year, Side side) {
        return find(OF_YEAR + " and side = ?4", year.regionCode(), year.fiscalYear(), year.departmentId(), side)
                .singleResult();
    }
}

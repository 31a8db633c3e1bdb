package org.jiheng.budget;

import jakarta.persistence.Entity;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Money;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** The head of a department's budget: 年初、年末结转和结余. Other capabilities see it as {@link BudgetView}. */
@Entity
class Budget extends YearPart {

    @Nullable
    Money openingCarryOver;

    @Nullable
    Money closingCarryOver;

    protected Budget() {}

    Budget(DepartmentYear year) {
        super(year);
    }

    void revise(BudgetView view) {
        openingCarryOver = view.openingCarryOver();
        closingCarryOver = view.closingCarryOver();
    }
}

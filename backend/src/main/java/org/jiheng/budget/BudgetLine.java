package org.jiheng.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of a budget as it is kept, with the key by which its table is split. */
@Embeddable
record BudgetLine(
        @Column(updatable = false) String regionCode,
        @Column(updatable = false) int fiscalYear,
        String code,
        @Nullable Money initialBudget,
        @Nullable Money yearBudget,
        @Nullable Money executed) {

    static BudgetLine of(DepartmentYear year, BudgetRow row) {
        return new BudgetLine(
                year.regionCode(),
                year.fiscalYear(),
                row.code(),
                row.initialBudget(),
                row.yearBudget(),
                row.executed());
    }

    BudgetRow row() {
        return new BudgetRow(code, initialBudget, yearBudget, executed);
    }
}

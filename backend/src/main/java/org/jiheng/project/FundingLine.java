package org.jiheng.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of a project's funding as it is kept, with the key by which its table is split. */
@Embeddable
record FundingLine(
        @Column(updatable = false) String regionCode,
        @Column(updatable = false) int fiscalYear,
        String source,
        @Nullable Money initialBudget,
        @Nullable Money yearBudget,
        @Nullable Money executed) {

    static FundingLine of(DepartmentYear year, FundingRow row) {
        return new FundingLine(
                year.regionCode(),
                year.fiscalYear(),
                row.source(),
                row.initialBudget(),
                row.yearBudget(),
                row.executed());
    }

    FundingRow row() {
        return new FundingRow(source, initialBudget, yearBudget, executed);
    }
}

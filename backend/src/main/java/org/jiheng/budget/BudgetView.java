package org.jiheng.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** The head of a budget as it leaves the package, and as it is put back. */
@Schema(description = "The head of a department's budget; only the carry-over can be changed")
public record BudgetView(
        @NotNull UUID id,

        @Schema(description = "财政区划, 9 digits", examples = "621200000") @NotNull
        String regionCode,

        @Schema(examples = "2024") int fiscalYear,
        @NotNull UUID departmentId,

        @Schema(description = "年初结转和结余") @Nullable @PositiveOrZero
        Money openingCarryOver,

        @Schema(description = "年末结转和结余") @Nullable @PositiveOrZero
        Money closingCarryOver) {

    static BudgetView of(Budget budget) {
        var year = budget.year();
        return new BudgetView(
                budget.id(),
                year.regionCode(),
                year.fiscalYear(),
                year.departmentId(),
                budget.openingCarryOver,
                budget.closingCarryOver);
    }

    DepartmentYear year() {
        return new DepartmentYear(regionCode, fiscalYear, departmentId);
    }
}

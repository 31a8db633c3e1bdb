package org.jiheng.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** One source of revenue or one kind of expenditure; an amount that is not known is {@code null}, not zero. */
@Schema(description = "One source of revenue or one kind of expenditure")
public record BudgetRow(
        @Schema(
                description = "Code of revenueSource or of expenditureKind (no group such as basic)",
                examples = "personnel")
        @NotBlank
        String code,

        @Schema(description = "年初预算数") @Nullable @PositiveOrZero
        Money initialBudget,

        @Schema(description = "全年预算数") @Nullable @PositiveOrZero
        Money yearBudget,

        @Schema(description = "全年执行数") @Nullable @PositiveOrZero
        Money executed) {}

package org.jiheng.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** What one source gives to a project; an amount that is not known is {@code null}, not zero. */
@Schema(description = "What one source gives to a project")
public record FundingRow(
        @Schema(description = "Code of fundingSource", examples = "currentAppropriation") @NotBlank
        String source,

        @Schema(description = "年初预算数") @Nullable @PositiveOrZero
        Money initialBudget,

        @Schema(description = "全年预算数") @Nullable @PositiveOrZero
        Money yearBudget,

        @Schema(description = "全年执行数") @Nullable @PositiveOrZero
        Money executed) {}

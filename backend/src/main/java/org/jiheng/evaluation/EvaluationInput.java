package org.jiheng.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year that is to be opened for a department. */
@Schema(description = "A year to open for a department")
public record EvaluationInput(
        @NotNull UUID departmentId,
        @Schema(examples = "2024") @Min(2000) @Max(2100) int fiscalYear,

        @Schema(description = "The scheme by which projects are scored") @NotNull
        UUID schemeId,

        @Schema(description = "The scheme by which the department's own form is scored; null: it is not") @Nullable
        UUID departmentSchemeId,

        @Schema(description = "截止日期", examples = "2025-03-27") @Nullable
        LocalDate deadline) {

    /** Without a scheme for the department's own form. */
    public EvaluationInput(UUID departmentId, int fiscalYear, UUID schemeId, @Nullable LocalDate deadline) {
        this(departmentId, fiscalYear, schemeId, null, deadline);
    }
}

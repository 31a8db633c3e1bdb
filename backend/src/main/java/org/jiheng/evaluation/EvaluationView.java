package org.jiheng.evaluation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/** The head of a department's year; only its schemes and its deadline can be changed. */
@Schema(description = "The head of a department's year; only schemes and deadline can be changed")
public record EvaluationView(
        @NotNull UUID id,

        @Schema(description = "财政区划, 9 digits", examples = "621200000") @NotNull
        String regionCode,

        @Schema(examples = "2024") int fiscalYear,
        @NotNull UUID departmentId,
        @NotNull UUID budgetId,

        @Schema(description = "The scheme by which projects are scored") @NotNull
        UUID schemeId,

        @Schema(description = "The scheme by which the department's own form is scored; null: it is not") @Nullable
        UUID departmentSchemeId,

        @Schema(description = "截止日期", examples = "2025-03-27") @Nullable
        LocalDate deadline) {

    static EvaluationView of(Evaluation evaluation, UUID budgetId) {
        var year = evaluation.year();
        return new EvaluationView(
                evaluation.id(),
                year.regionCode(),
                year.fiscalYear(),
                year.departmentId(),
                budgetId,
                evaluation.schemeId,
                evaluation.departmentSchemeId,
                evaluation.deadline);
    }

    public DepartmentYear year() {
        return new DepartmentYear(regionCode, fiscalYear, departmentId);
    }
}

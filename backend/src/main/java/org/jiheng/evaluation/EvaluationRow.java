package org.jiheng.evaluation;

import org.jspecify.annotations.Nullable;

/** What the query of the list finds for a year. */
record EvaluationRow(
        Evaluation evaluation,
        String departmentName,
        @Nullable String departmentShortName,
        boolean illustrative,
        @Nullable String statedScore,
        @Nullable String statedGrade) {

    EvaluationSummary summary() {
        var year = evaluation.year();
        var total = Section.values().length;
        return new EvaluationSummary(
                evaluation.id(),
                year.regionCode(),
                year.fiscalYear(),
                year.departmentId(),
                departmentName,
                departmentShortName,
                illustrative,
                evaluation.schemeId,
                evaluation.state,
                Status.of(evaluation.state, evaluation.openSections, evaluation.openRemarks),
                evaluation.deadline,
                total - evaluation.openSections,
                total,
                evaluation.projectCount,
                statedScore,
                statedGrade,
                evaluation.updatedAt);
    }
}

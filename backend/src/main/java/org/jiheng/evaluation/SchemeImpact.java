package org.jiheng.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scheme.SchemeSummary;
import org.jspecify.annotations.Nullable;

/** What a version of a scheme would change of years that another version of it scores; nothing of it is kept. */
@Schema(description = "What a version of a scheme would change of years that another version of its code scores")
public record SchemeImpact(
        SchemeSummary scheme,

        @Schema(description = "Over all years that another version scores; null on later pages") @Nullable
        ImpactTotal total,

        @Schema(description = "Scores on this page that would be another, or have another grade")
        int changed,

        @Schema(description = "Scores on this page that would stay")
        int unchanged,

        List<YearImpact> items,
        @Nullable String next) {

    /** What would change altogether. */
    @Schema(description = "What would change altogether")
    public record ImpactTotal(
            int years,

            @Schema(description = "Scores that would be another, or have another grade")
            int changed,

            @Schema(description = "Scores that would have another grade")
            int grades,

            @Schema(description = "Scores that would stay") int unchanged) {}

    /** A year, score by score. */
    @Schema(description = "A department's year: its scores as they are and as they would be")
    public record YearImpact(
            UUID evaluationId,
            UUID departmentId,
            String departmentName,
            int fiscalYear,
            @Schema(description = "What scores it now") UUID schemeId,
            int schemeVersion,
            List<ScoreImpact> scores) {}

    /** A score as it is and as it would be. */
    @Schema(description = "A score as it is and as it would be; null where there is none")
    public record ScoreImpact(
            @Schema(description = "null for the department's own form") @Nullable
            UUID projectId,

            String name,
            @Nullable String score,
            @Nullable String newScore,
            @Nullable String grade,
            @Nullable String newGrade,
            boolean changed) {}
}

package org.jiheng.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.MarkView;
import org.jiheng.shared.web.MessageView;
import org.jspecify.annotations.Nullable;

/** The scores of a year, computed, with what is stated beside each. */
@Schema(description = "The scores of a year, computed, with what is stated beside each")
public record EvaluationScore(DepartmentScore department, List<ProjectScore> projects) {

    /** 部门整体. */
    @Schema(description = "The department's own score; without a scheme for its form it is only stated")
    public record DepartmentScore(
            @Nullable String statedScore,
            @Nullable String statedGrade,

            @Schema(description = "Why there is no computed score") @Nullable
            MessageView notComputable,

            @Nullable ScoreSheetView score,

            @Schema(description = "What is stated, held against what is computed")
            List<MarkView> statedMarks) {}

    /** A project's score. */
    @Schema(description = "A project's computed score, and what is stated beside it")
    public record ProjectScore(
            UUID projectId,
            String name,
            @Nullable String statedScore,
            @Nullable String statedGrade,
            ScoreSheetView score,

            @Schema(description = "What is stated, held against what is computed")
            List<MarkView> statedMarks) {}
}

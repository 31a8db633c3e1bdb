package org.jiheng.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.shared.web.MessageView;
import org.jspecify.annotations.Nullable;

/** The scores of a year: the department's as stated, each project's as computed, with what is stated beside it. */
@Schema(description = "The scores of a year: the department's as stated, each project's as computed")
public record EvaluationScore(DepartmentScore department, List<ProjectScore> projects) {

    /** 部门整体: stated only, until a department's scheme is there. */
    @Schema(description = "The department's own score is stated only, until its scheme is there")
    public record DepartmentScore(
            @Nullable String statedScore, @Nullable String statedGrade, MessageView notComputable) {}

    /** A project's score. */
    @Schema(description = "A project's computed score, and what is stated beside it")
    public record ProjectScore(
            UUID projectId,
            String name,
            @Nullable String statedScore,
            @Nullable String statedGrade,
            ScoreSheetView score) {}
}

package org.jiheng.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.budget.BudgetOfYear;
import org.jiheng.department.DepartmentView;
import org.jiheng.department.Profile;
import org.jiheng.department.Staffing;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectView;
import org.jiheng.scheme.Adjustment;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoringService.Scored;
import org.jspecify.annotations.Nullable;

/**
 * All data of a department's year, read together: figures, progress and report are computed from this and nothing else.
 * As JSON it is what a signature keeps, with the scores as they are shown.
 *
 * @param departmentScored {@code null} if the department's own form is not scored
 * @param narrative the texts by paragraph, in the order of the report; a paragraph without text is empty
 * @param explanations of findings, those too that answer nothing any more
 */
public record YearData(
        EvaluationView evaluation,
        DepartmentView department,
        Profile profile,
        Staffing staffing,
        BudgetOfYear budget,
        Goal goal,
        IndicatorTable indicators,
        List<ProjectOfYear> projects,
        Map<String, String> narrative,
        StatedFigures stated,
        Applicability applicability,
        List<Adjustment> adjustments,
        List<Explanation> explanations,
        @JsonIgnore @Nullable Scored departmentScored) {

    /** 部门整体得分; {@code null} if the department's own form is not scored. */
    @JsonProperty
    public @Nullable ScoreSheetView departmentScore() {
        return departmentScored == null ? null : departmentScored.view();
    }

    YearData with(Scored department) {
        return new YearData(
                evaluation,
                this.department,
                profile,
                staffing,
                budget,
                goal,
                indicators,
                projects,
                narrative,
                stated,
                applicability,
                adjustments,
                explanations,
                department);
    }

    /** A project with its parts and its score. */
    public record ProjectOfYear(
            ProjectView head,
            Funding funding,
            Goal goal,
            IndicatorTable indicators,
            @JsonIgnore Scored scored) {

        @JsonProperty
        public ScoreSheetView score() {
            return scored.view();
        }

        public UUID id() {
            return head.id();
        }

        /** How figures name it. */
        public String subject() {
            return "project/" + head.id();
        }
    }
}

package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a department's self-evaluation form says, as far as it is scored.
 *
 * @param figures of accounts and staffing, by the names of {@link Scheme#inputs}; what is not there is not known
 * @param answers to the scheme's fixed rows
 * @param own the department's own indicators; they stand in place of the row of the same 一级指标 and 二级指标
 * @param goals where the scheme weighs several goals
 */
public record DepartmentTable(
        List<FundingLine> funding,
        Map<String, BigDecimal> figures,
        List<Answer> answers,
        List<IndicatorLine> own,
        List<Goal> goals,
        Adjustments adjustments) {

    public DepartmentTable {
        funding = List.copyOf(funding);
        figures = Map.copyOf(figures);
        answers = List.copyOf(answers);
        own = List.copyOf(own);
        goals = List.copyOf(goals);
    }

    /**
     * What was entered for a fixed row.
     *
     * @param code of the row
     * @param actual as typed; of a qualitative row the tier
     * @param givenScore the score that a person gives
     * @param applies whether the row applies to this department
     * @param checks answers to the questions of a checklist, by the item's code
     * @param hasReason whether 偏差原因分析 is filled in
     */
    public record Answer(
            String code,
            @Nullable String actual,
            @Nullable Points givenScore,
            boolean applies,
            Map<String, Boolean> checks,
            boolean hasReason) {

        public Answer {
            checks = Map.copyOf(checks);
        }
    }

    /**
     * One of several annual goals.
     *
     * @param ratio 权重比例, a part of one; those of all goals add up to one
     */
    public record Goal(String name, BigDecimal ratio, List<IndicatorLine> indicators) {

        public Goal {
            indicators = List.copyOf(indicators);
        }
    }
}

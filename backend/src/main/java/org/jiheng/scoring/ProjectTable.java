package org.jiheng.scoring;

import java.util.List;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** What a project's self-evaluation form says, as far as it is scored. */
public record ProjectTable(List<FundingLine> funding, List<IndicatorLine> indicators, Adjustments adjustments) {

    public ProjectTable {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    public ProjectTable(List<FundingLine> funding, List<IndicatorLine> indicators) {
        this(funding, indicators, Adjustments.NONE);
    }

    /**
     * Funds of one source. The score is taken on the total of all lines; a line without an amount leaves no total.
     *
     * @param initialBudget 年初预算数: shown on the form, never scored
     * @param yearBudget 全年预算数 (A), adjusted
     * @param executed 全年执行数 (B)
     */
    public record FundingLine(
            String source,
            @Nullable Money initialBudget,
            @Nullable Money yearBudget,
            @Nullable Money executed) {}

    /**
     * One indicator.
     *
     * @param target 指标值, as typed
     * @param actual 实际完成值, as typed; of a qualitative indicator the tier
     * @param givenScore the score that a person gives, for qualitative indicators only
     * @param hasReason whether 偏差原因分析 is filled in
     */
    public record IndicatorLine(
            @Nullable String id,
            String level1,
            String level2,
            String name,
            Sign sign,
            @Nullable String target,
            @Nullable String unit,
            @Nullable Points points,
            @Nullable String actual,
            @Nullable Points givenScore,
            boolean hasReason) {}
}

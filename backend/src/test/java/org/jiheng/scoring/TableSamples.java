package org.jiheng.scoring;

import java.util.List;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** Rows of a form. */
final class TableSamples {

    private TableSamples() {}

    static FundingLine funds(@Nullable String yearBudget, @Nullable String executed) {
        return new FundingLine("currentAppropriation", null, money(yearBudget), money(executed));
    }

    static IndicatorLine quantitative(
            String level1, Sign sign, @Nullable String target, @Nullable String actual, @Nullable String points) {
        return new IndicatorLine(null, level1, "数量指标", "指标", sign, target, null, points(points), actual, null, false);
    }

    static IndicatorLine qualitative(
            String level1, @Nullable String tier, @Nullable String given, @Nullable String points) {
        return new IndicatorLine(
                null,
                level1,
                "社会效益指标",
                "定性指标",
                Sign.QUALITATIVE,
                null,
                null,
                points(points),
                tier,
                points(given),
                false);
    }

    static IndicatorLine with(IndicatorLine line, @Nullable String id, @Nullable String given, boolean hasReason) {
        return new IndicatorLine(
                id,
                line.level1(),
                line.level2(),
                line.name(),
                line.sign(),
                line.target(),
                line.unit(),
                line.points(),
                line.actual(),
                points(given),
                hasReason);
    }

    static RowScore score(Scheme scheme, IndicatorLine line) {
        return ProjectScorer.score(scheme, new ProjectTable(List.of(), List.of(line)))
                .rows()
                .get(0);
    }

    static RowScore score(Scheme scheme, FundingLine... lines) {
        return ProjectScorer.score(scheme, new ProjectTable(List.of(lines), List.of()))
                .execution();
    }

    static @Nullable Points points(@Nullable String text) {
        return text == null ? null : Points.of(text);
    }

    private static @Nullable Money money(@Nullable String text) {
        return text == null ? null : Money.yuan(text);
    }
}

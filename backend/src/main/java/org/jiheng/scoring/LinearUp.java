package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.ABOVE;
import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.Relation.EQUAL;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.ONE;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.TARGET;
import static org.jiheng.scoring.Law.ZERO;

import java.util.List;
import java.util.Objects;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jspecify.annotations.Nullable;

/**
 * 正向指标 (≥, ＞): who reaches the target has all points, who does not has them by the ratio of actual to target.
 *
 * <p>财预〔2020〕10号 Art. 16 (待核, a paraphrase). A negative actual counts as 0 in the ratio. A missed target of 0 has
 * no ratio and no points; a missed one below 0 is not scored. The text asks to look into what exceeds the target by far
 * and gives no number: {@link OverFulfilment} is the scheme's reading.
 */
public record LinearUp(@Nullable OverFulfilment overFulfilment) implements RowRule.Numeric {

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var law = Law.of();
        if (overFulfilment != null) {
            cut(law, overFulfilment, rounding);
        }
        law.when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(AT_LEAST, TARGET));
        return missed(law, clause, rounding);
    }

    /** The rest of the table once the target is not met; ＝ shares it. */
    static Law missed(Law.Maker law, Clause clause, Rounding rounding) {
        return law.refuse(
                        Rule.PROPORTIONAL,
                        clause,
                        "scoring.negative-target-missed",
                        List.of("target"),
                        TARGET.is(BELOW, ZERO))
                .when(Rule.TARGET_ZERO, clause, ZERO, TARGET.is(EQUAL, ZERO), ACTUAL.is(BELOW, ZERO))
                .when(Rule.TARGET_ZERO, clause, ZERO, TARGET.is(EQUAL, ZERO), ACTUAL.is(ABOVE, ZERO))
                .when(Rule.PROPORTIONAL, clause, ZERO, ACTUAL.is(BELOW, ZERO))
                .otherwise(
                        Rule.PROPORTIONAL,
                        clause,
                        rounding.row(ACTUAL.over(TARGET).times(POINTS)));
    }

    /** O2, O3, O4: what far too much costs. O0 and O1 cost nothing. */
    static void cut(Law.Maker law, OverFulfilment over, Rounding rounding) {
        var ratio = ACTUAL.over(TARGET);
        switch (over.variant()) {
            case NONE, REASON -> {}
            case PROPORTIONAL -> {
                var from = Formula.number(Objects.requireNonNull(over.cutFrom()));
                var excess = ratio.minus(from);
                law.when(
                        Rule.OVER_PROPORTIONAL,
                        over.source(),
                        rounding.row(ONE.minus(excess).max(ZERO).times(POINTS)),
                        TARGET.is(ABOVE, ZERO),
                        ratio.is(ABOVE, from));
            }
            case STEPPED -> {
                for (int i = over.steps().size() - 1; i >= 0; i--) {
                    var step = over.steps().get(i);
                    law.when(
                            Rule.OVER_STEPPED,
                            over.source(),
                            rounding.row(ONE.minus(Formula.number(step.cut())).times(POINTS)),
                            TARGET.is(ABOVE, ZERO),
                            ratio.is(ABOVE, Formula.number(step.above())));
                }
            }
            case MIRRORED ->
                law.when(
                        Rule.OVER_MIRRORED,
                        over.source(),
                        rounding.row(TARGET.over(ACTUAL).times(POINTS)),
                        TARGET.is(ABOVE, ZERO),
                        ratio.is(ABOVE, Formula.number(Objects.requireNonNull(over.cutFrom()))));
        }
    }
}

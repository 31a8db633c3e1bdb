package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.ABOVE;
import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.Relation.EQUAL;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.ONE;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.TARGET;
import static org.jiheng.scoring.Law.ZERO;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 反向指标 (≤, ＜): who stays at or below the target has all points. How much the others have is the scheme's
 * {@link Reverse}; the rule of 2020 does not say.
 *
 * @param reverseSource where the reading stands; without it where the row's rule stands
 */
public record LinearDown(Reverse reverse, @Nullable Clause reverseSource) implements RowRule.Numeric {

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var reading = reverseSource == null ? clause : reverseSource;
        var law = Law.of()
                .when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(AT_MOST, TARGET))
                .refuse(
                        Rule.INVERSE_RATIO,
                        reading,
                        "scoring.negative-target-missed",
                        List.of("target"),
                        TARGET.is(BELOW, ZERO))
                .when(Rule.TARGET_ZERO, reading, ZERO, TARGET.is(EQUAL, ZERO), ACTUAL.is(ABOVE, ZERO));
        return switch (reverse) {
            case INVERSE_RATIO ->
                law.otherwise(
                        Rule.INVERSE_RATIO,
                        reading,
                        rounding.row(TARGET.over(ACTUAL).times(POINTS)));
            case LINEAR_TO_DOUBLE ->
                law.when(
                                Rule.LINEAR_TO_DOUBLE,
                                reading,
                                ZERO,
                                ACTUAL.is(AT_LEAST, Formula.number(2).times(TARGET)))
                        .otherwise(
                                Rule.LINEAR_TO_DOUBLE,
                                reading,
                                rounding.row(ONE.minus(ACTUAL.minus(TARGET).over(TARGET))
                                        .times(POINTS)));
            case ALL_OR_NOTHING ->
                law.when(Rule.ALL_OR_NOTHING, reading, ZERO, ACTUAL.is(ABOVE, TARGET))
                        .end();
        };
    }
}

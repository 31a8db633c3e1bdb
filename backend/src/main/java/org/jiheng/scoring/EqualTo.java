package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.ABOVE;
import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.Relation.EQUAL;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.TARGET;
import static org.jiheng.scoring.Law.ZERO;

import org.jiheng.scoring.Scheme.Equality;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jspecify.annotations.Nullable;

/**
 * ＝: most forms mean “at least”, and only a target of 0 is missed by doing more. 推定: some shares cannot exceed their
 * target and are met by nothing else; a scheme may read it so.
 */
public record EqualTo(Equality equality, @Nullable OverFulfilment overFulfilment) implements RowRule.Numeric {

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var law = Law.of();
        if (equality == Equality.EXACTLY) {
            return law.when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(EQUAL, TARGET))
                    .when(Rule.ALL_OR_NOTHING, clause, ZERO, ACTUAL.is(BELOW, TARGET))
                    .when(Rule.ALL_OR_NOTHING, clause, ZERO, ACTUAL.is(ABOVE, TARGET))
                    .end();
        }
        if (overFulfilment != null) {
            LinearUp.cut(law, overFulfilment, rounding);
        }
        law.when(Rule.TARGET_MET, clause, POINTS, TARGET.is(ABOVE, ZERO), ACTUAL.is(AT_LEAST, TARGET))
                .when(Rule.TARGET_MET, clause, POINTS, TARGET.is(EQUAL, ZERO), ACTUAL.is(AT_MOST, TARGET))
                .when(Rule.TARGET_MET, clause, POINTS, TARGET.is(BELOW, ZERO), ACTUAL.is(EQUAL, TARGET));
        return LinearUp.missed(law, clause, rounding);
    }
}

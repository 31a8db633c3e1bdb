package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.TARGET;
import static org.jiheng.scoring.Law.ZERO;

import java.math.BigDecimal;
import java.util.List;

/**
 * 按完成比例赋分，设及格门槛: below the pass share of the target nothing, then by the ratio, never more than the points.
 *
 * <p>财预〔2021〕101号 (待核, a paraphrase; the text was not opened).
 *
 * @param pass a part of one, above 0 and at most 1
 */
public record Completion(BigDecimal pass) implements RowRule.Numeric {

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var ratio = ACTUAL.over(TARGET);
        return Law.of()
                .refuse(
                        Rule.PROPORTIONAL,
                        clause,
                        "scoring.target-has-no-ratio",
                        List.of("target"),
                        TARGET.is(AT_MOST, ZERO))
                .when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(AT_LEAST, TARGET))
                .when(Rule.BELOW_PASS, clause, ZERO, ratio.is(BELOW, Formula.number(pass)))
                .otherwise(Rule.PROPORTIONAL, clause, rounding.row(ratio.times(POINTS)));
    }
}

package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Law.GIVEN;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.ZERO;

/** 评价人给分: a person gives the score, from nothing to all points. */
public record ManualRule() implements RowRule {

    Law law(Clause clause) {
        return Law.of()
                .when(Rule.GIVEN, clause, GIVEN, ZERO.is(AT_MOST, GIVEN), GIVEN.is(AT_MOST, POINTS))
                .end();
    }
}

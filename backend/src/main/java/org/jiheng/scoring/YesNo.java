package org.jiheng.scoring;

import java.util.List;

/**
 * 直接赋分: yes has all points, no has none (财预〔2021〕101号, 待核).
 *
 * @param yes the words that mean yes
 * @param no the words that mean no
 */
public record YesNo(List<String> yes, List<String> no) implements RowRule {

    public YesNo {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    Law law(Clause clause) {
        return Law.of()
                .when(Rule.YES_NO, clause, Law.POINTS, Law.ACTUAL.is(Formula.Relation.EQUAL, Law.ONE))
                .when(Rule.YES_NO, clause, Law.ZERO, Law.ACTUAL.is(Formula.Relation.EQUAL, Law.ZERO))
                .end();
    }
}

package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.input;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.scoring.Formula.Choice;
import org.jiheng.scoring.Formula.Condition;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Formula.Unscored;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a decision table: the first case that holds gives the score, or says why there is none. The last case has
 * no condition, so that every row falls into exactly one.
 */
record Law(List<Case> cases) {

    static final Formula ACTUAL = input("actual");
    static final Formula TARGET = input("target");
    static final Formula POINTS = input("points");
    static final Formula GIVEN = input("given");
    static final Formula ZERO = Formula.number(0);
    static final Formula ONE = Formula.number(1);

    Law {
        cases = List.copyOf(cases);
    }

    /**
     * @param when all must hold; empty for what is left over
     * @param refusal key of the sentence that says why there is no score; its arguments are the figures it names
     */
    record Case(
            List<Condition> when,
            Rule rule,
            Clause clause,
            @Nullable Formula score,
            @Nullable String refusal,
            List<String> named) {}

    /** The case that holds. */
    Case decide(Inputs inputs) {
        for (int i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            if (Condition.all(one.when(), inputs)) {
                return one;
            }
        }
        throw new IllegalStateException("No case holds");
    }

    /** The whole table as one formula, for whoever wants to change a figure and see. */
    Formula formula() {
        Formula formula = new Unscored();
        for (int i = cases.size() - 1; i >= 0; i--) {
            var one = cases.get(i);
            Formula score = one.score() == null ? new Unscored() : one.score();
            formula = one.when().isEmpty() ? score : new Choice(one.when(), score, formula);
        }
        return formula;
    }

    static Maker of() {
        return new Maker();
    }

    /** Reads as the table is written: case after case. */
    static final class Maker {

        private final List<Case> cases = new ArrayList<>();

        Maker when(Rule rule, Clause clause, Formula score, Condition... when) {
            cases.add(new Case(List.of(when), rule, clause, score, null, List.of()));
            return this;
        }

        Maker refuse(Rule rule, Clause clause, String why, List<String> named, Condition... when) {
            cases.add(new Case(List.of(when), rule, clause, null, why, named));
            return this;
        }

        Law otherwise(Rule rule, Clause clause, Formula score) {
            return when(rule, clause, score).end();
        }

        Law end() {
            return new Law(cases);
        }
    }
}

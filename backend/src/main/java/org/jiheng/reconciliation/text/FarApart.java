package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;

/**
 * Figures that the language joins and that lie far apart, with no slip of the hand between them: more likely they are not
 * of one thing than that they contradict each other. That is a question, not an error.
 */
final class FarApart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int QUARTER = 4;
    /** Of lists that only a sentence joins. */
    private static final Set<RuleId> LOOSE = EnumSet.of(RuleId.R33, RuleId.R68, RuleId.R82);

    /** Hardly a whole report's score: 满意度10分、得9.7分，等级“优” is the grade of another. */
    private static final BigDecimal FAILED = BigDecimal.valueOf(45);

    private FarApart() {}

    static Relation asRead(Relation relation) {
        if (relation.severity() != Severity.ERROR) {
            return relation;
        }
        if (relation instanceof Relation.Sum sum && isExact(sum) && isFar(sum)) {
            return new Relation.Sum(sum.rule(), Severity.WARNING, sum.total(), sum.parts(), sum.complete());
        }
        if (relation instanceof Relation.Ratio ratio && isExact(ratio) && isFar(ratio)) {
            return new Relation.Ratio(
                    ratio.rule(), Severity.WARNING, ratio.rate(), ratio.parts(), ratio.wholes(), ratio.others());
        }
        if (relation instanceof Relation.Change change && isExact(change) && isFar(change)) {
            return new Relation.Change(
                    change.rule(),
                    Severity.WARNING,
                    change.difference(),
                    change.rate(),
                    change.increase(),
                    change.currents(),
                    change.priors());
        }
        if (relation instanceof Relation.Listed listed && listed.count().isExact() && isFar(listed)) {
            return new Relation.Listed(
                    listed.rule(), Severity.WARNING, listed.count(), listed.items(), listed.least(), listed.most());
        }
        if (relation instanceof Relation.Graded graded
                && graded.score().isExact()
                && graded.score().number().compareTo(FAILED) < 0) {
            return new Relation.Graded(graded.rule(), Severity.WARNING, graded.score(), graded.grade(), graded.bands());
        }
        return relation;
    }

    private static boolean isExact(Relation relation) {
        return relation.facts().stream().allMatch(Fact::isExact);
    }

    /** Another list, or not all of it. */
    private static boolean isFar(Relation.Listed listed) {
        var claimed = listed.count().number().intValue();
        var off = Math.min(Math.abs(claimed - listed.least()), Math.abs(claimed - listed.most()));
        return off > claimed / QUARTER + 1;
    }

    /**
     * A list in a sentence may lack a part, as sources of revenue are, or have one that is none: what it misses by is
     * telling only where one figure that slipped explains it. A total of nothing is no total of something else.
     */
    private static boolean isFar(Relation.Sum sum) {
        var exact = Fact.total(sum.parts());
        var gap = exact.subtract(sum.total().number());
        return sum.total().number().signum() != 0
                && (LOOSE.contains(sum.rule())
                        || sum.rule() == RuleId.R01 && gap.signum() < 0
                        || !Slip.mayBe(sum.total().amount(), exact))
                && !Slip.isTelling(sum.total().amount(), exact)
                && sum.parts().stream()
                        .map(Fact::amount)
                        .noneMatch(part -> Slip.isTelling(part, part.value().subtract(gap)));
    }

    /** The amount that changed may be another than the one beside: then what is said leads to nothing like it. */
    private static boolean isFar(Relation.Change change) {
        return change.currents().stream().noneMatch(current -> isNear(change, current));
    }

    private static boolean isNear(Relation.Change change, Fact current) {
        var sign = change.increase() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        if (change.priors().isEmpty()) {
            var by = change.difference().get(0).number().multiply(sign);
            var prior = current.number().subtract(by);
            return change.rate().isEmpty()
                    || prior.signum() <= 0
                    || Slip.mayBe(
                            change.rate().get(0).amount(),
                            by.abs().multiply(HUNDRED).divide(prior, 2, RoundingMode.HALF_UP));
        }
        return change.priors().stream().anyMatch(prior -> {
            var became = change.difference().isEmpty()
                    ? prior.number()
                            .multiply(HUNDRED.add(change.rate().get(0).number().multiply(sign)))
                            .movePointLeft(2)
                    : prior.number().add(change.difference().get(0).number().multiply(sign));
            return Slip.mayBe(current.amount(), became);
        });
    }

    /** All of one amount, and no other to choose from, is said of no other. */
    private static boolean isFar(Relation.Ratio ratio) {
        var all = ratio.rate().number().compareTo(HUNDRED) == 0
                && ratio.parts().size() == 1
                && ratio.wholes().size() == 1
                && ratio.parts().get(0).kind() != ratio.wholes().get(0).kind()
                && ratio.parts().get(0).number().compareTo(ratio.wholes().get(0).number()) < 0;
        return !all
                && ratio.parts().stream()
                        .noneMatch(part -> ratio.wholes().stream()
                                .filter(whole -> whole.number().signum() > 0)
                                .anyMatch(whole -> Slip.mayBe(ratio.rate().amount(), percent(part, whole))));
    }

    private static BigDecimal percent(Fact part, Fact whole) {
        return part.number().multiply(HUNDRED).divide(whole.number(), 2, RoundingMode.HALF_UP);
    }
}

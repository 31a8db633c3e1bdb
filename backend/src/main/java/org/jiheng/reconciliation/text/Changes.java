package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Term.Role;
import org.jspecify.annotations.Nullable;

/** What differences and rates say of the figures that they are told of; keeps of which all is said. */
final class Changes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** With fewer digits an amount is another by chance. */
    private static final int TELLING = 3;

    private final FactBook book;
    private final Set<Fact> told = new HashSet<>();

    Changes(FactBook book) {
        this.book = book;
    }

    /** The differences and rates of which all is said. */
    Set<Fact> told() {
        return told;
    }

    boolean isTold(Term move) {
        return told.contains(move.fact());
    }

    void tell(Term move) {
        told.add(move.fact());
    }

    /** What changed by so much or at such a rate, from what to what. */
    void relate(@Nullable Term difference, @Nullable Term rate, Term current, Term prior, Severity severity) {
        var move = difference != null ? difference : rate;
        if (move == null || isFar(current, prior, difference) || isNew(current, difference)) {
            return;
        }
        var rises = current.fact().number().compareTo(prior.fact().number()) >= 0;
        var change = new Relation.Change(
                difference == null ? RuleId.R72 : RuleId.R71,
                severity,
                facts(difference),
                facts(rate),
                move.way() == 0 ? rises : move.way() > 0,
                List.of(current.fact()),
                List.of(prior.fact()));
        told.add(move.fact());
        if (rate != null) {
            told.add(rate.fact());
        }
        book.relateSurely(change);
    }

    /** 56万元，比上年增加56万元: there was none before, whatever stands near. */
    static boolean isNew(Term current, @Nullable Term difference) {
        return difference != null
                && difference.way() > 0
                && current.fact().number().compareTo(difference.fact().number()) == 0;
    }

    static List<Fact> facts(@Nullable Term term) {
        return term == null ? List.of() : List.of(term.fact());
    }

    /** The difference as a rate of what it is told of. */
    void relate(Term difference, Term rate, Term base, Severity severity) {
        tell(difference);
        tell(rate);
        book.relateSurely(new Relation.Ratio(
                RuleId.R72, severity, rate.fact(), List.of(difference.fact()), List.of(base.fact())));
    }

    /** The words say more, and it is less; or the other way round. */
    void against(Term one, Term other) {
        book.observe(
                RuleId.R116,
                Severity.ERROR,
                "recon.way",
                List.of(one.fact(), other.fact()),
                one.fact().shown(),
                other.item().label().strip() + other.fact().shown());
    }

    /** Less than nothing for a decrease. */
    static Interval signed(Term move) {
        var interval = move.fact().amount().interval();
        return move.way() < 0 ? Interval.ZERO.minus(interval) : interval;
    }

    static boolean fits(Term current, Term base, @Nullable Term difference, @Nullable Term rate) {
        var by = current.interval().minus(base.interval());
        if (difference != null && difference.role() == Role.DIFFERENCE) {
            var stated = difference.fact().amount().interval();
            var agrees = difference.way() >= 0 && stated.overlaps(by)
                    || difference.way() <= 0 && Interval.ZERO.minus(stated).overlaps(by);
            return agrees && (rate == null || isRate(difference, base, rate));
        }
        var stated = difference != null ? difference : rate;
        return stated != null
                && (base.is("%") && signed(stated).overlaps(by)
                        || isRate(stated.way() < 0 ? Interval.ZERO.minus(by) : by, base, stated));
    }

    static boolean isRate(Term difference, Term base, Term rate) {
        return isRate(difference.fact().amount().interval(), base, rate);
    }

    private static boolean isRate(Interval difference, Term base, Term rate) {
        return isRate(difference, base.interval(), rate);
    }

    /** Whether the difference is at that rate of what was before; where nothing was, it may be. */
    static boolean isRate(Interval difference, Interval prior, Term rate) {
        var stated = rate.fact().amount().roundedOrCut();
        return difference.percentOf(prior).map(range -> range.overlaps(stated)).orElse(true);
    }

    /** Nothing like what is said leads to it: it is another thing's. */
    static boolean isFar(Term current, Term base, @Nullable Term difference) {
        if (difference == null || digits(current) < TELLING || digits(base) < TELLING) {
            return false;
        }
        var by = difference.fact().number();
        var more = base.fact().number().add(by);
        var less = base.fact().number().subtract(by);
        var amount = current.fact().amount();
        return (difference.way() < 0 || !Slip.mayBe(amount, more))
                && (difference.way() > 0 || !Slip.mayBe(amount, less));
    }

    /** It is nothing like what is meant, and has digits enough to tell. */
    static boolean isFar(Fact stated, BigDecimal meant) {
        return stated.number().stripTrailingZeros().precision() >= TELLING && !Slip.mayBe(stated.amount(), meant);
    }

    /** It is so much more, not less. */
    static boolean isOpposed(Term current, Term base, @Nullable Term difference) {
        return difference != null
                && difference.way() != 0
                && digits(current) >= TELLING
                && Interval.ZERO
                        .minus(signed(difference))
                        .overlaps(current.interval().minus(base.interval()));
    }

    static boolean isSlip(Term current, Term base, @Nullable Term difference, @Nullable Term rate) {
        if (difference != null && difference.role() == Role.DIFFERENCE && difference.way() != 0) {
            var by = difference.fact().number().multiply(BigDecimal.valueOf(difference.way()));
            var meant = current.fact().number().subtract(base.fact().number());
            return Slip.isTelling(base.fact().amount(), current.fact().number().subtract(by))
                    || Slip.isTelling(
                            current.fact().amount(), base.fact().number().add(by))
                    || meant.signum() == difference.way()
                            && Slip.isTelling(difference.fact().amount(), meant.abs());
        }
        if (rate == null || base.fact().number().signum() <= 0) {
            return false;
        }
        var meant = current.fact()
                .number()
                .subtract(base.fact().number())
                .multiply(HUNDRED)
                .divide(base.fact().number(), MathContext.DECIMAL64);
        return meant.signum() == rate.way() && Slip.isTelling(rate.fact().amount(), meant.abs());
    }

    private static int digits(Term term) {
        return term.fact().number().stripTrailingZeros().precision();
    }
}

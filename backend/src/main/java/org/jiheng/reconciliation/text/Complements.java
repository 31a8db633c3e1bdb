package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * Two shares of a whole that is told nowhere: 群众体育205.88万元，占总数的74.17% …, 竞技体育71.70万元，占总数的25.83%. They make all of it, and
 * so do their amounts; where one digit keeps them from it, it was mistyped.
 */
final class Complements {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many numbers may stand between the two. */
    private static final int FARTHEST = 12;

    /** A share, what it is a share of by its words, and its amount. */
    private record Share(Item amount, Item rate, String base) {}

    private final Set<Fact> known;
    private final FactBook book;
    private @Nullable Share before;
    private int since;

    private Complements(Set<Fact> known, FactBook book) {
        this.known = known;
        this.book = book;
    }

    /** @param known the percentages that other readers have judged */
    static void relate(Collection<Passage> passages, Set<Fact> known, FactBook book) {
        var complements = new Complements(known, book);
        for (var passage : passages) {
            complements.in(passage);
        }
    }

    private void in(Passage passage) {
        for (var i = 1; i < passage.items().size(); i++) {
            since++;
            var share = share(passage, i);
            if (share == null) {
                continue;
            }
            if (before != null && since <= FARTHEST && before.base().equals(share.base())) {
                judge(before, share);
            }
            before = share;
            since = 0;
        }
    }

    private static @Nullable Share share(Passage passage, int at) {
        var rate = passage.items().get(at);
        var amount = passage.items().get(at - 1);
        var label = rate.label().strip();
        var share = label.indexOf('占');
        return share < 0
                        || rate.mention().measure() != Measure.PERCENT
                        || !rate.mention().isPlain()
                        || !amount.mention().isPlain()
                        || amount.mention().measure() != Measure.YUAN
                                && amount.mention().measure() != Measure.COUNT
                        || amount.sentence() != rate.sentence()
                        || amount.fact().number().signum() <= 0
                ? null
                : new Share(amount, rate, label.substring(share));
    }

    private void judge(Share one, Share other) {
        if (!Nearby.isSameUnit(one.amount(), other.amount())) {
            return;
        }
        var sum = Nearby.printed(one.amount()).plus(Nearby.printed(other.amount()));
        var odd = isOdd(one, other, sum) ? one : isOdd(other, one, sum) ? other : null;
        if (odd != null && !known.contains(odd.rate().fact())) {
            var rest = odd == one ? other : one;
            var all = one.rate().fact().number().add(other.rate().fact().number());
            book.observe(
                    RuleId.R118,
                    Severity.ERROR,
                    "recon.complements",
                    List.of(
                            odd.rate().fact(),
                            odd.amount().fact(),
                            rest.rate().fact(),
                            rest.amount().fact()),
                    odd.rate().fact().shown(),
                    rest.rate().fact().shown(),
                    all.toPlainString() + "%");
        }
    }

    /** Whether its share, one slip away, is what the other leaves of all, and what the amounts say. */
    private static boolean isOdd(Share odd, Share rest, Interval sum) {
        var meant = HUNDRED.subtract(rest.rate().fact().number());
        var printed = odd.rate().fact().amount();
        var half = printed.step().max(rest.rate().fact().amount().step());
        return meant.signum() > 0
                && meant.compareTo(printed.value()) != 0
                && Slip.isTelling(printed, meant)
                && Nearby.printed(odd.amount()).canBe(new Interval(meant.subtract(half), meant.add(half)), sum)
                && !Nearby.printed(odd.amount()).canBe(printed.interval().widened(half), sum);
    }
}

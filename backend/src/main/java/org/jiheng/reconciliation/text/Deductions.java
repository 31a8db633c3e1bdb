package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jiheng.reconciliation.text.PointRoles.Role;

/** 得97.87分，…共扣1.66分，预算执行率扣0.47分: what was lost in all is what is missing to the most there is. */
final class Deductions {

    private static final WordList ALL = WordList.of("共扣", "共计扣", "合计扣", "总扣", "累计扣", "扣分合计", "扣分共", "扣分点共");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What a part of an evaluation is worth is round: 90, 50, 15. */
    private static final BigDecimal ROUND = BigDecimal.valueOf(5);
    /** Farther off it is said of something else. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);

    private static final int MOST_OTHERS = 6;

    private Deductions() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        for (var passage : passages) {
            var roles = PointRoles.of(passage);
            var lost = roles.getOrDefault(Role.LOST, List.of());
            var scores = roles.getOrDefault(Role.SCORE, List.of());
            var total = scores.stream()
                    .filter(score ->
                            Grades.isTotal(score.fact().label()) || ScoredSections.isOfAHundred(passage, score))
                    .findFirst();
            var all = lost.stream().filter(item -> ALL.isIn(item.label())).findFirst();
            if (total.isPresent() && all.isPresent()) {
                judge(total.get(), scores, all.get(), lost, book);
            }
        }
    }

    private static void judge(Item total, List<Item> scores, Item all, List<Item> lost, FactBook book) {
        var others = lost.stream()
                .filter(item -> item != all && item.depth() == all.depth())
                .limit(MOST_OTHERS)
                .toList();
        var about = List.<Fact>of(all.fact(), total.fact());
        for (var sum : sums(others)) {
            var gone = sum.add(all.fact().number());
            for (var score : scores) {
                if (isRound(score.fact().number().add(gone))) {
                    book.looked(RuleId.R77, Outcome.HELD, about);
                    return;
                }
            }
        }
        var missing = HUNDRED.subtract(total.fact().number());
        if (missing.subtract(all.fact().number()).abs().compareTo(NEAR) <= 0) {
            book.observe(
                    RuleId.R77,
                    Severity.WARNING,
                    "recon.equation",
                    about,
                    all.fact().shown(),
                    Quantity.shown(missing, Measure.POINTS, ""));
        }
    }

    private static boolean isRound(BigDecimal points) {
        return points.remainder(ROUND).signum() == 0;
    }

    /** What any of them come to, none too. */
    private static List<BigDecimal> sums(List<Item> items) {
        var sums = new ArrayList<BigDecimal>();
        sums.add(BigDecimal.ZERO);
        for (var item : items) {
            for (var sum : List.copyOf(sums)) {
                sums.add(sum.add(item.fact().number()));
            }
        }
        return sums;
    }
}

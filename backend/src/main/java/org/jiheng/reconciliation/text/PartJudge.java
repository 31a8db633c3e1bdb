package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * Holds listed parts against their whole. First every way is tried in which the figures fit; only if none does, what the
 * words join is held against it.
 */
final class PartJudge {

    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final int NEAR = 3;
    private static final int LONGEST_ASIDE = 10;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    private final Passage passage;
    private final FactBook book;
    /** The whole of each part that was found so far. */
    private final Map<Item, Item> partOf = new HashMap<>();

    PartJudge(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    /** @param at the whole among the figures of its unit */
    void judge(List<Item> items, int at, PartList list) {
        var parts = list;
        var own = items.get(at);
        var total = own;
        if (!parts.isLoose()
                && !parts.items().isEmpty()
                && parts.items().get(0).sentence() > own.sentence()
                && partOf.containsKey(own)) {
            // 其中 at the head of a sentence goes back to the whole, not to the last of its parts.
            total = partOf.get(own);
        }
        if (parts.items().size() == 1 || parts.items().isEmpty()) {
            var far = !parts.items().isEmpty() && parts.items().get(0).sentence() > own.sentence();
            var named = own.isMoney()
                    || !parts.items().isEmpty()
                            && PartList.divides(
                                    passage.between(own, parts.items().get(0)));
            if (!parts.isLoose() && !parts.items().isEmpty() && named && (!far || total != own)) {
                single(total, parts.items().get(0));
            }
            return;
        }
        if (!parts.isLoose()) {
            parts = parts.cut();
        }
        if (parts.isMoved() || parts.isApproximate()) {
            return;
        }
        var fits = PartFit.of(passage, total, parts.items());
        var first = fits != null && !parts.endsWith(fits);
        if (fits != null && !first) {
            if (!parts.isLoose()) {
                book.explained(total.fact(), fits.stream().map(Item::fact).toList());
                relate(total, fits, Severity.ERROR);
            }
            if (!parts.isLoose() || PartKinds.areLevels(fits)) {
                for (var part : fits) {
                    partOf.putIfAbsent(part, total);
                }
            }
            return;
        }
        for (var i = at - 1; i >= 0 && i >= at - NEAR; i--) {
            if (items.get(i).depth() == own.depth() && PartFit.of(passage, items.get(i), parts.items()) != null) {
                return;
            }
        }
        var stated = parts.items().size() > 1 ? parts.top() : parts.items();
        var family = PartKinds.family(total, stated);
        if (family > 0) {
            stated = stated.subList(0, family);
            if (PartFit.of(passage, total, stated) != null) {
                return;
            }
        }
        var complete = family > 0
                || parts.closed()
                        && PartKinds.areLevels(stated)
                        && (!parts.isLoose() || isBeside(total, stated.get(0)));
        var severity = severity(total, stated, parts, complete);
        if (severity != null && !complete && stated.size() > 2 && PartSums.isSumOfSome(total, stated)) {
            severity = first ? Severity.WARNING : null;
        }
        if (severity != null && PartList.isMixed(passage, stated)) {
            return;
        }
        if (!parts.isLoose()) {
            for (var part : stated) {
                partOf.putIfAbsent(part, total);
            }
        }
        if (severity != null) {
            relate(total, stated, severity);
        }
    }

    /** One part, which can at most be all. */
    private void single(Item total, Item part) {
        if (part.mention().isPlain()
                && PartRoles.isOneRole(total, List.of(total, part))
                && !part.label().contains("年初")
                && part.fact().number().compareTo(total.fact().number()) > 0) {
            book.relate(new Relation.AtMost(RuleId.R68, Severity.WARNING, part.fact(), total.fact()));
        }
    }

    private @Nullable Severity severity(Item total, List<Item> parts, PartList list, boolean complete) {
        if (parts.size() < 2 || !PartRoles.isOneRole(total, parts) || PartRoles.isAgainst(total, parts)) {
            return null;
        }
        var whole = total.fact().number();
        var sum = PartSums.sum(parts);
        var gap = whole.subtract(sum);
        if (whole.signum() <= 0 || PartSums.isRounded(total, parts)) {
            return null;
        }
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts);
        var people = total.mention().measure() == Measure.COUNT;
        if (people && !complete && PartKinds.overlaps(parts)) {
            return null;
        }
        if (list.isLoose() && !complete) {
            var needed = PartRoles.isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        if (slip >= TELLING && (list.closed() || complete)) {
            return people && !complete ? Severity.WARNING : Severity.ERROR;
        }
        if (clear && slip >= FEWEST && list.closed()) {
            return complete && !people ? Severity.ERROR : Severity.WARNING;
        }
        if (people && !complete) {
            // What is counted may be counted in two of the parts, or in none: a question.
            var near = list.join() == Join.ALL ? THREE : gap.signum() < 0 ? FOUR : FIVE;
            var typed = list.join() == Join.ALL && slip >= FEWEST;
            return list.closed()
                            && (typed || gap.abs().multiply(near).compareTo(whole) <= 0)
                            && PartList.areBeside(passage, parts)
                    ? Severity.WARNING
                    : null;
        }
        if (gap.signum() < 0) {
            return complete && gap.abs().multiply(TWO).compareTo(whole) <= 0
                            || !list.isLoose() && !people && list.closed()
                    ? Severity.ERROR
                    : !list.isLoose() && gap.abs().multiply(TWO).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        if (complete) {
            return gap.multiply(TWO).compareTo(whole) <= 0 ? Severity.ERROR : Severity.WARNING;
        }
        if (!list.closed()) {
            return null;
        }
        if (list.join() == Join.ALL) {
            return gap.multiply(THREE).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        return gap.multiply(TWO_HUNDRED).compareTo(whole) < 0
                ? Severity.ERROR
                : gap.multiply(parts.size() > 2 ? TWENTY : TWO_HUNDRED).compareTo(whole) < 0 ? Severity.WARNING : null;
    }

    void relate(Item total, List<Item> parts, Severity severity) {
        var facts = parts.stream().map(Item::fact).toList();
        book.relate(new Relation.Sum(PartKinds.rule(total, parts), severity, total.fact(), facts, true));
    }

    /** 3039万元，中央2888万元，市级151万元 */
    private boolean isBeside(Item total, Item first) {
        var between = passage.between(total, first);
        return between.length() < LONGEST_ASIDE
                && between.startsWith("，")
                && !PartKinds.isLevel(total)
                && !partOf.containsKey(total);
    }
}

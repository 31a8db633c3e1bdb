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
    private static final int LONGEST_LEAD = 60;
    private static final WordList RESTS = WordList.of("差额", "其余", "相差", "余额");
    private static final List<String> DIVISIONS = List.of("分", "按", "从", "其中");
    /** A figure called so is no part of the one before. */
    private static final WordList OTHERS = WordList.of("年初", "上述", "不计入", "不含");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal TEN = BigDecimal.TEN;
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
        var own = items.get(at);
        var goesBack = !list.isLoose()
                && !list.items().isEmpty()
                && list.items().get(0).sentence() > own.sentence();
        // 其中 at the head of a sentence goes back to the whole, not to the last of its parts.
        judge(items, at, goesBack ? partOf.getOrDefault(own, own) : own, list);
    }

    /** @param total what the list divides, which is not the figure before it where the words go back to another */
    void judge(List<Item> items, int at, Item total, PartList list) {
        var parts = list;
        var own = items.get(at);
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
                again(items, at, list, fits);
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
        var family = parts.isLoose() && PartKinds.isLevel(total) ? 0 : PartKinds.family(total, stated);
        if (family > 0) {
            stated = stated.subList(0, family);
            if (PartFit.of(passage, total, stated) != null) {
                return;
            }
        }
        if (isToldOtherwise(total, stated)) {
            return;
        }
        var complete = parts.closed() && isComplete(total, stated, parts, family);
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
        var measure = total.mention().measure();
        if (severity != null && (complete && measure == Measure.COUNT || measure == Measure.POINTS)) {
            book.relateSurely(sum(total, stated, severity));
        } else if (severity != null) {
            relate(total, stated, severity);
        }
    }

    /** …，其中增雨71次、防雹55次；分季度看，一季度18次、…: the same whole, divided otherwise. */
    private void again(List<Item> items, int at, PartList list, List<Item> fits) {
        var all = list.items();
        var last = all.indexOf(fits.get(fits.size() - 1));
        if (all.size() - last <= FEWEST) {
            return;
        }
        var rest = all.subList(last + 1, all.size());
        var gap = passage.beside(all.get(last), rest.get(0));
        if (gap.startsWith("；") && DIVISIONS.stream().anyMatch(word -> gap.startsWith(word, 1))) {
            judge(items, at, new PartList(passage, Join.ALL, rest, list.closed()));
        }
    }

    private boolean isComplete(Item total, List<Item> parts, PartList list, int family) {
        return family > 0
                || PartKinds.areLevels(parts) && (!list.isLoose() || isBeside(total, parts.get(0)))
                || !list.isLoose() && isCounted(total, parts);
    }

    /** 4个所属单位编制146名，其中甲92名、…: as many parts as are said to be. */
    private boolean isCounted(Item total, List<Item> parts) {
        var first = parts.get(0);
        for (var item : passage.items()) {
            if (item.mention().start() >= first.mention().start()) {
                return false;
            }
            if (item != total
                    && item.sentence() == total.sentence()
                    && item.mention().measure() == Measure.COUNT
                    && first.mention().start() - item.mention().end() <= LONGEST_LEAD
                    && item.fact().number().compareTo(BigDecimal.valueOf(parts.size())) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What the list comes to is told behind it, or so many are counted in two of its parts, or it is of another whole. */
    private boolean isToldOtherwise(Item total, List<Item> parts) {
        var sum = PartSums.sum(parts);
        var gap = sum.subtract(total.fact().number());
        var last = parts.get(parts.size() - 1);
        var following = passage.items().stream()
                .filter(item -> item.mention().measure() == last.mention().measure()
                        && item.mention().start() > last.mention().start()
                        && (item.mention().measure() == Measure.POINTS || !Asides.is(passage.value(), item)))
                .limit(NEAR)
                .toList();
        for (var item : following) {
            var number = item.fact().number();
            if (number.compareTo(sum) == 0 || number.compareTo(gap.abs()) == 0) {
                return true;
            }
        }
        return gap.signum() > 0
                && parts.size() > 2
                && gap.compareTo(parts.get(parts.size() - 1).fact().number().multiply(TWO)) == 0;
    }

    /** One part, which can at most be all. */
    private void single(Item total, Item part) {
        if (part.mention().isPlain()
                && PartRoles.isOneRole(total, List.of(total, part))
                && !OTHERS.isIn(part.label())
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
        if (whole.signum() <= 0 || PartSums.isRounded(total, parts) || isOfAnother(total, parts)) {
            return null;
        }
        if (total.mention().measure() == Measure.POINTS) {
            return ofPoints(total, parts, list, gap);
        }
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts);
        if (total.mention().measure() == Measure.COUNT) {
            return ofCounts(total, parts, list, complete, gap.signum() < 0);
        }
        if (list.isLoose() && !complete) {
            var needed = PartRoles.isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        if (slip >= TELLING && (list.closed() || complete)) {
            return Severity.ERROR;
        }
        if (clear && slip >= FEWEST && list.closed()) {
            return complete ? Severity.ERROR : Severity.WARNING;
        }
        if (gap.signum() < 0) {
            return complete && gap.abs().multiply(TWO).compareTo(whole) <= 0 || !list.isLoose() && list.closed()
                    ? Severity.ERROR
                    : !list.isLoose() && gap.abs().multiply(TWO).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        if (complete && list.join() == Join.SOME && PartKinds.areUpperLevels(parts)) {
            // 其中中央…、省级…: the lowest level may go without saying.
            return slip >= FEWEST ? Severity.ERROR : Severity.WARNING;
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
        book.relate(sum(total, parts, severity));
    }

    private static Relation.Sum sum(Item total, List<Item> parts, Severity severity) {
        var facts = parts.stream().map(Item::fact).toList();
        return new Relation.Sum(PartKinds.rule(total, parts), severity, total.fact(), facts, true);
    }

    /** What is counted may be counted in two of the parts, or in none: surely not where they are told to be all. */
    private @Nullable Severity ofCounts(Item total, List<Item> parts, PartList list, boolean complete, boolean above) {
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts) && slip >= FEWEST;
        if (PartKinds.overlaps(parts)) {
            return complete && slip >= TELLING ? Severity.WARNING : null;
        }
        if (complete) {
            return above || slip >= FEWEST ? Severity.ERROR : Severity.WARNING;
        }
        if (list.isLoose()) {
            var needed = PartRoles.isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        var whole = total.fact().number();
        var gap = PartSums.sum(parts).subtract(whole).abs();
        var all = list.join() == Join.ALL;
        if (!PartList.areBeside(passage, parts)) {
            return slip >= TELLING && list.closed() ? Severity.WARNING : null;
        }
        if (above) {
            return all && slip >= FEWEST
                    ? Severity.ERROR
                    : slip >= FEWEST || gap.multiply(FOUR).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        return list.closed()
                        && (clear
                                || slip >= TELLING
                                || gap.multiply(all ? THREE : FIVE).compareTo(whole) <= 0)
                ? Severity.WARNING
                : null;
    }

    /** Points are given for one thing only, so together they are never above their whole. */
    private static @Nullable Severity ofPoints(Item total, List<Item> parts, PartList list, BigDecimal gap) {
        if (list.isLoose()) {
            return null;
        }
        var near = gap.abs().multiply(TEN).compareTo(total.fact().number()) <= 0;
        if (gap.signum() < 0) {
            return near || PartSums.slip(total, parts) >= FEWEST ? Severity.ERROR : Severity.WARNING;
        }
        return !list.closed()
                ? null
                : near ? Severity.ERROR : PartSums.slip(total, parts) >= TELLING ? Severity.WARNING : null;
    }

    /** …的差额568万元，为结转资金。其中局机关…: what stands in the next sentence is no part of the rest. */
    private static boolean isOfAnother(Item total, List<Item> parts) {
        return total.sentence() != parts.get(0).sentence() && RESTS.isIn(total.label());
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

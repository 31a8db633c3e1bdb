package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;

/**
 * Holds listed parts against their whole. First every way is tried in which the figures fit; only if none does, what the
 * words join is held against it.
 */
final class PartJudge {

    private static final int FEWEST = 2;
    private static final int NEAR = 3;
    private static final int LONGEST_ASIDE = 10;
    private static final int LONGEST_LEAD = 60;
    private static final WordList TWICE = WordList.of("同时", "重复", "重叠", "交叉", "兼");
    private static final List<String> DIVISIONS = List.of("分", "按", "从", "其中");
    /** A figure called so is no part of the one before. */
    private static final WordList OTHERS = WordList.of("年初", "上述", "不计入", "不含");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

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
        parts = parts.cut();
        var stated = parts.items().size() > 1 ? parts.top() : parts.items();
        var family = parts.isLoose() && PartKinds.isLevel(total) ? 0 : PartKinds.family(total, stated);
        if (family > 0) {
            stated = stated.subList(0, family);
            if (PartFit.of(passage, total, stated) != null) {
                return;
            }
        }
        if (isToldOtherwise(total, stated) || counted(total, stated)) {
            return;
        }
        var complete = parts.closed() && isComplete(total, stated, parts, family);
        var overlapping = family == 0 && PartKinds.overlaps(stated);
        var severity = PartSeverity.of(total, stated, parts, complete, overlapping);
        // Of what is counted any few make any small number.
        var chance = total.mention().measure() == Measure.COUNT && parts.join() == Join.ALL;
        if (severity != null && !complete && !chance && stated.size() > 2 && PartSums.isSumOfSome(total, stated)) {
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
            // 局机关42名，下属三个单位分别…: what is counted behind the whole is something else.
            if (item.mention().start() >= total.mention().start()) {
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
            if (number.compareTo(sum) == 0
                    || number.compareTo(gap.abs()) == 0
                    || number.compareTo(sum.add(total.fact().number())) == 0) {
                return true;
            }
        }
        return gap.signum() > 0
                && parts.size() > 2
                && gap.compareTo(parts.get(parts.size() - 1).fact().number().multiply(TWO)) == 0;
    }

    /** 惠及138人，其中甲62人、乙91人，同时享受两项15人: those in two of the parts are counted once. */
    private boolean counted(Item total, List<Item> parts) {
        var last = parts.get(parts.size() - 1);
        if (parts.size() <= FEWEST || !TWICE.isIn(passage.beside(parts.get(parts.size() - 2), last))) {
            return false;
        }
        var others = parts.subList(0, parts.size() - 1);
        var once = PartSums.sum(others).subtract(last.fact().number());
        if (once.compareTo(total.fact().number()) != 0) {
            book.observe(
                    RuleId.R33,
                    Severity.WARNING,
                    "recon.equation",
                    Stream.concat(Stream.of(total), parts.stream())
                            .map(Item::fact)
                            .toList(),
                    total.fact().shown(),
                    Quantity.shown(
                            once,
                            total.mention().measure(),
                            total.mention().quantity().word()));
        }
        return true;
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

    void relate(Item total, List<Item> parts, Severity severity) {
        book.relate(sum(total, parts, severity));
    }

    private static Relation.Sum sum(Item total, List<Item> parts, Severity severity) {
        var facts = parts.stream().map(Item::fact).toList();
        return new Relation.Sum(PartKinds.rule(total, parts), severity, total.fact(), facts, true);
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

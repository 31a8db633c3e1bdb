package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;

/** The whole behind its parts: 甲14个、乙8个，合计22个. */
final class TotalsBehind {

    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_NAME = 22;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_TOTAL = 6;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Passage passage;
    private final FactBook book;
    private final String value;

    TotalsBehind(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
        this.value = passage.value();
    }

    /** @param at what may be the whole, among the figures of its unit */
    void judge(List<Item> items, int at) {
        var total = items.get(at);
        if (!total.mention().isPlain() || !PartLists.isTotal(total)) {
            return;
        }
        var gap = passage.between(items.get(at - 1), total);
        if (gap.length() > LONGEST_LABEL) {
            return;
        }
        var starts = new ArrayList<Integer>();
        for (var from = at - 2; from >= 0 && at - from <= LONGEST_LIST; from--) {
            var before = items.subList(from, at);
            if (before.stream().anyMatch(item -> item.mention().quantity().approximate())) {
                break;
            }
            if (reaches(total, flat(before, total)) || reaches(total, topOf(before, total))) {
                if (total.mention().measure() == Measure.YUAN) {
                    book.relate(new Relation.Sum(
                            RuleId.R68,
                            Severity.ERROR,
                            total.fact(),
                            (reaches(total, flat(before, total)) ? flat(before, total) : topOf(before, total))
                                    .stream().map(Item::fact).toList(),
                            true));
                }
                return;
            }
            if (from == 0 || isBoundary(items.get(from - 1), items.get(from))) {
                starts.add(from);
            }
        }
        if (judgeRun(items, at)) {
            return;
        }
        for (var from : starts) {
            var parts = topOf(items.subList(from, at), total);
            if (parts.size() > 1
                    && PartRoles.isOneRole(total, parts)
                    && !PartRoles.isAgainst(total, parts)
                    && !PartList.isMixed(passage, parts)
                    && !goesBack(parts.get(0))
                    && PartSums.slip(total, parts) >= TELLING) {
                if (PartSums.isSumOfSome(total, parts)) {
                    return;
                }
                book.relate(new Relation.Sum(
                        RuleId.R96,
                        Severity.ERROR,
                        total.fact(),
                        parts.stream().map(Item::fact).toList(),
                        true));
                return;
            }
        }
    }

    /** What stands between two figures, but for what is in parentheses. */
    private String beside(Item one, Item other) {
        var gap = passage.between(one, other);
        var open = gap.indexOf('（');
        var close = gap.lastIndexOf('）');
        return open >= 0 && close > open ? gap.substring(0, open) + gap.substring(close + 1) : gap;
    }

    private static boolean isRun(String between) {
        return between.length() <= LONGEST_NAME && between.chars().noneMatch(c -> "。；：".indexOf(c) >= 0);
    }

    /** The list began before, with what is counted in another word: 无人机6架、检测设备72台. */
    private boolean goesBack(Item first) {
        var start = first.mention().start() - first.label().length();
        return start > 0 && value.charAt(start - 1) == '、';
    }

    /** 甲14个、乙8个，合计25个: nothing but the names between the figures, and the total called so. */
    private boolean judgeRun(List<Item> items, int at) {
        var total = items.get(at);
        var level = flat(items.subList(0, at), total);
        if (level.size() < 2) {
            return false;
        }
        var clause = beside(level.get(level.size() - 1), total);
        if (clause.length() > LONGEST_TOTAL || !clause.startsWith("，")) {
            return false;
        }
        var from = level.size() - 1;
        while (from > 0 && isRun(beside(level.get(from - 1), level.get(from)))) {
            from--;
        }
        var parts = level.subList(from, level.size());
        if (parts.size() < 2
                || goesBack(parts.get(0))
                || !PartRoles.isOneRole(total, parts)
                || PartList.isMixed(passage, parts)
                || PartSums.isSumOfSome(total, parts)
                || parts.stream().anyMatch(item -> !item.mention().isPlain())) {
            return false;
        }
        var gap = PartSums.sum(parts).subtract(total.fact().number()).abs();
        var slip = PartSums.slip(total, parts);
        if (slip < FEWEST && gap.multiply(THREE).compareTo(total.fact().number()) > 0
                || PartSums.isRounded(total, parts)) {
            return false;
        }
        book.relate(new Relation.Sum(
                total.isMoney() ? RuleId.R96 : RuleId.R33,
                slip >= TELLING ? Severity.ERROR : Severity.WARNING,
                total.fact(),
                parts.stream().map(Item::fact).toList(),
                true));
        return true;
    }

    private boolean isBoundary(Item one, Item other) {
        var gap = passage.between(one, other);
        return gap.indexOf('。') >= 0 || gap.indexOf('：') >= 0 || gap.indexOf('；') >= 0;
    }

    private List<Item> flat(List<Item> items, Item total) {
        return items.stream().filter(item -> item.depth() == total.depth()).toList();
    }

    private List<Item> topOf(List<Item> items, Item total) {
        return new PartList(passage, Join.SOME, flat(items, total), true).top();
    }

    private static boolean reaches(Item total, List<Item> parts) {
        if (parts.size() < 2) {
            return false;
        }
        var sum = Interval.ZERO;
        for (var part : parts) {
            sum = sum.plus(part.mention().quantity().interval());
        }
        return sum.overlaps(total.mention().quantity().interval());
    }
}

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

    private static final WordList TAKEN = WordList.of("上解", "减", "扣除", "抵");

    /** What else there is has no figure: 其余指标得满分. */
    private static final WordList OTHERS = WordList.of("其余", "其他", "其它");

    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_NAME = 22;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_TOTAL = 6;
    private static final int LONGEST_CLAUSE = 14;
    private static final int LONGEST_TOLD = 16;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final BigDecimal TEN = BigDecimal.TEN;
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
        if (!total.mention().isPlain()
                || !PartLists.isTotal(total)
                || value.startsWith("（含", total.mention().end())) {
            return;
        }
        var gap = passage.between(items.get(at - 1), total);
        if (gap.length() > LONGEST_LABEL || OTHERS.isIn(gap)) {
            return;
        }
        var starts = new ArrayList<Integer>();
        for (var from = at - 2; from >= 0 && at - from <= LONGEST_LIST; from--) {
            var before = items.subList(from, at);
            if (before.stream().anyMatch(item -> item.mention().quantity().approximate())) {
                break;
            }
            var flat = flat(before, total);
            var parts = reaches(total, flat) ? flat : topOf(before, total);
            if (reaches(total, parts) && (!isOfPoints(total) || !goesOn(items, from))) {
                if (total.mention().measure() != Measure.COUNT) {
                    book.relate(new Relation.Sum(
                            total.isMoney() ? RuleId.R68 : PartKinds.rule(total, parts),
                            Severity.ERROR,
                            total.fact(),
                            parts.stream().map(Item::fact).toList(),
                            true));
                }
                return;
            }
            if (from == 0 || isBoundary(items.get(from - 1), items.get(from))) {
                starts.add(from);
            }
        }
        if (judgeTold(items, at) || judgeRun(items, at)) {
            return;
        }
        for (var from : starts) {
            var parts = topOf(items.subList(from, at), total);
            if (parts.size() > 1
                    && !isOneOf(total, parts)
                    && PartRoles.isOneRole(total, parts)
                    && !PartRoles.isAgainst(total, parts)
                    && !PartList.isMixed(passage, parts)
                    && !goesBack(parts.get(0))
                    && isTelling(total, parts)) {
                if (PartSums.isSumOfSome(total, parts)) {
                    return;
                }
                relate(total, parts, Severity.ERROR);
                return;
            }
        }
    }

    private static boolean isOfPoints(Item total) {
        return total.mention().measure() == Measure.POINTS;
    }

    /** Whether the list has more before this place. Points are given for one thing only, so none of them is left out. */
    private boolean goesOn(List<Item> items, int from) {
        return from > 0
                && items.get(from - 1).depth() == items.get(from).depth()
                && isRun(passage.beside(items.get(from - 1), items.get(from)));
    }

    /** Points are given for one thing only, and scores are not listed without their whole. */
    private static boolean isTelling(Item total, List<Item> parts) {
        var near = PartSums.sum(parts).subtract(total.fact().number()).abs().multiply(TEN);
        return PartSums.slip(total, parts) >= TELLING
                || isOfPoints(total)
                        && parts.size() >= TELLING
                        && near.compareTo(total.fact().number()) <= 0;
    }

    private void relate(Item total, List<Item> parts, Severity severity) {
        book.relate(new Relation.Sum(
                total.isMoney() ? RuleId.R96 : PartKinds.rule(total, parts),
                severity,
                total.fact(),
                parts.stream().map(Item::fact).toList(),
                true));
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
        var level = isOpening(total) ? outside(items.subList(0, at), total) : flat(items.subList(0, at), total);
        if (level.size() < 2) {
            return false;
        }
        var clause = clause(level.get(level.size() - 1), total);
        if (clause.length() > LONGEST_CLAUSE || !isOpening(total) && !clause.startsWith("，")) {
            return false;
        }
        var from = level.size() - 1;
        while (from > 0 && isRun(passage.beside(level.get(from - 1), level.get(from)))) {
            from--;
        }
        if (level.size() - from < 2 || goesBack(level.get(from))) {
            return false;
        }
        if (clause.length() <= LONGEST_TOTAL || isOpening(total)) {
            return judge(total, level.subList(from, level.size()), false);
        }
        // 计划10座，建成8座，改造25座，新建和改造共33座: the last of them that come near.
        for (; from + 1 < level.size(); from++) {
            var parts = level.subList(from, level.size());
            var gap = PartSums.sum(parts).subtract(total.fact().number()).abs();
            if (gap.multiply(TEN).compareTo(total.fact().number()) <= 0) {
                return judge(total, parts, false);
            }
        }
        return false;
    }

    /** 甲39.8万人，…，乙12.7万人，两项合计52.5万人: the last ones, as many as are told. */
    private boolean judgeTold(List<Item> items, int at) {
        var total = items.get(at);
        var count = told(total);
        var top = topOf(items.subList(0, at), total);
        return count > 1 && count <= top.size() && judge(total, top.subList(top.size() - count, top.size()), true);
    }

    /** How many there are of what is added up: 两项合计, 上述3类共. */
    private int told(Item total) {
        var start = total.mention().start();
        while (start > 0
                && total.mention().start() - start < LONGEST_TOLD
                && "，。；：（".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        for (var lead : List.of("上述", "以上", "这")) {
            start += value.startsWith(lead, start) ? lead.length() : 0;
        }
        if (start >= total.mention().start()) {
            return 0;
        }
        var first = value.charAt(start);
        var count = Mentions.isDigit(first) ? first - '0' : ChineseNumerals.read(value.substring(start, start + 1));
        return count > 1 && start + 1 < value.length() && Character.isIdeographic(value.charAt(start + 1)) ? count : 0;
    }

    private boolean judge(Item total, List<Item> parts, boolean all) {
        if (isOneOf(total, parts)
                || !PartRoles.isOneRole(total, parts)
                || !all && PartList.isMixed(passage, parts)
                || !isOfPoints(total) && PartSums.isSumOfSome(total, parts)
                || parts.stream().anyMatch(item -> !item.mention().isPlain() || isTaken(item))) {
            return false;
        }
        var gap = PartSums.sum(parts).subtract(total.fact().number()).abs();
        var slip = PartSums.slip(total, parts);
        if (slip < FEWEST && gap.multiply(THREE).compareTo(total.fact().number()) > 0
                || PartSums.isRounded(total, parts)) {
            return false;
        }
        relate(total, parts, slip >= TELLING || all && slip >= FEWEST ? Severity.ERROR : Severity.WARNING);
        return true;
    }

    /** 减上解支出66.8万元: the total has it taken away, not added. */
    private static boolean isTaken(Item item) {
        return TAKEN.isIn(item.label());
    }

    /** 32个中心、146个站（合计178个机构） */
    private boolean isOpening(Item total) {
        var start = total.mention().start() - total.label().length();
        return start > 0 && value.charAt(start - 1) == '（';
    }

    private static List<Item> outside(List<Item> items, Item total) {
        return items.stream().filter(item -> item.depth() == total.depth() - 1).toList();
    }

    private String clause(Item last, Item total) {
        var clause = passage.beside(last, total);
        return isOpening(total) ? passage.behind(last) : clause;
    }

    /** 由20万元调增为25.88万元…，合计追加25.88万元 */
    private static boolean isOneOf(Item total, List<Item> parts) {
        return parts.stream()
                .anyMatch(part -> part.fact().number().compareTo(total.fact().number()) == 0);
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

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Passage.Item;

/** Figures in a row that may be the parts of one whole, and how they are joined to it. */
record PartList(Passage passage, Join join, List<Item> items, boolean closed) {

    /** How surely what follows is all of the whole. */
    enum Join {
        /** Nothing says so. */
        LOOSE,
        /** 其中 */
        SOME,
        /** ：, 分别为, （…） */
        ALL
    }

    /** What has no name of its own is said of what the number before it counts: 干渠2条共14.8公里, 3186户、4628人. */
    private static final Set<String> SHARED = Set.of("", "共", "计", "共计");

    private static final WordList NESTED = WordList.of("其中", "内含", "内有", "包括", "包含", "含");

    /** Between parts that stand beside one another there is no more than their names. */
    private static final int LONGEST_NAME = 22;
    /** So near behind a list stands what belongs to it. */
    private static final int NEXT = 6;

    /** Whether what follows this divides the figure before. */
    static boolean divides(String gap) {
        return NESTED.isIn(gap);
    }

    boolean isLoose() {
        return join == Join.LOOSE;
    }

    boolean isMoved() {
        return items.stream().anyMatch(Asides::isMoved);
    }

    boolean isApproximate() {
        return items.stream().anyMatch(item -> item.mention().quantity().approximate());
    }

    /** A list whose parts stand between commas ends with the semicolon. */
    PartList cut() {
        for (var i = 1; i < items.size(); i++) {
            var gap = gap(items.get(i - 1), items.get(i));
            if (divides(gap) || gap.indexOf('：') >= 0 || i == 1 && gap.indexOf('；') >= 0) {
                return this;
            }
            if (gap.indexOf('；') >= 0) {
                var part = items.subList(0, i);
                return new PartList(passage, join, part, PartLists.isClosed(passage, part.get(i - 1)));
            }
        }
        return this;
    }

    /** Whether the list ends where the figures that fit do, or goes on otherwise there. */
    boolean endsWith(List<Item> fits) {
        var last = items.indexOf(fits.get(fits.size() - 1));
        if (last + 1 >= items.size() || isLoose()) {
            return true;
        }
        var longest = 0;
        var stops = false;
        for (var i = 1; i <= last; i++) {
            var gap = gap(items.get(i - 1), items.get(i));
            longest = Math.max(longest, gap.length());
            stops |= gap.indexOf('；') >= 0;
        }
        var next = gap(items.get(last), items.get(last + 1));
        return "，、；和及".indexOf(next.charAt(0)) < 0
                || !stops && next.indexOf('；') >= 0
                || next.length() > 2 * longest
                || divides(next)
                || next.indexOf('。') >= 0;
    }

    /** What stands at the top of a list: what 其中 joins to one of its parts is left out up to the next of them. */
    List<Item> top() {
        var top = new ArrayList<Item>();
        for (var i = 0; i < items.size(); i++) {
            var gap = i == 0 ? "" : gap(items.get(i - 1), items.get(i));
            if (i > 0 && isShare(items.get(i), items.get(i - 1))) {
                continue;
            }
            if (i > 0 && divides(gap)) {
                var end = i;
                var sum = BigDecimal.ZERO;
                while (end < items.size()) {
                    var before = gap(items.get(end - 1), items.get(end));
                    if (end > i && before.indexOf('；') >= 0
                            || sum.compareTo(items.get(i - 1).fact().number()) == 0) {
                        break;
                    }
                    sum = sum.add(items.get(end).fact().number());
                    end++;
                }
                i = end - 1;
                continue;
            }
            top.add(items.get(i));
        }
        return top;
    }

    /** 中小企业…；小微企业…，占中小企业的58.41%: a part of the part before it, as its share tells. */
    private boolean isShare(Item part, Item whole) {
        var all = passage.items();
        var at = all.indexOf(part) + 1;
        if (at >= all.size()
                || all.get(at).kind() != FactKind.SHARE
                || whole.fact().number().signum() <= 0
                || all.get(at).mention().start() - part.mention().end() > LONGEST_NAME) {
            return false;
        }
        var share = part.fact()
                .number()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.fact().number(), 2, RoundingMode.HALF_UP);
        return all.get(at).mention().quantity().interval().holds(share);
    }

    /** One right behind the other, with nothing but their names between. */
    static boolean areBeside(Passage passage, List<Item> parts) {
        for (var i = 1; i < parts.size(); i++) {
            var gap = passage.beside(parts.get(i - 1), parts.get(i));
            if (gap.length() > LONGEST_NAME && gap.indexOf('；') < 0) {
                return false;
            }
        }
        return true;
    }

    /** 无人机6架、检测设备72台: what is counted in other words and has a name of its own belongs to the list. */
    static boolean isMixed(Passage passage, List<Item> parts) {
        var first = parts.get(0);
        var last = parts.get(parts.size() - 1);
        if (first.mention().measure() != Measure.COUNT) {
            return false;
        }
        var items = passage.items();
        for (var i = items.indexOf(first) + 1; i < items.size(); i++) {
            var item = items.get(i);
            var within = item.mention().end() < last.mention().end();
            if (!within && !isNext(passage.value(), parts, item)) {
                return false;
            }
            if (item.mention().measure() == Measure.COUNT
                    && item.depth() == first.depth()
                    && !isOfOneWord(item, first)
                    && !SHARED.contains(item.label())
                    && !(i + 1 < items.size()
                            && SHARED.contains(items.get(i + 1).label()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOneWord(Item one, Item other) {
        return one.mention().quantity().word().equals(other.mention().quantity().word());
    }

    /** Whether the list goes on with it, parted as the others are. */
    private static boolean isNext(String value, List<Item> parts, Item next) {
        var end = separator(value, parts.get(parts.size() - 1));
        var start = next.mention().start();
        return end < start
                && start - end <= NEXT
                && value.charAt(end) == value.charAt(separator(value, parts.get(0)))
                && value.substring(end + 1, start).chars().noneMatch(c -> "，、；。）：".indexOf(c) >= 0);
    }

    /** Where the mark that parts it from the next stands, behind what is in parentheses. */
    static int separator(String value, Item part) {
        var end = part.mention().end();
        var close = value.startsWith("（", end) ? value.indexOf('）', end) : -1;
        return Math.min(close < 0 ? end : close + 1, value.length() - 1);
    }

    private String gap(Item one, Item other) {
        return passage.beside(one, other);
    }
}

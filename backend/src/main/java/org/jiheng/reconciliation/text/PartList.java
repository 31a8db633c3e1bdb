package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<String> NESTED = List.of("其中", "内含", "内有", "包括", "包含", "含");

    /** Between parts that stand beside one another there is no more than their names. */
    private static final int LONGEST_NAME = 22;
    /** So near behind a list stands what belongs to it. */
    private static final int NEXT = 6;

    /** Whether what follows this divides the figure before. */
    static boolean divides(String gap) {
        return NESTED.stream().anyMatch(gap::contains);
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
                return new PartList(passage, join, items.subList(0, i), true);
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

    /** One right behind the other, with nothing but their names between. */
    static boolean areBeside(Passage passage, List<Item> parts) {
        for (var i = 1; i < parts.size(); i++) {
            var gap = passage.between(parts.get(i - 1), parts.get(i));
            if (gap.length() > LONGEST_NAME && gap.indexOf('；') < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNext(String value, int end, int start) {
        return start >= end
                && start - end <= NEXT
                && value.substring(end, start).chars().noneMatch(c -> "；。）：".indexOf(c) >= 0);
    }

    /** 无人机6架、检测设备72台: what is counted in other words between them belongs to the list. */
    static boolean isMixed(Passage passage, List<Item> parts) {
        var first = parts.get(0).mention();
        var last = parts.get(parts.size() - 1).mention();
        return first.measure() == Measure.COUNT
                && passage.items().stream()
                        .map(Item::mention)
                        .anyMatch(mention -> mention.measure() == Measure.COUNT
                                && mention.start() > first.start()
                                && (mention.end() < last.end() || isNext(passage.value(), last.end(), mention.start()))
                                && !mention.quantity()
                                        .word()
                                        .equals(first.quantity().word())
                                && passage.value().charAt(mention.start() - 1) != '（');
    }

    private String gap(Item one, Item other) {
        return passage.between(one, other);
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiheng.reconciliation.Slip;
import org.jspecify.annotations.Nullable;

/** Finds which rows of a table are totals of others: by 合计 and 其中, by numbers and blanks before the labels, by the figures. */
final class TotalRows {

    /**
     * @param parts rows that may make up the total
     * @param named whether words or numbers say so, not the figures alone
     */
    record Group(int total, List<Integer> parts, boolean named) {}

    private static final Pattern TOTAL =
            Pattern.compile("(?:\\d{1,2})?[（(]?(?:合计|总计|小计|总额|共计|总数|总分|年度资金总额)[）)]?(?:[（(].{0,8}[）)])?：?");
    private static final Pattern LAST_TOTAL = Pattern.compile(".{0,12}(?:合计|总计|小计|总额)(?:[（(].{0,8}[）)])?");
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*"),
            Pattern.compile("（[一二三四五六七八九十]{1,3}）.*"),
            Pattern.compile("\\d{1,2}[、.．](?!\\d).*|\\d{1,2}(?=[\\u4e00-\\u9fff&&[^岁年月日个人名户元]]).*"),
            Pattern.compile("（\\d{1,2}）.*"),
            Pattern.compile("[①-⑳].*"));
    private static final String OF_WHICH = "其中";

    private final Grid grid;

    private TotalRows(Grid grid) {
        this.grid = grid;
    }

    static List<Group> of(Grid grid) {
        return new TotalRows(grid).read();
    }

    static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches() || LAST_TOTAL.matcher(label).matches();
    }

    private List<Group> read() {
        var groups = new ArrayList<Group>();
        var parents = parents();
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (var i = 0; i < parents.size(); i++) {
            children.computeIfAbsent(parents.get(i), p -> new ArrayList<>()).add(i);
        }
        var top = children.getOrDefault(-1, List.of());
        children.forEach((parent, rows) -> {
            if (parent >= 0 && rows.size() == 1 && label(rows.get(0)).startsWith(OF_WHICH)) {
                goesOn(parent, rows.get(0), top, groups);
            } else if (parent >= 0) {
                groups.add(new Group(parent, rows, true));
            }
        });
        var plain = top.stream().filter(i -> !isTotal(label(i))).toList();
        var subtotals = top.stream().filter(i -> label(i).contains("小计")).toList();
        for (var total : top) {
            if (!isTotal(label(total))) {
                continue;
            }
            if (label(total).contains("小计")) {
                segment(total, top, groups);
            } else if (subtotals.size() > 1) {
                groups.add(new Group(total, subtotals, true));
            } else if (top.stream().filter(i -> isTotal(label(i))).count() > 2) {
                account(total, top, groups);
            } else {
                groups.add(new Group(total, plain, true));
            }
        }
        if (top.size() > 2 && top.stream().noneMatch(i -> isTotal(label(i)))) {
            groups.add(new Group(top.get(0), top.subList(1, top.size()), false));
            groups.add(new Group(top.get(top.size() - 1), top.subList(0, top.size() - 1), false));
        }
        return groups;
    }

    /** 本年收入, 年初结转, 收入总计, 基本支出, 其中：人员经费, 公用经费, 项目支出, 支出合计: each total of what stands above it. */
    private void account(int total, List<Integer> top, List<Group> groups) {
        var parts = new ArrayList<Integer>();
        var at = top.indexOf(total) - 1;
        while (at >= 0 && !isTotal(label(top.get(at)))) {
            parts.add(0, top.get(at));
            at--;
        }
        var candidates = new ArrayList<List<Integer>>();
        candidates.add(List.copyOf(parts));
        if (at >= 0) {
            var withTotal = new ArrayList<>(parts);
            withTotal.add(0, top.get(at));
            candidates.add(withTotal);
        }
        fitting(total, candidates, groups);
    }

    /** 基本支出, 其中：人员经费, 公用经费: what goes on behind 其中 without the word. */
    private void goesOn(int parent, int child, List<Integer> top, List<Group> groups) {
        var candidates = new ArrayList<List<Integer>>();
        var parts = new ArrayList<>(List.of(child));
        for (var i = top.indexOf(parent) + 1; i > 0 && i < top.size() && !isTotal(label(top.get(i))); i++) {
            if (top.get(i) < child) {
                return;
            }
            parts.add(top.get(i));
            candidates.add(List.copyOf(parts));
        }
        fitting(parent, candidates, groups);
    }

    /** The first of them that comes to the total, else the first that does but for a slip. */
    private void fitting(int total, List<List<Integer>> candidates, List<Group> groups) {
        for (var surely : List.of(true, false)) {
            for (var parts : candidates) {
                var group = new Group(total, parts, true);
                if (parts.size() > 1 && fits(group, surely)) {
                    groups.add(group);
                    return;
                }
            }
        }
    }

    private boolean fits(Group group, boolean surely) {
        for (var i = 0; i < grid.columns().size(); i++) {
            var stated = grid.rows().get(group.total()).cells().get(i);
            var sum = sum(grid, group, i);
            if (stated.value() == null || sum == null || grid.columns().get(i).percent()) {
                continue;
            }
            var gap = sum.subtract(stated.value());
            var column = i;
            if (surely
                    ? gap.signum() == 0
                    : Slip.explains(stated.value(), stated.step(), sum)
                            || group.parts().stream()
                                    .map(row -> grid.rows().get(row).cells().get(column))
                                    .anyMatch(part -> part.value() != null
                                            && Slip.explains(
                                                    part.value(),
                                                    part.step(),
                                                    part.value().subtract(gap)))) {
                return true;
            }
        }
        return false;
    }

    /** The rows up to the subtotal before, or from it on to the next, as the figures say. */
    private void segment(int total, List<Integer> top, List<Group> groups) {
        var at = top.indexOf(total);
        var before = new ArrayList<Integer>();
        for (var i = at - 1; i >= 0 && !isTotal(label(top.get(i))); i--) {
            before.add(0, top.get(i));
        }
        var behind = new ArrayList<Integer>();
        for (var i = at + 1; i < top.size() && !isTotal(label(top.get(i))); i++) {
            behind.add(top.get(i));
        }
        groups.add(new Group(total, before, false));
        groups.add(new Group(total, behind, false));
    }

    /** For each row the row it is a part of, -1 at the top. */
    private List<Integer> parents() {
        var parents = new ArrayList<Integer>();
        var open = new ArrayList<Integer>();
        var kinds = new ArrayList<String>();
        for (var i = 0; i < grid.rows().size(); i++) {
            var kind = kind(i);
            var level = kinds.indexOf(kind);
            if (isTotal(label(i))
                    && grid.rows().get(i).indent() == grid.rows().get(0).indent()) {
                open.clear();
                kinds.clear();
                parents.add(-1);
                continue;
            }
            if (level < 0) {
                // 2 behind （1）: a kind that was never open is deeper, but the first numbers may stand under a heading.
                level = kinds.size();
            }
            while (kinds.size() > level) {
                kinds.remove(kinds.size() - 1);
                open.remove(open.size() - 1);
            }
            parents.add(open.isEmpty() ? -1 : open.get(open.size() - 1));
            kinds.add(kind);
            open.add(i);
        }
        return parents;
    }

    private String kind(int row) {
        var label = label(row);
        var ofWhich = label.startsWith(OF_WHICH);
        if (ofWhich) {
            label = label.substring(OF_WHICH.length());
            if (label.startsWith("：")) {
                label = label.substring(1);
            }
        }
        for (var number : NUMBERS) {
            if (number.matcher(label).matches()) {
                return number.pattern();
            }
        }
        var indent = grid.rows().get(row).indent() - grid.rows().get(0).indent();
        return indent > 0 ? "indent " + indent : ofWhich ? OF_WHICH : "";
    }

    private String label(int row) {
        return grid.rows().get(row).label();
    }

    /** The sum of the parts in a column; nothing where a part is no figure. */
    @Nullable
    static BigDecimal sum(Grid grid, Group group, int column) {
        var sum = BigDecimal.ZERO;
        for (var row : group.parts()) {
            var cell = grid.rows().get(row).cells().get(column);
            if (cell.value() != null) {
                sum = sum.add(cell.value());
            } else if (!cell.blank()) {
                return null;
            }
        }
        return sum;
    }
}

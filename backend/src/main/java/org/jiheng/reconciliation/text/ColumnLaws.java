package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds which columns of a table come from which, by the rows themselves: what holds in all rows but one is a law. */
final class ColumnLaws {

    /** Rows that say yes, and their digits together: more than chance gives among so many columns. */
    private static final int FEWEST_ROWS = 2;

    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_DIGITS_NEIGHBOURS = 3;
    private static final int MOST_PARTS = 9;
    /** Of the rows that say yes, as many may say no. */
    private static final int ONE_IN = 3;

    private static final WordList TOTALS = WordList.of("合计", "小计", "总计", "总额", "共计", "总数");
    private static final WordList GROWTHS = WordList.of("增长", "增减", "增幅", "降幅", "同比", "比上年", "变动", "幅度");

    private final Grid grid;
    private final List<Integer> amounts;

    private ColumnLaws(Grid grid) {
        this.grid = grid;
        this.amounts = IntStream.range(0, grid.columns().size())
                .filter(i -> !grid.columns().get(i).percent())
                .boxed()
                .toList();
    }

    static List<Law> of(Grid grid) {
        var laws = new ColumnLaws(grid);
        var found = new ArrayList<Law>();
        found.addAll(laws.sums());
        found.addAll(laws.balances());
        laws.products().forEach(found::add);
        for (var i = 0; i < grid.columns().size(); i++) {
            if (grid.columns().get(i).percent()) {
                laws.percents(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Law> sums() {
        var found = new ArrayList<Law>();
        Set<Set<Integer>> seen = new HashSet<>();
        for (var result : amounts) {
            for (var from : neighbours(result)) {
                var law = new Law(Law.Kind.SUM, result, from);
                var named = isTotal(result) && from.stream().noneMatch(this::isTotal) && isAll(result, from);
                if ((named ? isNamed(law) : isLaw(law, FEWEST_DIGITS_NEIGHBOURS))
                        && seen.add(new HashSet<>(law.columns()))) {
                    found.add(law);
                }
            }
        }
        for (var result : amounts) {
            for (var from : pairs()) {
                var law = new Law(Law.Kind.SUM, result, from);
                if (!from.contains(result)
                        && !seen.contains(new HashSet<>(law.columns()))
                        && isLaw(law, FEWEST_DIGITS)
                        && seen.add(new HashSet<>(law.columns()))) {
                    found.add(law);
                }
            }
        }
        return found;
    }

    /** Four columns side by side: what there was, what came, what went and what is left. */
    private List<Law> balances() {
        var found = new ArrayList<Law>();
        for (var at = 0; at + 3 < amounts.size(); at++) {
            var law = new Law(Law.Kind.BALANCE, amounts.get(at + 3), List.copyOf(amounts.subList(at, at + 3)));
            if (isLaw(law, FEWEST_DIGITS)) {
                found.add(law);
            }
        }
        return found;
    }

    private List<Law> products() {
        var found = new ArrayList<Law>();
        for (var result : amounts) {
            for (var from : pairs()) {
                var law = new Law(Law.Kind.PRODUCT, result, from);
                if (!from.contains(result) && isLaw(law, FEWEST_DIGITS)) {
                    found.add(law);
                }
            }
        }
        return found;
    }

    /** The best explanation of a column of percentages; the words of its head count where the rows say little. */
    private Optional<Law> percents(int result) {
        var found = new ArrayList<Law>();
        for (var part : amounts) {
            for (var whole : amounts) {
                if (!part.equals(whole)) {
                    for (var kind : List.of(Law.Kind.RATIO, Law.Kind.GROWTH)) {
                        var law = new Law(kind, result, List.of(part, whole));
                        if (isLaw(law, FEWEST_DIGITS_NEIGHBOURS)
                                || isNamedRate(law) && (kind == Law.Kind.RATIO || isNamed(law))) {
                            found.add(law);
                        }
                    }
                }
            }
        }
        return found.stream()
                .max(Comparator.<Law>comparingLong(law -> count(law, Law.Holds.YES))
                        .thenComparingLong(law -> -count(law, Law.Holds.NO))
                        .thenComparing(this::isNamedRate));
    }

    private boolean isNamedRate(Law law) {
        var head = grid.columns().get(law.result()).head();
        var part = Columns.of(grid.columns().get(law.from().get(0)).head());
        var whole = Columns.of(grid.columns().get(law.from().get(1)).head());
        return law.kind() == Law.Kind.GROWTH
                ? GROWTHS.isIn(head)
                : Columns.of(head) == Columns.RATE
                        && part == Columns.EXECUTED
                        && (whole == Columns.YEAR
                                || whole == null && isTotal(law.from().get(1)));
    }

    /** Columns side by side, right behind the result or right before it. */
    private List<List<Integer>> neighbours(int result) {
        var found = new ArrayList<List<Integer>>();
        var at = amounts.indexOf(result);
        for (var size = 2; size <= MOST_PARTS; size++) {
            if (at + size < amounts.size()) {
                found.add(amounts.subList(at + 1, at + 1 + size));
            }
            if (at - size >= 0) {
                found.add(amounts.subList(at - size, at));
            }
        }
        return found;
    }

    private List<List<Integer>> pairs() {
        var pairs = new ArrayList<List<Integer>>();
        for (var i = 0; i < amounts.size(); i++) {
            for (var j = i + 1; j < amounts.size(); j++) {
                pairs.add(List.of(amounts.get(i), amounts.get(j)));
            }
        }
        return pairs;
    }

    private boolean isTotal(int column) {
        return TOTALS.isIn(grid.columns().get(column).head());
    }

    /** All columns up to the next total. */
    private boolean isAll(int result, List<Integer> from) {
        var next = from.get(0) > result ? from.get(from.size() - 1) : result;
        var at = amounts.indexOf(next) + 1;
        var first = amounts.indexOf(Math.min(from.get(0), result));
        return (at == amounts.size() || isTotal(amounts.get(at))) && (from.get(0) > result || first == 0);
    }

    private boolean isLaw(Law law, int fewestDigits) {
        var yes = count(law, Law.Holds.YES);
        var digits = grid.rows().stream()
                .filter(row -> law.in(row) == Law.Holds.YES)
                .mapToInt(law::digits)
                .sum();
        return yes >= FEWEST_ROWS && digits >= fewestDigits && isSeldomBroken(law, yes);
    }

    /** Where the head says so already: a row or two that agree are enough, or a slip in the only row. */
    private boolean isNamed(Law law) {
        var agree = count(law, Law.Holds.YES) + count(law, Law.Holds.IDLY);
        return agree > 0 ? isSeldomBroken(law, agree) : grid.rows().stream().anyMatch(law::isSlip);
    }

    /** In one row, or here and there; a slip or a figure that is nearly right tells for the law, not against it. */
    private boolean isSeldomBroken(Law law, long agree) {
        var no = count(law, Law.Holds.NO);
        var contrary = grid.rows().stream()
                .filter(row -> law.in(row) == Law.Holds.NO && !law.isNear(row))
                .count();
        return no <= agree && (contrary <= 1 && no <= 1 || contrary * ONE_IN <= agree);
    }

    private long count(Law law, Law.Holds holds) {
        return grid.rows().stream().filter(row -> law.in(row) == holds).count();
    }
}

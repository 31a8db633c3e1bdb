package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Chooses between the ways to part rows by what the table adds up to. */
final class Sums {

    private static final int MOST_WAYS = 5_000;
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");
    private static final List<Columns> AMOUNTS = List.of(Columns.INITIAL, Columns.YEAR, Columns.EXECUTED);

    private final List<RunTogether.Candidates> rows;
    private final List<Columns> figures;
    private final int total;
    private final int[] chosen;
    private int[] only = {};
    private int ways;

    private Sums(List<RunTogether.Candidates> rows, List<Columns> figures, int total) {
        this.rows = rows;
        this.figures = figures;
        this.total = total;
        this.chosen = new int[rows.size()];
    }

    /**
     * Leaves one way for each row, if only one lets every column add up.
     *
     * @param projects whether the total is the row called so, and not the first
     */
    static void settle(List<RunTogether.Candidates> rows, List<Columns> figures, boolean projects) {
        var all = 1L;
        var total = projects ? -1 : 0;
        for (var i = 0; i < rows.size(); i++) {
            all = Math.min(MOST_WAYS + 1L, all * rows.get(i).cuts().size());
            total = projects && rows.get(i).total() ? i : total;
        }
        if (all <= 1 || all > MOST_WAYS || total < 0 || rows.size() < 2) {
            return;
        }
        var sums = new Sums(rows, figures, total);
        sums.from(0);
        if (sums.ways == 1) {
            for (var i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                rows.set(i, row.only(row.cuts().get(sums.only[i])));
            }
        }
    }

    private void from(int row) {
        if (row == rows.size()) {
            if (addsUp()) {
                ways++;
                only = chosen.clone();
            }
            return;
        }
        for (var i = 0; i < rows.get(row).cuts().size(); i++) {
            chosen[row] = i;
            from(row + 1);
        }
    }

    private boolean addsUp() {
        for (var column : AMOUNTS) {
            if (!figures.contains(column)) {
                continue;
            }
            var values = new ArrayList<BigDecimal>();
            for (var i = 0; i < rows.size(); i++) {
                var value = rows.get(i).cuts().get(chosen[i]).value(column);
                values.add(value == null ? BigDecimal.ZERO : value);
            }
            var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            // The total itself is in the sum once.
            if (sum.subtract(values.get(total).add(values.get(total))).abs().compareTo(ROUNDING) > 0) {
                return false;
            }
        }
        return true;
    }
}

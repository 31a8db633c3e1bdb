package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A column of shares of one row: 占合计 of each.
 *
 * @param result the column of the shares
 * @param part the column of what they are shares of
 * @param total the row that is the whole
 */
record Shares(int result, int part, int total) {

    private static final int FEWEST_ROWS = 2;
    private static final int ONE_IN = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(20);

    /** The best reading of each column of percentages, if most rows agree. */
    static List<Shares> of(Grid grid) {
        var found = new ArrayList<Shares>();
        for (var result = 0; result < grid.columns().size(); result++) {
            if (!grid.columns().get(result).percent()) {
                continue;
            }
            var readings = new ArrayList<Shares>();
            for (var part = 0; part < grid.columns().size(); part++) {
                if (!grid.columns().get(part).percent()) {
                    readings.add(new Shares(result, part, 0));
                    readings.add(new Shares(result, part, grid.rows().size() - 1));
                }
            }
            readings.stream()
                    .filter(share -> share.isLaw(grid))
                    .max(Comparator.comparingLong(share -> share.count(grid, Law.Holds.YES)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isLaw(Grid grid) {
        var yes = count(grid, Law.Holds.YES);
        return yes >= FEWEST_ROWS && count(grid, Law.Holds.NO) * ONE_IN <= yes;
    }

    private long count(Grid grid, Law.Holds holds) {
        return grid.rows().stream().filter(row -> in(grid, row) == holds).count();
    }

    Law.Holds in(Grid grid, Grid.Row row) {
        var whole = grid.rows().get(total).cells().get(part).value();
        var value = row.cells().get(part).value();
        var stated = row.cells().get(result);
        if (row == grid.rows().get(total)
                || whole == null
                || whole.signum() <= 0
                || value == null
                || stated.value() == null) {
            return Law.Holds.UNKNOWN;
        }
        var share = value.multiply(HUNDRED).divide(whole, EXACT_ENOUGH);
        return share.subtract(stated.value()).abs().compareTo(stated.step()) > 0
                ? Law.Holds.NO
                : value.signum() == 0 ? Law.Holds.IDLY : Law.Holds.YES;
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Slip;
import org.jspecify.annotations.Nullable;

/**
 * How one column of a table may come from others. Whether it does, the rows show.
 *
 * @param from the columns it is reckoned from, in the order of the formula
 */
record Law(Kind kind, int result, List<Integer> from) {

    enum Kind {
        /** a + b + … */
        SUM,
        /** a + b − c: what there was, what came and what went */
        BALANCE,
        /** a ÷ b in percent */
        RATIO,
        /** (a − b) ÷ b in percent */
        GROWTH,
        /** a × b, whatever the units */
        PRODUCT
    }

    /** What a row says about it. */
    enum Holds {
        YES,
        /** It does, but with these figures any law would: something is zero, or all. */
        IDLY,
        NO,
        /** A figure is missing. */
        UNKNOWN
    }

    /** A product of fewer digits is met by chance. */
    private static final int FEWEST_DIGITS_OF_A_PRODUCT = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(20);

    List<Integer> columns() {
        var columns = new ArrayList<>(from);
        columns.add(result);
        return columns;
    }

    Holds in(Grid.Row row) {
        var computed = computed(row);
        var stated = row.cells().get(result).value();
        if (computed == null || stated == null) {
            return Holds.UNKNOWN;
        }
        var fits = kind == Kind.PRODUCT
                ? shift(computed, stated, row) != null
                : computed.subtract(stated).abs().compareTo(tolerance(row)) <= 0;
        return !fits ? Holds.NO : isIdle(row, stated) ? Holds.IDLY : Holds.YES;
    }

    /** The result as the other figures of the row give it; nothing where one is missing or nothing can be reckoned. */
    @Nullable
    BigDecimal computed(Grid.Row row) {
        var values = new ArrayList<BigDecimal>();
        for (var column : from) {
            var cell = row.cells().get(column);
            if (cell.value() != null) {
                values.add(cell.value());
            } else if ((kind == Kind.SUM || kind == Kind.BALANCE) && cell.blank()) {
                values.add(BigDecimal.ZERO);
            } else {
                return null;
            }
        }
        return switch (kind) {
            case SUM -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case BALANCE -> values.get(0).add(values.get(1)).subtract(values.get(2));
            case PRODUCT -> values.get(0).multiply(values.get(1));
            case RATIO -> percent(values.get(0), values.get(1));
            case GROWTH -> percent(values.get(0).subtract(values.get(1)), values.get(1));
        };
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(HUNDRED).divide(whole, EXACT_ENOUGH);
    }

    private BigDecimal tolerance(Grid.Row row) {
        var step = row.cells().get(result).step();
        if (kind != Kind.SUM && kind != Kind.BALANCE) {
            // A rate is rounded, sometimes cut off, and so are the amounts.
            return kind == Kind.PRODUCT ? step.movePointLeft(1).multiply(BigDecimal.valueOf(5)) : step;
        }
        var all = step.scale() > 0 ? step : BigDecimal.ZERO;
        for (var column : from) {
            var other = row.cells().get(column).step();
            all = all.add(other.scale() > 0 ? other : BigDecimal.ZERO);
        }
        return all.movePointLeft(1).multiply(BigDecimal.valueOf(5));
    }

    /** Which power of ten, of those that units make, lies between: 元 × 人 = 万元. */
    private @Nullable Integer shift(BigDecimal computed, BigDecimal stated, Grid.Row row) {
        for (var shift : List.of(0, -4, 4, -8)) {
            if (computed.movePointRight(shift).subtract(stated).abs().compareTo(tolerance(row)) <= 0) {
                return shift;
            }
        }
        return null;
    }

    /** The unit's power of ten in a row where the product holds, else 0. */
    int shiftIn(Grid.Row row) {
        var computed = computed(row);
        var stated = row.cells().get(result).value();
        var shift = computed == null || stated == null ? null : shift(computed, stated, row);
        return shift == null ? 0 : shift;
    }

    /** Whether a slip in one of the figures explains that it does not hold in the row. */
    boolean isSlip(Grid.Row row) {
        var computed = computed(row);
        var stated = row.cells().get(result);
        if (computed == null || stated.value() == null) {
            return false;
        }
        var gap = computed.subtract(stated.value());
        return Slip.explains(stated.value(), stated.step(), computed)
                || (kind == Kind.SUM || kind == Kind.BALANCE)
                        && from.stream()
                                .anyMatch(column ->
                                        isSlip(row.cells().get(column), isTaken(column) ? gap : gap.negate()));
    }

    private boolean isTaken(int column) {
        return kind == Kind.BALANCE && column == from.get(2);
    }

    private static boolean isSlip(Grid.Cell part, BigDecimal by) {
        return part.value() != null
                && Slip.explains(part.value(), part.step(), part.value().add(by));
    }

    /** A slip, or hardly anything between. */
    boolean isNear(Grid.Row row) {
        var computed = computed(row);
        var stated = row.cells().get(result).value();
        return isSlip(row)
                || computed != null
                        && stated != null
                        && computed.subtract(stated).abs().multiply(HUNDRED).compareTo(stated.abs()) <= 0;
    }

    private boolean isIdle(Grid.Row row, BigDecimal stated) {
        var telling = from.stream()
                .map(column -> row.cells().get(column).value())
                .filter(v -> v != null && v.signum() != 0)
                .count();
        return switch (kind) {
            case SUM -> telling < 2;
            case BALANCE -> telling < 3;
            case RATIO, GROWTH -> stated.signum() == 0 || stated.compareTo(HUNDRED) == 0;
            case PRODUCT ->
                telling < 2
                        || stated.stripTrailingZeros().precision() < FEWEST_DIGITS_OF_A_PRODUCT
                        || from.stream().anyMatch(c -> isOne(row.cells().get(c).value()));
        };
    }

    private static boolean isOne(@Nullable BigDecimal value) {
        return value != null && value.compareTo(BigDecimal.ONE) == 0;
    }

    /** How many digits of the result would have to agree by chance. */
    int digits(Grid.Row row) {
        var cell = row.cells().get(result);
        var value = cell.value();
        return value == null || value.signum() == 0
                ? 0
                : value.stripTrailingZeros().precision();
    }
}

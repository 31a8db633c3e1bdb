package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** All values from {@code low} to {@code high}, both included. */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(30, RoundingMode.HALF_UP);

    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public Interval widened(BigDecimal by) {
        return new Interval(low.subtract(by), high.add(by));
    }

    public boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** {@code this ÷ whole} in percent; nothing unless the whole is surely positive and this not negative. */
    public Optional<Interval> percentOf(Interval whole) {
        if (whole.low.signum() <= 0) {
            return Optional.empty();
        }
        var numerator = low.max(BigDecimal.ZERO);
        return Optional.of(new Interval(
                numerator.multiply(HUNDRED).divide(whole.high, EXACT_ENOUGH),
                high.max(BigDecimal.ZERO).multiply(HUNDRED).divide(whole.low, EXACT_ENOUGH)));
    }

    /** Whether this ÷ {@code whole} can be {@code percent}: as {@link #percentOf} would say, without dividing. */
    public boolean canBe(Interval percent, Interval whole) {
        return whole.low.signum() > 0
                && low.max(BigDecimal.ZERO).multiply(HUNDRED).compareTo(percent.high.multiply(whole.high)) <= 0
                && percent.low
                                .multiply(whole.low)
                                .compareTo(high.max(BigDecimal.ZERO).multiply(HUNDRED))
                        <= 0;
    }
}

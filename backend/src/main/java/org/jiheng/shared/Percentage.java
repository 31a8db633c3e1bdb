package org.jiheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A share or rate in percent, two decimals, half up. This is the named place where ratios of amounts are rounded; they
 * are computed, never stored.
 *
 * @param value percent, so {@code 82.30} is 82.30 %
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    public static final int DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        value = Objects.requireNonNull(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code part ÷ whole} in percent; nothing when {@code whole} is zero. */
    public static Optional<Percentage> ratio(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Percentage(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP)));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}

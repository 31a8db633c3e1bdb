package org.jiheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * 分值 or 得分: points of a form, two decimals, never negative.
 *
 * @param value what is entered is at most 9999.99; a sum of such points may be larger
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    /** Digits before the point of points that are entered; the contract and {@code numeric(6,2)} hold them. */
    public static final int INTEGER_DIGITS = 4;

    public static final int DECIMALS = 2;

    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /** @throws ArithmeticException if negative or with more than two decimals: it is never rounded here */
    public Points {
        value = Objects.requireNonNull(value).setScale(DECIMALS, RoundingMode.UNNECESSARY);
        if (value.signum() < 0) {
            throw new ArithmeticException("Points are never negative");
        }
    }

    public static Points of(String text) {
        return new Points(DecimalText.parse(text));
    }

    /** The named place where a computed score is rounded: half up, two decimals. */
    public static Points rounded(BigDecimal exact) {
        return new Points(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}

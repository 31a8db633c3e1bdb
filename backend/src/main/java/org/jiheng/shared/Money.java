package org.jiheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount in yuan, exact to the fen. People see 万元; that is display, and display rounds, never this.
 *
 * @param yuan scale 2; what is entered stays below 10^15, a total of such amounts may be larger
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    /** Digits before the point of an amount that is entered; the contract and {@code numeric(20,2)} hold it. */
    public static final int INTEGER_DIGITS = 15;

    public static final int DECIMALS = 2;

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException if the amount has more places than the fen: it is never rounded here */
    public Money {
        yuan = Objects.requireNonNull(yuan).setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Reads plain decimal text such as {@code 12181800.00}. */
    public static Money yuan(String text) {
        return new Money(DecimalText.parse(text));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** What part of {@code whole} this is, in percent; nothing when {@code whole} is zero: a share of nothing is not 0 %. */
    public Optional<Percentage> shareOf(Money whole) {
        return Percentage.ratio(yuan, whole.yuan);
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The wire's form: plain yuan with two decimals. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}

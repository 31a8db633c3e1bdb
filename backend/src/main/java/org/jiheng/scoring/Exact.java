package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A fraction of two decimals, so that arithmetic stays exact until the one step that rounds. A third of ten points is
 * no decimal; three times it is ten again.
 */
public final class Exact implements Comparable<Exact> {

    static final Exact ZERO = of(BigDecimal.ZERO);
    static final Exact ONE = of(BigDecimal.ONE);

    private final BigDecimal over;

    /** Above zero; nothing stands for 1. */
    private final @Nullable BigDecimal under;

    private Exact(BigDecimal over, @Nullable BigDecimal under) {
        this.over = over;
        this.under = under;
    }

    public static Exact of(BigDecimal value) {
        return new Exact(value, null);
    }

    Exact plus(Exact other) {
        if (under == null && other.under == null) {
            return of(over.add(other.over));
        }
        return new Exact(times(over, other.under).add(times(other.over, under)), times(one(under), other.under));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    Exact times(Exact other) {
        var product = over.multiply(other.over);
        return under == null && other.under == null ? of(product) : new Exact(product, times(one(under), other.under));
    }

    /** @throws ArithmeticException if the other is zero: whoever divides has to look first */
    Exact dividedBy(Exact other) {
        var sign = other.signum();
        if (sign == 0) {
            throw new ArithmeticException("A ratio to zero");
        }
        var top = times(over, other.under);
        var bottom = times(other.over, under);
        return sign < 0 ? new Exact(top.negate(), bottom.negate()) : new Exact(top, bottom);
    }

    Exact magnitude() {
        return new Exact(over.abs(), under);
    }

    public int signum() {
        return over.signum();
    }

    /** Whether the value has been one decimal all along. */
    boolean isDecimal() {
        return under == null;
    }

    /** The one place where exact arithmetic ends. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return under == null ? over.setScale(decimals, mode) : over.divide(under, decimals, mode);
    }

    @Override
    public int compareTo(Exact other) {
        return under == null && other.under == null
                ? over.compareTo(other.over)
                : times(over, other.under).compareTo(times(other.over, under));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(6, RoundingMode.HALF_UP).hashCode();
    }

    @Override
    public String toString() {
        return under == null ? over.toPlainString() : over.toPlainString() + "/" + under.toPlainString();
    }

    private static BigDecimal times(BigDecimal value, @Nullable BigDecimal factor) {
        return factor == null ? value : value.multiply(factor);
    }

    private static BigDecimal one(@Nullable BigDecimal under) {
        return under == null ? BigDecimal.ONE : under;
    }
}

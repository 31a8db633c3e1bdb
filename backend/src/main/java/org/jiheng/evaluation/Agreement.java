package org.jiheng.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.shared.DecimalText;
import org.jspecify.annotations.Nullable;

/**
 * Holds a stated figure against the computed one. What is printed with two decimals states an interval of a half unit of
 * the last decimal to both sides; a computed value inside of it agrees.
 */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Agreement() {}

    /**
     * @param computed in yuan for money, else in the stated unit; {@code null} when not computable
     * @param addends of how many rounded parts the printed figure may have been added up: each may be off by half a unit
     */
    static Figure.Stated of(StatedFigure stated, @Nullable String computed, int addends) {
        if (computed == null) {
            return new Figure.Stated(stated, null, false, null);
        }
        if (stated.unit() == FigureUnit.TEXT) {
            return new Figure.Stated(stated, stated.value().strip().equals(computed), false, null);
        }
        if (!DecimalText.isDecimal(stated.value()) || !DecimalText.isDecimal(computed)) {
            return new Figure.Stated(
                    stated, stated.value().strip().equals(computed) ? Boolean.TRUE : null, false, null);
        }
        var printed = DecimalText.parse(stated.value());
        var exact = DecimalText.parse(computed).movePointLeft(stated.unit().decimalShift());
        var halfUnit = HALF.movePointLeft(Math.max(printed.scale(), 0));
        var difference = printed.subtract(exact);
        if (difference.abs().compareTo(halfUnit) <= 0) {
            return new Figure.Stated(stated, true, false, null);
        }
        var tolerance = halfUnit.multiply(BigDecimal.valueOf(addends + 1L));
        var rounding = addends > 1 && difference.abs().compareTo(tolerance) <= 0;
        return new Figure.Stated(stated, false, rounding, shown(difference, printed.scale()));
    }

    /** As exact as the figure was printed, and at least to the cent. */
    private static String shown(BigDecimal difference, int scale) {
        return difference.setScale(Math.max(scale, 2), RoundingMode.HALF_UP).toPlainString();
    }
}

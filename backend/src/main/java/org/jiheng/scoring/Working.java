package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.shared.Points;

/** Arithmetic as a person writes it, and the one division of the law. */
final class Working {

    private Working() {}

    /** {@code full × part ÷ whole}, rounded once: half up, two decimals. */
    static Points proportion(Points full, BigDecimal part, BigDecimal whole) {
        return new Points(full.value().multiply(part).divide(whole, Points.DECIMALS, RoundingMode.HALF_UP));
    }

    /** Without zeros that say nothing. */
    static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static String text(Points points) {
        return text(points.value());
    }
}

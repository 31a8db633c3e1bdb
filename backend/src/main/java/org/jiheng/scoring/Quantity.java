package org.jiheng.scoring;

import java.math.BigDecimal;
import org.jiheng.shared.DecimalText;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is typed: {@code 95}, or {@code 95%} where the row's unit is %.
 *
 * @param number nothing if the text is no number, or one of another unit
 * @param otherUnit the unit that was typed, if it is not the row's
 */
record Quantity(@Nullable BigDecimal number, @Nullable String otherUnit) {

    private static final Quantity NONE = new Quantity(null, null);

    static Quantity of(@Nullable String text, @Nullable String unit) {
        if (text == null) {
            return NONE;
        }
        if (DecimalText.isDecimal(text)) {
            return new Quantity(new BigDecimal(text), null);
        }
        var typed = text.strip();
        if (DecimalText.isDecimal(typed)) {
            return new Quantity(new BigDecimal(typed), null);
        }
        var end = 0;
        while (end < typed.length() && "-.0123456789".indexOf(typed.charAt(end)) >= 0) {
            end++;
        }
        var suffix = typed.substring(end).strip();
        if (unit == null || !DecimalText.isDecimal(typed.substring(0, end)) || !isUnit(suffix)) {
            return NONE;
        }
        return suffix.equals(unit.strip()) || isPercent(suffix) && isPercent(unit.strip())
                ? new Quantity(new BigDecimal(typed.substring(0, end)), null)
                : new Quantity(null, suffix);
    }

    private static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals("％");
    }

    /** No digits, and nothing that could be an exponent. */
    private static boolean isUnit(String text) {
        return text.length() <= 20
                && text.codePoints().allMatch(one -> Character.isIdeographic(one) || "%％‰℃°²³㎡/".indexOf(one) >= 0);
    }
}

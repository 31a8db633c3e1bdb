package org.jiheng.shared;

import java.math.BigDecimal;

/**
 * The one way from text to a decimal. The text is matched before {@link BigDecimal} sees it: an exponent is no amount,
 * and {@code 1e9000000} would cost seconds.
 */
public final class DecimalText {

    /** As the contract has it, length included; ASCII digits only. */
    public static final String PATTERN = "^(?=.{1,40}$)-?[0-9]+(\\.[0-9]+)?$";

    private static final int LONGEST = 40;

    private DecimalText() {}

    public static boolean isDecimal(String text) {
        int digits = text.startsWith("-") ? 1 : 0;
        int end = text.length();
        int point = text.indexOf('.');
        return end <= LONGEST
                && (point < 0
                        ? areDigits(text, digits, end)
                        : areDigits(text, digits, point) && areDigits(text, point + 1, end));
    }

    /** At least one, and nothing else. */
    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** @throws NumberFormatException if the text is not a plain decimal of at most 40 characters */
    public static BigDecimal parse(String text) {
        if (!isDecimal(text)) {
            throw new NumberFormatException("not a plain decimal");
        }
        return new BigDecimal(text);
    }
}

package org.jiheng.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The one way from text to a decimal. The text is matched before {@link BigDecimal} sees it: an exponent is no amount,
 * and {@code 1e9000000} would cost seconds.
 */
public final class DecimalText {

    /** As the contract has it, length included; ASCII digits only. */
    public static final String PATTERN = "^(?=.{1,40}$)-?[0-9]+(\\.[0-9]+)?$";

    private static final Pattern DECIMAL = Pattern.compile(PATTERN);

    private DecimalText() {}

    public static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** @throws NumberFormatException if the text is not a plain decimal of at most 40 characters */
    public static BigDecimal parse(String text) {
        if (!isDecimal(text)) {
            throw new NumberFormatException("not a plain decimal");
        }
        return new BigDecimal(text);
    }
}

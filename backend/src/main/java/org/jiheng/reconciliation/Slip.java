package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a hand slips while it types a figure: two neighbouring digits swapped, one digit changed, left out or doubled, a
 * factor of ten or ten thousand. Figures that differ so are meant to be one.
 */
public final class Slip {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    /** With fewer digits nearly everything is one slip away from everything. */
    private static final int TELLING = 4;

    private static final int FEWEST = 3;

    private Slip() {}

    /** How many digits tell that {@code meant} was typed as {@code printed}; nothing if no slip leads from one to the other. */
    public static int digits(Quantity printed, BigDecimal meant) {
        if (meant.signum() <= 0 || printed.value().signum() <= 0) {
            return 0;
        }
        var step = step(printed);
        var typed = digits(printed.value(), step);
        var right = digits(meant, step);
        if (typed.equals(right)) {
            return 0;
        }
        var telling = Math.max(significant(typed), significant(right));
        if (isTenfold(printed.value(), meant) || isSwapped(typed, right) || isOneOff(typed, right)) {
            return telling;
        }
        return 0;
    }

    /** Two neighbouring digits swapped, or a factor of ten: what hardly happens by chance. */
    public static boolean isClear(Quantity printed, BigDecimal meant) {
        if (meant.signum() <= 0 || printed.value().signum() <= 0) {
            return false;
        }
        var step = step(printed);
        return isSwapped(digits(printed.value(), step), digits(meant, step)) || isTenfold(printed.value(), meant);
    }

    private static BigDecimal step(Quantity printed) {
        return printed.step().signum() > 0
                ? printed.step()
                : BigDecimal.ONE.movePointLeft(
                        Math.max(0, printed.value().stripTrailingZeros().scale()));
    }

    private static String digits(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static int significant(String digits) {
        var end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    private static boolean isTenfold(BigDecimal one, BigDecimal other) {
        var ratio = one.max(other).divide(one.min(other), 8, RoundingMode.HALF_UP);
        for (var factor : new BigDecimal[] {BigDecimal.TEN, BigDecimal.valueOf(100), TEN_THOUSAND}) {
            if (ratio.subtract(factor).abs().multiply(TEN_THOUSAND).compareTo(factor) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var i = firstDifference(one, other);
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }

    /** One digit changed, left out or added. */
    private static boolean isOneOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var i = firstDifference(one, other);
        var rest = one.substring(Math.min(i + 1, one.length()));
        return one.length() == other.length()
                ? rest.equals(other.substring(i + 1))
                : one.length() > other.length()
                        ? rest.equals(other.substring(i))
                        : one.substring(i).equals(other.substring(i + 1));
    }

    private static int firstDifference(String one, String other) {
        var i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * Whether what is printed may be what is meant, mistyped or of another draft: near to it, or one telling slip away. What
     * is farther off is more likely said of something else.
     */
    public static boolean mayBe(Quantity printed, BigDecimal meant) {
        var value = printed.value();
        return value.subtract(meant).abs().multiply(FOUR).compareTo(value.abs().max(meant.abs())) <= 0
                || isTelling(printed, meant);
    }

    /** Whether one slip leads from one to the other, and enough digits agree that it is no chance. */
    public static boolean isTelling(Quantity printed, BigDecimal meant) {
        var agreeing = digits(printed, meant);
        return agreeing >= TELLING || agreeing >= FEWEST && isClear(printed, meant);
    }
}

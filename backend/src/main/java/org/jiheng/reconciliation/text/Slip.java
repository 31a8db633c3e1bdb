package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Quantity;

/** Whether a figure can have become another one under a clerk's hand: then the two were surely meant to be the same. */
final class Slip {

    /** Shorter figures are like each other by chance. */
    private static final int FEWEST_DIGITS = 3;

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final List<BigDecimal> TENFOLD = List.of(BigDecimal.TEN, BigDecimal.valueOf(100), TEN_THOUSAND);

    private Slip() {}

    /**
     * @param step what one more in the last printed digit of {@code written} means
     * @param meant as computed; it is rounded to the same digit
     */
    static boolean explains(BigDecimal written, BigDecimal step, BigDecimal meant) {
        if (step.signum() <= 0 || written.signum() <= 0 || meant.signum() <= 0) {
            return false;
        }
        var one = digits(written, step);
        var other = digits(meant, step);
        if (Math.max(one.length(), other.length()) < FEWEST_DIGITS || one.equals(other)) {
            return false;
        }
        return one.length() == other.length()
                ? isOneAnotherDigit(one, other) || isSwapped(one, other)
                : isShifted(one, other) || isOneMore(one, other) || isOneMore(other, one);
    }

    /** Whether the figure, with two neighbouring digits the other way round or its point elsewhere, is within the range. */
    static boolean reaches(BigDecimal written, BigDecimal step, Interval range) {
        if (step.signum() <= 0 || written.signum() <= 0) {
            return false;
        }
        var digits = digits(written, step).toCharArray();
        if (digits.length < FEWEST_DIGITS + 1) {
            return false;
        }
        for (var i = 0; i + 1 < digits.length; i++) {
            var swapped = digits.clone();
            swapped[i] = digits[i + 1];
            swapped[i + 1] = digits[i];
            if (isWithin(new BigDecimal(new String(swapped)).multiply(step), range)) {
                return true;
            }
        }
        return List.of(1, -1, 4, -4).stream().anyMatch(by -> isWithin(written.movePointRight(by), range));
    }

    /** How many digits tell that {@code meant} was typed as {@code printed}; zero if no slip leads from one to the other. */
    static int digits(Quantity printed, BigDecimal meant) {
        if (meant.signum() <= 0 || printed.value().signum() <= 0) {
            return 0;
        }
        var typed = digits(printed.value(), step(printed));
        var right = digits(meant, step(printed));
        if (typed.equals(right)) {
            return 0;
        }
        var slipped = isClear(printed, meant)
                || (typed.length() == right.length()
                        ? isOneAnotherDigit(typed, right)
                        : isOneMore(typed, right) || isOneMore(right, typed));
        return slipped ? Math.max(significant(typed), significant(right)) : 0;
    }

    /** Two neighbouring digits swapped, or a factor of ten: what hardly happens by chance. */
    static boolean isClear(Quantity printed, BigDecimal meant) {
        if (meant.signum() <= 0 || printed.value().signum() <= 0) {
            return false;
        }
        var typed = digits(printed.value(), step(printed));
        var right = digits(meant, step(printed));
        return areNeighboursSwapped(typed, right) || isTenfold(printed.value(), meant);
    }

    /** What is counted is printed to its last digit. */
    private static BigDecimal step(Quantity printed) {
        return printed.step().signum() > 0
                ? printed.step()
                : BigDecimal.ONE.movePointLeft(
                        Math.max(0, printed.value().stripTrailingZeros().scale()));
    }

    private static int significant(String digits) {
        var end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    /** As far as amounts that were rounded tell. */
    private static boolean isTenfold(BigDecimal one, BigDecimal other) {
        var ratio = one.max(other).divide(one.min(other), 8, RoundingMode.HALF_UP);
        return TENFOLD.stream()
                .anyMatch(factor ->
                        ratio.subtract(factor).abs().multiply(TEN_THOUSAND).compareTo(factor) <= 0);
    }

    private static boolean areNeighboursSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }

    private static boolean isWithin(BigDecimal value, Interval range) {
        return range.overlaps(new Interval(value, value));
    }

    private static String digits(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean isOneAnotherDigit(String one, String other) {
        var different = 0;
        for (var i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** Two digits that changed places; the rest is the same. */
    private static boolean isSwapped(String one, String other) {
        var first = -1;
        var second = -1;
        for (var i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (second >= 0) {
                    return false;
                }
                if (first < 0) {
                    first = i;
                } else {
                    second = i;
                }
            }
        }
        return second > 0 && one.charAt(first) == other.charAt(second) && one.charAt(second) == other.charAt(first);
    }

    /** A unit or a point too much or too little. */
    private static boolean isShifted(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        return longer.startsWith(shorter)
                && longer.substring(shorter.length()).chars().allMatch(c -> c == '0');
    }

    private static boolean isOneMore(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        var i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }
}

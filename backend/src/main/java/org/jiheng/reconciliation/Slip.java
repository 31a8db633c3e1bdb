package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a hand slips while it types a figure: the point or the unit elsewhere, two digits swapped, one digit changed, left
 * out or doubled. Figures that differ so are meant to be one; the more digits agree, the less it is chance.
 */
public final class Slip {

    /** No slip, or one that chance explains as well. */
    public static final int NONE = 0;
    /** The most that likeness alone can tell. */
    public static final int SURE = 4;

    private static final int STRONG = 3;
    /** With fewer digits nearly everything is one slip away from everything. */
    private static final int TELLING = 4;
    /** So many tell it of a slip that hardly happens by chance, or where a rule says what is meant. */
    private static final int FEWEST = 3;
    /** Among so many digits two that are swapped are no chance. */
    private static final int LONG = 6;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    /** Amounts that were rounded are alike within one part in so many. */
    private static final BigDecimal ALIKE = BigDecimal.valueOf(10_000);

    private enum Kind {
        MOVED(1),
        /** Two neighbours. */
        SWAPPED(1),
        /** One digit; or two swapped that stand apart, which tells no more. */
        CHANGED(2),
        LEFT_OUT(3);

        /** So many of the digits may agree by chance. */
        private final int chance;

        Kind(int chance) {
            this.chance = chance;
        }
    }

    private final Kind kind;
    /** Without the zeros at the end. */
    private final int digits;

    private Slip(Kind kind, int digits) {
        this.kind = kind;
        this.digits = digits;
    }

    /** How many digits tell that {@code meant} was typed as {@code printed}; zero if no slip leads from one to the other. */
    public static int digits(Quantity printed, BigDecimal meant) {
        var slip = between(printed.value(), step(printed), meant);
        return slip == null ? 0 : slip.digits;
    }

    /** Two neighbouring digits swapped, or the point elsewhere: what hardly happens by chance. */
    public static boolean isClear(Quantity printed, BigDecimal meant) {
        var slip = between(printed.value(), step(printed), meant);
        return slip != null && slip.isClear();
    }

    /** Whether one slip leads from one to the other, and enough digits agree that it is no chance. */
    public static boolean isTelling(Quantity printed, BigDecimal meant) {
        var slip = between(printed.value(), step(printed), meant);
        return slip != null && (slip.digits >= TELLING || slip.digits >= FEWEST && slip.isClear());
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

    /**
     * Whether one slip makes {@code meant} what is written, where a rule says what is meant.
     *
     * @param step what one more in the last printed digit of {@code written} means; zero of what is counted, which is left
     *     to the rule
     * @param meant as computed; it is rounded to the same digit
     */
    public static boolean explains(BigDecimal written, BigDecimal step, BigDecimal meant) {
        if (step.signum() <= 0) {
            return false;
        }
        var slip = between(written, step, meant);
        return slip != null && slip.digits >= FEWEST;
    }

    /** Whether the figure, with two neighbouring digits the other way round or its point elsewhere, is within the range. */
    public static boolean reaches(Quantity printed, Interval range) {
        if (printed.step().signum() <= 0 || printed.value().signum() <= 0) {
            return false;
        }
        var digits = typed(printed.value(), printed.step()).toCharArray();
        if (digits.length < TELLING) {
            return false;
        }
        for (var i = 0; i + 1 < digits.length; i++) {
            var swapped = digits.clone();
            swapped[i] = digits[i + 1];
            swapped[i + 1] = digits[i];
            if (range.holds(new BigDecimal(new String(swapped)).multiply(printed.step()))) {
                return true;
            }
        }
        return List.of(1, -1, 4, -4).stream()
                .anyMatch(by -> range.holds(printed.value().movePointRight(by)));
    }

    /** How likely two figures are meant to be one, by their digits alone: from {@link #NONE} to {@link #SURE}. */
    public static int strength(BigDecimal one, BigDecimal other) {
        var slip = one.signum() == other.signum() && one.signum() != 0 ? between(one.abs(), other.abs()) : null;
        if (slip == null) {
            return NONE;
        }
        var most = slip.kind == Kind.MOVED || slip.kind == Kind.SWAPPED && slip.digits >= LONG ? SURE : STRONG;
        return Math.max(NONE, Math.min(most, slip.digits - slip.kind.chance));
    }

    /** Figures of which one can be the other's slip have one of these in common. */
    public static List<String> keys(BigDecimal value) {
        var core = core(value);
        var at = "@" + (value.precision() - value.scale());
        var keys = new ArrayList<String>();
        keys.add(core);
        if (core.length() < 2) {
            return keys;
        }
        var digits = core.replace("0", "").chars().sorted();
        keys.add("s" + digits.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + at);
        if (core.length() < FEWEST) {
            return keys;
        }
        keys.add(core + "*" + at);
        keys.add("d" + core);
        for (var i = 0; i < core.length(); i++) {
            var rest = core.substring(i + 1);
            keys.add(core.substring(0, i) + "*" + rest + at);
            keys.add("d" + core.substring(0, i) + rest);
        }
        return keys;
    }

    /** The digits of a figure from the first to the last that is not zero. */
    public static String core(BigDecimal value) {
        return value.signum() == 0
                ? ""
                : value.abs().stripTrailingZeros().unscaledValue().toString();
    }

    private boolean isClear() {
        return kind == Kind.MOVED || kind == Kind.SWAPPED;
    }

    /** What is counted is printed to its last digit. */
    private static BigDecimal step(Quantity printed) {
        return printed.step().signum() > 0
                ? printed.step()
                : BigDecimal.ONE.movePointLeft(
                        Math.max(0, printed.value().stripTrailingZeros().scale()));
    }

    private static String typed(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable Slip between(BigDecimal written, BigDecimal step, BigDecimal meant) {
        if (written.signum() <= 0 || meant.signum() <= 0) {
            return null;
        }
        return between(written, typed(written, step), meant, typed(meant, step));
    }

    /** Both as they are printed. */
    private static @Nullable Slip between(BigDecimal written, BigDecimal meant) {
        var scale = Math.max(written.scale(), meant.scale());
        return between(
                written,
                written.setScale(scale).unscaledValue().toString(),
                meant,
                meant.setScale(scale).unscaledValue().toString());
    }

    private static @Nullable Slip between(BigDecimal written, String one, BigDecimal meant, String other) {
        var kind = isMoved(written, meant) ? Kind.MOVED : kind(one, other);
        return kind == null ? null : new Slip(kind, Math.max(significant(one), significant(other)));
    }

    private static int significant(String digits) {
        var from = 0;
        var to = digits.length();
        while (from < to && digits.charAt(from) == '0') {
            from++;
        }
        while (to > from && digits.charAt(to - 1) == '0') {
            to--;
        }
        return to - from;
    }

    /** The same digits, the point or the unit elsewhere. */
    private static boolean isMoved(BigDecimal one, BigDecimal other) {
        var by = (one.precision() - one.scale()) - (other.precision() - other.scale());
        return by != 0
                && one.movePointLeft(by).subtract(other).abs().multiply(ALIKE).compareTo(other) <= 0;
    }

    private static @Nullable Kind kind(String one, String other) {
        if (one.equals(other)) {
            return null;
        }
        if (one.length() != other.length()) {
            return isLeftOut(one, other) || isLeftOut(other, one) ? Kind.LEFT_OUT : null;
        }
        var first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        var last = one.length() - 1;
        while (one.charAt(last) == other.charAt(last)) {
            last--;
        }
        if (first == last) {
            return Kind.CHANGED;
        }
        var swapped = one.charAt(first) == other.charAt(last)
                && one.charAt(last) == other.charAt(first)
                && one.substring(first + 1, last).equals(other.substring(first + 1, last));
        if (!swapped) {
            return null;
        }
        return last == first + 1 ? Kind.SWAPPED : Kind.CHANGED;
    }

    private static boolean isLeftOut(String longer, String shorter) {
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

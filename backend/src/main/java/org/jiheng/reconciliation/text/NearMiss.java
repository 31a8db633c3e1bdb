package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How alike two figures are as one types them: a digit changed, left out or added, two neighbours swapped, the decimal
 * point elsewhere. The more digits agree, the less it is chance.
 */
final class NearMiss {

    /** Chance. */
    static final int NONE = 0;

    static final int WEAK = 1;
    static final int CLEAR = 2;
    static final int STRONG = 3;
    static final int SURE = 4;

    private static final int FEWEST_CHANGED = 3;

    private NearMiss() {}

    /** The digits of a figure from the first to the last that is not zero. */
    static String core(BigDecimal value) {
        return value.signum() == 0
                ? ""
                : value.abs().stripTrailingZeros().unscaledValue().toString();
    }

    /** The place of its first digit. */
    static int magnitude(BigDecimal value) {
        return value.precision() - value.scale();
    }

    /** Figures of which one can be the other's slip have one of these in common. */
    static List<String> keys(BigDecimal value) {
        var core = core(value);
        var at = "@" + magnitude(value);
        var keys = new ArrayList<String>();
        keys.add(core);
        if (core.length() < 2) {
            return keys;
        }
        var digits = core.replace("0", "").chars().sorted();
        keys.add("s" + digits.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + at);
        if (core.length() < FEWEST_CHANGED) {
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

    /** From none to sure. */
    static int strength(BigDecimal one, BigDecimal other) {
        var a = core(one);
        var b = core(other);
        var length = Math.max(a.length(), b.length());
        if (one.compareTo(other) == 0 || a.isEmpty() || b.isEmpty() || one.signum() != other.signum()) {
            return NONE;
        }
        if (a.equals(b)) {
            return Math.min(SURE, length - 1);
        }
        var scale = Math.max(one.scale(), other.scale());
        var left = one.setScale(scale).unscaledValue().abs().toString();
        var right = other.setScale(scale).unscaledValue().abs().toString();
        if (left.length() == right.length()) {
            var first = first(left, right);
            var last = last(left, right);
            if (last == first) {
                return Math.max(NONE, Math.min(STRONG, length - 2));
            }
            return last == first + 1
                            && left.charAt(first) == right.charAt(last)
                            && left.charAt(last) == right.charAt(first)
                    ? Math.max(NONE, Math.min(length > 5 ? SURE : STRONG, length - 1))
                    : NONE;
        }
        return isLeftOut(a, b) || isLeftOut(b, a) ? Math.max(NONE, Math.min(STRONG, length - 3)) : NONE;
    }

    private static int first(String one, String other) {
        var i = 0;
        while (one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int last(String one, String other) {
        var i = one.length() - 1;
        while (one.charAt(i) == other.charAt(i)) {
            i--;
        }
        return i;
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

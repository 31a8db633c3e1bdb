package org.jiheng.reconciliation;

import java.math.BigDecimal;

/**
 * A number as it is printed: not a point but all the values that are written so.
 *
 * @param value in the measure's base unit (yuan, percent, points)
 * @param step what one more in the last printed digit would mean, in the same unit
 * @param word 万元, %, 人 …, as printed
 * @param approximate 约, 近, 余: says nothing exact
 */
public record Quantity(BigDecimal value, BigDecimal step, Measure measure, String word, boolean approximate) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDREDTH_OF_10_000_YUAN = BigDecimal.valueOf(100);

    public Quantity {
        // People and things are counted, points are given: their digits are all there is.
        if (measure == Measure.COUNT && step.compareTo(BigDecimal.ONE) <= 0) {
            step = BigDecimal.ZERO;
        } else if (measure == Measure.POINTS) {
            step = step.min(HUNDREDTH);
        }
    }

    /** What the printed digits leave open by rounding. */
    public Interval interval() {
        var half = step.divide(TWO);
        return new Interval(value.subtract(half), value.add(half));
    }

    /**
     * The same, taking that a short number is short because zeros were left out: reports write 100万元 beside 1.35万元 and
     * mean it. Only 亿元 is rounded for certain.
     */
    public Interval tight() {
        if (isRoundedForCertain()) {
            return interval();
        }
        var half = step.min(measure == Measure.YUAN ? HUNDREDTH_OF_10_000_YUAN : HUNDREDTH)
                .divide(TWO);
        return new Interval(value.subtract(half), value.add(half));
    }

    /** The same among parts of which others are printed down to {@code finest}: 2亿元 beside 4.23亿元 left out zeros. */
    public Interval tight(BigDecimal finest) {
        if (finest.compareTo(step) >= 0) {
            return tight();
        }
        var half = finest.divide(TWO);
        return new Interval(value.subtract(half), value.add(half));
    }

    boolean isRoundedForCertain() {
        return word.endsWith("亿元");
    }

    /** A rate is rounded or cut off: half a digit more to each side than its print leaves open. */
    public Interval roundedOrCut() {
        return interval().widened(step.divide(TWO));
    }

    /** Equal, or one is the other rounded. */
    public boolean equalsWithinPrint(Quantity other) {
        if (measure != other.measure) {
            return false;
        }
        var gap = value.subtract(other.value).abs();
        return gap.signum() == 0
                || step.compareTo(other.step) != 0
                        && gap.compareTo(step.max(other.step).divide(TWO)) <= 0;
    }

    /** As a person writes it: the value without zeros that say nothing, money in 万元. */
    public String shown() {
        return shown(value, measure, word);
    }

    /** Another value of the same measure. */
    public String shown(BigDecimal other) {
        return shown(other, measure, word);
    }

    public static String shown(BigDecimal value, Measure measure, String word) {
        return switch (measure) {
            case YUAN -> plain(value.movePointLeft(4)) + "万元";
            case PERCENT -> plain(value) + "%";
            case POINTS -> plain(value) + "分";
            default -> plain(value) + word;
        };
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

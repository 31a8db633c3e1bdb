package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;

/** What parts come to beside their whole, and whether one slip of the hand explains that they do not. */
final class PartSums {

    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    private PartSums() {}

    static BigDecimal sum(List<Item> parts) {
        return parts.stream().map(item -> item.fact().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal finest(List<Item> items) {
        return items.stream()
                .map(item -> item.mention().quantity().step())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** Amounts in 亿元 are rounded, to the last digit that their list has. */
    static Interval range(Item item, BigDecimal finest) {
        var quantity = item.mention().quantity();
        return quantity.word().endsWith("亿元") ? quantity.tight(finest) : quantity.tight();
    }

    /** Whether figures that stand one behind the other make the whole, so that the others are something else. */
    static boolean isSumOfSome(Item whole, List<Item> parts) {
        var target = whole.mention().quantity().tight();
        var finest = finest(parts);
        for (var from = 0; from < parts.size(); from++) {
            var sum = Interval.ZERO;
            for (var to = from; to < parts.size(); to++) {
                sum = sum.plus(range(parts.get(to), finest));
                if (to > from && sum.overlaps(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    static int slip(Item total, List<Item> parts) {
        var sum = sum(parts);
        var most = Slip.digits(total.mention().quantity(), sum);
        var whole = total.fact().number();
        for (var part : parts) {
            most = Math.max(
                    most,
                    Slip.digits(
                            part.mention().quantity(),
                            whole.subtract(sum).add(part.fact().number())));
        }
        return most;
    }

    static boolean isClearSlip(Item total, List<Item> parts) {
        var sum = sum(parts);
        var whole = total.fact().number();
        return Slip.isClear(total.mention().quantity(), sum)
                || parts.stream()
                        .anyMatch(part -> Slip.isClear(
                                part.mention().quantity(),
                                whole.subtract(sum).add(part.fact().number())));
    }

    /** Figures without decimals that were rounded each for itself. */
    static boolean isRounded(Item total, List<Item> parts) {
        var step = total.mention().quantity().step();
        if (parts.stream()
                .anyMatch(part -> part.mention().quantity().step().compareTo(step) != 0
                        || part.fact().number().compareTo(total.fact().number()) == 0)) {
            return false;
        }
        var gap = sum(parts).subtract(total.fact().number()).abs();
        var sum = Interval.ZERO;
        for (var part : parts) {
            sum = sum.plus(part.mention().quantity().interval());
        }
        return sum.overlaps(total.mention().quantity().interval())
                && gap.multiply(TWO_HUNDRED).compareTo(total.fact().number()) <= 0;
    }
}

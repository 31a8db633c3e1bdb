package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jspecify.annotations.Nullable;

/** What a cell of a form says. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("", "-", "—", "——", "/", "\\", "*", "--", "---", "无", "－", "–");

    private Cells() {}

    static boolean isNothing(String cell) {
        return NOTHING.contains(cell);
    }

    static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(c -> Mentions.isDigit((char) c));
    }

    static boolean isNumeric(NormalText cell) {
        return cell.length() <= 30 && number(cell.value(), Measure.COUNT, 0) != null
                || cell.value().equals("—")
                || cell.value().equals("-");
    }

    /**
     * The number that a whole cell is.
     *
     * @param measure of a number without a unit
     * @param zeros of the unit that the form declares: 4 for 万元
     */
    static @Nullable Quantity number(String cell, Measure measure, int zeros) {
        var text = cell;
        if (text.startsWith("¥") || text.startsWith("￥")) {
            text = text.substring(1);
        }
        var sign = 0;
        if (text.startsWith("-") || text.startsWith("+")) {
            sign = 1;
        }
        if (text.length() <= sign || text.length() > 30 || !Mentions.isDigit(text.charAt(sign))) {
            return null;
        }
        var end = Mentions.numberEnd(text, sign);
        var value = new BigDecimal(Mentions.withoutThousands(text.substring(text.startsWith("+") ? 1 : 0, end)));
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        var unit = text.substring(end).strip();
        return switch (unit) {
            case "" ->
                new Quantity(
                        value.movePointRight(zeros),
                        step.movePointRight(zeros),
                        measure,
                        measure == Measure.YUAN ? "万元" : "",
                        false);
            case "%" -> new Quantity(value, step, Measure.PERCENT, "%", false);
            case "万元", "万" -> new Quantity(value.movePointRight(4), step.movePointRight(4), Measure.YUAN, "万元", false);
            case "亿元" -> new Quantity(value.movePointRight(8), step.movePointRight(8), Measure.YUAN, unit, false);
            case "元" -> new Quantity(value, step, Measure.YUAN, unit, false);
            case "分" -> new Quantity(value, step, Measure.POINTS, unit, false);
            default -> null;
        };
    }

    /** A number with no unit behind it at all, or 分. */
    static @Nullable Quantity points(String cell) {
        var number = number(cell, Measure.POINTS, 0);
        return number != null && number.measure() == Measure.POINTS ? number : null;
    }
}

package org.jiheng.scheme;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.scoring.Formula;

/** The arithmetic of a trace as a spreadsheet writes it. Nothing but its structure goes in: no text can become a formula. */
public final class FormulaCell {

    /** Where the figures of the formula stand. */
    private final Function<String, String> cells;

    private FormulaCell(Function<String, String> cells) {
        this.cells = cells;
    }

    /** @param cells where the figures of the formula stand */
    public static String of(Formula formula, Function<String, String> cells) {
        return new FormulaCell(cells).text(formula);
    }

    private String text(Formula formula) {
        if (formula instanceof Formula.Input input) {
            return cells.apply(input.name());
        }
        if (formula instanceof Formula.Number number) {
            return number.value().toPlainString();
        }
        if (formula instanceof Formula.Sum sum) {
            return sum.terms().isEmpty()
                    ? "0"
                    : sum.terms().stream().map(this::text).collect(Collectors.joining("+", "(", ")"));
        }
        if (formula instanceof Formula.Difference difference) {
            return "(" + text(difference.from()) + "-" + text(difference.less()) + ")";
        }
        if (formula instanceof Formula.Product product) {
            return text(product.left()) + "*" + text(product.right());
        }
        if (formula instanceof Formula.Quotient quotient) {
            return "(" + text(quotient.over()) + "/(" + text(quotient.under()) + "))";
        }
        if (formula instanceof Formula.Least least) {
            return call("MIN", least.one(), least.other());
        }
        if (formula instanceof Formula.Greatest greatest) {
            return call("MAX", greatest.one(), greatest.other());
        }
        if (formula instanceof Formula.Magnitude magnitude) {
            return call("ABS", magnitude.of());
        }
        if (formula instanceof Formula.Rounded rounded) {
            return rounding(rounded.mode()) + "(" + text(rounded.of()) + "," + rounded.decimals() + ")";
        }
        if (formula instanceof Formula.Choice choice) {
            return "IF(" + all(choice.when()) + "," + text(choice.then()) + "," + text(choice.otherwise()) + ")";
        }
        return "NA()";
    }

    private String call(String name, Formula... of) {
        return Arrays.stream(of).map(this::text).collect(Collectors.joining(",", name + "(", ")"));
    }

    /** One after the other: AND would also divide by the target that the first condition keeps away from zero. */
    private String all(List<Formula.Condition> when) {
        var text = "TRUE";
        for (int i = when.size() - 1; i >= 0; i--) {
            var one = text(when.get(i).left())
                    + sign(when.get(i).relation())
                    + text(when.get(i).right());
            text = i == when.size() - 1 ? one : "IF(" + one + "," + text + ",FALSE)";
        }
        return text;
    }

    private static String sign(Formula.Relation relation) {
        return switch (relation) {
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
        };
    }

    /** Only what is not negative is rounded up or down: steps are counted. */
    private static String rounding(RoundingMode mode) {
        return switch (mode) {
            case UP, CEILING -> "ROUNDUP";
            case DOWN, FLOOR -> "ROUNDDOWN";
            default -> "ROUND";
        };
    }
}

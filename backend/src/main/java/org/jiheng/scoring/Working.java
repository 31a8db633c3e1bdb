package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.scoring.Formula.Choice;
import org.jiheng.scoring.Formula.Condition;
import org.jiheng.scoring.Formula.Difference;
import org.jiheng.scoring.Formula.Greatest;
import org.jiheng.scoring.Formula.Input;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Formula.Least;
import org.jiheng.scoring.Formula.Magnitude;
import org.jiheng.scoring.Formula.Number;
import org.jiheng.scoring.Formula.Product;
import org.jiheng.scoring.Formula.Quotient;
import org.jiheng.scoring.Formula.Rounded;
import org.jiheng.scoring.Formula.Sum;
import org.jiheng.shared.Points;

/** Arithmetic with its figures, as a person writes it: {@code 112 ÷ 120 × 6 = 5.60}. */
final class Working {

    /** Decimals that are shown of a value that is not rounded yet. */
    private static final int SHOWN = 6;

    /** How tightly what is written binds: a looser thing inside a tighter one needs its brackets. */
    private enum Binding {
        CHOICE,
        SUM,
        PRODUCT,
        VALUE
    }

    private record Text(String text, Binding binding) {}

    private Working() {}

    /** What gave the score: the arithmetic, or the comparison where the score is nothing but a number. */
    static String of(Law.Case one, Formula score, Inputs inputs, BigDecimal value) {
        if (!(score instanceof Input) && !(score instanceof Number)) {
            return of(score, inputs) + " = " + value.toPlainString();
        }
        if (one.when().isEmpty()) {
            return value.toPlainString();
        }
        var compared = of(one.when(), inputs);
        var isGiven = score.equals(Law.GIVEN);
        return isGiven ? compared : compared + " → " + value.toPlainString();
    }

    static String of(Formula formula, Inputs inputs) {
        return text(formula, inputs).text();
    }

    /** Two comparisons that share their middle are written as one: {@code 0.6 ≤ x < 0.8}; else the last one tells. */
    static String of(List<Condition> conditions, Inputs inputs) {
        var last = conditions.get(conditions.size() - 1);
        var chain = of(last.left(), inputs) + relation(last) + of(last.right(), inputs);
        if (conditions.size() > 1) {
            var before = conditions.get(conditions.size() - 2);
            if (before.right().equals(last.left())) {
                return of(before.left(), inputs) + relation(before) + chain;
            }
        }
        return chain;
    }

    /** A value that is shown: exact where it is a decimal of a few places, else rounded for the eye. */
    static BigDecimal shown(Exact exact) {
        var value = exact.rounded(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return value.scale() < Points.DECIMALS ? value.setScale(Points.DECIMALS, RoundingMode.UNNECESSARY) : value;
    }

    /** Without zeros that say nothing. */
    static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String relation(Condition condition) {
        return " " + condition.relation().sign() + " ";
    }

    private static Text text(Formula formula, Inputs inputs) {
        if (formula instanceof Input input) {
            return new Text(value(input, inputs), Binding.VALUE);
        }
        if (formula instanceof Number number) {
            return new Text(number.value().toPlainString(), Binding.VALUE);
        }
        if (formula instanceof Rounded rounded) {
            return text(rounded, inputs);
        }
        if (formula instanceof Sum sum) {
            var terms = sum.terms().stream()
                    .map(term -> within(term, inputs, Binding.SUM))
                    .collect(Collectors.joining(" + "));
            return new Text(sum.terms().isEmpty() ? "0" : terms, Binding.SUM);
        }
        if (formula instanceof Difference difference) {
            return new Text(
                    within(difference.from(), inputs, Binding.SUM) + " − "
                            + within(difference.less(), inputs, Binding.PRODUCT),
                    Binding.SUM);
        }
        if (formula instanceof Product product) {
            return new Text(
                    within(product.left(), inputs, Binding.PRODUCT) + " × "
                            + within(product.right(), inputs, Binding.VALUE),
                    Binding.PRODUCT);
        }
        if (formula instanceof Quotient quotient) {
            return new Text(
                    within(quotient.over(), inputs, Binding.PRODUCT) + " ÷ "
                            + within(quotient.under(), inputs, Binding.VALUE),
                    Binding.PRODUCT);
        }
        if (formula instanceof Least least) {
            return call("min", inputs, least.one(), least.other());
        }
        if (formula instanceof Greatest greatest) {
            return call("max", inputs, greatest.one(), greatest.other());
        }
        if (formula instanceof Magnitude magnitude) {
            return new Text("|" + of(magnitude.of(), inputs) + "|", Binding.VALUE);
        }
        if (formula instanceof Choice choice) {
            return text(Condition.all(choice.when(), inputs) ? choice.then() : choice.otherwise(), inputs);
        }
        return new Text("—", Binding.VALUE);
    }

    /** Points are rounded at the end, which the result shows; a count of steps is rounded inside and says so. */
    private static Text text(Rounded rounded, Inputs inputs) {
        return switch (rounded.mode()) {
            case UP, CEILING -> call("roundup", inputs, rounded.of());
            case DOWN, FLOOR -> call("rounddown", inputs, rounded.of());
            default -> text(rounded.of(), inputs);
        };
    }

    private static Text call(String name, Inputs inputs, Formula... of) {
        var arguments = java.util.Arrays.stream(of).map(one -> of(one, inputs)).collect(Collectors.joining(", "));
        return new Text(name + "(" + arguments + ")", Binding.VALUE);
    }

    private static String within(Formula formula, Inputs inputs, Binding outer) {
        var inner = text(formula, inputs);
        return inner.binding().compareTo(outer) < 0 ? "(" + inner.text() + ")" : inner.text();
    }

    /** A given score is shown as it was given, with its two decimals. */
    private static String value(Input input, Inputs inputs) {
        var exact = input.value(inputs);
        if (!exact.isDecimal()) {
            return text(shown(exact));
        }
        return input.equals(Law.GIVEN) ? exact.toString() : text(new BigDecimal(exact.toString()));
    }
}

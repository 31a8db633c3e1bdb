package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Recomputes a trace from nothing but the tree: its own fractions, its own reading of the arithmetic. */
final class Evaluator {

    private Evaluator() {}

    record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(BigDecimal value) {
            return value.scale() > 0
                    ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                    : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction negated() {
            return new Fraction(over.negate(), under);
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction inverted() {
            return over.signum() < 0 ? new Fraction(under.negate(), over.negate()) : new Fraction(under, over);
        }

        int compare(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }

        BigDecimal rounded(int decimals, RoundingMode mode) {
            return new BigDecimal(over).divide(new BigDecimal(under), decimals, mode);
        }
    }

    /** The value of a node by its parts alone; what it claims to be is not looked at unless it was entered. */
    static Fraction value(Trace node) {
        var formula = node.arithmetic();
        if (formula == null) {
            return Fraction.of(Objects.requireNonNull(node.value(), node.id()));
        }
        var parts = new HashMap<String, Trace>();
        node.parts().forEach(part -> parts.put(part.name(), part));
        return value(formula, parts);
    }

    private static Fraction value(Formula formula, Map<String, Trace> parts) {
        if (formula instanceof Formula.Input input) {
            return value(Objects.requireNonNull(parts.get(input.name()), input.name()));
        } else if (formula instanceof Formula.Number number) {
            return Fraction.of(number.value());
        } else if (formula instanceof Formula.Sum sum) {
            return sum.terms().stream()
                    .map(term -> value(term, parts))
                    .reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
        } else if (formula instanceof Formula.Difference difference) {
            return value(difference.from(), parts)
                    .plus(value(difference.less(), parts).negated());
        } else if (formula instanceof Formula.Product product) {
            return value(product.left(), parts).times(value(product.right(), parts));
        } else if (formula instanceof Formula.Quotient quotient) {
            return value(quotient.over(), parts)
                    .times(value(quotient.under(), parts).inverted());
        } else if (formula instanceof Formula.Least least) {
            var one = value(least.one(), parts);
            var other = value(least.other(), parts);
            return one.compare(other) < 0 ? one : other;
        } else if (formula instanceof Formula.Greatest greatest) {
            var one = value(greatest.one(), parts);
            var other = value(greatest.other(), parts);
            return one.compare(other) > 0 ? one : other;
        } else if (formula instanceof Formula.Magnitude magnitude) {
            var of = value(magnitude.of(), parts);
            return of.over().signum() < 0 ? of.negated() : of;
        } else if (formula instanceof Formula.Rounded rounded) {
            return Fraction.of(value(rounded.of(), parts).rounded(rounded.decimals(), rounded.mode()));
        } else if (formula instanceof Formula.Choice choice) {
            var holds = choice.when().stream().allMatch(condition -> holds(condition, parts));
            return value(holds ? choice.then() : choice.otherwise(), parts);
        }
        throw new AssertionError("no value: " + formula);
    }

    private static boolean holds(Formula.Condition condition, Map<String, Trace> parts) {
        var step = value(condition.left(), parts).compare(value(condition.right(), parts));
        return switch (condition.relation()) {
            case BELOW -> step < 0;
            case AT_MOST -> step <= 0;
            case EQUAL -> step == 0;
            case AT_LEAST -> step >= 0;
            case ABOVE -> step > 0;
        };
    }
}

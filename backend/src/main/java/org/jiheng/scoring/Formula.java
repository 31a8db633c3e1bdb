package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiheng.shared.Points;

/**
 * Arithmetic as structure: the one form from which a score is computed, the sentence with its numbers is written, and a
 * spreadsheet's formula can be made. Everything is exact until a {@link Rounded}.
 */
public sealed interface Formula {

    Exact value(Inputs inputs);

    /** What the names of a formula stand for. In a {@link Trace} they are the names of the node's parts. */
    @FunctionalInterface
    interface Inputs {

        Exact get(String name);

        /** As {@link #get}; who has few figures and many rows may know the inputs themselves. */
        default Exact of(Input input) {
            return get(input.name());
        }
    }

    /** A figure by its name. */
    record Input(String name) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return inputs.of(this);
        }
    }

    /** A number of the rule itself. */
    record Number(Exact exact, BigDecimal value) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return exact;
        }
    }

    /** {@code a + b + …}; of nothing it is zero. */
    record Sum(List<Formula> terms) implements Formula {

        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Exact value(Inputs inputs) {
            var sum = Exact.ZERO;
            for (var term : terms) {
                sum = sum.plus(term.value(inputs));
            }
            return sum;
        }
    }

    /** {@code a − b}. */
    record Difference(Formula from, Formula less) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return from.value(inputs).minus(less.value(inputs));
        }
    }

    /** {@code a × b}. */
    record Product(Formula left, Formula right) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return left.value(inputs).times(right.value(inputs));
        }
    }

    /** {@code a ÷ b}. */
    record Quotient(Formula over, Formula under) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return over.value(inputs).dividedBy(under.value(inputs));
        }
    }

    /** {@code min(a, b)}. */
    record Least(Formula one, Formula other) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            var left = one.value(inputs);
            var right = other.value(inputs);
            return left.compareTo(right) <= 0 ? left : right;
        }
    }

    /** {@code max(a, b)}. */
    record Greatest(Formula one, Formula other) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            var left = one.value(inputs);
            var right = other.value(inputs);
            return left.compareTo(right) >= 0 ? left : right;
        }
    }

    /** {@code |a|}. */
    record Magnitude(Formula of) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return of.value(inputs).magnitude();
        }
    }

    /** {@code a}, rounded: half up where points are rounded, up or down where steps are counted. */
    record Rounded(Formula of, int decimals, RoundingMode mode) implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            return Exact.of(of.value(inputs).rounded(decimals, mode));
        }
    }

    /** If all conditions hold this, otherwise that. */
    record Choice(List<Condition> when, Formula then, Formula otherwise) implements Formula {

        public Choice {
            when = List.copyOf(when);
        }

        @Override
        public Exact value(Inputs inputs) {
            return (Condition.all(when, inputs) ? then : otherwise).value(inputs);
        }
    }

    /** No score: in a spreadsheet, not available. */
    record Unscored() implements Formula {

        @Override
        public Exact value(Inputs inputs) {
            throw new ArithmeticException("There is no score");
        }
    }

    /** How two values compare. */
    enum Relation {
        BELOW("<"),
        AT_MOST("≤"),
        EQUAL("="),
        AT_LEAST("≥"),
        ABOVE(">");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(int step) {
            return switch (this) {
                case BELOW -> step < 0;
                case AT_MOST -> step <= 0;
                case EQUAL -> step == 0;
                case AT_LEAST -> step >= 0;
                case ABOVE -> step > 0;
            };
        }
    }

    /** A comparison. */
    record Condition(Formula left, Relation relation, Formula right) {

        public boolean holds(Inputs inputs) {
            return relation.holds(left.value(inputs).compareTo(right.value(inputs)));
        }

        static boolean all(List<Condition> conditions, Inputs inputs) {
            // by index: a row asks this often, and each iterator would be thrown away
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(inputs)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Formula input(String name) {
        return new Input(name);
    }

    static Formula number(BigDecimal value) {
        return new Number(Exact.of(value), value);
    }

    static Formula number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** Points as a person writes them in a formula, without zeros that say nothing. */
    static Formula number(Points points) {
        return number(points.value().stripTrailingZeros());
    }

    default Formula plus(Formula other) {
        return new Sum(List.of(this, other));
    }

    default Formula minus(Formula other) {
        return new Difference(this, other);
    }

    default Formula times(Formula other) {
        return new Product(this, other);
    }

    default Formula over(Formula other) {
        return new Quotient(this, other);
    }

    default Formula min(Formula other) {
        return new Least(this, other);
    }

    default Formula max(Formula other) {
        return new Greatest(this, other);
    }

    /** As points are rounded: half up, two decimals. */
    default Formula toPoints() {
        return new Rounded(this, Points.DECIMALS, RoundingMode.HALF_UP);
    }

    default Condition is(Relation relation, Formula other) {
        return new Condition(this, relation, other);
    }
}

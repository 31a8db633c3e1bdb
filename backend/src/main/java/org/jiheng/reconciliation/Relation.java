package org.jiheng.reconciliation;

import java.util.List;
import java.util.stream.Stream;

/** How statements hang together: what the reader found in the language and the form, for the rules to reckon. */
public sealed interface Relation {

    RuleId rule();

    /** What to call it if it does not hold. */
    Severity severity();

    List<Fact> facts();

    /**
     * Parts add up to a total.
     *
     * @param complete whether the parts are all there is; if not they may be less than the total
     */
    record Sum(RuleId rule, Severity severity, Fact total, List<Fact> parts, boolean complete) implements Relation {

        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Fact> facts() {
            return join(List.of(total), parts);
        }
    }

    /**
     * A rate or share in percent; it holds if one part over one whole gives it.
     *
     * @param others amounts nearby: if two of them give the rate, it was meant of those
     */
    record Ratio(RuleId rule, Severity severity, Fact rate, List<Fact> parts, List<Fact> wholes, List<Fact> others)
            implements Relation {

        public Ratio {
            parts = List.copyOf(parts);
            wholes = List.copyOf(wholes);
            others = List.copyOf(others);
        }

        public Ratio(RuleId rule, Severity severity, Fact rate, List<Fact> parts, List<Fact> wholes) {
            this(rule, severity, rate, parts, wholes, List.of());
        }

        @Override
        public List<Fact> facts() {
            return join(List.of(rate), parts, wholes);
        }
    }

    /**
     * What changed between two years.
     *
     * @param difference the amount, or
     * @param rate in percent; at least one of them is there
     * @param priors empty when only the difference is stated
     */
    record Change(
            RuleId rule,
            Severity severity,
            List<Fact> difference,
            List<Fact> rate,
            boolean increase,
            List<Fact> currents,
            List<Fact> priors)
            implements Relation {

        public Change {
            difference = List.copyOf(difference);
            rate = List.copyOf(rate);
            currents = List.copyOf(currents);
            priors = List.copyOf(priors);
        }

        @Override
        public List<Fact> facts() {
            return join(rate, difference, currents, priors);
        }
    }

    /** The same thing, stated more than once. */
    record Same(RuleId rule, Severity severity, List<Fact> facts) implements Relation {

        public Same {
            facts = List.copyOf(facts);
        }
    }

    /** As many items as are counted, between {@code least} and {@code most} as one reads the list. */
    record Listed(RuleId rule, Severity severity, Fact count, List<Fact> items, int least, int most)
            implements Relation {

        public Listed {
            items = List.copyOf(items);
        }

        @Override
        public List<Fact> facts() {
            return join(List.of(count), items);
        }
    }

    /**
     * A grade beside its score.
     *
     * @param bands as the document prints them, each with the score that it begins at; empty where it prints none
     */
    record Graded(RuleId rule, Severity severity, Fact score, Fact grade, List<Fact> bands) implements Relation {

        public Graded {
            bands = List.copyOf(bands);
        }

        @Override
        public List<Fact> facts() {
            return List.of(score, grade);
        }
    }

    /** The lesser is not above the greater. */
    record AtMost(RuleId rule, Severity severity, Fact lesser, Fact greater) implements Relation {

        @Override
        public List<Fact> facts() {
            return List.of(lesser, greater);
        }
    }

    /**
     * A row of an indicator table.
     *
     * @param reasoned whether a reason for a deviation stands beside it
     * @param block its 一级指标
     */
    record Indicator(
            RuleId rule,
            Severity severity,
            Fact target,
            Fact actual,
            Fact points,
            Fact score,
            boolean reasoned,
            String block)
            implements Relation {

        @Override
        public List<Fact> facts() {
            return List.of(target, actual, points, score);
        }
    }

    /** Points for the execution rate. */
    record Execution(
            RuleId rule,
            Severity severity,
            Fact score,
            Fact points,
            List<Fact> rate,
            List<Fact> amounts,
            boolean reasoned)
            implements Relation {

        public Execution {
            rate = List.copyOf(rate);
            amounts = List.copyOf(amounts);
        }

        @Override
        public List<Fact> facts() {
            return join(List.of(score, points), rate, amounts);
        }
    }

    /**
     * Indicators as they are written, for the rules that help while that is done.
     *
     * @param rows one row, or the rows that the rule lays side by side
     * @param about what of them is meant, where a rule looks at more than one thing
     */
    record Written(RuleId rule, Severity severity, List<WrittenIndicator> rows, String about, List<Fact> facts)
            implements Relation {

        public Written {
            rows = List.copyOf(rows);
            facts = List.copyOf(facts);
        }
    }

    /**
     * So much for each, times how many.
     *
     * @param counts of two things at once where there are two
     * @param rounded whether the price may be rounded further than the others, as an average is
     */
    record Product(RuleId rule, Severity severity, Fact total, Fact price, List<Fact> counts, boolean rounded)
            implements Relation {

        public Product {
            counts = List.copyOf(counts);
        }

        public Product(RuleId rule, Severity severity, Fact total, Fact price, Fact count) {
            this(rule, severity, total, price, List.of(count), true);
        }

        @Override
        public List<Fact> facts() {
            return join(List.of(total, price), counts);
        }
    }

    /** Something that the reader itself saw to be wrong, with the sentence for it. */
    record Observed(RuleId rule, Severity severity, String key, List<Object> arguments, List<Fact> facts)
            implements Relation {

        public Observed {
            facts = List.copyOf(facts);
        }
    }

    /** What the reader looked at and found in order, or could not compute for want of a statement. */
    record Looked(RuleId rule, Severity severity, Outcome outcome, List<Fact> facts) implements Relation {

        public Looked {
            facts = List.copyOf(facts);
        }
    }

    @SafeVarargs
    private static List<Fact> join(List<Fact>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}

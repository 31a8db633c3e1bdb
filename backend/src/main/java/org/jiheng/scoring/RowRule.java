package org.jiheng.scoring;

import org.jspecify.annotations.Nullable;

/** How a row scores. Regions and years choose one of these and set its numbers. */
public sealed interface RowRule
        permits RowRule.Numeric, QualitativeRule, ManualRule, YesNo, Checklist, BestOf, OwnIndicators, WeightedGoals {

    /** A rule of figures: an actual, mostly a target, and the points. */
    sealed interface Numeric extends RowRule permits LinearUp, LinearDown, EqualTo, Completion, Banded, StepDeduct {

        /**
         * The rule as a decision table over {@code actual}, {@code target} and {@code points}.
         *
         * @param clause where the rule stands, unless the rule has its own
         */
        Law law(Clause clause, Rounding rounding);

        default boolean needsTarget() {
            return true;
        }
    }

    /** 0 and below has no ratio. */
    static boolean isRatio(@Nullable RowRule rule) {
        return rule instanceof LinearUp || rule instanceof LinearDown || rule instanceof Completion;
    }
}

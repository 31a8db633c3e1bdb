package org.jiheng.scoring;

import java.util.Locale;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** The rule that gave a value of a trace. */
public enum Rule {
    /** E1, E5: the rate times the points, never more than the points. */
    EXECUTION_LINEAR(true, false),
    /** E2: the rate times the points, without an upper end; an older rule of installed systems. */
    EXECUTION_UNCAPPED(true, false),
    /** E3: so many points for a rate in this band. */
    EXECUTION_BANDS(false, null),
    /** E4: all points from this rate on. */
    EXECUTION_THRESHOLD(false, true),
    /** E4: below the pass rate nothing. */
    EXECUTION_BELOW_PASS(false, false),
    /** More was spent than budgeted: not full points, but those that the scheme has for it. */
    EXECUTION_OVER(false, false),
    /** There was no budget, and the scheme says what that is worth. */
    EXECUTION_WITHOUT_BUDGET(false, null),
    /** 完成指标值的记满分. */
    TARGET_MET(false, true),
    /** 未完成的按完成值与指标值的比例记分. */
    PROPORTIONAL(true, false),
    /** R2. */
    INVERSE_RATIO(true, false),
    /** R1. */
    LINEAR_TO_DOUBLE(true, false),
    /** R3, and ＝ where nothing but the target will do. */
    ALL_OR_NOTHING(false, false),
    /** A target of 0 that is missed: there is no ratio to it. */
    TARGET_ZERO(false, false),
    /** O2: the points are cut by what the deviation exceeds. */
    OVER_PROPORTIONAL(true, true),
    /** O3: the points are cut by the step in which the deviation lies. */
    OVER_STEPPED(true, true),
    /** O4: twice the target and more is mirrored. */
    OVER_MIRRORED(true, true),
    /** The score that a person gives inside the band of the tier. */
    GIVEN_IN_BAND(false, null),
    /** The score that a person gives, from nothing to all points. */
    GIVEN(false, null),
    /** 直接赋分: yes has all points, no has none. */
    YES_NO(false, null),
    /** Below the pass share of the target there are no points. */
    BELOW_PASS(false, false),
    /** So many points for a value in this band. */
    BAND(true, null),
    /** So many points are taken away for each step beyond the target. */
    STEP_DEDUCT(true, false),
    /** Yes has its points, and the points add up. */
    CHECKLIST(false, null),
    /** Each yes loses its points, down to nothing. */
    CHECKLIST_LOSING(false, null),
    /** 二者择其一: the best of several. */
    BEST_OF(false, null),
    /** 不适用，按满分. */
    NOT_APPLICABLE(false, true),
    /** The department's own indicators add up. */
    OWN_INDICATORS(true, null),
    /** Σ 权重比例 × 目标得分. */
    WEIGHTED_GOALS(true, null),
    /** A person set the score and gave the reason. */
    OVERRIDE(false, null),
    /** What was entered. */
    ENTERED(false, null),
    /** A figure that follows from figures. */
    DERIVED(false, null),
    /** Scores add up. */
    SUM(false, null),
    /** Scores add up, and only their sum is rounded. */
    SUM_ROUNDED(true, null),
    /** What does not apply is left out, and the rest stands for the whole. */
    RESCALED(true, null),
    /** Points are taken away from the total. */
    DEDUCTED(false, null),
    /** The execution rate, or a veto, holds the total down. */
    CAPPED(false, null);

    private final boolean rounds;
    private final @Nullable Boolean met;

    Rule(boolean rounds, @Nullable Boolean met) {
        this.rounds = rounds;
        this.met = met;
    }

    /** The arithmetic in words. */
    public Message formula() {
        return Message.of("scoring.formula." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is rounded, and how. */
    public Message rounding() {
        return Message.of(rounds ? "scoring.rounding.half-up" : "scoring.rounding.none");
    }

    /** Whether a row that this rule scored met its target; nothing where only full points tell. */
    @Nullable
    Boolean met() {
        return met;
    }
}

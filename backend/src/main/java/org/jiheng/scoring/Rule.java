package org.jiheng.scoring;

import java.util.Locale;
import org.jiheng.shared.Refusal.Message;

/** The rule that gave a score. */
public enum Rule {
    /** E1: the rate times the points, never more than the points. */
    EXECUTION_LINEAR(true),
    /** E3: so many points for a rate in this band. */
    EXECUTION_BANDS(false),
    /** 完成指标值的记满分. */
    TARGET_MET(false),
    /** 未完成的按完成值与指标值的比例记分. */
    PROPORTIONAL(true),
    /** R2. */
    INVERSE_RATIO(true),
    /** R1. */
    LINEAR_TO_DOUBLE(true),
    /** R3. */
    ALL_OR_NOTHING(false),
    /** A target of 0 that is missed: there is no ratio to it. */
    TARGET_ZERO(false),
    /** The score that a person gives inside the band of the tier. */
    GIVEN_IN_BAND(false);

    private final boolean rounds;

    Rule(boolean rounds) {
        this.rounds = rounds;
    }

    /** The arithmetic in words. */
    public Message formula() {
        return Message.of("scoring.formula." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is rounded, and how. */
    public Message rounding() {
        return Message.of(rounds ? "scoring.rounding.half-up" : "scoring.rounding.none");
    }
}

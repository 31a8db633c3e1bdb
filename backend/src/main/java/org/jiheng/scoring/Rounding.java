package org.jiheng.scoring;

/** Where scores are rounded: half up, two decimals, once. */
public enum Rounding {
    /** Each row's score is rounded, and sums are sums of what is shown. */
    PER_ROW,
    /** Rows stay exact, and only the total is rounded. */
    AT_END;

    Formula row(Formula score) {
        return this == PER_ROW ? score.toPoints() : score;
    }
}

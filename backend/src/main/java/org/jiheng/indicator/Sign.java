package org.jiheng.indicator;

/** 指标性质: how the actual value is compared with the target. */
public enum Sign {
    /** ≥ */
    AT_LEAST,
    /** ＞ */
    MORE_THAN,
    /** ＝ */
    EQUAL,
    /** ＜ */
    LESS_THAN,
    /** ≤ */
    AT_MOST,
    /** 定性: judged in tiers. */
    QUALITATIVE
}

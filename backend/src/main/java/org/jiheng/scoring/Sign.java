package org.jiheng.scoring;

/** 计算符号: how the actual is held against the target. */
public enum Sign {
    /** ≥ */
    AT_LEAST,
    /** ＞ */
    MORE_THAN,
    /** ＝, which scores like ≥ unless the target is 0: most forms mean it so. */
    EQUAL,
    /** ＜ */
    LESS_THAN,
    /** ≤ */
    AT_MOST,
    /** 定性: a tier, and a score that a person gives inside the tier's band. */
    QUALITATIVE
}

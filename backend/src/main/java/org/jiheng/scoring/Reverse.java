package org.jiheng.scoring;

/** How a missed “at most” target scores. The rule of 2020 is silent here, so each scheme names its reading. */
public enum Reverse {
    /** R2, 指标值 ÷ 实际完成值 × 分值: the note printed on the central form of 2016–17. The usual one. */
    INVERSE_RATIO,
    /** R1: falls in a straight line to nothing at twice the target, as installed systems compute it. */
    LINEAR_TO_DOUBLE,
    /** R3, for targets of safety. 待核: no text was found that says so. */
    ALL_OR_NOTHING
}

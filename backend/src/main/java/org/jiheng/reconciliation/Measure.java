package org.jiheng.reconciliation;

/** What a number counts; numbers of different measures are never compared. */
public enum Measure {
    /** 金额, kept in yuan whatever the document writes. */
    YUAN,
    PERCENT,
    /** 百分点 */
    PERCENTAGE_POINT,
    /** 分值、得分 */
    POINTS,
    /** 个、人、项 …; {@link Quantity#word()} says of what. */
    COUNT,
    YEAR,
    /** 等级、名称 and other words. */
    TEXT
}

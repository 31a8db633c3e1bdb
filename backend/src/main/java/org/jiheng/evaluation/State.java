package org.jiheng.evaluation;

/** Where a year stands between being issued and being published. */
public enum State {
    /** 未开始 */
    NOT_STARTED,
    /** 填报中 */
    FILLING,
    /** 单位审核 */
    UNIT_REVIEW,
    /** 主管部门审核 */
    AUTHORITY_REVIEW,
    /** 财政审核 */
    FINANCE_REVIEW,
    /** 终审 */
    FINAL,
    /** 公开 */
    PUBLISHED;

    /** Whether the data of the year may be written. */
    boolean isOpen() {
        return this == NOT_STARTED || this == FILLING;
    }

    /** Whether the unit has the year, so that nobody beyond it has seen it yet. */
    boolean isOfTheUnit() {
        return isOpen() || this == UNIT_REVIEW;
    }
}

package org.jiheng.evaluation;

/** What a figure says of its subject. */
public enum FigureKind {
    /** 年初预算数 */
    AMOUNT_INITIAL,
    /** 全年预算数 */
    AMOUNT_YEAR,
    /** 决算数, 全年执行数 */
    AMOUNT,
    /** 占比 */
    SHARE,
    /** 执行率 */
    RATE,
    /** 个数, 人数 */
    COUNT,
    /** 得分 */
    SCORE,
    /** 等级 */
    GRADE,
    /** 偏离, in words */
    DEVIATION,
    /** The amount that a list gives, where it stands beside the project's own section. */
    LIST_AMOUNT,
    /** The name that a list gives. */
    LIST_NAME
}

package org.jiheng.evaluation;

/** What moves a year on, in the field's words. */
public enum Action {
    /** 送审 */
    SUBMIT,
    /** 审核通过; by the head of the unit it is the signature */
    PASS,
    /** 退回 */
    RETURN,
    /** 撤回 */
    WITHDRAW,
    /** 公开 */
    PUBLISH,
    /** 更正 */
    CORRECT
}

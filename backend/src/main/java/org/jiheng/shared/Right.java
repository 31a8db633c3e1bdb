package org.jiheng.shared;

/** What an operation needs; declared on each of them with {@link Requires}. Who holds it is {@code identity.Role}'s to say. */
public enum Right {
    /** Needs no log-in: pages that explain the system, the log-in itself. */
    ANYONE,
    /** Needs a log-in and nothing more: code lists, schemes. */
    KNOWN,
    /** One's own sessions and password: every person's, even before the first password is changed; no machine's. */
    SELF,
    /** Look at the department tree. */
    READ_TREE,
    /** Look at departments' years and what follows from them. */
    READ,
    /** Write the data of a department's year. */
    FILL,
    /** 送审, and take it back. */
    SUBMIT,
    /** Sign for the unit: 审核通过 and 退回 in 单位审核. */
    SIGN,
    /** 主管部门审核. */
    REVIEW_AUTHORITY,
    /** 财政审核. */
    REVIEW_FINANCE,
    /** Make remarks and accept what is answered, wherever it is one's turn. */
    REMARK,
    /** Publish, and open a correction. */
    PUBLISH,
    /** Issue a year to a unit. */
    OPEN_YEAR,
    /** 评分方案: draft, publish and supersede schemes for a region. */
    MANAGE_SCHEMES,
    /** Change the department tree. */
    ADMINISTER,
    /** Give people accounts and roles. */
    MANAGE_ACCOUNTS,
    /** Look at who did what, and check that nothing of it was tampered with. */
    AUDIT,
    /** Stateless services that touch nobody's data. */
    COMPUTE
}

package org.jiheng.evaluation;

/** The word that people see for where a year stands. */
public enum Status {
    /** 待填报: not started, or a required section is open. */
    TO_FILL,
    /** 待送审: all required sections are done. */
    TO_SUBMIT,
    /** 被退回: to be filled in again, with remarks that are not settled. */
    RETURNED,
    /** 审核中 */
    IN_REVIEW,
    /** 已通过 */
    APPROVED,
    /** 已公开 */
    PUBLISHED;

    static Status of(State state, int openSections, int openRemarks) {
        return switch (state) {
            case NOT_STARTED -> TO_FILL;
            case FILLING -> openRemarks > 0 ? RETURNED : openSections > 0 ? TO_FILL : TO_SUBMIT;
            case UNIT_REVIEW, AUTHORITY_REVIEW, FINANCE_REVIEW -> IN_REVIEW;
            case FINAL -> APPROVED;
            case PUBLISHED -> PUBLISHED;
        };
    }

    /** The same rule as a condition of a query. */
    String condition() {
        return switch (this) {
            case TO_FILL ->
                "(e.state = NOT_STARTED or (e.state = FILLING and e.openRemarks = 0 and e.openSections > 0))";
            case TO_SUBMIT -> "(e.state = FILLING and e.openRemarks = 0 and e.openSections = 0)";
            case RETURNED -> "(e.state = FILLING and e.openRemarks > 0)";
            case IN_REVIEW -> "e.state in (UNIT_REVIEW, AUTHORITY_REVIEW, FINANCE_REVIEW)";
            case APPROVED -> "e.state = FINAL";
            case PUBLISHED -> "e.state = PUBLISHED";
        };
    }
}

package org.jiheng.reconciliation;

/** What a rule says of a relation. */
public enum Outcome {
    HELD,
    VIOLATED,
    /** Something that it needs is not stated. */
    NOT_COMPUTABLE
}

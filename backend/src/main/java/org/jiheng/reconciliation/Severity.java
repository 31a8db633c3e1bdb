package org.jiheng.reconciliation;

public enum Severity {
    /** Both statements cannot be true. */
    ERROR,
    /** Unlikely, or a reviewer would ask. */
    WARNING,
    /** Rounding or form. */
    NOTICE
}

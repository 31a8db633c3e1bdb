package org.jiheng.reconciliation;

/** Against which plan or event an amount is stated; amounts of different bases are never held against each other. */
public enum Basis {
    INITIAL_BUDGET,
    YEAR_BUDGET,
    ARRIVED,
    EXECUTED,
    UNKNOWN
}

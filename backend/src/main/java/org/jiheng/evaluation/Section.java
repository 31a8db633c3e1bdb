package org.jiheng.evaluation;

/** The parts that a clerk fills in, in the order of the page. */
public enum Section {
    PROFILE,
    STAFFING,
    BUDGET,
    PROJECTS,
    INDICATORS,
    NARRATIVE
}

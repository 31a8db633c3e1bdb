package org.jiheng.evaluation;

/** Where in a year something is written: the sections that a clerk fills in, and what is stated. */
public enum YearSection {
    PROFILE,
    STAFFING,
    BUDGET,
    PROJECTS,
    INDICATORS,
    NARRATIVE,
    STATED
}

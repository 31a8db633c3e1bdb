package org.jiheng.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What stands behind the report if its reader wants it to. */
public enum Appendix {
    /** Of what contradicts itself and stays, each with what the department says to it. */
    EXPLANATIONS,
    /** What reviewers said, and what was answered. */
    REMARKS,
    /** Chosen alone: nothing at all. */
    NONE;

    static final String DESCRIPTION = "What stands behind the report: explanations of findings, remarks of reviewers,"
            + " none; explanations, if it is not said";

    /** As addresses write it. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what an address says. */
    public static Appendix fromString(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** What is chosen; who chooses nothing has the explanations. */
    static Set<Appendix> chosen(Set<Appendix> named) {
        return named.isEmpty() ? Set.of(EXPLANATIONS) : named;
    }
}

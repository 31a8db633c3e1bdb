package org.jiheng.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a document.
 *
 * @param text which the quotes' positions count in
 */
public record Statements(String text, Head head, List<Fact> facts, List<Relation> relations) {

    public Statements {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
    }

    /** What the document says of itself. */
    public record Head(
            @Nullable String title,
            @Nullable String department,
            @Nullable String region,
            @Nullable Integer fiscalYear,
            Kind kind) {}

    public enum Kind {
        DEPARTMENT_REPORT,
        PROJECT_REPORT,
        PROJECT_FORM,
        DEPARTMENT_FORM,
        /** Nothing of a self-evaluation was recognised. */
        OTHER
    }
}

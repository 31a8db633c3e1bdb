package org.jiheng.evaluation;

import java.util.Locale;

/**
 * The place that a remark is about.
 *
 * @param kind what is meant by {@code name}
 * @param name a section, the id of a figure, the code of a paragraph, or {@link YearField#anchor()}
 */
record Anchor(Kind kind, String name) {

    static final String PATTERN = "^(section|figure|paragraph|field)/.+$";

    static final String DESCRIPTION = "The place: section/<section>, figure/<id of the figure>, paragraph/<code>, or"
            + " field/<section><pointer> with the pointer as getChanges has it";

    enum Kind {
        SECTION,
        FIGURE,
        PARAGRAPH,
        FIELD
    }

    /** Reads text that has the {@link #PATTERN}. */
    static Anchor parse(String text) {
        var slash = text.indexOf('/');
        return new Anchor(Kind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)), text.substring(slash + 1));
    }
}

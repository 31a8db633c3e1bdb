package org.jiheng.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody has written in a year.
 *
 * @param project the name of the project that it belongs to
 * @param pointer RFC 6901 into the year's JSON, but that rows are named by their id or code and not by their position
 * @param key what it is compared by: the pointer, but for lines without an id, which are compared by what they say
 * @param row the key of the row that it is a part of
 * @param name its sentence in the message files, at {@code field.<name>}
 * @param list the code list of {@code code}
 * @param code which row is meant: a code, or the name that people gave it
 */
record YearField(
        YearSection section,
        @Nullable String project,
        String pointer,
        String key,
        String row,
        String name,
        @Nullable String list,
        @Nullable String code,
        @Nullable String value) {

    /** How a remark names it, see {@link Anchor}. */
    String anchor() {
        return section + pointer;
    }

    /** Whether it is a text that may refer to figures. */
    boolean isProse() {
        return name.equals("narrative.text") || name.startsWith("goal.");
    }

    /** Whether it is the name of its row, which stands for all of it where the row came or went. */
    boolean isRowsName() {
        return name.equals("project.name") || name.equals("indicator.name");
    }
}

package org.jiheng.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered section.
 *
 * @param number as it is printed, made by {@link Numbering}, never typed
 * @param level 1 for 一、, 2 for （一）, 3 for 1.
 * @param anchor what a remark on the text that a person wrote names as its place; {@code null} where everything is
 *     computed or listed
 */
public record ReportSection(
        String id,
        String number,
        String heading,
        int level,
        @Nullable String anchor,
        List<ReportBlock> blocks,
        List<ReportSection> sections) {

    /** Whether it stands behind the text: those have no number. */
    public boolean annex() {
        return number.isEmpty();
    }

    /** The same heading above something else, for readers who make no remarks. */
    public ReportSection with(List<ReportBlock> otherBlocks, List<ReportSection> otherSections) {
        return new ReportSection(id, number, heading, level, null, otherBlocks, otherSections);
    }
}

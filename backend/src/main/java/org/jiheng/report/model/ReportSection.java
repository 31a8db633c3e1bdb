package org.jiheng.report.model;

import java.util.List;

/**
 * A numbered section.
 *
 * @param number as it is printed, made by {@link Numbering}, never typed
 * @param level 1 for 一、, 2 for （一）, 3 for 1.
 */
public record ReportSection(
        String id, String number, String heading, int level, List<ReportBlock> blocks, List<ReportSection> sections) {

    /** The same heading above something else. */
    public ReportSection with(List<ReportBlock> otherBlocks, List<ReportSection> otherSections) {
        return new ReportSection(id, number, heading, level, otherBlocks, otherSections);
    }
}

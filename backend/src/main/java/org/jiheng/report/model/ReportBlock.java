package org.jiheng.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph, a list, a table, or a note on what stands before it. */
public record ReportBlock(
        Kind kind,
        @Nullable List<ReportInline> inlines,
        @Nullable ReportTable table,
        @Nullable List<ReportItem> items) {

    public enum Kind {
        PARAGRAPH,
        NOTE,
        LIST,
        TABLE
    }

    public static ReportBlock paragraph(List<ReportInline> inlines) {
        return new ReportBlock(Kind.PARAGRAPH, List.copyOf(inlines), null, null);
    }

    public static ReportBlock note(List<ReportInline> inlines) {
        return new ReportBlock(Kind.NOTE, List.copyOf(inlines), null, null);
    }

    public static ReportBlock list(List<ReportItem> items) {
        return new ReportBlock(Kind.LIST, null, null, List.copyOf(items));
    }

    public static ReportBlock table(ReportTable table) {
        return new ReportBlock(Kind.TABLE, null, table, null);
    }
}

package org.jiheng.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The figures that it shows, in order. */
    public List<String> figureIds() {
        var pieces = new ArrayList<ReportInline>();
        if (inlines != null) {
            pieces.addAll(inlines);
        }
        if (items != null) {
            items.forEach(item -> pieces.addAll(item.inlines()));
        }
        if (table != null) {
            table.rows().forEach(row -> row.cells().forEach(cell -> pieces.addAll(cell.inlines())));
        }
        return pieces.stream()
                .map(ReportInline::figureId)
                .filter(Objects::nonNull)
                .toList();
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

package org.jiheng.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report.
 *
 * @param unit of its amounts, printed beside the caption
 */
public record ReportTable(
        String id, String caption, @Nullable String unit, List<ReportColumn> columns, List<ReportRow> rows) {

    public enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    /** Whether it is a form, whose rows have heads of their own, and no list of like rows under one head. */
    public boolean form() {
        return columns.stream().allMatch(column -> column.heading().isEmpty());
    }

    public record ReportColumn(String heading, Align align) {}

    public enum RowKind {
        HEAD,
        ROW,
        SUM
    }

    public record ReportRow(RowKind kind, List<ReportCell> cells) {}

    /** A cell; it may reach over others. */
    public record ReportCell(List<ReportInline> inlines, int rowSpan, int colSpan) {

        /** Whether it shows a figure. */
        public boolean figure() {
            return inlines.stream().anyMatch(inline -> inline.figureId() != null);
        }

        public static ReportCell of(ReportInline inline) {
            return new ReportCell(List.of(inline), 1, 1);
        }

        public static ReportCell text(String text) {
            return of(ReportInline.text(text));
        }

        public static ReportCell wide(String text, int colSpan) {
            return new ReportCell(List.of(ReportInline.text(text)), 1, colSpan);
        }
    }
}

package org.jiheng.report.render;

import java.util.Locale;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A table with its caption and unit. */
final class PdfTable {

    private final Document document;
    private final PdfText text;

    PdfTable(Document document, PdfText text) {
        this.document = document;
        this.text = text;
    }

    void write(Element into, ReportTable table, boolean newPage) {
        text.write(add(into, "p", newPage ? "caption next" : "caption"), table.caption());
        if (table.unit() != null) {
            text.write(add(into, "p", "unit"), "单位：" + table.unit());
        }
        var made = add(into, "table", table.form() ? "form" : "");
        table.columns().forEach(column -> add(made, "col", ""));
        if (!table.form()) {
            var heads = add(add(made, "thead", ""), "tr", "");
            for (var column : table.columns()) {
                text.write(head(heads), column.heading());
            }
        }
        var rows = add(made, "tbody", "");
        var covered = new int[table.columns().size()];
        table.rows().forEach(row -> row(add(rows, "tr", ""), table, row, covered));
    }

    /** @param covered in each column, how many rows from this one on a cell from above reaches over */
    private void row(Element made, ReportTable table, ReportRow row, int[] covered) {
        var column = 0;
        for (var cell : row.cells()) {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
            fill(made, table, row.kind(), cell, column);
            var end = Math.min(column + cell.colSpan(), covered.length);
            for (; column < end; column++) {
                covered[column] = cell.rowSpan();
            }
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i] = Math.max(0, covered[i] - 1);
        }
    }

    private void fill(Element row, ReportTable table, RowKind kind, ReportCell cell, int column) {
        var strong = kind == RowKind.HEAD || kind == RowKind.SUM;
        var made = strong && !cell.figure() ? head(row) : add(row, "td", side(table, cell, column));
        if (strong && cell.figure()) {
            made.setAttribute("class", "right strong");
        }
        if (cell.rowSpan() > 1) {
            made.setAttribute("rowspan", Integer.toString(cell.rowSpan()));
        }
        if (cell.colSpan() > 1) {
            made.setAttribute("colspan", Integer.toString(cell.colSpan()));
        }
        text.write(made, cell.inlines());
    }

    private Element head(Element row) {
        var head = add(row, "th", "");
        head.setAttribute("scope", "col");
        return head;
    }

    /** Figures end at the right edge, so that their points stand below each other. */
    private static String side(ReportTable table, ReportCell cell, int column) {
        if (cell.figure()) {
            return "right";
        }
        var align = cell.colSpan() > 1 || column >= table.columns().size()
                ? Align.LEFT
                : table.columns().get(column).align();
        return align.name().toLowerCase(Locale.ROOT);
    }

    private Element add(Element into, String name, String look) {
        return PdfMarkup.add(document, into, name, look);
    }
}

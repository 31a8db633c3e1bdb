package org.jiheng.report.render;

import java.math.BigInteger;
import java.util.List;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with its caption and unit; heads are repeated on each page, and no row is torn by one. */
final class DocxTable {

    /** The text of an upright page, and of one on its side, in twentieths of a point. */
    private static final int UPRIGHT = 8844;

    private static final int TURNED = 12757;

    /** Hundredths of the width of the nine columns of a form. */
    private static final int[] FORM = {9, 9, 11, 17, 11, 11, 9, 9, 14};

    private final CTBody body;
    private final DocxText text;
    private final ReportTable table;
    private final int[] widths;
    /** In each column, how many more rows are covered by a cell from above, and how many columns that one has. */
    private final int[] covered;

    private final int[] reach;

    DocxTable(CTBody body, DocxText text, ReportTable table) {
        this.body = body;
        this.text = text;
        this.table = table;
        this.widths = widths(table);
        this.covered = new int[widths.length];
        this.reach = new int[widths.length];
    }

    private static int[] widths(ReportTable table) {
        var count = table.columns().size();
        var widths = new int[count];
        for (int i = 0; i < count; i++) {
            widths[i] = table.form() && count == FORM.length ? TURNED * FORM[i] / 100 : UPRIGHT / count;
        }
        return widths;
    }

    void write(boolean newPage) {
        var unit = table.unit() == null ? "" : "　　单位：" + table.unit();
        var caption = List.of(ReportInline.text(table.caption() + unit));
        text.paragraph(body.addNewP(), DocxStyle.CAPTION, caption)
                .getPPr()
                .addNewPageBreakBefore()
                .setVal(newPage);
        var made = body.addNewTbl();
        look(made);
        var grid = made.addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        if (!table.form()) {
            heads(made.addNewTr());
        }
        table.rows().forEach(row -> row(made.addNewTr(), row));
        // Two tables that touch would be one.
        text.paragraph(body.addNewP(), DocxStyle.CELL, List.of());
    }

    private static void look(CTTbl made) {
        var look = made.addNewTblPr();
        look.addNewTblW().setW(BigInteger.valueOf(5000));
        look.getTblW().setType(STTblWidth.PCT);
        var borders = look.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(DocxTable::line);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    /** Half a point, in eighths. */
    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void heads(CTRow row) {
        var look = row.addNewTrPr();
        look.addNewCantSplit();
        look.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var cell = cell(row, i, 1, null);
            fill(
                    cell,
                    DocxStyle.CELL_HEAD,
                    STJc.CENTER,
                    List.of(ReportInline.text(table.columns().get(i).heading())));
        }
    }

    private void row(CTRow made, ReportRow row) {
        made.addNewTrPr().addNewCantSplit();
        var column = 0;
        for (var cell : row.cells()) {
            column = fromAbove(made, column);
            place(made, column, cell, row.kind());
            column += cell.colSpan();
        }
        fromAbove(made, column);
    }

    /** The cells that reach down into this row, from this column on. @return the first column that is free */
    private int fromAbove(CTRow made, int from) {
        var column = from;
        while (column < widths.length && covered[column] > 0) {
            covered[column]--;
            var span = reach[column];
            fill(cell(made, column, span, STMerge.CONTINUE), DocxStyle.CELL, STJc.LEFT, List.of());
            column += span;
        }
        return column;
    }

    private void place(CTRow made, int column, ReportCell cell, RowKind kind) {
        if (cell.rowSpan() > 1) {
            covered[column] = cell.rowSpan() - 1;
            reach[column] = cell.colSpan();
        }
        var head = kind == RowKind.HEAD || kind == RowKind.SUM;
        var merge = cell.rowSpan() > 1 ? STMerge.RESTART : null;
        fill(
                cell(made, column, cell.colSpan(), merge),
                head ? DocxStyle.CELL_HEAD : DocxStyle.CELL,
                head && !cell.figure() ? STJc.CENTER : side(column, cell),
                cell.inlines());
    }

    /** Figures end at the right edge, so that their points stand below each other. */
    private STJc.Enum side(int column, ReportCell cell) {
        if (cell.figure()) {
            return STJc.RIGHT;
        }
        return switch (cell.colSpan() > 1
                ? Align.LEFT
                : table.columns().get(column).align()) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    private CTTc cell(CTRow row, int column, int span, STMerge.@Nullable Enum merge) {
        var cell = row.addNewTc();
        var look = cell.addNewTcPr();
        width(look, column, span);
        if (span > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (merge != null) {
            look.addNewVMerge().setVal(merge);
        }
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
        return cell;
    }

    private void width(CTTcPr look, int column, int span) {
        var sum = 0;
        for (int i = column; i < column + span; i++) {
            sum += widths[i];
        }
        look.addNewTcW().setW(BigInteger.valueOf(sum));
        look.getTcW().setType(STTblWidth.DXA);
    }

    private void fill(CTTc cell, DocxStyle style, STJc.Enum side, List<ReportInline> inlines) {
        text.paragraph(cell.addNewP(), style, inlines).getPPr().addNewJc().setVal(side);
    }
}

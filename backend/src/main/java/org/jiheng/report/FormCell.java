package org.jiheng.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.Worksheet.SheetValue;

/**
 * A cell of a form: as it is printed, and what a spreadsheet has there.
 *
 * @param values one, or as many as the cell is divided into where more is entered than one figure
 */
record FormCell(ReportCell printed, List<SheetValue> values) {

    static FormCell of(ReportInline printed, SheetValue... values) {
        return new FormCell(ReportCell.of(printed), List.of(values));
    }

    static FormCell text(String text) {
        return of(ReportInline.text(text), SheetValue.text(text));
    }

    static FormCell written(String text) {
        return of(ReportInline.text(text), SheetValue.written(text));
    }

    /** A text with figures inside; a spreadsheet has its words. */
    static FormCell written(List<ReportInline> prose) {
        var words = prose.stream().map(ReportInline::text).collect(Collectors.joining());
        return new FormCell(new ReportCell(prose, 1, 1), List.of(SheetValue.written(words)));
    }

    FormCell wide(int colSpan) {
        return new FormCell(new ReportCell(printed.inlines(), printed.rowSpan(), colSpan), values);
    }

    FormCell tall(int rowSpan) {
        return new FormCell(new ReportCell(printed.inlines(), rowSpan, printed.colSpan()), values);
    }
}

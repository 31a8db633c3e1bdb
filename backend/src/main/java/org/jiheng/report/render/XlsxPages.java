package org.jiheng.report.render;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.report.model.Worksheet.SheetCell;

/** How sheets are printed: A4 on its side, as wide as the page, their heads on each. */
final class XlsxPages {

    /** In points. */
    private static final int LINE = 15;

    /** What a spreadsheet allows. */
    private static final int HIGHEST = 409;

    private XlsxPages() {}

    static void turned(XSSFWorkbook workbook, int index, int rows, int columns, int heads) {
        var sheet = workbook.getSheetAt(index);
        workbook.setPrintArea(index, 0, columns - 1, 0, rows - 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, heads - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    /** Merged cells do not make their row as high as their text: it is guessed, an ideograph being two characters wide. */
    static int lines(SheetCell cell, CellRangeAddress region, List<Integer> widths) {
        var width = 0;
        for (int i = region.getFirstColumn(); i <= region.getLastColumn(); i++) {
            width += widths.get(i);
        }
        var room = Math.max(width - 2, 2);
        var lines = cell.value()
                .text()
                .lines()
                .limit(HIGHEST)
                .mapToInt(line -> Math.max((width(line) + room - 1) / room, 1))
                .sum();
        return (lines + cell.rowSpan() - 1) / cell.rowSpan();
    }

    private static int width(String line) {
        return line.codePoints().map(one -> one < 0x2000 ? 1 : 2).sum();
    }

    static void height(Row row, int lines) {
        row.setHeightInPoints(Math.min(HIGHEST, Math.max(lines, 1) * LINE + 5));
    }
}

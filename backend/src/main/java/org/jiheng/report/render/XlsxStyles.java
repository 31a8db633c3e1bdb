package org.jiheng.report.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;

/** How cells look: numbers at the right with all their decimals, heads in the middle, what may be entered coloured and open. */
final class XlsxStyles {

    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();

    private record Look(Type type, boolean isInput, boolean isHead) {}

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        var style = workbook.createCellStyle();
        style.setFont(font("黑体", 16));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setQuotePrefixed(true);
        return style;
    }

    CellStyle unit() {
        var style = workbook.createCellStyle();
        style.setFont(font("宋体", 10));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setQuotePrefixed(true);
        return style;
    }

    CellStyle of(SheetValue value, RowKind kind) {
        return made.computeIfAbsent(new Look(value.type(), value.input() != null, kind != RowKind.ROW), this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setFont(font(look.isHead ? "黑体" : "宋体", 10));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(!look.isInput);
        if (look.isInput) {
            style.setFillForegroundColor(new XSSFColor(INPUT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.type == Type.TEXT) {
            // What begins like a formula stays a text when somebody edits the cell.
            style.setQuotePrefixed(true);
            style.setAlignment(look.isHead ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        } else {
            style.setDataFormat(workbook.createDataFormat().getFormat(format(look.type)));
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    private static String format(Type type) {
        return switch (type) {
            case AMOUNT -> "0.00####";
            case RATE -> "0.00%";
            case POINTS -> "0.00";
            default -> "General";
        };
    }

    private XSSFFont font(String name, int size) {
        var font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) size);
        return font;
    }
}

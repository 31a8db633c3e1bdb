package org.jiheng.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.report.model.Workbook;
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.SheetCell;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.shared.Spreadsheet;

/**
 * The annexed forms as a workbook to go on working in: what may be entered is coloured and checked, and what is computed
 * is a live formula that is locked, without a password. A text is never a formula, whatever it begins with.
 */
public final class XlsxReport {

    public static final String MEDIA_TYPE = Spreadsheet.MEDIA_TYPE;

    /** Above the rows of the form: its title, and the unit of its amounts. */
    private static final int HEAD = 2;

    /** What a cell holds. */
    private static final int LONGEST = 32_767;

    /** How spreadsheets write a character by its number: what looks so in a text is not meant so. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final XlsxPlaces places;
    private final XlsxChecks checks;

    private XlsxReport(XSSFWorkbook workbook, Workbook model) {
        this.workbook = workbook;
        this.styles = new XlsxStyles(workbook);
        this.places = new XlsxPlaces(model.sheets(), HEAD);
        this.checks = new XlsxChecks(places);
    }

    public static byte[] of(Workbook model) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(clean(model.title()));
            workbook.getProperties().getCoreProperties().setCreator("Jiheng");
            new XlsxReport(workbook, model).write(model);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Workbook model) {
        // First all sheets, because formulas name them.
        for (int i = 0; i < model.sheets().size(); i++) {
            workbook.createSheet(places.name(i));
        }
        for (int i = 0; i < model.sheets().size(); i++) {
            write(model.sheets().get(i), i);
        }
        // Readers that do not compute show what was computed here; the others compute again.
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(true);
    }

    private void write(Worksheet model, int index) {
        var sheet = workbook.getSheetAt(index);
        var columns = model.widths().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, model.widths().get(i) * 256);
        }
        line(sheet, 0, columns, model.title(), styles.title());
        line(sheet, 1, columns, model.unit() == null ? "" : "单位：" + model.unit(), styles.unit());
        for (int i = 0; i < model.rows().size(); i++) {
            row(model, index, i, sheet);
        }
        var heads = heads(model);
        XlsxPages.turned(workbook, index, HEAD + model.rows().size(), columns, HEAD + heads);
        if (heads > 0) {
            sheet.createFreezePane(0, HEAD + heads);
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** How many rows are heads of all that follow. */
    private static int heads(Worksheet model) {
        var heads = 0;
        while (heads < model.rows().size() && model.rows().get(heads).kind() == RowKind.HEAD) {
            heads++;
        }
        return heads;
    }

    private static void line(XSSFSheet sheet, int row, int columns, String text, CellStyle style) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(clean(text));
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    private void row(Worksheet model, int index, int at, XSSFSheet sheet) {
        var row = model.rows().get(at);
        var lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var region = places.region(index, at, i);
            fill(region, cell, row.kind(), sheet, index);
            lines = Math.max(lines, XlsxPages.lines(cell, region, model.widths()));
        }
        XlsxPages.height(Objects.requireNonNull(sheet.getRow(HEAD + at)), lines);
    }

    /** Every cell that is reached over has the look too, or its border would have gaps. */
    private void fill(CellRangeAddress region, SheetCell model, RowKind kind, XSSFSheet sheet, int index) {
        var style = styles.of(model.value(), kind);
        for (int r = region.getFirstRow(); r <= region.getLastRow(); r++) {
            var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            for (int c = region.getFirstColumn(); c <= region.getLastColumn(); c++) {
                row.createCell(c).setCellStyle(style);
            }
        }
        var cell = sheet.getRow(region.getFirstRow()).getCell(region.getFirstColumn());
        write(cell, model.value(), index);
        if (region.getNumberOfCells() > 1) {
            sheet.addMergedRegion(region);
        }
        if (model.value().input() != null) {
            checks.add(sheet, cell, model.value().input());
        }
    }

    private void write(XSSFCell cell, SheetValue value, int index) {
        var formula = value.formula() == null ? null : places.resolved(value.formula(), index);
        if (formula != null) {
            cell.setCellFormula(formula);
        } else if (value.number() != null && value.number().stripTrailingZeros().precision() <= Spreadsheet.DIGITS) {
            cell.setCellValue(Spreadsheet.number(value.number()));
        } else if (value.number() != null) {
            // With what would lose digits nothing is computed.
            cell.setCellValue(value.number().toPlainString());
        } else if (!value.text().isEmpty()) {
            cell.setCellValue(clean(value.text()));
        }
    }

    /** Without what no file can hold, and no longer than a cell. */
    static String clean(String text) {
        var clean = ESCAPE.matcher(Printable.of(text)).replaceAll("_x005F_");
        if (clean.length() <= LONGEST) {
            return clean;
        }
        var end = Character.isHighSurrogate(clean.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return clean.substring(0, end) + "…";
    }
}

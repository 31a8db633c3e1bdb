package org.jiheng.report.render;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jiheng.report.model.Worksheet.SheetInput;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet lets be entered in a cell. */
final class XlsxChecks {

    /** What is allowed as the list itself, and is not a range of cells. */
    private static final int LIST = 255;

    private final XlsxPlaces places;

    XlsxChecks(XlsxPlaces places) {
        this.places = places;
    }

    void add(XSSFSheet sheet, XSSFCell cell, SheetInput input) {
        var helper = new XSSFDataValidationHelper(sheet);
        var constraint = constraint(helper, cell.getReference(), input);
        if (constraint == null) {
            return;
        }
        var at = new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
        var validation = helper.createValidation(constraint, at);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(null, input.hint());
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(
            XSSFDataValidationHelper helper, String at, SheetInput input) {
        var most = places.address(input.atMost());
        return switch (input.check()) {
            case TEXT -> null;
            case CHOICE -> isList(input) ? helper.createExplicitListConstraint(words(input)) : null;
            case AMOUNT ->
                helper.createCustomConstraint(
                        "AND(ISNUMBER(" + at + ")," + at + ">=0," + at + "<10^11,ROUND(" + at + ",6)=" + at + ")");
            case POINTS ->
                helper.createCustomConstraint("AND(ISNUMBER(" + at + ")," + at + ">=0,"
                        + (most == null ? "" : at + "<=" + most + ",")
                        + "ROUND(" + at + ",2)=" + at + ")");
            case NUMBER -> helper.createCustomConstraint("ISNUMBER(" + at + ")");
        };
    }

    private static String[] words(SheetInput input) {
        return input.words().toArray(String[]::new);
    }

    /** Words with a comma cannot be listed. */
    private static boolean isList(SheetInput input) {
        var all = String.join(",", input.words());
        return all.length() <= LIST
                && input.words().stream()
                        .noneMatch(word -> word.isEmpty() || word.indexOf(',') >= 0 || word.indexOf('"') >= 0);
    }
}

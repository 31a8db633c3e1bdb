package org.jiheng.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.scoring.Clause;
import org.jiheng.scoring.Trace;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.SheetNames;
import org.jiheng.shared.Spreadsheet;
import org.jiheng.shared.web.Messages;

/**
 * Traces as a worksheet: a row for each value, with what gives it as a live formula over the rows below it. What was
 * entered is a number or a text, and a text is never a formula.
 */
public final class ScoreWorkbook {

    public static final String MEDIA_TYPE = Spreadsheet.MEDIA_TYPE;

    static final int VALUE = 1;

    private static final List<String> COLUMNS =
            List.of("label", "value", "rule", "working", "rounding", "clause", "note");

    private static final int[] WIDTHS = {42, 14, 44, 48, 30, 36, 36};

    private final Locale language;
    private final XSSFWorkbook workbook;
    private final CellStyle number;
    private final CellStyle text;
    private final CellStyle head;
    private final Map<Integer, CellStyle> indents = new HashMap<>();
    private final SheetNames names = new SheetNames();

    /** A table that was scored, and what its sheet is called. */
    public record Named(String name, Trace trace) {}

    private ScoreWorkbook(Locale language, XSSFWorkbook workbook) {
        this.language = language;
        this.workbook = workbook;
        number = workbook.createCellStyle();
        number.setDataFormat(workbook.createDataFormat().getFormat("0.00####"));
        text = workbook.createCellStyle();
        // What begins like a formula stays a text when somebody edits the cell.
        text.setQuotePrefixed(true);
        head = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    public static byte[] of(List<Named> tables, Locale language) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var making = new ScoreWorkbook(language, workbook);
            tables.forEach(making::sheet);
            if (tables.isEmpty()) {
                // A workbook without a sheet cannot be opened.
                making.say(
                        workbook.createSheet().createRow(0), 0, Messages.of(language, Message.of("worksheet.empty")));
            }
            // Readers that do not compute show what was computed here; the others compute again.
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void sheet(Named table) {
        var sheet = workbook.createSheet(names.of(table.name()));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        var heads = sheet.createRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            var cell = heads.createCell(i);
            cell.setCellValue(Messages.of(language, Message.of("worksheet." + COLUMNS.get(i))));
            cell.setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
        var rows = new HashMap<String, Integer>();
        place(table.trace(), rows);
        write(table.trace(), sheet, rows, 0, new HashSet<>());
    }

    /** Where each value stands; a value that is a part of several stands once. */
    private static void place(Trace trace, Map<String, Integer> rows) {
        rows.putIfAbsent(trace.id(), rows.size() + 1);
        trace.parts().forEach(part -> place(part, rows));
    }

    private void write(Trace trace, Sheet sheet, Map<String, Integer> rows, int depth, Set<String> written) {
        if (!written.add(trace.id())) {
            return;
        }
        var row = sheet.createRow(Objects.requireNonNull(rows.get(trace.id())));
        say(row, 0, Messages.of(language, trace.label())).setCellStyle(indented(depth));
        value(trace, row, rows);
        say(row, 2, Messages.of(language, trace.rule().formula()));
        say(row, 3, trace.working());
        say(
                row,
                4,
                trace.value() == null ? "" : Messages.of(language, trace.rule().rounding()));
        say(row, 5, trace.clause() == null ? "" : clause(trace.clause()));
        say(row, 6, trace.notScored() == null ? note(trace) : Messages.of(language, trace.notScored()));
        trace.parts().forEach(part -> write(part, sheet, rows, depth + 1, written));
    }

    private static String note(Trace trace) {
        return trace.value() != null && trace.entered() != null ? trace.entered() : "";
    }

    private void value(Trace trace, Row row, Map<String, Integer> rows) {
        var value = trace.value();
        if (value == null) {
            if (trace.entered() != null) {
                say(row, VALUE, trace.entered());
            }
            return;
        }
        var cell = row.createCell(VALUE);
        cell.setCellStyle(number);
        if (trace.arithmetic() == null) {
            cell.setCellValue(Spreadsheet.number(value));
            return;
        }
        var parts = trace.parts().stream()
                .collect(Collectors.toMap(
                        Trace::name,
                        part -> "B" + (Objects.requireNonNull(rows.get(part.id())) + 1),
                        (one, again) -> one));
        cell.setCellFormula(FormulaCell.of(trace.arithmetic(), name -> Objects.requireNonNull(parts.get(name))));
    }

    private Cell say(Row row, int column, String what) {
        var cell = row.createCell(column);
        cell.setCellValue(what);
        cell.setCellStyle(text);
        return cell;
    }

    private CellStyle indented(int depth) {
        return indents.computeIfAbsent(Math.min(depth, 15), by -> {
            var style = workbook.createCellStyle();
            style.setQuotePrefixed(true);
            style.setIndention((short) (int) by);
            return style;
        });
    }

    private String clause(Clause clause) {
        var place = clause.article() == null ? clause.document() : clause.document() + " " + clause.article();
        return clause.verified() ? place : Messages.of(language, Message.of("worksheet.unverified", place));
    }
}

package org.jiheng.checking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.checking.ReconciliationView.FactView;
import org.jiheng.checking.ReconciliationView.QuoteView;
import org.jiheng.checking.ReconciliationView.RuleTitle;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Spreadsheet;
import org.jiheng.shared.web.Messages;

/**
 * 核对结果 as a worksheet: the findings, each with its consequences below it, and what was checked. Every cell is a text,
 * and a text is never a formula, whatever it begins with. The headings are in both languages, since such a file is sent
 * on.
 */
final class FindingsWorkbook {

    static final String MEDIA_TYPE = Spreadsheet.MEDIA_TYPE;

    private static final List<String> FINDING =
            List.of("number", "severity", "rule", "message", "stated", "computed", "quotes", "explanation");
    private static final int[] FINDING_WIDTHS = {8, 14, 24, 48, 20, 44, 60, 44};
    private static final List<String> CHECK = List.of("outcome", "rule", "figures");
    private static final int[] CHECK_WIDTHS = {20, 28, 100};

    /** What a spreadsheet's cell holds. */
    private static final int LONGEST = 32_767;

    private final Locale language;
    private final CellStyle text;
    private final CellStyle head;
    private final Map<RuleId, String> titles;

    private FindingsWorkbook(XSSFWorkbook workbook, ReconciliationView view, Locale language) {
        this.language = language;
        text = workbook.createCellStyle();
        // What begins like a formula stays a text when somebody edits the cell.
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        head = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        titles = view.rules().stream().collect(Collectors.toMap(RuleTitle::rule, RuleTitle::title));
    }

    static byte[] of(ReconciliationView view, Locale language) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var making = new FindingsWorkbook(workbook, view, language);
            making.findings(making.sheet(workbook, "findings", FINDING, FINDING_WIDTHS), view);
            making.checks(making.sheet(workbook, "checks", CHECK, CHECK_WIDTHS), view);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Sheet sheet(XSSFWorkbook workbook, String name, List<String> columns, int[] widths) {
        var sheet = workbook.createSheet(say("sheet." + name));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        row(sheet, columns.stream().map(FindingsWorkbook::inBothLanguages).toList(), head);
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void findings(Sheet sheet, ReconciliationView view) {
        if (view.findings().isEmpty()) {
            row(sheet, List.of(say("none")), text);
        }
        var number = 0;
        for (var finding : view.findings()) {
            number++;
            row(
                    sheet,
                    List.of(
                            String.valueOf(number),
                            say(finding.severity().name()),
                            rule(finding.rule()),
                            finding.message(),
                            finding.stated(),
                            finding.computed(),
                            words(finding.quotes()),
                            finding.explanation()),
                    text);
            var part = 0;
            for (var consequence : finding.consequences()) {
                part++;
                row(
                        sheet,
                        List.of(
                                number + "." + part,
                                say("consequence"),
                                rule(consequence.rule()),
                                consequence.message(),
                                "",
                                "",
                                words(consequence.quotes()),
                                ""),
                        text);
            }
        }
    }

    private void checks(Sheet sheet, ReconciliationView view) {
        var facts = new HashMap<String, FactView>();
        view.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (var check : view.checks()) {
            var figures = check.facts().stream()
                    .map(id -> Objects.requireNonNull(facts.get(id)))
                    .map(fact -> fact.label() + " " + fact.quote().text())
                    .collect(Collectors.joining("\n"));
            row(sheet, List.of(say(check.outcome().name()), rule(check.rule()), figures), text);
        }
    }

    private static void row(Sheet sheet, List<String> values, CellStyle style) {
        // Of a sheet without a row the last one is -1.
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            var value = values.get(i);
            cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value);
            cell.setCellStyle(style);
        }
    }

    private String rule(RuleId rule) {
        return rule + " " + titles.getOrDefault(rule, "");
    }

    private static String words(List<QuoteView> quotes) {
        return quotes.stream().map(QuoteView::text).collect(Collectors.joining("\n"));
    }

    private String say(String key) {
        return Messages.of(language, Message.of("findings." + key));
    }

    private static String inBothLanguages(String column) {
        return Messages.LANGUAGES.stream()
                .map(language -> Messages.of(language, Message.of("findings.column." + column)))
                .collect(Collectors.joining(" "));
    }
}

package org.jiheng.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.report.model.Workbook;
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.Check;
import org.jiheng.report.model.Worksheet.SheetCell;
import org.jiheng.report.model.Worksheet.SheetInput;
import org.jiheng.report.model.Worksheet.SheetRow;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the workbook, read as XML, without the library that wrote it. */
class XlsxReportTest {

    private static final SheetInput AMOUNT = new SheetInput(Check.AMOUNT, null, List.of(), "填万元");

    @Test
    void numbersAreNumbersTextsAreTextsAndFormulasHaveTheirValuesWithThem() {
        var sheet = sheet(book("表", "写"), 1);

        assertThat(cell(sheet, "A3").attr("t")).isEqualTo("s");
        assertThat(cell(sheet, "B3").attr("t")).isEqualTo("n");
        assertThat(cell(sheet, "B3").selectFirst("v").text()).isEqualTo("1.0E-6");
        assertThat(cell(sheet, "B4").selectFirst("v").text()).isEqualTo("12345.678901");
        assertThat(cell(sheet, "B5").selectFirst("f").text()).isEqualTo("ROUND(SUM(B3,B4),6)");
        assertThat(cell(sheet, "B5").selectFirst("v").text()).isEqualTo("12345.678902");
        assertThat(cell(sheet, "B6").selectFirst("f").text()).isEqualTo("'表-2'!B5");
    }

    @Test
    void aNumberThatASpreadsheetWouldRoundIsATextWithWhichNothingIsComputed() {
        var number = new BigDecimal("12345678901234.567891");
        var sheet = sheet(
                XlsxReport.of(new Workbook(
                        "报告",
                        List.of(worksheet(
                                "表",
                                row(RowKind.ROW, SheetValue.entered("a", Type.AMOUNT, number, "", AMOUNT)),
                                row(
                                        RowKind.ROW,
                                        SheetValue.computed(
                                                null, Type.AMOUNT, "IF(COUNT([a])<1,\"无法计算\",[a])", "")))))),
                1);

        assertThat(cell(sheet, "A3").attr("t")).isEqualTo("s");
        assertThat(cell(sheet, "A4").selectFirst("v").text()).isEqualTo("无法计算");
    }

    @Test
    void aFormulaThatNamesACellOfNoSheetIsItsText() {
        var bytes = XlsxReport.of(new Workbook(
                "报告",
                List.of(worksheet("表", row(RowKind.ROW, SheetValue.computed(null, Type.AMOUNT, "[nowhere]", "—"))))));

        assertThat(cell(sheet(bytes, 1), "A3").select("f")).isEmpty();
    }

    @Test
    void theFormIsMergedProtectedWithoutAPasswordAndPrintedOnAPageOnItsSide() {
        var sheet = sheet(book("表", "写"), 1);

        assertThat(sheet.select("mergeCell").eachAttr("ref")).contains("A1:C1", "A2:C2", "A7:B7");
        assertThat(sheet.selectFirst("sheetProtection").attr("sheet")).isEqualTo("true");
        assertThat(sheet.selectFirst("sheetProtection").hasAttr("password")).isFalse();
        assertThat(sheet.selectFirst("pageSetup").attr("orientation")).isEqualTo("landscape");
        assertThat(sheet.selectFirst("pageSetup").attr("paperSize")).isEqualTo("9");
        assertThat(sheet.selectFirst("pageSetup").attr("fitToHeight")).isEqualTo("0");
        assertThat(sheet.selectFirst("dataValidation").attr("sqref")).isEqualTo("B3");
        var names = parts(book("表", "写"))
                .get("xl/workbook.xml")
                .select("definedName")
                .eachText();
        assertThat(names).contains("表!$A$1:$C$7", "表!$1:$2");
    }

    @Test
    void namesOfSheetsAreSafeAndTheirOwn() {
        var bytes = XlsxReport.of(new Workbook(
                "报告",
                List.of(
                        worksheet("平安/建设:经费*?[2024]\\'"),
                        worksheet("平安 建设 经费"),
                        worksheet("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十甲"),
                        worksheet("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十乙"),
                        worksheet("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十𠮷"),
                        worksheet("'"))));

        assertThat(parts(bytes).get("xl/workbook.xml").select("sheet").eachAttr("name"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31 && name.matches("[^\\[\\]*/\\\\?:]+"))
                .contains("平安 建设 经费", "-")
                .noneMatch(name -> Character.isHighSurrogate(name.charAt(name.length() - 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "控\u0000制\u0007字\u001b符",
                "半\ud842个",
                "生僻字𠮷㛃䶮",
                "<c><f>1+1</f></c>&amp;",
                "_x0041_",
                "第一行\n第二行",
                "[a]*2"
            })
    void textIsTextWhateverIsInIt(String written) throws IOException {
        var bytes = book(written, written);
        var sheet = sheet(bytes, 1);
        assertThat(sheet.select("f").eachText())
                .allMatch(formula -> formula.startsWith("ROUND(") || formula.endsWith("!B5"));
        var clean = written.replaceAll("[\u0000\u0007\u001b\ud842](?![\udc00-\udfff])", "");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getRow(6).getCell(0).getStringCellValue())
                    .isEqualTo(clean);
            assertThat(book.getSheetAt(0).getRow(6).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aTextOfAMegabyteIsCutWhereACellEnds() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(book("表", "𠮷".repeat(500_000))))) {
            var text = book.getSheetAt(0).getRow(6).getCell(0).getStringCellValue();
            assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷…");
        }
    }

    /** Two sheets; on the first one a form, on both the same cells. */
    private static byte[] book(String name, String written) {
        var one = worksheet(
                name,
                row(
                        RowKind.ROW,
                        SheetValue.text("甲"),
                        SheetValue.entered("a", Type.AMOUNT, new BigDecimal("0.000001"), "", AMOUNT),
                        SheetValue.text("")),
                row(
                        RowKind.ROW,
                        SheetValue.text("乙"),
                        SheetValue.fixed("b", Type.AMOUNT, new BigDecimal("12345.678901"), ""),
                        SheetValue.text("")),
                row(
                        RowKind.SUM,
                        SheetValue.text("合计"),
                        SheetValue.computed("c", Type.AMOUNT, "ROUND(SUM([a],[b]),6)", ""),
                        SheetValue.text("")),
                row(
                        RowKind.ROW,
                        SheetValue.text("另一页"),
                        SheetValue.computed(null, Type.AMOUNT, "[other]", ""),
                        SheetValue.text("")),
                new SheetRow(
                        RowKind.ROW,
                        List.of(
                                new SheetCell(SheetValue.written(written), 1, 2),
                                new SheetCell(SheetValue.text(""), 1, 1))));
        var other = worksheet(
                name,
                row(RowKind.ROW, SheetValue.text("")),
                row(RowKind.ROW, SheetValue.text("")),
                row(RowKind.ROW, SheetValue.text(""), SheetValue.fixed("other", Type.AMOUNT, BigDecimal.TEN, "")));
        return XlsxReport.of(new Workbook("报告", List.of(one, other)));
    }

    private static Worksheet worksheet(String name, SheetRow... rows) {
        return new Worksheet(name, "自评表", "万元", List.of(10, 10, 10), List.of(rows));
    }

    private static SheetRow row(RowKind kind, SheetValue... values) {
        return new SheetRow(
                kind,
                List.of(values).stream()
                        .map(value -> new SheetCell(value, 1, 1))
                        .toList());
    }

    private static Element cell(Document sheet, String address) {
        return sheet.selectFirst("c[r=" + address + "]");
    }

    private static Document sheet(byte[] bytes, int number) {
        return parts(bytes).get("xl/worksheets/sheet" + number + ".xml");
    }

    private static Map<String, Document> parts(byte[] bytes) {
        var parts = new HashMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return parts;
    }
}

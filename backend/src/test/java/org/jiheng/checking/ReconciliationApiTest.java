package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconciliationApiTest extends ApiTest {

    private static final String TEXT =
            "2024年度某局部门整体支出绩效自评报告\n2024年度支出合计1220.06万元，其中：基本支出585.38万元，" + "占支出总额47.95%；项目支出634.67万元，占支出总额52.02%。";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static ValidatableResponse post(String contentType, byte[] body) {
        return api().contentType(contentType)
                .body(body)
                .post("/reconciliations")
                .then();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aWrongShareIsFoundWithItsPlaceAndItsComputation() {
        post("text/plain; charset=UTF-8", utf8(TEXT))
                .statusCode(200)
                .body("document.fiscalYear", equalTo(2024))
                .body("document.format", equalTo("TEXT"))
                .body("findings.findAll { it.severity == 'error' }.rule", equalTo(java.util.List.of("R05")))
                .body("findings[0].computed", equalTo("585.38万元 ÷ 1220.06万元 = 47.98%"))
                .body("findings[0].quotes[0].text", equalTo("47.95%"))
                .body("findings[0].quotes[0].start", equalTo(TEXT.indexOf("47.95%")))
                .body("checks.findAll { it.outcome == 'held' }.rule", hasItems("R03", "R05"));
    }

    @Test
    void textInGb18030IsReadAndSaid() {
        post("text/plain", TEXT.getBytes(Charset.forName("GB18030")))
                .statusCode(200)
                .body("document.charset", equalTo("GB18030"))
                .body("findings.rule", hasItem("R05"));
    }

    @Test
    void aDocxIsReadWithItsTablesNumbersAndTrackedChanges() throws IOException {
        var document = "<w:document " + W + "><w:body>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>基本情况</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>2024年度支出合计100万元，其中：基本支出</w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t>万元，项目支出50万元。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        var numbering =
                "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        post(DOCX, zip(Map.of("word/document.xml", document, "word/numbering.xml", numbering)))
                .statusCode(200)
                .body("document.format", equalTo("DOCX"))
                .body("text", equalTo("一、基本情况\n2024年度支出合计100万元，其中：基本支出60万元，项目支出50万元。\n甲\t\t乙\n"))
                .body("findings.rule", hasItem("R03"));
    }

    @Test
    void anXlsxIsReadAsItsCellsAreShown() throws IOException {
        var sheet =
                "<worksheet><sheetData><row><c r=\"A1\" t=\"inlineStr\"><is><t>序号</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>项目名称</t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>预算数</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>执行数</t></is></c><c r=\"E1\" t=\"inlineStr\"><is><t>执行率</t></is></c></row>"
                        + "<row><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>养护</t></is></c><c r=\"C2\"><v>100</v></c><c r=\"D2\"><v>90</v></c><c r=\"E2\" s=\"1\"><v>0.97</v></c></row>"
                        + "</sheetData></worksheet>";
        var styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>";
        post(
                        XLSX,
                        zip(Map.of(
                                "xl/workbook.xml",
                                "<workbook/>",
                                "xl/worksheets/sheet1.xml",
                                sheet,
                                "xl/styles.xml",
                                styles)))
                .statusCode(200)
                .body("document.format", equalTo("XLSX"))
                .body("findings.rule", hasItem("R17"))
                .body("findings[0].stated", equalTo("97%"));
    }

    @Test
    void aPageIsReadWithMergedCellsAsEmptyOnes() {
        var html = "<!doctype html><html><body><p>" + TEXT.replace("\n", "</p><p>") + "</p><script>x()</script>"
                + "<table><tr><td rowspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table></body></html>";
        post("text/html; charset=UTF-8", utf8(html))
                .statusCode(200)
                .body("document.format", equalTo("HTML"))
                .body("findings.rule", hasItem("R05"));
    }

    @Test
    void aFileOfAFormIsTakenToo() {
        api().multiPart("file", "report.txt", utf8(TEXT), "text/plain")
                .post("/reconciliations")
                .then()
                .statusCode(200)
                .body("findings.rule", hasItem("R05"));
    }

    @Test
    void aCleanReportHasNoFindingAndSaysWhatHeld() {
        post("text/plain", utf8(TEXT.replace("47.95", "47.98").replace("1220.06", "1220.05")))
                .statusCode(200)
                .body("findings.findAll { it.severity == 'error' }", empty());
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        var bomb = zip(Map.of("word/document.xml", "<a>" + " ".repeat(30_000_000) + "</a>"));
        var xxe = zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + W
                        + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        var macros = zip(Map.of("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x"));
        var cases = Map.of(
                "a bomb",
                bomb,
                "an external entity",
                xxe,
                "macros",
                macros,
                "no XML",
                zip(Map.of("word/document.xml", "<w:document")),
                "encrypted",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1},
                "a picture",
                new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2},
                "not what it says",
                utf8("plain"),
                "nothing",
                utf8("PK\u0003\u0004"));
        cases.forEach((name, file) -> {
            var problem = post(DOCX, file).extract();
            assertThat(problem.statusCode()).as(name).isEqualTo(422);
            assertThat(problem.body().asString()).as(name).doesNotContain("root:");
        });
        post("text/plain", utf8("一".repeat(1_000_000))).statusCode(422);
        post("text/plain", utf8("  \n ")).statusCode(422);
    }
}

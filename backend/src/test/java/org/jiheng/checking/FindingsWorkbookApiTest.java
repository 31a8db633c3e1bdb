package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingsWorkbookApiTest extends ApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WRONG_SHARE =
            "2024年度某局部门整体支出绩效自评报告\n2024年度支出合计1220.06万元，其中：基本支出585.38万元，" + "占支出总额47.95%；项目支出634.67万元，占支出总额52.02%。";

    private static XSSFWorkbook workbook(String text, String language) throws IOException {
        var answer = reading(language)
                .accept(XLSX)
                .contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/reconciliations")
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .extract();
        return new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()));
    }

    private static List<List<String>> rows(Sheet sheet) {
        var shown = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            rows.add(cells(row, shown));
        }
        return rows;
    }

    private static List<String> cells(Row row, DataFormatter shown) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .toList();
    }

    @Test
    void theWorksheetHasEachFindingWithItsQuoteAndComputationBelowHeadingsInBothLanguages() throws IOException {
        try (var workbook = workbook(WRONG_SHARE, "zh-CN")) {
            var rows = rows(workbook.getSheet("核对结果"));
            assertThat(rows.get(0))
                    .containsExactly(
                            "序号 No.",
                            "级别 Severity",
                            "规则 Rule",
                            "内容 Finding",
                            "文中 Stated",
                            "计算 Computed",
                            "引文 Quotes",
                            "说明 Note");
            assertThat(rows.get(1))
                    .startsWith("1", "错误", "R05 支出占比", "支出占比：文中为 47.95%，按金额计算 585.38万元 ÷ 1220.06万元 = 47.98%", "47.95%")
                    .contains("585.38万元 ÷ 1220.06万元 = 47.98%");
            assertThat(rows.get(1).get(6)).contains("47.95%").contains("585.38万元");
        }
    }

    @Test
    void theSecondSheetSaysWhatWasCheckedAndHeldInTheReadersLanguage() throws IOException {
        try (var workbook = workbook(WRONG_SHARE, "en")) {
            var checks = rows(workbook.getSheet("Checks"));
            assertThat(checks).anySatisfy(row -> assertThat(row.get(0)).isEqualTo("Held"));
            assertThat(checks).anySatisfy(row -> {
                assertThat(row.get(0)).isEqualTo("Violated");
                assertThat(row.get(1)).startsWith("R05 ");
                assertThat(row.get(2)).contains("47.95%");
            });
        }
    }

    @Test
    void whatBeginsLikeAFormulaStaysAText() throws IOException {
        var text = "2024年度部门整体支出绩效自评报告\n序号\t项目名称\t预算数（万元）\t执行数（万元）\t执行率\n"
                + "1\t=HYPERLINK(\"x\")养护经费\t100\t90\t97%\n2\t+培训经费\t100\t80\t95%\n3\t-维修经费\t50\t40\t99%\n4\t@宣传经费\t10\t9\t70%\n";
        try (var workbook = workbook(text, "zh-CN")) {
            var written = new ArrayList<String>();
            for (var sheet : workbook) {
                for (var row : sheet) {
                    row.forEach(cell -> {
                        assertThat(cell.getCellType()).as(cell.toString()).isEqualTo(CellType.STRING);
                        if (row.getRowNum() > 0) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                        written.add(cell.getStringCellValue());
                    });
                }
            }
            assertThat(written).anySatisfy(cell -> assertThat(cell).contains("=HYPERLINK"));
        }
    }

    @Test
    void aDocumentWithoutContradictionSaysSo() throws IOException {
        try (var workbook = workbook("2024年度某局部门整体支出绩效自评报告\n2024年度收入合计100万元。", "zh-CN")) {
            assertThat(rows(workbook.getSheet("核对结果")).get(1)).containsExactly("没有发现矛盾");
        }
    }

    @Test
    void whatCannotBeReadIsAProblemForAWorksheetToo() {
        reading("zh-CN")
                .accept(XLSX)
                .contentType("text/plain")
                .body("  ".getBytes(StandardCharsets.UTF_8))
                .post("/reconciliations")
                .then()
                .statusCode(422)
                .contentType(equalTo("application/problem+json"))
                .body("detail", equalTo("没有可读的文字（图片、扫描件或 PDF），请提供文字版"));
    }

    @Test
    void anAnswerNamesTheRulesThatItsChecksAndFindingsAreOf() {
        reading("zh-CN")
                .contentType("text/plain; charset=UTF-8")
                .body(WRONG_SHARE.getBytes(StandardCharsets.UTF_8))
                .post("/reconciliations")
                .then()
                .statusCode(200)
                .body("rules.find { it.rule == 'R05' }.title", equalTo("支出占比"))
                .body("rules.rule", hasItem("R03"));
    }
}

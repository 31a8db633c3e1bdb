package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.evaluation.EvaluationView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annexed forms as a workbook: what a spreadsheet's engine computes in it is what the report says. */
@QuarkusTest
class ReportWorkbookApiTest extends ApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Years years;

    private EvaluationView year;
    private String project;

    @BeforeEach
    void aYearWithTwoProjects() {
        year = years.evaluation();
        put("/budgets/" + year.budgetId() + "/revenue", """
            {"rows": [{"code": "fiscalAppropriation", "initialBudget": null, "yearBudget": null, "executed": "12181800.00"}]}
            """);
        put("/budgets/" + year.budgetId() + "/expenditure", """
            {"rows": [{"code": "personnel", "initialBudget": "1000000.00", "yearBudget": "1000000.01", "executed": "900000.01"},
                      {"code": "generalOperating", "initialBudget": "200000.00", "yearBudget": "200000.00", "executed": "199999.99"},
                      {"code": "project", "initialBudget": null, "yearBudget": "600000.00", "executed": "500000.00"}]}
            """);
        project = project("平安/建设?经费=1+1");
        put("/projects/" + project + "/funding", """
            {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1000000.01", "executed": "958800.00"},
                      {"source": "carriedOver", "initialBudget": null, "yearBudget": "0.01", "executed": "0.00"}]}
            """);
        put("/projects/" + project + "/indicators", """
            {"rows": [%s, %s, %s, %s, %s]}
            """.formatted(
                        row("产出指标", "数量指标", "培训班", "AT_LEAST", "2", "项", "20.00", "2", null),
                        row("产出指标", "数量指标", "培训人数", "AT_LEAST", "120", "人", "10.00", "112", null),
                        row("产出指标", "时效指标", "平均用时", "AT_MOST", "30", "日", "20.00", "36", null),
                        row("效益指标", "社会效益指标", "=1+1", "QUALITATIVE", "提升", null, "30.00", "部分达成", "20.00"),
                        row("满意度指标", "满意度指标", "满意率", "EQUAL", "95", "%", "10.00", "95%", null)));
        put("/projects/" + project("平安/建设?经费=1+1 二") + "/funding", """
            {"rows": [{"source": "otherFunds", "initialBudget": null, "yearBudget": "5.00", "executed": null}]}
            """);
    }

    @Test
    void allFormulasGiveWhatTheReportSays() {
        var report = api().get("/evaluations/{id}/report.json", year.id()).jsonPath();
        with(book -> {
            var form = book.getSheet("平安 建设 经费=1+1");
            assertThat(texts(book, form, "年度资金总额"))
                    .containsExactly("年度资金总额", "无法计算", "100.000002", "95.88", "10", "0.9588", "9.59");
            assertThat(texts(book, form, "其中：当年财政拨款"))
                    .containsExactly("其中：当年财政拨款", "", "100.000001", "95.88", "—", "0.9588", "—");
            assertThat(texts(book, form, "　　　上年结转资金")).containsExactly("　　　上年结转资金", "", "0.000001", "0", "—", "0", "—");
            assertThat(texts(book, form, "产出指标"))
                    .containsExactly("产出指标", "数量指标", "培训班", "≥", "2", "项", "2", "20", "20", "");
            assertThat(texts(book, form, "总分")).containsExactly("总分", "100", "85.59", "");
            assertThat(report.getString("figures.find {it.id == 'project/" + project + ":SCORE'}.value"))
                    .isEqualTo("85.59");

            var overview = book.getSheet("总览");
            assertThat(texts(book, overview, "平安/建设?经费=1+1"))
                    .containsExactly("平安/建设?经费=1+1", "100.000002", "95.88", "0.9588", "85.59", "良");
            assertThat(report.getString("figures.find {it.id == 'project/" + project + ":GRADE'}.value"))
                    .isEqualTo("良");
            assertThat(texts(book, overview, "平安/建设?经费=1+1 二"))
                    .containsExactly("平安/建设?经费=1+1 二", "0.0005", "无法计算", "—", "无法计算：还有指标未计分", "—");
            assertThat(texts(book, overview, "项目合计")).containsExactly("项目合计", "100.000502", "无法计算", "—", "", "");
            assertThat(texts(book, overview, "中共陇南市委政法委员会").subList(0, 4))
                    .containsExactly("中共陇南市委政法委员会", "180.000001", "160", "0.8889");

            var account = book.getSheet("支出决算");
            assertThat(texts(book, account, "基本支出")).containsExactly("基本支出", "110", "0.6875");
            assertThat(texts(book, account, "合计")).containsExactly("合计", "160", "1");
            assertThat(texts(book, book.getSheet("附2-1 部门整体"), "年度支出总额").subList(1, 4))
                    .containsExactly("无法计算", "180.000001", "160");
        });
    }

    @Test
    void whatDependsOnAnEnteredFigureFollowsIt() {
        with(book -> {
            var form = book.getSheet("平安 建设 经费=1+1");
            form.getRow(row(form, "其中：当年财政拨款")).getCell(7).setCellValue(100.000001);
            assertThat(texts(book, form, "年度资金总额")).endsWith("100.000002", "100.000001", "10", "1", "10");
            assertThat(texts(book, form, "总分")).contains("86");
            assertThat(texts(book, book.getSheet("总览"), "平安/建设?经费=1+1"))
                    .containsExactly("平安/建设?经费=1+1", "100.000002", "100.000001", "1", "86", "良");

            form.getRow(row(form, "平均用时")).getCell(4).setCellValue("≥");
            assertThat(texts(book, form, "平均用时")).endsWith("20", "20", "");
            form.getRow(row(form, "满意率")).getCell(7).setBlank();
            assertThat(texts(book, form, "总分")).contains("无法计算");
        });
    }

    @Test
    void whatIsEnteredIsOpenAndCheckedAndWhatIsComputedIsLockedWithoutAPassword() {
        with(book -> {
            for (var sheet : book) {
                assertThat(sheet.getProtect()).isTrue();
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellStyle().getLocked()).isTrue();
                        }
                    }
                }
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
                assertThat(book.getPrintArea(book.getSheetIndex(sheet))).isNotNull();
            }
            var form = book.getSheet("平安 建设 经费=1+1");
            var money = row(form, "其中：当年财政拨款");
            assertThat(form.getRow(money).getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(check(form, "E" + (money + 1)))
                    .isEqualTo("AND(ISNUMBER(E%1$d),E%1$d>=0,E%1$d<10^11,ROUND(E%1$d,6)=E%1$d)".formatted(money + 1));
            var given = row(form, "=1+1") + 1;
            assertThat(check(form, "J" + given))
                    .isEqualTo("AND(ISNUMBER(J%1$d),J%1$d>=0,J%1$d<=I%1$d,ROUND(J%1$d,2)=J%1$d)".formatted(given));
            assertThat(check(form, "E" + (row(form, "平均用时") + 1))).isEqualTo("\"≥,＞,＝,≤,＜\"");
        });
    }

    @Test
    void theFileIsNamedByItsTitleAndNotMadeAgainForWhoHasIt() {
        var path = "/evaluations/" + year.id() + "/report.xlsx";
        var first = api().get(path);
        first.then().statusCode(200).contentType(XLSX);
        assertThat(first.header("Content-Disposition"))
                .startsWith("attachment; filename=\"report.xlsx\"; filename*=UTF-8''2024%E5%B9%B4")
                .endsWith(".xlsx");
        api().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        api().accept(XLSX)
                .get("/evaluations/" + year.id() + "/report")
                .then()
                .statusCode(200)
                .contentType(XLSX);
    }

    private String project(String name) {
        return json("""
            {"departmentId": "%s", "fiscalYear": 2024, "projectCode": null, "name": "%s", "supervisor": null, "implementer": null}
            """.formatted(year.departmentId(), name)).post("/projects").path("id");
    }

    private static String row(
            String level1,
            String level2,
            String name,
            String sign,
            String target,
            String unit,
            String points,
            String actual,
            String given) {
        return """
            {"id": null, "level1": "%s", "level2": "%s", "name": "%s", "sign": "%s", "target": "%s", "unit": %s, "points": "%s", "actual": "%s",
             "givenScore": %s, "deviationReason": null, "improvement": null, "illustrative": false}
            """.formatted(level1, level2, name, sign, target, quoted(unit), points, actual, quoted(given));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private void with(Consumer<XSSFWorkbook> look) {
        var bytes = api().get("/evaluations/" + year.id() + "/report.xlsx").asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            look.accept(book);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int row(Sheet sheet, String label) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(label)) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError("No row " + label + " on " + sheet.getSheetName());
    }

    /** From the label on, what the engine computes now; what a merged cell reaches over is left out. */
    private static List<String> texts(XSSFWorkbook book, Sheet sheet, String label) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        var texts = new ArrayList<String>();
        for (var cell : sheet.getRow(row(sheet, label))) {
            var covered = sheet.getMergedRegions().stream()
                    .anyMatch(region -> region.isInRange(cell)
                            && (region.getFirstRow() != cell.getRowIndex()
                                    || region.getFirstColumn() != cell.getColumnIndex()));
            if (!covered) {
                var value = evaluator.evaluate(cell);
                texts.add(
                        value == null
                                ? ""
                                : switch (value.getCellType()) {
                                    case NUMERIC ->
                                        new BigDecimal(NumberToTextConverter.toText(value.getNumberValue()))
                                                .stripTrailingZeros()
                                                .toPlainString();
                                    case STRING -> value.getStringValue();
                                    default ->
                                        FormulaError.forInt(value.getErrorValue())
                                                .getString();
                                });
            }
        }
        return texts.subList(texts.indexOf(label), texts.size());
    }

    private static String check(Sheet sheet, String address) {
        return sheet.getDataValidations().stream()
                .filter(one -> one.getRegions()
                        .getCellRangeAddresses()[0]
                        .formatAsString()
                        .equals(address))
                .map(one -> one.getValidationConstraint().getFormula1())
                .findFirst()
                .orElse("");
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}

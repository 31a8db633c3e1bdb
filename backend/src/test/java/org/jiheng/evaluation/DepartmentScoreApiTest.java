package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiheng.YearTest;
import org.jiheng.Years;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A year with a scheme for the department's own form. */
@QuarkusTest
class DepartmentScoreApiTest extends YearTest {

    @Test
    void withoutASchemeTheDepartmentsScoreIsOnlyStated() {
        var id = years.evaluation().id();

        api().get("/evaluations/{id}/score", id)
                .then()
                .statusCode(200)
                .body("department.score", nullValue())
                .body("department.notComputable.code", equalTo("figure.only-stated"));
        api().get("/evaluations/{id}/progress", id)
                .then()
                .body("sections.find { it.section == 'INDICATORS' }.required", equalTo(false));
    }

    @Test
    void theFormIsScoredFromAccountsStaffingAndAnswers() {
        var id = aYearByGansu();
        fill(id);

        var score = api().get("/evaluations/{id}/score", id);
        score.then()
                .statusCode(200)
                .body("department.score.schemeCode", equalTo("department-gansu"))
                .body("department.score.execution.score", equalTo("9.00"))
                .body(row("staff", "score"), equalTo("2.00"))
                .body(row("staff", "trace.working"), containsString("90"))
                .body(row("party", "score"), equalTo("1.90"))
                .body(row("party", "indicatorId"), notNullValue())
                .body(row("digital", "score"), equalTo("1.60"))
                .body(row("duties", "parts.score"), contains("30.00"))
                .body("department.score.score", nullValue())
                .body("department.notComputable.code", equalTo("scoring.rows-not-scored"));
        assertThat(score.<String>path("department.score.trace.parts[0].label")).isEqualTo("Execution rate");
        api().get("/evaluations/{id}/progress", id)
                .then()
                .body("sections.find { it.section == 'INDICATORS' }.required", equalTo(true))
                .body(
                        "sections.find { it.section == 'INDICATORS' }.missing",
                        hasItem("Rows of the department form are not scored"));
    }

    @Test
    void aPersonAddsAFigureThatTheAccountsDoNotHaveAndSetsAScoreWithAReason() {
        var id = aYearByGansu();
        fill(id);
        api().get("/evaluations/{id}/score", id)
                .then()
                .body(row("three-publics", "notScored.text"), containsString("三公"));

        adjust(
                        id,
                        adjustment("FIGURE", "threePublicsBudget", null, "100.00"),
                        adjustment("FIGURE", "threePublicsExecuted", null, "125.00"),
                        adjustment("OVERRIDE", "digital", "2.00", null),
                        adjustment("OVERRIDE", "executionRate", "8.00", null),
                        adjustment("OVERRIDE", "archives", "1.00", null))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        api().get("/evaluations/{id}/score", id)
                .then()
                .body(row("three-publics", "score"), equalTo("1.60"))
                .body(row("digital", "score"), equalTo("2.00"))
                .body(row("digital", "computedScore"), equalTo("1.60"))
                .body(row("digital", "override.reason"), equalTo("经复核"));
        api().get("/evaluations/{id}/adjustments", id)
                .then()
                .body("rows.kind", contains("FIGURE", "FIGURE", "OVERRIDE", "OVERRIDE", "OVERRIDE"));
        api().get("/evaluations/{id}/report.html", id)
                .then()
                .statusCode(200)
                .body(containsString("人工评分，计算得分 1.60，理由：经复核"))
                .body(containsString("8.00；人工评分，计算得分 9.00，理由：经复核"))
                .body(containsString("档案管理完备性得 1.00 分，人工评分，计算得分 —，理由：经复核"));
    }

    @Test
    void anAdjustmentWithoutWhatItsKindNeedsOrOfAnotherYearsProjectIsRefused() {
        var id = aYearByGansu();
        adjust(
                        id,
                        adjustment("OVERRIDE", "digital", null, null),
                        adjustment("VETO", "fraud", "1.00", null),
                        adjustment("FIGURE", "x", null, "1.00")
                                .replace("\"projectId\": null", "\"projectId\": \"" + UUID.randomUUID() + "\""),
                        adjustment("VETO", "fraud", null, null))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/rows/0/score", "/rows/1/score", "/rows/2/projectId", "/rows/3/row"));
        json("{\"rows\": []}").put("/evaluations/{id}/adjustments", id).then().statusCode(428);
        json("\"9\"", "{\"rows\": []}")
                .put("/evaluations/{id}/adjustments", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aSchemeOfAnotherKindAnotherRegionOrAnotherYearIsRefused() {
        var head = api().get("/evaluations/{id}", years.evaluation().id());
        revise(head, Years.SCHEME.toString())
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-reference"));
        revise(head, scheme("department-beijing"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/departmentSchemeId"))
                .body("violations.code", contains("evaluation.scheme-elsewhere"));
        json("\"0\"", head.asString().replace(Years.SCHEME.toString(), scheme("project-2016-form")))
                .put("/evaluations/{id}", head.<String>path("id"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/schemeId"))
                .body("violations.code", contains("evaluation.scheme-elsewhere"));
    }

    @Test
    void theScoresAreAWorkbookWithASheetForEachForm() throws IOException {
        var evaluation = years.evaluation();
        var id = evaluation.id().toString();
        revise(api().get("/evaluations/{id}", id), scheme("department-gansu"))
                .then()
                .statusCode(200);
        var project = id(aProject(evaluation.year()));
        var sheet = api().get("/evaluations/{id}/score.xlsx", id);

        sheet.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", startsWith("attachment"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetName(0)).isEqualTo("中共陇南市委政法委员会");
        }
        api().header("If-None-Match", sheet.header("ETag"))
                .get("/evaluations/{id}/score.xlsx", id)
                .then()
                .statusCode(304);
        api().get("/projects/{id}/score.xlsx", project).then().statusCode(200);
    }

    private static String row(String code, String property) {
        return "department.score.rows.find { it.code == '" + code + "' }." + property;
    }

    private String aYearByGansu() {
        var head = api().get("/evaluations/{id}", years.evaluation().id());
        revise(head, scheme("department-gansu")).then().statusCode(200);
        return head.path("id");
    }

    private static Response revise(Response head, String departmentScheme) {
        return json(
                        "\"0\"",
                        head.asString()
                                .replace(
                                        "\"departmentSchemeId\":null",
                                        "\"departmentSchemeId\":\"" + departmentScheme + "\""))
                .put("/evaluations/{id}", head.<String>path("id"));
    }

    private static String scheme(String code) {
        return api().queryParam("limit", 200)
                .get("/scoring/schemes")
                .path("items.find { it.code == '" + code + "' }.id");
    }

    private static void fill(String id) {
        put("/evaluations/" + id + "/staffing", """
                {"asOf": null, "authorized": 100, "rows": [{"kind": "administrative", "inPost": 90}]}""");
        var budget = api().get("/evaluations/{id}", id).<String>path("budgetId");
        put("/budgets/" + budget + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": "100.00", "executed": "90.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": "100.00", "executed": "90.00"}]}""");
        put(
                "/evaluations/" + id + "/indicators",
                "{\"rows\": ["
                        + answer("能力建设", "组织建设", "党建工作开展规律性", "QUALITATIVE", null, "2", "达成", "1.90") + ","
                        + answer("能力建设", "信息化建设情况", "信息化管理覆盖率", "AT_LEAST", "100", "2", "80", null) + ","
                        + answer("履职效果", "部门履职目标", "平安建设", "AT_LEAST", "30", "30", "30", null) + "]}");
    }

    private static String answer(
            String level1,
            String level2,
            String name,
            String sign,
            @Nullable String target,
            String points,
            String actual,
            @Nullable String given) {
        return """
                {"id": null, "level1": "%s", "level2": "%s", "name": "%s", "sign": "%s", "target": %s, "unit": null,
                 "points": "%s", "actual": "%s", "givenScore": %s, "deviationReason": null, "improvement": null,
                 "illustrative": false}""".formatted(level1, level2, name, sign, text(target), points, actual, text(given));
    }

    private static Response adjust(String id, String... rows) {
        return json("\"0\"", "{\"rows\": [" + String.join(",", rows) + "]}").put("/evaluations/{id}/adjustments", id);
    }

    private static String adjustment(String kind, String row, @Nullable String score, @Nullable String figure) {
        return """
                {"kind": "%s", "projectId": null, "row": "%s", "item": null, "holds": null, "score": %s, "figure": %s,
                 "cases": null, "reason": "经复核"}""".formatted(kind, row, text(score), text(figure));
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}

package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.evaluation.EvaluationView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One model, two forms: the same figures, at the same places, and all of them the year's own. */
@QuarkusTest
class ReportApiTest extends ApiTest {

    private static final Pattern DATA =
            Pattern.compile("<data value=\"([^\"]*)\" data-unit=\"([^\"]*)\" data-figure=\"([^\"]*)\">([^<]*)</data>");

    /** One indicator that was made for demonstration, without an actual value. */
    private static final String ILLUSTRATIVE = """
            {"rows": [{"id": null, "level1": "产出指标", "level2": "数量指标", "name": "培训班", "sign": "AT_LEAST", "target": "2", "unit": "期",
                       "points": "90.00", "actual": null, "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": true}]}
            """;

    @Inject
    Years years;

    private EvaluationView year;
    private String project;
    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void aYearWithFigures() {
        year = years.evaluation();
        expenditure("6346700.00");
        put("/evaluations/" + year.id() + "/staffing", """
                {"asOf": "2024-12-31", "authorized": 38, "rows": [{"kind": "administrative", "inPost": 10}, {"kind": "workers", "inPost": 2}]}
                """);
        put("/evaluations/" + year.id() + "/stated-figures", """
                {"rows": [{"subject": "expenditure", "kind": "AMOUNT", "value": "1220.06", "unit": "WAN_YUAN", "quote": null},
                          {"subject": "department", "kind": "RATE", "value": "99.51", "unit": "PERCENT", "quote": null}]}
                """);
        put(
                "/evaluations/" + year.id() + "/narrative/other",
                "{\"paragraph\": \"other\", \"text\": \"<script>alert(1)</script> & [revenue:AMOUNT]\"}");
        project = json("""
                {"departmentId": "%s", "fiscalYear": 2024, "projectCode": null, "name": "平安建设工作经费", "supervisor": null, "implementer": null}
                """.formatted(year.departmentId())).post("/projects").<String>path("id");
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1000000.00", "executed": "958800.00"}]}
                """);
    }

    @Test
    void theReportFollowsTheOutlineWithGeneratedNumbers() {
        var report = report();

        var numbers = new ArrayList<String>();
        report.path("sections")
                .forEach(section -> numbers.add(section.path("number").asText()));
        assertThat(numbers).containsExactly("一、", "二、", "三、", "四、", "五、", "六、", "七、", "", "");
        assertThat(report.path("title").asText()).isEqualTo("2024年度陇南市委政法委部门预算执行情况的自评报告");
        assertThat(report.at("/sections/2/sections/0/sections/1/number").asText())
                .isEqualTo("2.");
        assertThat(report.at("/sections/3/sections/0/number").asText()).isEqualTo("（一）");
        assertThat(report.at("/sections/3/sections/0/heading").asText()).isEqualTo("平安建设工作经费");
    }

    @Test
    void jsonAndHtmlShowTheSameFiguresInTheSameOrder() {
        var ofJson = new ArrayList<List<String>>();
        var figures = new HashMap<String, JsonNode>();
        report().path("figures").forEach(f -> figures.put(f.path("id").asText(), f));
        collect(report().path("sections"), figures, ofJson);

        var html = api().accept("text/html").get("/evaluations/{id}/report", year.id());
        html.then().statusCode(200).contentType("text/html");
        var ofHtml = new ArrayList<List<String>>();
        var found = DATA.matcher(html.asString());
        while (found.find()) {
            ofHtml.add(List.of(found.group(1), found.group(2), found.group(3), found.group(4)));
        }

        assertThat(ofJson).hasSizeGreaterThan(30);
        assertThat(ofHtml).containsExactlyElementsOf(ofJson);
    }

    @Test
    void everyFigureOfTheReportIsTheYearsOwn() {
        var own = api().get("/evaluations/{id}/figures", year.id()).jsonPath();

        report().path("figures")
                .forEach(figure -> assertThat(own.getString(
                                "items.find { it.id == '" + figure.path("id").asText() + "' }.value"))
                        .isEqualTo(
                                figure.path("value").isNull()
                                        ? null
                                        : figure.path("value").asText()));
    }

    @Test
    void aFigureNamesTheFiguresThatItIsComputedFrom() {
        assertThat(operands("expenditure/basic:SHARE"))
                .containsExactly("expenditure/basic:AMOUNT", "expenditure:AMOUNT");
        assertThat(operands("expenditure/basic:AMOUNT"))
                .containsExactly("expenditure/personnel:AMOUNT", "expenditure/generalOperating:AMOUNT");
        assertThat(operands("expenditure:SHARE"))
                .containsExactly("expenditure/basic:SHARE", "expenditure/project:SHARE", "expenditure/operating:SHARE");
        assertThat(operands("department:RATE")).containsExactly("expenditure:AMOUNT", "expenditure:AMOUNT_YEAR");
        assertThat(operands("project/" + project + ":RATE"))
                .containsExactly("project/" + project + ":AMOUNT", "project/" + project + ":AMOUNT_YEAR");
        assertThat(operands("staffing:COUNT"))
                .containsExactly("staffing/administrative:COUNT", "staffing/workers:COUNT");
        assertThat(operands("expenditure/personnel:AMOUNT")).isEmpty();
    }

    @Test
    void whatAFigureIsComputedFromIsInTheReportToo() {
        var report = report();
        var ids = report.path("figures").findValuesAsText("id");

        assertThat(ids).doesNotHaveDuplicates();
        report.path("origins")
                .forEach(origin -> origin.path("operands")
                        .forEach(operand -> assertThat(ids).contains(operand.asText())));
    }

    @Test
    void aRateNamesTheClauseOfTheYearsSchemeThatAsksForIt() {
        var origin = origin("project/" + project + ":RATE");

        assertThat(origin.at("/clause/document").asText()).startsWith("财预〔");
        assertThat(origin.at("/clause/verified").isBoolean()).isTrue();
    }

    @Test
    void aChangedFigureChangesEveryPlaceThatDependsOnIt() {
        var before = text();
        assertThat(before).contains("支出合计1220.05万元").contains("占52.02%").contains("占47.98%");

        expenditure("1000000.00");

        assertThat(text())
                .contains("支出合计685.38万元")
                .contains("项目支出100.00万元，占14.59%")
                .contains("占85.41%")
                .doesNotContain("1220.05")
                .doesNotContain("52.02%");
    }

    @Test
    void aDifferingStatementAndWhatCannotBeComputedAreSaid() {
        assertThat(text())
                .contains("注：支出合计自述为1220.06万元，按数据为1220.05万元，相差0.01万元（尾差）。")
                .contains("部门整体预算执行率：无法计算（缺全年预算数；自述99.51%）。")
                .contains("预算执行率为95.88%");
    }

    @Test
    void everyKindOfStatementIsNotedWithItsSubject() {
        state("expenditure/basic", "SHARE", "47.95", "PERCENT");
        state("staffing", "COUNT", "13", "COUNT");
        state("project/" + project, "RATE", "100", "PERCENT");
        state("project/" + project, "LIST_AMOUNT", "50", "WAN_YUAN");
        state("project/" + project, "LIST_NAME", "平安建设经费", "TEXT");
        state("project/" + project, "SCORE", "88", "POINTS");
        state("project/" + project, "GRADE", "良", "TEXT");
        state("department", "SCORE", "86.28", "POINTS");
        state("department", "GRADE", "良", "TEXT");
        state("projects", "COUNT", "2", "COUNT");
        stateAll();

        assertThat(text())
                .contains("注：基本支出占支出合计自述为47.95%，按数据为47.98%，相差0.03个百分点。")
                .contains("注：在职人数合计自述为13，按数据为12，相差1。")
                .contains("注：平安建设工作经费执行率自述为100%，按数据为95.88%，相差4.12个百分点。")
                .contains("注：平安建设工作经费清单金额自述为50万元，按数据为100.00万元，相差50.00万元。")
                .contains("注：平安建设工作经费清单名称自述为“平安建设经费”，按数据为“平安建设工作经费”。")
                .contains("自评得分无法计算（还有指标未计分；自述88分），等级无法计算（还有指标未计分；自述“良”）。")
                .contains("部门自述：绩效评价得分为86.28分，等级为“良”。")
                .contains("注：部门整体自评得分自述为86.28分，无法计算：只有自述，部门整体评分方案尚未启用。")
                .contains("注：项目数自述为2，按数据为1，相差1。");
        assertThat(textAfter("id=\"annex-" + project))
                .contains("注：平安建设工作经费执行率自述为100%")
                .contains("无法计算：还有指标未计分（自述88分）");
    }

    @Test
    void theTotalOfATableShowsWhatTheSharesAddUpTo() {
        var table = find("table-expenditure");
        var total = table.path("rows").path(table.path("rows").size() - 1);

        assertThat(total.at("/cells/2/inlines/0/figureId").asText()).isEqualTo("expenditure:SHARE");
        assertThat(total.at("/cells/2/inlines/0/text").asText()).isEqualTo("100.00%");
        assertThat(text()).contains("合计1220.05100.00%");
    }

    @Test
    void whatIsWrittenInBracketsIsNoFigure() {
        put("/evaluations/" + year.id() + "/profile", """
                {"duties": [], "offices": ["[revenue:AMOUNT]", "<b>科</b>"], "subordinateUnits": []}
                """);

        assertThat(api().get("/evaluations/{id}/report.html", year.id()).asString())
                .contains("个职能科室，即[revenue:AMOUNT]、&lt;b&gt;科&lt;/b&gt;。");
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() {
        api().accept("text/html")
                .get("/evaluations/{id}/report", year.id())
                .then()
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; [revenue:AMOUNT]"));
    }

    @Test
    void theReportIsChineseWhateverTheReaderSpeaks() {
        put("/projects/" + project + "/indicators", ILLUSTRATIVE);
        for (var form : List.of("report.json", "report.html")) {
            var chinese = api().get("/evaluations/{id}/" + form, year.id()).asString();
            var english = api().header("Accept-Language", "en")
                    .get("/evaluations/{id}/" + form, year.id())
                    .asString();

            assertThat(english).isEqualTo(chinese).contains("标“（示例）”的绩效指标", "还有 1 行不能记分");
        }
    }

    @Test
    void theReportHasNamesForLinksAndNoOtherForms() {
        api().get("/evaluations/{id}/report.json", year.id())
                .then()
                .statusCode(200)
                .contentType("application/json");
        api().get("/evaluations/{id}/report.html", year.id())
                .then()
                .statusCode(200)
                .contentType("text/html");
        api().get("/evaluations/{id}/report", year.id()).then().statusCode(200).contentType("application/json");
        api().accept("image/png")
                .get("/evaluations/{id}/report", year.id())
                .then()
                .statusCode(406);
        var tag = api().get("/evaluations/{id}/report", year.id()).header("ETag");
        api().header("If-None-Match", tag)
                .get("/evaluations/{id}/report", year.id())
                .then()
                .statusCode(304);
    }

    private void state(String subject, String kind, String value, String unit) {
        statements.add("{\"subject\": \"%s\", \"kind\": \"%s\", \"value\": \"%s\", \"unit\": \"%s\", \"quote\": null}"
                .formatted(subject, kind, value, unit));
    }

    private void stateAll() {
        put("/evaluations/" + year.id() + "/stated-figures", "{\"rows\": [" + String.join(",", statements) + "]}");
    }

    /** A table of the report by its id. */
    private JsonNode find(String tableId) {
        return report().findParents("columns").stream()
                .filter(table -> table.path("id").asText().equals(tableId))
                .findFirst()
                .orElseThrow();
    }

    private List<String> operands(String figureId) {
        var operands = new ArrayList<String>();
        origin(figureId).path("operands").forEach(operand -> operands.add(operand.asText()));
        return operands;
    }

    /** What a figure of the report is computed from; empty where nothing is. */
    private JsonNode origin(String figureId) {
        for (var origin : report().path("origins")) {
            if (origin.path("figureId").asText().equals(figureId)) {
                return origin;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode report() {
        try {
            return new ObjectMapper()
                    .readTree(api().get("/evaluations/{id}/report", year.id()).asString());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    /** The whole text of the report, as a person reads it. */
    private String text() {
        return textAfter("<main>");
    }

    private String textAfter(String mark) {
        var html = api().accept("text/html")
                .get("/evaluations/{id}/report", year.id())
                .asString();
        return html.substring(html.indexOf(mark)).replaceAll("<[^>]*>", "").replaceAll("\\s*\\n\\s*", "");
    }

    /** What a figure is in HTML: its exact value, its unit, its id and its text. */
    private static void collect(JsonNode node, Map<String, JsonNode> figures, List<List<String>> shown) {
        if (node.has("blocks")) {
            collect(node.path("blocks"), figures, shown);
            collect(node.path("sections"), figures, shown);
        } else if (node.hasNonNull("figureId")) {
            var id = node.path("figureId").asText();
            var figure = figures.get(id);
            var value = figure.path("value").asText("");
            shown.add(List.of(
                    value, figure.path("unit").asText(), id, node.path("text").asText()));
        } else {
            node.forEach(inner -> collect(inner, figures, shown));
        }
    }

    private void expenditure(String project) {
        put("/budgets/" + year.budgetId() + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": null, "executed": "5037600.00"},
                          {"code": "generalOperating", "initialBudget": null, "yearBudget": null, "executed": "816200.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "%s"},
                          {"code": "operating", "initialBudget": null, "yearBudget": null, "executed": "0.00"}]}
                """.formatted(project));
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}

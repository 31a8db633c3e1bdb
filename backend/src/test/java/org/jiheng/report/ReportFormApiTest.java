package org.jiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.evaluation.EvaluationView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 附2-1 and 附2-2 as the official forms are, and the report as a page. */
@QuarkusTest
class ReportFormApiTest extends ApiTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private static final String INDICATORS = """
            {"rows": [%s, %s, %s, %s]}
            """.formatted(
                    indicator("产出指标", "数量指标", "培训班", "2", "2"),
                    indicator("产出指标", "数量指标", "培训人数", "120", "112"),
                    indicator("产出指标", "质量指标", "合格率", "100", null),
                    indicator("效益指标", "数量指标", "受益人数", "10", "10"));

    @Inject
    Years years;

    private EvaluationView year;
    private String project;

    @BeforeEach
    void aYearWithAProject() {
        year = years.evaluation();
        put("/budgets/" + year.budgetId() + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": "1000000.00", "executed": "900000.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "500000.00"}]}
                """);
        project = json("""
                {"departmentId": "%s", "fiscalYear": 2024, "projectCode": null, "name": "平安建设工作经费", "supervisor": "市委政法委", "implementer": null}
                """.formatted(year.departmentId())).post("/projects").path("id");
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1000000.00", "executed": "958800.00"}]}
                """);
        put("/projects/" + project + "/indicators", INDICATORS);
        put("/evaluations/" + year.id() + "/indicators", INDICATORS);
    }

    @Test
    void everyRowOfAFormFillsItsNineColumns() {
        for (var form : List.of(table("annex-department"), table("annex-" + project))) {
            assertThat(form.path("columns")).hasSize(9);
            assertThat(widths(form)).containsOnly(9);
        }
    }

    @Test
    void theProjectFormHasTheRowsOfTheOfficialOne() {
        assertThat(lines(table("annex-" + project)))
                .containsExactly(
                        "项目名称|平安建设工作经费",
                        "主管部门|市委政法委|实施单位|—",
                        "项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分",
                        "年度资金总额|无法计算：缺当年财政拨款|100.00|95.88|10.00|95.88%|9.59",
                        "其中：当年财政拨款|—|100.00|95.88|—|95.88%|—",
                        "　　　上年结转资金|—|—|—|—|—|—",
                        "　　　其他资金|—|—|—|—|—|—",
                        "年度总体目标|预期目标|实际完成情况",
                        "—|—",
                        "绩效指标|一级指标|二级指标|三级指标|年度指标值（A）|实际完成值（B）|分值|得分|偏差原因分析及改进措施",
                        "产出指标|数量指标|培训班（示例）|≥2项|2项|20.00|20.00|",
                        "培训人数（示例）|≥120项|112项|20.00|18.67|",
                        "质量指标|合格率（示例）|≥100项|—|20.00|—|未计分：没有填写实际完成值",
                        "效益指标|数量指标|受益人数（示例）|≥10项|10项|20.00|20.00|",
                        "总分|90.00|无法计算：还有指标未计分|还有 1 行不能记分，总分无法计算；已计分的各行得 68.26 分，分值 70.00",
                        "填报人||联系电话||单位负责人|");
    }

    @Test
    void theDepartmentFormHasTheKindsOfExpenditureAndTheSumOfThePoints() {
        assertThat(lines(table("annex-department")))
                .startsWith(
                        "部门（单位）名称|中共陇南市委政法委员会",
                        "年度预算执行情况（万元）|支出类型|年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分",
                        "年度支出总额|无法计算：缺人员经费、项目支出|无法计算：缺项目支出|140.00|—|无法计算：缺全年预算数|—",
                        "其中：基本支出|无法计算：缺人员经费|100.00|90.00|—|90.00%|—",
                        "　　　项目支出|—|—|50.00|—|无法计算：缺全年预算数|—")
                .endsWith("总分|80.00|无法计算：只有自述，部门整体评分方案尚未启用|", "填报人||负责人||日期|");
    }

    @Test
    void aScoreThatAPersonSetStandsWithTheComputedOneAndTheReason() {
        var path = "/projects/" + project + "/indicators";
        put(path, api().get(path).asString().replace("\"actual\":null", "\"actual\":\"100\""));
        var trainees = api().get(path).<String>path("rows[1].id");
        put(
                "/evaluations/" + year.id() + "/adjustments",
                "{\"rows\": [%s, %s]}".formatted(override("executionRate", "9.00"), override(trainees, "15.00")));

        assertThat(lines(table("annex-" + project)))
                .contains(
                        "年度资金总额|无法计算：缺当年财政拨款|100.00|95.88|10.00|95.88%|9.00；人工评分，计算得分 9.59，理由：经复核",
                        "培训人数（示例）|≥120项|112项|20.00|15.00|人工评分，计算得分 18.67，理由：经复核", "总分|90.00|84.00|按规则计算总分 88.26");
        assertThat(api().get("/evaluations/{id}/report.html", year.id()).asString())
                .contains("人工评分，计算得分 18.67，理由：经复核", "按规则计算总分 88.26");
    }

    @Test
    void whatDoesNotApplyIsOneLine() {
        put("/evaluations/" + year.id() + "/applicability", """
                {"rows": [{"section": "PROJECTS", "reason": "本单位无项目支出"}, {"section": "BUDGET", "reason": "未独立核算"}]}
                """);

        var ofProjects = section("projects");
        assertThat(ofProjects.path("sections")).isEmpty();
        assertThat(ofProjects.path("blocks")).hasSize(1);
        assertThat(ofProjects.at("/blocks/0/inlines/0/text").asText()).isEqualTo("不适用：本单位无项目支出");
        assertThat(section("annex-2").path("blocks")).hasSize(1);
        assertThat(section("annex-2").findValuesAsText("text")).containsExactly("不适用：本单位无项目支出");
        assertThat(section("revenue").findValuesAsText("text")).containsExactly("不适用：未独立核算");
        assertThat(lines(table("annex-department"))).contains("年度预算执行情况（万元）|不适用");
    }

    @Test
    void thePageNamesItsHeadsItsTablesAndItsLanguage() {
        var html = api().get("/evaluations/{id}/report.html", year.id()).asString();

        assertThat(html.split("<table")).hasSameSizeAs(html.split("<caption>"));
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh-CN\">")
                .contains("<th scope=\"col\">决算数</th>")
                .contains("<th scope=\"row\">合计</th>")
                .contains("<th scope=\"row\" rowspan=\"5\">项目资金（万元）</th>")
                .contains("<th scope=\"row\" colspan=\"6\">总分</th>")
                .contains("单位：万元")
                .contains("<section class=\"annex\">")
                .doesNotContain("<th>");
        var level = 0;
        var headings = HEADING.matcher(html);
        while (headings.find()) {
            var next = Integer.parseInt(headings.group(1));
            assertThat(next).isBetween(1, level + 1);
            level = next;
        }
        assertThat(level).isEqualTo(2);
    }

    private static String indicator(String level1, String level2, String name, String target, String actual) {
        return """
                {"id": null, "level1": "%s", "level2": "%s", "name": "%s", "sign": "AT_LEAST", "target": "%s", "unit": "项", "points": "20.00",
                 "actual": %s, "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": true}
                """.formatted(level1, level2, name, target, actual == null ? null : "\"" + actual + "\"");
    }

    private String override(String row, String score) {
        return """
                {"kind": "OVERRIDE", "projectId": "%s", "row": "%s", "item": null, "holds": null, "score": "%s",
                 "figure": null, "cases": null, "reason": "经复核"}
                """.formatted(project, row, score);
    }

    /** How many columns each row covers, with the cells that reach down into it. */
    private static List<Integer> widths(JsonNode table) {
        var below = new int[table.path("rows").size() + 10];
        var widths = new ArrayList<Integer>();
        for (var row : table.path("rows")) {
            var at = widths.size();
            var width = below[at];
            for (var cell : row.path("cells")) {
                width += cell.path("colSpan").asInt();
                for (int i = 1; i < cell.path("rowSpan").asInt(); i++) {
                    below[at + i] += cell.path("colSpan").asInt();
                }
            }
            widths.add(width);
        }
        assertThat(below[widths.size()]).as("no cell reaches beyond the table").isZero();
        return widths;
    }

    private static List<String> lines(JsonNode table) {
        return StreamSupport.stream(table.path("rows").spliterator(), false)
                .map(row -> String.join("|", row.findValuesAsText("text")))
                .toList();
    }

    private JsonNode table(String id) {
        return byId(report().findParents("columns"), id);
    }

    private JsonNode section(String id) {
        return byId(report().findParents("blocks"), id);
    }

    private static JsonNode byId(List<JsonNode> nodes, String id) {
        return nodes.stream()
                .filter(node -> node.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode report() {
        try {
            return new ObjectMapper()
                    .readTree(api().get("/evaluations/{id}/report.json", year.id())
                            .asString());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}

package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contradicts itself in a year is found where it stands, keeps the year from being submitted, and can be explained. */
@QuarkusTest
class FindingApiTest extends ReviewTest {

    private static final String SHARE = """
            {"rows": [{"subject": "expenditure/basic", "kind": "SHARE", "value": "%s", "unit": "PERCENT", "quote": "占支出总额%s"}]}
            """;

    @Inject
    EntityManagerFactory database;

    private String clerk;

    @BeforeEach
    void anAccountOfExpenditure() {
        clerk = person(Role.FILLER);
        expenditure("6346700.00");
    }

    @Test
    void aYearWithoutContradictionsHasNoFindings() {
        state("47.98");

        findings()
                .then()
                .body("items", hasSize(0))
                .body("blocking", equalTo(0))
                .body("outcomes.violated", equalTo(0))
                .body("next", nullValue());
        assertThat(findings().<Integer>path("outcomes.held")).isPositive();
    }

    @Test
    void aStatedShareThatTheAmountsDoNotGiveLeadsToItsField() {
        state("47.95");

        var found = findings().jsonPath();

        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getMap("items[0]"))
                .containsEntry("rule", "R05")
                .containsEntry("severity", "error")
                .containsEntry("stated", "47.95%")
                .containsEntry("computed", "585.38万元 ÷ 1220.05万元 = 47.98%")
                .containsEntry(
                        "message",
                        "share of expenditure: Stated 47.95%, the amounts give 585.38万元 ÷ 1220.05万元 = 47.98%")
                .containsEntry("blocks", true)
                .containsEntry("explained", null)
                .containsEntry("explanationRevision", 0);
        assertThat(found.getMap("items[0].places[0]"))
                .containsEntry("section", "BUDGET")
                .containsEntry("pointer", "/stated/rows/expenditure~1basic:SHARE/value")
                .containsEntry("anchor", "figure/expenditure/basic:SHARE")
                .containsEntry("quote", "占支出总额47.95");
        assertThat(found.<String>getList("items[0].places.pointer"))
                .contains("/budget/expenditure/rows/personnel/executed", "/budget/expenditure/rows/project/executed");
        reading("zh-CN")
                .get("/evaluations/{id}/findings", id)
                .then()
                .body("items[0].message", equalTo("支出占比：自述 47.95%，按金额计算 585.38万元 ÷ 1220.05万元 = 47.98%"));
    }

    @Test
    void whatAParagraphStatesIsHeldAgainstTheAccountsAndQuoted() {
        write("experience", "2024年支出合计1320.05万元，其中：基本支出585.38万元，占支出总额44.35%。");

        var found = findings().jsonPath();

        assertThat(found.<String>getList("items.findAll { it.severity == 'error' }.rule"))
                .contains("R73");
        assertThat(found.getMap("items.find { it.rule == 'R73' }.places[0]"))
                .containsEntry("section", "NARRATIVE")
                .containsEntry("pointer", "/narrative/experience")
                .containsEntry("anchor", "paragraph/experience")
                .containsEntry("quote", "1320.05万元");
    }

    @Test
    void anErrorKeepsTheYearFromBeingSubmittedUntilItIsMended() {
        state("47.95");
        take(Role.FILLER, Action.SUBMIT)
                .then()
                .statusCode(409)
                .body("detail", equalTo("1 errors are neither mended nor explained"));
        as(clerk)
                .get("/evaluations/{id}/transitions", id)
                .then()
                .body("steps.find { it.action == 'SUBMIT' }.obstacles.code", hasItem("finding.blocks"));

        state("47.98");

        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
    }

    @Test
    void anExplainedErrorIsSubmittedWithItsExplanationAndTheReviewerReadsIt() {
        state("47.95");
        explain("0", "占比按批复数计算").then().statusCode(200).header("ETag", "\"1\"");

        as(person(Role.FINANCE_REVIEWER))
                .get("/evaluations/{id}/findings", id)
                .then()
                .body("blocking", equalTo(0))
                .body("items[0].explained.text", equalTo("占比按批复数计算"))
                .body("items[0].explained.by", equalTo(clerk))
                .body("items[0].explained.counts", equalTo(true))
                .body("items[0].explanationRevision", equalTo(1));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);

        as(person(Role.FINANCE_REVIEWER))
                .accept("application/json")
                .get("/evaluations/{id}/report", id)
                .then()
                .body("sections.last().id", equalTo("explanations"))
                .body(
                        "sections.last().blocks[0].items[0].inlines[0].text",
                        equalTo("R05 支出占比：自述 47.95%，按金额计算 585.38万元 ÷ 1220.05万元 = 47.98%。说明：占比按批复数计算"));
        explain("1", "再改").then().statusCode(409);
        withdraw(clerk, key(), "1").then().statusCode(409);
        as(person(Role.AUDITOR))
                .get("/evaluations/{id}/history", id)
                .then()
                .body("items.kind", hasItem("finding-explanation"));
    }

    @Test
    void anExplanationAnswersOnlyTheFiguresThatWereExplained() {
        state("47.95");
        var key = key();
        explain("0", "占比按批复数计算").then().statusCode(200);

        write("experience", "按季度对照检查。");
        findings().then().body("blocking", equalTo(0)).body("items[0].key", equalTo(key));

        state("47.90");

        api().accept("application/json")
                .get("/evaluations/{id}/report", id)
                .then()
                .body("sections.id", not(hasItem("explanations")));
        findings()
                .then()
                .body("items[0].key", equalTo(key))
                .body("items[0].explained.counts", equalTo(false))
                .body("blocking", equalTo(1));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(409);
        explain("1", "批复数已更新").then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
    }

    @Test
    void anExplanationThatIsTakenBackLeavesTheErrorInTheWay() {
        state("47.95");
        var key = key();
        explain("0", "占比按批复数计算").then().statusCode(200);
        as(clerk)
                .get("/evaluations/{id}/findings/{key}/explanation", id, key)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo("占比按批复数计算"));

        withdraw(clerk, key, "9").then().statusCode(412);
        withdraw(clerk, key, "1").then().statusCode(204);

        findings().then().body("blocking", equalTo(1)).body("items[0].explained", nullValue());
        withdraw(clerk, key, "1").then().statusCode(404);
        as(clerk)
                .get("/evaluations/{id}/findings/{key}/explanation", id, key)
                .then()
                .statusCode(404);
    }

    @Test
    void nothingWrongIsKept() {
        state("47.95");
        var key = key();
        var figures = findings().<String>path("items[0].figures");

        put(clerk, key, "0", figures, "  ").then().statusCode(422);
        put(clerk, key, "0", figures, "长".repeat(2001)).then().statusCode(422);
        put(clerk, key, "0", "0000000000000000", "占比").then().statusCode(409);
        put(clerk, key, "1", figures, "占比").then().statusCode(412);
        put(clerk, key, null, figures, "占比").then().statusCode(428);
        put(clerk, "R05-0000000000000000", "0", figures, "占比").then().statusCode(404);

        findings().then().body("items[0].explained", nullValue());
    }

    @Test
    void onlyTheClerkOfTheUnitExplains() {
        state("47.95");
        var key = key();
        var figures = findings().<String>path("items[0].figures");

        put(person(Role.UNIT_HEAD), key, "0", figures, "占比").then().statusCode(403);
        put(person(Role.FINANCE_REVIEWER), key, "0", figures, "占比").then().statusCode(403);
        withdraw(person(Role.FINANCE_REVIEWER), key, "1").then().statusCode(403);
        as(person(Role.ADMINISTRATOR))
                .get("/evaluations/{id}/findings", id)
                .then()
                .statusCode(equalTo(403));
        var elsewhere = person(Role.FILLER);
        year = years.open();
        var other = readyToBeSubmitted(year);
        as(elsewhere).get("/evaluations/{id}/findings", other).then().statusCode(404);
    }

    @Test
    void aReferenceThatStandsForNothingIsAnErrorThatNoExplanationLifts() {
        var project = id(aProject(year));
        var achieved =
                "完成⟦project/" + project + ":RATE⟧，得⟦project/" + project + ":SCORE⟧，完成⟦project/" + project + ":RATE⟧";
        write("experience", "支出⟦expenditure:AMOUNT⟧，其中⟦project/" + project + ":AMOUNT⟧");
        write("/evaluations/" + id + "/goal", """
                {"expected": null, "achieved": "%s⟦", "analysis": null, "deviation": null}
                """.formatted(achieved), clerk);
        findings()
                .then()
                .body("items.findAll { it.rule == 'R107' }.stated", equalTo(List.of("⟦")))
                .body("blocking", equalTo(1));

        as(clerk)
                .header("If-Match", as(clerk).get("/projects/" + project).header("ETag"))
                .delete("/projects/" + project)
                .then()
                .statusCode(204);

        var found = findings().jsonPath();
        assertThat(found.<String>getList("items.findAll { it.rule == 'R107' }.stated"))
                .containsExactly(
                        "⟦project/" + project + ":RATE⟧",
                        "⟦project/" + project + ":SCORE⟧",
                        "⟦",
                        "⟦project/" + project + ":AMOUNT⟧");
        assertThat(found.<String>getList("items.findAll { it.rule == 'R107' }.severity"))
                .containsOnly("error");
        assertThat(found.getMap("items.find { it.stated == '⟦' }.places[0]"))
                .containsEntry("pointer", "/goal/achieved")
                .containsEntry("section", "INDICATORS")
                .containsEntry("anchor", "field/INDICATORS/goal/achieved")
                .containsEntry("span", Map.of("start", achieved.length(), "end", achieved.length() + 1));
        assertThat(found.getMap("items.find { it.rule == 'R107' && it.places[0].section == 'NARRATIVE' }.places[0]"))
                .containsEntry("pointer", "/narrative/experience")
                .containsEntry("quote", "⟦project/" + project + ":AMOUNT⟧")
                .containsEntry("span", Map.of("start", 25, "end", 25 + project.length() + 17));
        assertThat(found.getInt("blocking")).isEqualTo(4);
        assertThat(found.getBoolean("items[0].explainable")).isFalse();
        explain("0", "已在附件说明").then().statusCode(409);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(409);

        write("experience", "支出⟦expenditure:AMOUNT⟧");
        write("/evaluations/" + id + "/goal", """
                {"expected": null, "achieved": "完成", "analysis": null, "deviation": null}
                """, clerk);

        findings().then().body("blocking", equalTo(0));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
    }

    @Test
    void theRulesReadWhatTheReferencesSayAndLeadToWhereTheyAreWritten() {
        write(
                "experience",
                "  本年支出合计⟦expenditure:AMOUNT⟧，其中基本支出⟦expenditure/basic:AMOUNT⟧，占⟦expenditure/project:SHARE⟧。");

        var found = findings().jsonPath();

        assertThat(found.<String>getList("items.rule")).containsExactly("R05");
        assertThat(found.getMap("items[0].places[0]"))
                .containsEntry("quote", "52.02%")
                .containsEntry("span", Map.of("start", 63, "end", 90));
    }

    @Test
    void indicatorsAreLookedAtWhileTheyAreWritten() {
        var project = id(aProject(year));
        indicators(project, """
                {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "拨付资金总额", "sign": "AT_LEAST", "target": "100", "unit": "万元", "points": "30.00", %1$s},
                {"id": null, "level1": "产出指标", "level2": "质量指标", "name": "验收合格率", "sign": "AT_LEAST", "target": "120", "unit": "%%", "points": "10.00", %1$s},
                {"id": null, "level1": "效益指标", "level2": "社会效益指标", "name": "服务能力", "sign": "AT_LEAST", "target": "有效提升", "unit": null, "points": "10.00", %1$s},
                {"id": null, "level1": "效益指标", "level2": "社会效益指标", "name": "服务场次", "sign": "AT_LEAST", "target": "20", "unit": null, "points": "10.00", %1$s},
                {"id": null, "level1": "效益指标", "level2": "社会效益指标", "name": "服务场次", "sign": "AT_LEAST", "target": "30", "unit": "场", "points": "30.00", %1$s}
                """);

        var found = findings().jsonPath();

        assertThat(found.<String>getList("items.rule")).contains("R81", "R85", "R86", "R88", "R89", "R91", "R92");
        assertThat(found.<String>getList("items.findAll { it.severity == 'error' }.rule"))
                .containsExactly("R89");
        var place = found.getMap("items.find { it.rule == 'R89' }.places[0]");
        assertThat(place).containsEntry("section", "PROJECTS").containsEntry("projectId", project);
        assertThat(place.get("pointer").toString())
                .matches("/projects/" + project + "/indicators/rows/[0-9a-f-]{36}/target");
        assertThat(place.get("anchor")).isEqualTo("field/PROJECTS" + place.get("pointer"));
    }

    @Test
    void whatTheWordsOfAProjectSayLeadsToItsFieldAndACopyIsNoticed() {
        var library = id(aProject(year, null, "图书馆免费开放"));
        var museum = id(aProject(year, null, "博物馆免费开放"));
        var analysis = "全年按计划开放，服务时间符合要求；场馆设施定期检修，安全责任落实到人；通过公告栏和网站公布开放时间和服务内容，方便群众；"
                + "开展读者和观众意见征集，按季度整理并逐条答复，问题整改情况在馆内公示，接受监督。";
        goal(library, "到位资金40万元，实际支出50万元。", analysis);
        goal(museum, "到位资金40万元，实际支出40万元。", analysis);

        var found = findings().jsonPath();

        assertThat(found.<String>getList("items.rule")).contains("R20", "R42");
        assertThat(found.getMap("items.find { it.rule == 'R20' }.places[0]"))
                .containsEntry("section", "PROJECTS")
                .containsEntry("projectId", library)
                .containsEntry("pointer", "/projects/" + library + "/goal/achieved")
                .containsEntry("quote", "50万元");
        assertThat(found.getMap("items.find { it.rule == 'R42' }.places[0]")
                        .get("pointer")
                        .toString())
                .matches("/projects/[0-9a-f-]{36}/goal/analysis");
    }

    @Test
    void aTargetBelowLastYearsActualIsAsked() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        var row = """
                {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "培训人数", "sign": "AT_LEAST", "target": "%s", "unit": "人", "points": "20.00",
                 "actual": "%s", "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": false}
                """;
        indicators(id(aProject(before, null, "培训")), row.formatted("100", "140"));
        indicators(id(aProject(year, null, "培训")), row.formatted("120", "120"));

        findings()
                .then()
                .body("items.find { it.rule == 'R90' }.stated", equalTo("120人"))
                .body("items.find { it.rule == 'R90' }.computed", equalTo("140人"));
    }

    @Test
    void fiftyProjectsCostNoMoreQueriesThanOne() {
        aProjectWithRows("项目");
        var ofOne = queries();
        for (int i = 1; i < 50; i++) {
            aProjectWithRows("项目" + i);
        }

        assertThat(queries()).isEqualTo(ofOne);
    }

    private void aProjectWithRows(String name) {
        indicators(
                id(aProject(year, null, name)),
                IntStream.range(0, 20).mapToObj(n -> """
                        {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "指标%d", "sign": "AT_LEAST", "target": "100", "unit": "个", "points": "4.50",
                         "actual": "100", "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": false}""".formatted(n)).collect(Collectors.joining(",")));
    }

    /** How many statements the findings of the year take. */
    private long queries() {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            findings().then().statusCode(200);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private Response findings() {
        return as(clerk).get("/evaluations/{id}/findings", id);
    }

    private String key() {
        return findings().path("items[0].key");
    }

    private Response explain(String revision, String text) {
        JsonPath found = findings().jsonPath();
        return put(clerk, found.getString("items[0].key"), revision, found.getString("items[0].figures"), text);
    }

    private Response put(String who, String key, String revision, String figures, String text) {
        var request = as(who).contentType(ContentType.JSON).body(Map.of("figures", figures, "text", text));
        if (revision != null) {
            request.header("If-Match", '"' + revision + '"');
        }
        return request.put("/evaluations/{id}/findings/{key}/explanation", id, key);
    }

    private Response withdraw(String who, String key, String revision) {
        return as(who).header("If-Match", '"' + revision + '"')
                .delete("/evaluations/{id}/findings/{key}/explanation", id, key);
    }

    private void expenditure(String project) {
        write("/budgets/" + budgetOf(year) + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": null, "executed": "5037600.00"},
                          {"code": "generalOperating", "initialBudget": null, "yearBudget": null, "executed": "816200.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "%s"}]}
                """.formatted(project), clerk);
    }

    private void state(String share) {
        write("/evaluations/" + id + "/stated-figures", SHARE.formatted(share, share), clerk);
    }

    private void write(String paragraph, String text) {
        write(
                "/evaluations/" + id + "/narrative/" + paragraph,
                "{\"paragraph\": \"" + paragraph + "\", \"text\": \"" + text + "\"}",
                clerk);
    }

    private void goal(String project, String achieved, String analysis) {
        write("/projects/" + project + "/goal", """
                {"expected": null, "achieved": "%s", "analysis": "%s", "deviation": null}
                """.formatted(achieved, analysis), clerk);
    }

    private void indicators(String project, String rows) {
        write("/projects/" + project + "/indicators", "{\"rows\": [" + rows.formatted("""
                "actual": null, "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": false""") + "]}", clerk);
    }

    private static void write(String path, String body, String who) {
        as(who).contentType(ContentType.JSON)
                .header("If-Match", as(who).get(path).header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}

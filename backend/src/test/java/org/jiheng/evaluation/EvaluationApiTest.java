package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EvaluationApiTest extends ApiTest {

    @Inject
    Years years;

    @Test
    void anOpenedYearHasEveryPartEmptyAndIsToBeFilled() {
        var id = years.evaluation().id();

        api().get("/evaluations/{id}/summary", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_STARTED"))
                .body("status", equalTo("TO_FILL"))
                .body("departmentName", equalTo("中共陇南市委政法委员会"))
                .body("sectionsDone", equalTo(0))
                .body("statedScore", nullValue());
        api().get("/evaluations/{id}/profile", id)
                .then()
                .header("ETag", "\"0\"")
                .body(sameJson("{\"duties\": [], \"offices\": [], \"subordinateUnits\": []}"));
        api().get("/evaluations/{id}/narrative", id)
                .then()
                .body("items", hasSize(10))
                .body("items.text", hasItem(nullValue()));
    }

    @Test
    void aDepartmentHasAYearOnce() {
        var year = years.evaluation();
        var body = """
                {"departmentId": "%s", "fiscalYear": 2024, "schemeId": "%s", "departmentSchemeId": null, "deadline": null}
                """.formatted(year.departmentId(), Years.SCHEME);

        json(body)
                .post("/evaluations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("violations.pointer", contains("/fiscalYear"));
        var next = json(body.replace("2024", "2025").replace("\"deadline\": null", "\"deadline\": \"2026-03-27\""))
                .post("/evaluations");
        next.then().statusCode(201).header("Location", notNullValue()).body("deadline", equalTo("2026-03-27"));
        api().get("/evaluations/{id}", next.<String>path("id")).then().body(sameJson(next.asString()));
    }

    @Test
    void aYearNeedsADepartmentAndASchemeThatExist() {
        json("""
                {"departmentId": "%s", "fiscalYear": 2024, "schemeId": "%s", "departmentSchemeId": null, "deadline": null}
                """.formatted(UUID.randomUUID(), UUID.randomUUID()))
                .post("/evaluations")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/departmentId", "/schemeId"));
        json("""
                {"departmentId": "%s", "fiscalYear": 1899, "schemeId": "%s", "departmentSchemeId": null, "deadline": "2025-02-30"}
                """.formatted(UUID.randomUUID(), UUID.randomUUID()))
                .post("/evaluations")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/deadline"));
    }

    @Test
    void onlySchemeAndDeadlineOfAHeadChange() {
        var head = api().get("/evaluations/{id}", years.evaluation().id());
        var id = head.<String>path("id");

        json("\"0\"", head.asString().replace("\"deadline\":null", "\"deadline\":\"2025-03-27\""))
                .put("/evaluations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("deadline", equalTo("2025-03-27"));
        json("\"1\"", head.asString().replace("621200000", "620000000").replace("2024", "2023"))
                .put("/evaluations/{id}", id)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/regionCode", "/fiscalYear"));
        json("\"0\"", head.asString()).put("/evaluations/{id}", id).then().statusCode(412);
    }

    @Test
    void theListIsNarrowedByStatusYearAndName() {
        var year = years.evaluation();
        put("/evaluations/" + year.id() + "/narrative/other", "{\"paragraph\": \"other\", \"text\": \"无\"}");

        api().queryParam("departmentId", year.departmentId())
                .queryParam("fiscalYear", 2024)
                .queryParam("status", "TO_FILL")
                .queryParam("q", "政法委")
                .get("/evaluations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("FILLING"));
        api().queryParam("departmentId", year.departmentId())
                .queryParam("status", "TO_SUBMIT")
                .get("/evaluations")
                .then()
                .body("items", empty());
        api().queryParam("status", "NONE")
                .get("/evaluations")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("status"));
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        years.evaluation();
        years.evaluation();
        var first = api().queryParam("limit", 1).get("/evaluations");

        first.then().body("items", hasSize(1)).body("next", notNullValue());
        api().queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/evaluations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.path("items[0].id"))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    profile        | {"duties": ["协调政法工作"], "offices": ["办公室"], "subordinateUnits": ["陇南市法学会"]}
                    staffing       | {"asOf": "2024-12-31", "authorized": 38, "rows": [{"kind": "administrative", "inPost": 10}, {"kind": "workers", "inPost": null}]}
                    goal           | {"expected": "建设平安陇南", "achieved": null, "analysis": null, "deviation": null}
                    narrative/other | {"paragraph": "other", "text": "无"}
                    stated-figures | {"rows": [{"subject": "expenditure/basic", "kind": "SHARE", "value": "47.95", "unit": "PERCENT", "quote": "占支出总额47.95%"}]}
                    applicability  | {"rows": [{"section": "PROJECTS", "reason": "本单位无项目支出"}]}
                    """)
    void aSectionIsReadBackAsItWasPutAndCanBePutBack(String section, String body) {
        var path = "/evaluations/" + years.evaluation().id() + "/" + section;

        json("\"0\"", body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(body));
        var read = api().get(path);
        read.then().header("ETag", "\"1\"").body(sameJson(body));
        json("\"1\"", read.asString())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(body));
        json("\"0\"", body).put(path).then().statusCode(412);
        json(body).put(path).then().statusCode(428);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    profile        | {"duties": [" "], "offices": [], "subordinateUnits": []} | 422 | /duties/0
                    staffing       | {"asOf": null, "authorized": -1, "rows": []} | 422 | /authorized
                    staffing       | {"asOf": null, "authorized": 1.5, "rows": []} | 400 | /authorized
                    staffing       | {"asOf": "31.12.2024", "authorized": null, "rows": []} | 400 | /asOf
                    staffing       | {"asOf": null, "authorized": null, "rows": [{"kind": "none", "inPost": 1}]} | 422 | /rows/0/kind
                    narrative/other | {"paragraph": "problems", "text": "无"} | 422 | /paragraph
                    narrative/other | {"paragraph": "other", "text": "a\\u0000"} | 422 | /text
                    stated-figures | {"rows": [{"subject": "a b", "kind": "SHARE", "value": "", "unit": "PERCENT", "quote": null}]} | 422 | /rows/0/subject
                    stated-figures | {"rows": [{"subject": "a", "kind": "NONE", "value": "1", "unit": "PERCENT", "quote": null}]} | 400 | /rows/0/kind
                    applicability  | {"rows": [{"section": "PROFILE", "reason": " "}]} | 422 | /rows/0/reason
                    applicability  | {"rows": [{"section": "PROFILE", "reason": "a"}, {"section": "PROFILE", "reason": "b"}]} | 422 | /rows/1/section
                    """)
    void whatIsWrongInASectionIsSaidAtItsPlaceAndNothingIsStored(
            String section, String body, int status, String pointer) {
        var path = "/evaluations/" + years.evaluation().id() + "/" + section;

        json("\"0\"", body).put(path).then().statusCode(status).body("violations.pointer", hasItem(pointer));
        api().get(path).then().header("ETag", "\"0\"");
    }

    @Test
    void aParagraphThatIsNoneIsNotFound() {
        api().get("/evaluations/{id}/narrative/none", years.evaluation().id())
                .then()
                .statusCode(404);
    }

    @Test
    void aYearThatIsNotThereIsNotFound() {
        for (var part : new String[] {
            "",
            "/summary",
            "/profile",
            "/staffing",
            "/goal",
            "/indicators",
            "/narrative",
            "/figures",
            "/progress",
            "/score",
            "/project-order",
            "/stated-figures",
            "/applicability"
        }) {
            api().get("/evaluations/{id}" + part, UUID.randomUUID()).then().statusCode(404);
        }
    }

    /** The real report's figures: what it states beside what follows from its data. */
    @Test
    void whatIsStatedStandsBesideWhatIsComputed() {
        var year = years.evaluation();
        var base = "/evaluations/" + year.id();
        put("/budgets/" + year.budgetId() + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": null, "executed": "5037600.00"},
                          {"code": "generalOperating", "initialBudget": null, "yearBudget": null, "executed": "816200.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "6346700.00"},
                          {"code": "operating", "initialBudget": null, "yearBudget": null, "executed": "0.00"}]}
                """);
        put(base + "/stated-figures", """
                {"rows": [{"subject": "expenditure", "kind": "AMOUNT", "value": "1220.06", "unit": "WAN_YUAN", "quote": null},
                          {"subject": "expenditure/basic", "kind": "AMOUNT", "value": "585.38", "unit": "WAN_YUAN", "quote": null},
                          {"subject": "expenditure/basic", "kind": "SHARE", "value": "47.95", "unit": "PERCENT", "quote": null},
                          {"subject": "department", "kind": "RATE", "value": "99.51", "unit": "PERCENT", "quote": null},
                          {"subject": "department", "kind": "GRADE", "value": "良", "unit": "TEXT", "quote": null}]}
                """);

        var figures = api().get(base + "/figures");
        figures.then().statusCode(200);
        var at = "items.find { it.id == '%s' }";
        figures.then()
                .body(at.formatted("expenditure:AMOUNT") + ".value", equalTo("12200500.00"))
                .body(at.formatted("expenditure:AMOUNT") + ".stated[0].agrees", equalTo(false))
                .body(at.formatted("expenditure:AMOUNT") + ".stated[0].rounding", equalTo(true))
                .body(at.formatted("expenditure:AMOUNT") + ".stated[0].difference", equalTo("0.01"))
                .body(at.formatted("expenditure/basic:AMOUNT") + ".value", equalTo("5853800.00"))
                .body(at.formatted("expenditure/basic:AMOUNT") + ".stated[0].agrees", equalTo(true))
                .body(
                        at.formatted("expenditure/basic:AMOUNT") + ".working",
                        equalTo("5037600.00 + 816200.00 = 5853800.00"))
                .body(at.formatted("expenditure/basic:SHARE") + ".value", equalTo("47.98"))
                .body(
                        at.formatted("expenditure/basic:SHARE") + ".working",
                        equalTo("5853800.00 ÷ 12200500.00 = 47.98%"))
                .body(at.formatted("expenditure/basic:SHARE") + ".stated[0].difference", equalTo("-0.03"))
                .body(at.formatted("department:RATE") + ".value", nullValue())
                .body(at.formatted("department:RATE") + ".notComputable.code", equalTo("figure.no-year-budget"))
                .body(at.formatted("department:RATE") + ".stated[0].agrees", nullValue())
                .body(at.formatted("revenue:AMOUNT") + ".notComputable.code", equalTo("figure.nothing-entered"));
        api().get(base + "/summary").then().body("statedGrade", equalTo("良")).body("statedScore", nullValue());
        var tag = figures.header("ETag");
        api().header("If-None-Match", tag).get(base + "/figures").then().statusCode(304);
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void progressNamesWhatIsMissingAndASectionThatDoesNotApplyIsNotOpen() {
        var id = years.evaluation().id();
        put("/evaluations/" + id + "/profile", "{\"duties\": [\"一\"], \"offices\": [], \"subordinateUnits\": []}");
        put("/evaluations/" + id + "/applicability", "{\"rows\": [{\"section\": \"PROJECTS\", \"reason\": \"无\"}]}");

        api().get("/evaluations/{id}/progress", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("TO_FILL"))
                .body(
                        "sections.section",
                        contains("PROFILE", "STAFFING", "BUDGET", "PROJECTS", "INDICATORS", "NARRATIVE"))
                .body("sections.state", contains("PARTIAL", "EMPTY", "EMPTY", "NOT_APPLICABLE", "EMPTY", "EMPTY"))
                .body("sections[0].missing", contains("Offices are missing"));
    }

    private static Response put(String path, String body) {
        var answer = json(api().get(path).header("ETag"), body).put(path);
        answer.then().statusCode(200);
        return answer;
    }
}

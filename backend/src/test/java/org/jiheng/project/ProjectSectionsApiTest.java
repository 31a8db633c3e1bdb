package org.jiheng.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import org.jiheng.YearTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Funding and goal of a project: each is written whole, with a revision of its own. */
@QuarkusTest
class ProjectSectionsApiTest extends YearTest {

    private static final String FUNDING = """
            {"rows": [
              {"source": "currentAppropriation", "initialBudget": null, "yearBudget": "150000.00", "executed": "150000.00"}]}
            """;

    private static final String GOAL = """
            {"expected": "慰问救助见义勇为人员及家属5-8名（户），在9县区组织法治宣传活动15场。", "achieved": "全部完成。",
             "analysis": null, "deviation": "无\\n偏离"}
            """;

    @Test
    void theMoneyOfARealProjectIsKept() {
        var id = id(aProject(years.open()));

        json("\"0\"", FUNDING)
                .put("/projects/{id}/funding", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(FUNDING));
        api().get("/projects/{id}/funding", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(FUNDING));
        json("\"1\"", FUNDING)
                .put("/projects/{id}/funding", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void theGoalIsKept() {
        var id = id(aProject(years.open()));

        json("\"0\"", GOAL)
                .put("/projects/{id}/goal", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(GOAL));
        api().get("/projects/{id}/goal", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(GOAL));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("org.jiheng.RefusedAmounts#all")
    void whatIsNoAmountIsRefusedAtItsPlaceAndNothingIsStored(String amount, int status, String code) {
        var id = id(aProject(years.open()));

        json(
                        "\"0\"",
                        FUNDING.replaceFirst(
                                "\"initialBudget\": null",
                                java.util.regex.Matcher.quoteReplacement("\"initialBudget\": " + amount)))
                .put("/projects/{id}/funding", id)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/rows/0/initialBudget"))
                .body("violations.code", contains(code));
        api().get("/projects/{id}/funding", id).then().header("ETag", "\"0\"").body(sameJson("{\"rows\": []}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"specialBonds, unknown-code", "fiscalAppropriation, unknown-code", "'', not-blank"})
    void aSourceIsOneOfTheList(String source, String code) {
        json("\"0\"", FUNDING.replace("currentAppropriation", source))
                .put("/projects/{id}/funding", id(aProject(years.open())))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/0/source"))
                .body("violations.code", contains(code));
    }

    @Test
    void aSourceStandsOnce() {
        var twice = FUNDING.replace("}]}", "}, ") + FUNDING.substring(FUNDING.indexOf("{\"source\""));
        json("\"0\"", twice)
                .put("/projects/{id}/funding", id(aProject(years.open())))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/1/source"))
                .body("violations.code", contains("repeated"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"\"                       | 422 | size",
                "\"文\\u0000\"              | 422 | character-not-allowed",
                "\"文\\u202e\"              | 422 | character-not-allowed",
                "1                          | 400 | wrong-type",
                "[]                         | 400 | wrong-type",
                "false                      | 400 | wrong-type",
            })
    void aGoalIsTextOrNotWrittenYet(String value, int status, String code) {
        var id = id(aProject(years.open()));

        json("\"0\"", GOAL.replace("\"全部完成。\"", value))
                .put("/projects/{id}/goal", id)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/achieved"))
                .body("violations.code", contains(code));
        api().get("/projects/{id}/goal", id).then().header("ETag", "\"0\"");
    }

    @Test
    void aGoalHasFiveThousandCharacters() {
        var id = id(aProject(years.open()));
        var long5000 = GOAL.replace("全部完成。", "𠮷".repeat(5000));

        json("\"0\"", long5000)
                .put("/projects/{id}/goal", id)
                .then()
                .statusCode(200)
                .body(sameJson(long5000));
        json("\"1\"", GOAL.replace("全部完成。", "文".repeat(5001)))
                .put("/projects/{id}/goal", id)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/achieved"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/funding", "/goal", "/indicators"})
    void whoeverDidNotSeeTheLastRevisionIsRefused(String part) {
        var path = "/projects/" + id(aProject(years.open())) + part;
        var body = part.equals("/funding") ? FUNDING : part.equals("/goal") ? GOAL : ProjectApiTest.indicators();

        json(body).put(path).then().statusCode(428).body("type", equalTo("/problems/revision-required"));
        json("*", body).put(path).then().statusCode(428);
        json("W/\"0\"", body).put(path).then().statusCode(412);
        json("\"7\"", body).put(path).then().statusCode(412).body("type", equalTo("/problems/revision-stale"));
        json("\"0\"", body).put(path).then().statusCode(200);
        json("\"0\"", body).put(path).then().statusCode(412);
        json("\"0\"", body).put(path.replaceAll("[0-9a-f-]{36}", NOBODY)).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/funding", "/goal", "/indicators"})
    void anUnknownPropertyAndAMissingOneAreRefused(String part) {
        json("\"0\"", "{\"total\": \"1.00\"}")
                .put("/projects/" + id(aProject(years.open())) + part)
                .then()
                .statusCode(400)
                .body("violations.code.unique().sort()", contains("missing-property", "unknown-property"));
    }

    @Test
    void twoPeopleMeetOnlyInTheSameSection() {
        var id = id(aProject(years.open()));

        json("\"0\"", FUNDING).put("/projects/{id}/funding", id).then().statusCode(200);
        json("\"0\"", GOAL).put("/projects/{id}/goal", id).then().statusCode(200);
        json("\"0\"", ProjectApiTest.indicators())
                .put("/projects/{id}/indicators", id)
                .then()
                .statusCode(200);
        api().get("/projects/{id}", id).then().header("ETag", "\"0\"");
    }
}

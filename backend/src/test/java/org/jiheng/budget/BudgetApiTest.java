package org.jiheng.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.jiheng.YearTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BudgetApiTest extends YearTest {

    private static final String REVENUE = """
            {"rows": [
              {"code": "fiscalAppropriation", "initialBudget": null, "yearBudget": null, "executed": "12181800.00"},
              {"code": "superiorSubsidy", "initialBudget": null, "yearBudget": null, "executed": "0.00"},
              {"code": "institutional", "initialBudget": null, "yearBudget": null, "executed": "0.00"},
              {"code": "business", "initialBudget": null, "yearBudget": null, "executed": "0.00"},
              {"code": "other", "initialBudget": null, "yearBudget": null, "executed": "0.00"}]}
            """;

    private static final String EXPENDITURE = """
            {"rows": [
              {"code": "personnel", "initialBudget": null, "yearBudget": null, "executed": "5037600.00"},
              {"code": "generalOperating", "initialBudget": null, "yearBudget": null, "executed": "816200.00"},
              {"code": "project", "initialBudget": null, "yearBudget": null, "executed": "6346700.00"},
              {"code": "operating", "initialBudget": null, "yearBudget": null, "executed": "0.00"}]}
            """;

    @Test
    void aNewYearHasAnEmptyBudget() {
        var year = years.open();
        var id = budgetOf(year);

        api().get("/budgets/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(sameJson("""
                {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s",
                 "openingCarryOver": null, "closingCarryOver": null}
                """.formatted(id, year.departmentId())));
        for (var side : new String[] {"revenue", "expenditure"}) {
            api().get("/budgets/{id}/" + side, id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body(sameJson("{\"rows\": []}"));
        }
    }

    @Test
    void theFiguresOfTheRealReportAreKeptToTheFen() {
        var id = budgetOf(years.open());

        json("\"0\"", REVENUE)
                .put("/budgets/{id}/revenue", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(REVENUE));
        json("\"0\"", EXPENDITURE)
                .put("/budgets/{id}/expenditure", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(EXPENDITURE));

        api().get("/budgets/{id}/revenue", id).then().header("ETag", "\"1\"").body(sameJson(REVENUE));
        api().get("/budgets/{id}/expenditure", id)
                .then()
                .header("ETag", "\"1\"")
                .body(sameJson(EXPENDITURE));
    }

    @Test
    void whatWasReadCanBePutBackAndKeepsItsRevision() {
        var id = budgetOf(years.open());
        json("\"0\"", REVENUE).put("/budgets/{id}/revenue", id);

        var read = api().get("/budgets/{id}/revenue", id);

        json("\"1\"", read.asString())
                .put("/budgets/{id}/revenue", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(REVENUE));
    }

    @Test
    void rowsAreReplacedWholeAndKeepTheirOrder() {
        var id = budgetOf(years.open());
        json("\"0\"", REVENUE).put("/budgets/{id}/revenue", id);
        var turned = """
                {"rows": [
                  {"code": "other", "initialBudget": "0.01", "yearBudget": "999999999999999.99", "executed": null},
                  {"code": "fiscalAppropriation", "initialBudget": "1.50", "yearBudget": "2.00", "executed": "12181800.00"}]}
                """;

        json("\"1\"", turned.replace("1.50", "1.5").replace("2.00", "2"))
                .put("/budgets/{id}/revenue", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(sameJson(turned));
        api().get("/budgets/{id}/revenue", id).then().body(sameJson(turned));
    }

    @Test
    void aTotalMayBeLargerThanAnyAmountThatCanBeEntered() {
        var evaluation = years.evaluation();
        json("\"0\"", """
                {"rows": [
                  {"code": "other", "initialBudget": null, "yearBudget": null, "executed": "999999999999999.99"},
                  {"code": "business", "initialBudget": null, "yearBudget": null, "executed": "999999999999999.99"}]}
                """)
                .put("/budgets/{id}/revenue", evaluation.budgetId().toString())
                .then()
                .statusCode(200);

        api().get("/evaluations/{id}/figures", evaluation.id().toString())
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'revenue:AMOUNT' }.value", equalTo("1999999999999999.98"));
    }

    @Test
    void theCarryOverIsWritten() {
        var year = years.open();
        var id = budgetOf(year);
        var carried = """
                {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s",
                 "openingCarryOver": "18800.00", "closingCarryOver": "0.00"}
                """.formatted(id, year.departmentId());

        json("\"0\"", carried)
                .put("/budgets/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(carried));
        api().get("/budgets/{id}", id).then().header("ETag", "\"1\"").body(sameJson(carried));
    }

    @Test
    void aBudgetStaysInItsYear() {
        var year = years.open();
        var id = budgetOf(year);
        var moved = """
                {"id": "%s", "regionCode": "621200001", "fiscalYear": 2025, "departmentId": "%s",
                 "openingCarryOver": null, "closingCarryOver": null}
                """.formatted(NOBODY, NOBODY);

        json("\"0\"", moved)
                .put("/budgets/{id}", id)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/id", "/regionCode", "/fiscalYear", "/departmentId"))
                .body("violations.code", contains("immutable", "immutable", "immutable", "immutable"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("org.jiheng.RefusedAmounts#all")
    void whatIsNoAmountIsRefusedAtItsPlaceAndNothingIsStored(String amount, int status, String code) {
        var year = years.open();
        var id = budgetOf(year);
        json("\"0\"", EXPENDITURE).put("/budgets/{id}/expenditure", id);
        var head = """
                {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s",
                 "openingCarryOver": %s, "closingCarryOver": null}
                """.formatted(id, year.departmentId(), amount);

        json("\"1\"", EXPENDITURE.replace("\"816200.00\"", amount))
                .put("/budgets/{id}/expenditure", id)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/rows/1/executed"))
                .body("violations.code", contains(code));
        json("\"0\"", head)
                .put("/budgets/{id}", id)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/openingCarryOver"))
                .body("violations.code", contains(code));

        api().get("/budgets/{id}/expenditure", id)
                .then()
                .header("ETag", "\"1\"")
                .body(sameJson(EXPENDITURE));
        api().get("/budgets/{id}", id).then().header("ETag", "\"0\"").body("openingCarryOver", nullValue());
    }

    @Test
    void aNumberOfFourHundredDigitsIsRefused() {
        json("\"0\"", EXPENDITURE.replace("\"816200.00\"", "9".repeat(400)))
                .put("/budgets/{id}/expenditure", budgetOf(years.open()))
                .then()
                .statusCode(400)
                .body("violations.code", contains("over-limit"));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource({
        "personnel, basic,      group-code",
        "personnel, salaries,   unknown-code",
        "personnel, Personnel,  unknown-code",
        "personnel, '人员经费',   unknown-code",
        "personnel, project,    repeated",
        "personnel, '   ',      not-blank",
    })
    void aCodeIsOneOfTheListAndStandsOnce(String good, String bad, String code) {
        json("\"0\"", EXPENDITURE.replace("\"" + good + "\"", "\"" + bad + "\""))
                .put("/budgets/{id}/expenditure", budgetOf(years.open()))
                .then()
                .statusCode(422)
                .body("violations.code", contains(code))
                .body("violations.pointer", contains(code.equals("repeated") ? "/rows/2/code" : "/rows/0/code"));
    }

    @Test
    void revenueAndExpenditureHaveCodesOfTheirOwn() {
        json("\"0\"", EXPENDITURE)
                .put("/budgets/{id}/revenue", budgetOf(years.open()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/0/code", "/rows/1/code", "/rows/2/code", "/rows/3/code"));
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        json("\"0\"", """
                {"rows": [{"code": "other", "initialBudget": "-1", "yearBudget": "1.001", "executed": "9999999999999999"},
                          {"code": " ", "initialBudget": null, "yearBudget": null, "executed": "-2"}]}
                """)
                .put("/budgets/{id}/revenue", budgetOf(years.open()))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/rows/0/executed",
                                "/rows/0/initialBudget",
                                "/rows/0/yearBudget",
                                "/rows/1/code",
                                "/rows/1/executed"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"rows\": null}",
                "{\"rows\": {}}",
                "{\"rows\": [null]}",
                "{\"rows\": [], \"total\": \"1\"}",
                "{\"rows\": [{\"code\": \"other\", \"executed\": \"1\"}]}",
                "{\"rows\": [{\"code\": null, \"initialBudget\": null, \"yearBudget\": null, \"executed\": null}]}",
                "{\"rows\": [{\"code\": \"other\", \"initialBudget\": null, \"yearBudget\": null, \"executed\": null, \"x\": 1}]}",
            })
    void whatIsNoSectionIsRefused(String body) {
        json("\"0\"", body)
                .put("/budgets/{id}/revenue", budgetOf(years.open()))
                .then()
                .statusCode(400);
    }

    @Test
    void tooManyRowsAreRefused() {
        var row = "{\"code\": \"other\", \"initialBudget\": null, \"yearBudget\": null, \"executed\": null},";
        json("\"0\"", "{\"rows\": [" + row.repeat(100) + row.replace("},", "}") + "]}")
                .put("/budgets/{id}/revenue", budgetOf(years.open()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows"))
                .body("violations.code", contains("size"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/revenue", "/expenditure"})
    void whoeverDidNotSeeTheLastRevisionIsRefused(String section) {
        var year = years.open();
        var path = "/budgets/" + budgetOf(year) + section;
        var body = section.isEmpty()
                ? api().get(path).asString().replace("\"openingCarryOver\":null", "\"openingCarryOver\":\"1.00\"")
                : section.equals("/revenue") ? REVENUE : EXPENDITURE;

        json(body).put(path).then().statusCode(428).body("type", equalTo("/problems/revision-required"));
        json("*", body).put(path).then().statusCode(428);
        json("\"1\"", body).put(path).then().statusCode(412);
        json("W/\"0\"", body).put(path).then().statusCode(412);
        json("\"0\"", body).put(path).then().statusCode(200);
        json("\"0\"", body).put(path).then().statusCode(412).body("type", equalTo("/problems/revision-stale"));
        api().get(path).then().header("ETag", "\"1\"").body(sameJson(body));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/revenue", "/expenditure"})
    void aBudgetThatIsNotThereIsNotFound(String section) {
        api().get("/budgets/" + NOBODY + section).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        api().get("/budgets/xyz" + section).then().statusCode(400).body("violations.parameter", contains("id"));
        var body = section.isEmpty() ? """
                  {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s",
                   "openingCarryOver": null, "closingCarryOver": null}
                  """.formatted(NOBODY, NOBODY) : "{\"rows\": []}";
        json("\"0\"", body).put("/budgets/" + NOBODY + section).then().statusCode(404);
    }

    @Test
    void budgetsAreListedPageByPageTheNewestYearFirst() {
        var year = years.open();
        years.open(year.departmentId(), 2022);
        years.open(year.departmentId(), 2023);

        var found = new ArrayList<Integer>();
        String cursor = null;
        do {
            var request = api().queryParam("departmentId", year.departmentId()).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/budgets");
            page.then().statusCode(200);
            found.addAll(page.jsonPath().getList("items.fiscalYear"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).containsExactly(2024, 2023, 2022);
        api().queryParam("departmentId", year.departmentId())
                .queryParam("fiscalYear", 2023)
                .get("/budgets")
                .then()
                .body("items.fiscalYear", contains(2023))
                .body("next", nullValue());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "page, 1",
        "offset, 0",
        "limit, 0",
        "limit, 201",
        "limit, １０",
        "limit, 1.5",
        "cursor, xyz",
        "cursor, ''",
        "fiscalYear, 1999",
        "fiscalYear, '2024年'",
        "departmentId, xyz",
    })
    void aParameterThatCannotBeReadIsRefused(String name, String value) {
        api().queryParam(name, value)
                .get("/budgets")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.parameter", contains(name));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var text = org.jiheng.shared.Cursor.of("not a year", NOBODY).toString();

        api().queryParam("cursor", text)
                .get("/budgets")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("cursor"));
    }
}

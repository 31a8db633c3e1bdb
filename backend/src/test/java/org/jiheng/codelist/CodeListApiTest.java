package org.jiheng.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CodeListApiTest extends ApiTest {

    @Test
    void theListsOfAYearAreNamedInBothLanguages() {
        var lists = api().queryParam("fiscalYear", 2024).get("/code-lists");

        lists.then()
                .statusCode(200)
                .body("next", nullValue())
                .body(
                        "items.list",
                        contains(
                                "revenueSource",
                                "expenditureKind",
                                "fundingSource",
                                "staffKind",
                                "indicatorLevel",
                                "narrativeParagraph",
                                "disclosureReason"));
        org.hamcrest.MatcherAssert.assertThat(
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(lists.jsonPath().getMap("items[1]"))
                        .toString(),
                sameJson("""
                        {"list": "expenditureKind", "version": "national-2024", "entries": [
                          {"code": "basic", "zh": "基本支出", "en": "Basic expenditure", "parent": null},
                          {"code": "personnel", "zh": "人员经费", "en": "Personnel", "parent": "basic"},
                          {"code": "generalOperating", "zh": "日常公用经费", "en": "General operating", "parent": "basic"},
                          {"code": "project", "zh": "项目支出", "en": "Project expenditure", "parent": null},
                          {"code": "operating", "zh": "经营支出", "en": "Business operating expenditure", "parent": null}]}
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2000", "2023", "2024", "2100"})
    void everyYearHasLists(String year) {
        api().queryParam("fiscalYear", year)
                .get("/code-lists")
                .then()
                .body("items[0].version", equalTo("national-2024"));
    }

    @Test
    void withoutAYearTheNewestListsAreGiven() {
        api().get("/code-lists").then().statusCode(200).body("items[0].version", equalTo("national-2024"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"page, 1", "fiscalYear, abc", "fiscalYear, 99999999999", "fiscalYear, ''", "list, staffKind"})
    void aParameterThatCannotBeReadIsRefused(String name, String value) {
        api().queryParam(name, value)
                .get("/code-lists")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(name));
    }
}

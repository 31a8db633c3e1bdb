package org.jiheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.YearTest;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectApiTest extends YearTest {

    @Test
    void anAddedProjectIsReadBackAsItWasSaidAndEverythingInItIsEmpty() {
        var year = years.open();
        var code = aCode();

        var added =
                json(projectInput(year, code, "重症精神病患者监护人及教育转化奖补法学会综治中心工作经费")).post("/projects");

        var expected = """
                {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s", "projectCode": "%s",
                 "name": "重症精神病患者监护人及教育转化奖补法学会综治中心工作经费",
                 "supervisor": "中共陇南市委政法委员会", "implementer": null}
                """.formatted(id(added), year.departmentId(), code);
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/v1/projects/" + id(added)))
                .body(sameJson(expected));
        api().get("/projects/{id}", id(added))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(sameJson(expected));
        api().get("/projects/{id}/funding", id(added))
                .then()
                .header("ETag", "\"0\"")
                .body(sameJson("{\"rows\": []}"));
        api().get("/projects/{id}/indicators", id(added))
                .then()
                .header("ETag", "\"0\"")
                .body(sameJson("{\"rows\": []}"));
        api().get("/projects/{id}/goal", id(added))
                .then()
                .header("ETag", "\"0\"")
                .body(sameJson("""
                {"expected": null, "achieved": null, "analysis": null, "deviation": null}
                """));
    }

    @Test
    void aRevisedProjectHasTheNextRevision() {
        var added = aProject(years.open());
        var revised = added.asString().replace("陇南市视频监控共享云平台项目经费", "陇南市视频监控共享云平台");

        json("\"0\"", revised)
                .put("/projects/{id}", id(added))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(revised));
        json("\"1\"", revised)
                .put("/projects/{id}", id(added))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        api().get("/projects/{id}", id(added)).then().header("ETag", "\"1\"").body(sameJson(revised));
    }

    @Test
    void aProjectStaysInItsYear() {
        var added = aProject(years.open());
        var moved = """
                {"id": "%s", "regionCode": "621200001", "fiscalYear": 2025, "departmentId": "%s", "projectCode": null,
                 "name": "甲", "supervisor": null, "implementer": null}
                """.formatted(NOBODY, NOBODY);

        json("\"0\"", moved)
                .put("/projects/{id}", id(added))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/id", "/regionCode", "/fiscalYear", "/departmentId"))
                .body("violations.code", contains("immutable", "immutable", "immutable", "immutable"));
    }

    @Test
    void aCodeBelongsToOneProjectOfARegionAndYear() {
        var year = years.open();
        var code = aCode();
        var first = aProject(year, code, "甲");
        var other = aProject(years.open(), null, "乙");

        json(projectInput(year, code, "乙"))
                .post("/projects")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("violations.pointer", contains("/projectCode"))
                .body("violations.code", contains("taken"));
        json("\"0\"", other.asString().replace("\"projectCode\":null", "\"projectCode\":\"" + code + "\""))
                .put("/projects/{id}", id(other))
                .then()
                .statusCode(409)
                .body("violations.pointer", contains("/projectCode"));

        aProject(years.open(year.departmentId(), 2023), code, "另一年");
        api().header("If-Match", "\"0\"")
                .delete("/projects/{id}", id(first))
                .then()
                .statusCode(204);
        aProject(year, code, "乙");
        api().post("/projects/{id}/restoration", id(first))
                .then()
                .statusCode(409)
                .body("violations.pointer", contains("/projectCode"));
    }

    @Test
    void aRemovedProjectIsGoneWithAllThatBelongsToItAndComesBackWhereItStood() {
        var year = years.open();
        var first = aProject(year, null, "第一");
        var second = aProject(year, null, "第二");
        var third = aProject(year, null, "第三");
        json("\"0\"", indicators())
                .put("/projects/{id}/indicators", id(second))
                .then()
                .statusCode(200);

        api().header("If-Match", "\"0\"")
                .delete("/projects/{id}", id(second))
                .then()
                .statusCode(204);

        assertThat(names(year)).containsExactly("第一", "第三");
        for (var path : List.of("", "/funding", "/goal", "/indicators")) {
            api().get("/projects/{id}" + path, id(second)).then().statusCode(404);
        }
        json("\"1\"", second.asString())
                .put("/projects/{id}", id(second))
                .then()
                .statusCode(404);
        json("\"0\"", "{\"rows\": []}")
                .put("/projects/{id}/funding", id(second))
                .then()
                .statusCode(404);
        json("\"2\"", "{\"rows\": []}")
                .put("/projects/{id}/indicators", id(second))
                .then()
                .statusCode(404);
        api().header("If-Match", "\"1\"")
                .delete("/projects/{id}", id(second))
                .then()
                .statusCode(404);
        api().queryParam("projectId", id(second)).get("/indicators").then().body("items", empty());

        api().post("/projects/{id}/restoration", id(second))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(sameJson(second.asString()));
        assertThat(names(year)).containsExactly("第一", "第二", "第三");
        api().queryParam("projectId", id(second)).get("/indicators").then().body("items.name", contains("新建行政村高清监控点"));
        api().post("/projects/{id}/restoration", id(second))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        assertThat(List.of(id(first), id(third))).doesNotContain(id(second));
    }

    @Test
    void removingWhatSomebodyElseChangedIsRefused() {
        var year = years.open();
        var added = aProject(year);
        json("\"0\"", added.asString().replace("项目经费", ""))
                .put("/projects/{id}", id(added))
                .then()
                .statusCode(200);

        api().delete("/projects/{id}", id(added)).then().statusCode(428);
        api().header("If-Match", "*").delete("/projects/{id}", id(added)).then().statusCode(428);
        api().header("If-Match", "W/\"1\"")
                .delete("/projects/{id}", id(added))
                .then()
                .statusCode(412);
        api().header("If-Match", "\"0\"")
                .delete("/projects/{id}", id(added))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/revision-stale"))
                .body("detail", equalTo("“陇南市视频监控共享云平台” was changed by somebody else; compare and save again"));
        assertThat(names(year)).containsExactly("陇南市视频监控共享云平台");
    }

    @Test
    void whoeverDidNotSeeTheLastRevisionIsRefused() {
        var added = aProject(years.open());
        var changed = added.asString().replace("项目经费", "");

        json(changed).put("/projects/{id}", id(added)).then().statusCode(428);
        json("*", changed).put("/projects/{id}", id(added)).then().statusCode(428);
        json("\"3\"", changed).put("/projects/{id}", id(added)).then().statusCode(412);
        json("\"0\"", changed).put("/projects/{id}", id(added)).then().statusCode(200);
        json("\"0\"", changed).put("/projects/{id}", id(added)).then().statusCode(412);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "projectCode | \"有空 格\"              | 422 | pattern",
                "projectCode | \"\"                    | 422 | pattern",
                "projectCode | 12                      | 400 | wrong-type",
                "name        | \"  \"                  | 422 | not-blank",
                "name        | null                    | 400 | wrong-type",
                "name        | [\"甲\"]                | 400 | wrong-type",
                "name        | \"甲\\u0000\"           | 422 | character-not-allowed",
                "name        | \"甲\\ud800\"           | 422 | character-not-allowed",
                "supervisor  | \"\"                    | 422 | size",
                "implementer | 1                       | 400 | wrong-type",
                "fiscalYear  | \"2024\"                | 400 | wrong-type",
                "fiscalYear  | 2024.0                  | 400 | wrong-type",
                "fiscalYear  | null                    | 400 | wrong-type",
                "departmentId| \"xyz\"                 | 400 | unreadable",
            })
    void whatCannotBeAProjectIsRefusedAtItsPlace(String property, String value, int status, String code) {
        var year = years.open();
        var good = projectInput(year, null, "甲");
        var bad = good.replaceFirst(
                "\"" + property.trim() + "\": [^,}]+",
                java.util.regex.Matcher.quoteReplacement("\"" + property.trim() + "\": " + value));

        json(bad)
                .post("/projects")
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/" + property.trim()))
                .body("violations.code", contains(code));
        assertThat(names(year)).isEmpty();
    }

    @Test
    void aNumberThatIsTooLargeForAYearIsRefused() {
        var good = projectInput(years.open(), null, "甲");

        for (var number : List.of("99999999999", "-99999999999999999999", "9".repeat(400))) {
            json(good.replace("2024", number)).post("/projects").then().statusCode(400);
        }
    }

    @Test
    void unknownAndMissingPropertiesAreRefused() {
        json("{\"name\": \"甲\", \"id\": \"" + NOBODY + "\", \"position\": 0}")
                .post("/projects")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains(
                                "/departmentId",
                                "/fiscalYear",
                                "/id",
                                "/implementer",
                                "/position",
                                "/projectCode",
                                "/supervisor"));
    }

    @Test
    void aNameIsCountedInCharacters() {
        var year = years.open();

        aProject(year, null, "𠮷".repeat(200));
        json(projectInput(year, null, "𠮷".repeat(201)))
                .post("/projects")
                .then()
                .statusCode(422);
        assertThat(names(year)).containsExactly("𠮷".repeat(200));
    }

    @Test
    void aRequestThatComesAgainWithItsKeyAddsOneProject() {
        var year = years.open();
        var key = UUID.randomUUID().toString();
        var body = projectInput(year, null, "提前下达2024年度就业补助资金");

        var first = json(body).header("Idempotency-Key", key).post("/projects");
        var second = json(body).header("Idempotency-Key", key).post("/projects");

        first.then().statusCode(201);
        second.then().statusCode(201).body(sameJson(first.asString()));
        assertThat(names(year)).hasSize(1);
        json(body.replace("提前", ""))
                .header("Idempotency-Key", key)
                .post("/projects")
                .then()
                .statusCode(422);
    }

    @Test
    void projectsAreListedInTheirOrderPageByPage() {
        var year = years.open();
        for (int i = 1; i <= 11; i++) {
            aProject(year, null, "项目" + i);
        }

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = api().queryParam("departmentId", year.departmentId()).queryParam("limit", 4);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/projects");
            page.then().statusCode(200);
            found.addAll(page.jsonPath().getList("items.name"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).hasSize(11).startsWith("项目1", "项目2").endsWith("项目10", "项目11");
        api().queryParam("departmentId", year.departmentId())
                .queryParam("q", "目11")
                .get("/projects")
                .then()
                .body("items.name", contains("项目11"));
        api().queryParam("departmentId", year.departmentId())
                .queryParam("q", "%")
                .get("/projects")
                .then()
                .body("items", empty());
        api().queryParam("departmentId", year.departmentId())
                .queryParam("fiscalYear", 2023)
                .get("/projects")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "page, 1",
        "limit, 0",
        "limit, 201",
        "cursor, bm90aGluZw",
        "fiscalYear, 二〇二四",
        "departmentId, 1",
        "q, ''",
        "sort, name"
    })
    void aParameterThatCannotBeReadIsRefused(String name, String value) {
        api().queryParam(name, value)
                .get("/projects")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(name));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/funding", "/goal", "/indicators"})
    void whatIsNotThereIsNotFound(String part) {
        api().get("/projects/" + NOBODY + part).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        api().get("/projects/xyz" + part).then().statusCode(400).body("violations.parameter", contains("id"));
        api().post("/projects/" + NOBODY + "/restoration").then().statusCode(404);
        api().header("If-Match", "\"0\"").delete("/projects/" + NOBODY).then().statusCode(404);
    }

    static String indicators() {
        return """
               {"rows": [{"id": null, "level1": "产出指标", "level2": "数量指标", "name": "新建行政村高清监控点",
                 "sign": "AT_LEAST", "target": "2100", "unit": "路", "points": "20.00", "actual": "2100",
                 "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": true}]}
               """;
    }

    private static List<String> names(DepartmentYear year) {
        return api().queryParam("departmentId", year.departmentId())
                .queryParam("fiscalYear", year.fiscalYear())
                .get("/projects")
                .jsonPath()
                .getList("items.name");
    }

    private static String aCode() {
        return "62120024T" + UUID.randomUUID().toString().substring(0, 12);
    }
}

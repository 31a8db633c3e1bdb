package org.jiheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jiheng.YearTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IndicatorApiTest extends YearTest {

    @Test
    void aWrittenTableComesBackWithIdsAndCanBePutBack() {
        var project = id(aProject(years.open()));

        var written = json("\"0\"", table(row(null, "新建行政村高清监控点", "2100"), row(null, "市级视频云共享平台", "1")))
                .put("/projects/{id}/indicators", project);

        written.then().statusCode(200).header("ETag", "\"1\"");
        assertThat(ids(written)).doesNotContainNull().doesNotHaveDuplicates().hasSize(2);
        written.then()
                .body(sameJson(table(
                        row(ids(written).get(0), "新建行政村高清监控点", "2100"),
                        row(ids(written).get(1), "市级视频云共享平台", "1"))));
        api().get("/projects/{id}/indicators", project)
                .then()
                .header("ETag", "\"1\"")
                .body(sameJson(written.asString()));
        json("\"1\"", written.asString())
                .put("/projects/{id}/indicators", project)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(written.asString()));
    }

    @Test
    void rowsAreMovedChangedAddedAndRemovedAtOnce() {
        var project = id(aProject(years.open()));
        var ids = ids(json("\"0\"", table(row(null, "甲", "1"), row(null, "乙", "2"), row(null, "丙", "3")))
                .put("/projects/{id}/indicators", project));

        var now = json("\"1\"", table(row(ids.get(2), "丙", "30"), row(null, "丁", "4"), row(ids.get(0), "甲", "1")))
                .put("/projects/{id}/indicators", project);

        now.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(sameJson(
                        table(row(ids.get(2), "丙", "30"), row(ids(now).get(1), "丁", "4"), row(ids.get(0), "甲", "1"))));
        assertThat(ids).doesNotContain(ids(now).get(1));
        api().get("/projects/{id}/indicators", project).then().body(sameJson(now.asString()));
        api().get("/indicators/{id}", ids.get(1)).then().statusCode(404);
    }

    @Test
    void anIdThatIsNotOfThisTableOrStandsTwiceIsRefused() {
        var year = years.open();
        var project = id(aProject(year));
        var other = id(aProject(year));
        var own = ids(json("\"0\"", table(row(null, "甲", "1"))).put("/projects/{id}/indicators", project))
                .get(0);
        var foreign = ids(json("\"0\"", table(row(null, "乙", "2"))).put("/projects/{id}/indicators", other))
                .get(0);

        json("\"1\"", table(row(foreign, "甲", "1"), row(own, "甲", "1"), row(own, "乙", "1"), row(NOBODY, "丙", "1")))
                .put("/projects/{id}/indicators", project)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/0/id", "/rows/2/id", "/rows/3/id"))
                .body("violations.code", contains("unknown-reference", "repeated", "unknown-reference"));
        api().get("/projects/{id}/indicators", project)
                .then()
                .header("ETag", "\"1\"")
                .body("rows.name", contains("甲"));
    }

    @Test
    void whatIsTypedIsKeptAsTyped() {
        var project = id(aProject(years.open()));

        for (var target : List.of("-0.50", "5-8名（户）", "2024年12月31日前", "≥95%", "007", "999999999999999.999999")) {
            json("\"" + revision(project) + "\"", table(row(null, "甲", target)))
                    .put("/projects/{id}/indicators", project)
                    .then()
                    .statusCode(200)
                    .body("rows[0].target", equalTo(target));
            api().get("/projects/{id}/indicators", project).then().body("rows[0].target", equalTo(target));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "points      | \"-1\"             | 422 | negative",
                "points      | \"20.005\"         | 422 | too-many-decimals",
                "points      | \"10000\"          | 422 | too-large",
                "points      | 20                 | 400 | wrong-type",
                "points      | \"1e3\"            | 400 | unreadable",
                "points      | \"二十\"            | 400 | unreadable",
                "givenScore  | \"-0.01\"          | 422 | negative",
                "givenScore  | \"1.001\"          | 422 | too-many-decimals",
                "sign        | \"≥\"              | 400 | unknown-value",
                "sign        | \"at_least\"       | 400 | unknown-value",
                "sign        | null               | 400 | *",
                "name        | \" \"              | 422 | not-blank",
                "name        | \"\\u0000\"        | 422 | character-not-allowed",
                "level1      | \"\"               | 422 | not-blank",
                "level2      | 2                  | 400 | wrong-type",
                "target      | 2100               | 400 | wrong-type",
                "target      | \"\"               | 422 | size",
                "unit        | \"一二三四五六七八九十一二三四五六七八九十一\" | 422 | size",
                "id          | \"xyz\"            | 400 | unreadable",
                "illustrative| null               | 400 | wrong-type",
                "illustrative| \"true\"           | 400 | wrong-type",
            })
    void whatCannotBeARowIsRefusedAtItsPlaceAndNothingIsStored(String property, String value, int status, String code) {
        var project = id(aProject(years.open()));
        var bad = row(null, "甲", "1")
                .replaceFirst(
                        "\"" + property + "\": [^,}]+", Matcher.quoteReplacement("\"" + property + "\": " + value));

        var refused = json("\"0\"", table(row(null, "好的", "1"), bad)).put("/projects/{id}/indicators", project);

        refused.then().statusCode(status).body("violations.pointer", contains("/rows/1/" + property));
        if (!code.equals("*")) {
            refused.then().body("violations.code", contains(code));
        }
        api().get("/projects/{id}/indicators", project)
                .then()
                .header("ETag", "\"0\"")
                .body("rows", empty());
    }

    @Test
    void aTableHasAtMostTwoHundredRows() {
        var project = id(aProject(years.open()));
        var rows = new String[201];
        java.util.Arrays.fill(rows, row(null, "甲", "1"));

        json("\"0\"", table(rows))
                .put("/projects/{id}/indicators", project)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows"));
        json("\"0\"", table(java.util.Arrays.copyOf(rows, 200)))
                .put("/projects/{id}/indicators", project)
                .then()
                .statusCode(200)
                .body("rows.size()", equalTo(200));
    }

    @Test
    void theSumOfPointsMayBeLargerThanAnyThatCanBeEntered() {
        var project = id(aProject(years.open()));
        var large = row(null, "甲", "1").replace("20.00", "9999.99");
        json("\"0\"", table(large, large))
                .put("/projects/{id}/indicators", project)
                .then()
                .statusCode(200);

        api().get("/projects/{id}/score", project)
                .then()
                .statusCode(200)
                .body("rows.points", contains("9999.99", "9999.99"));
    }

    @Test
    void anIndicatorIsFoundAcrossProjectsWithWhereItBelongs() {
        var year = years.open();
        var project = id(aProject(year));
        var written = json("\"0\"", table(row(null, "甲", "1"), row(null, "乙", "2")))
                .put("/projects/{id}/indicators", project);
        var second = ids(written).get(1);
        var expected = """
                {"id": "%s", "regionCode": "621200000", "fiscalYear": 2024, "departmentId": "%s", "projectId": "%s",
                 "position": 1, "level1": "产出指标", "level2": "数量指标", "name": "乙", "sign": "AT_LEAST", "target": "2",
                 "unit": "路", "points": "20.00", "actual": "2", "givenScore": null, "deviationReason": null,
                 "improvement": null, "illustrative": true}
                """.formatted(second, year.departmentId(), project);

        var read = api().get("/indicators/{id}", second);
        read.then().statusCode(200).body(sameJson(expected));
        api().header("If-None-Match", read.header("ETag"))
                .get("/indicators/{id}", second)
                .then()
                .statusCode(304);
        api().queryParam("projectId", project)
                .queryParam("q", "乙")
                .get("/indicators")
                .then()
                .statusCode(200)
                .body(sameJson("{\"items\": [" + expected + "], \"next\": null}"));
    }

    @Test
    void indicatorsAreListedTableByTablePageByPage() {
        var year = years.open();
        for (var name : List.of("甲", "乙", "丙")) {
            var rows = new ArrayList<String>();
            for (int i = 1; i <= 3; i++) {
                rows.add(row(null, name + i, "1"));
            }
            json("\"0\"", table(rows.toArray(String[]::new)))
                    .put("/projects/{id}/indicators", id(aProject(year)))
                    .then()
                    .statusCode(200);
        }

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = api().queryParam("departmentId", year.departmentId())
                    .queryParam("fiscalYear", 2024)
                    .queryParam("limit", 4);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/indicators");
            page.then().statusCode(200);
            found.addAll(page.jsonPath().getList("items.name"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).containsExactly("甲1", "甲2", "甲3", "乙1", "乙2", "乙3", "丙1", "丙2", "丙3");
        api().queryParam("departmentId", year.departmentId())
                .queryParam("level1", "效益指标")
                .get("/indicators")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "page, 1",
        "limit, 0",
        "limit, ٣",
        "cursor, MQ",
        "cursor, '***'",
        "projectId, 7",
        "departmentId, x",
        "sort, name"
    })
    void aParameterThatCannotBeReadIsRefused(String name, String value) {
        api().queryParam(name, value)
                .get("/indicators")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(name));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        api().get("/indicators/{id}", NOBODY).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        api().get("/indicators/xyz").then().statusCode(400).body("violations.parameter", contains("id"));
    }

    @Test
    void theLibraryHasCommonIndicatorsToStartFrom() {
        var library = api().get("/indicator-templates");

        library.then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(10))
                .body("items.level1", everyItem(org.hamcrest.Matchers.oneOf("成本指标", "产出指标", "效益指标", "满意度指标")))
                .body("items.name", hasItem("服务对象满意度"))
                .body("next", nullValue());
        api().queryParam("page", 1)
                .get("/indicator-templates")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("page"));
    }

    private static String table(String... rows) {
        return "{\"rows\": [" + String.join(", ", rows) + "]}";
    }

    private static String row(String id, String name, String target) {
        return """
               {"id": %s, "level1": "产出指标", "level2": "数量指标", "name": "%s", "sign": "AT_LEAST", "target": "%s",
                "unit": "路", "points": "20.00", "actual": "%s", "givenScore": null, "deviationReason": null,
                "improvement": null, "illustrative": true}""".formatted(id == null ? "null" : '"' + id + '"', name, target, target);
    }

    private static List<String> ids(Response table) {
        return table.jsonPath().getList("rows.id");
    }

    private static String revision(String project) {
        return api().get("/projects/{id}/indicators", project).header("ETag").replace("\"", "");
    }
}

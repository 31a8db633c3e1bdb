package org.jiheng.department;

import static org.hamcrest.Matchers.contains;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import org.jiheng.YearTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a department is in one year: profile and staffing, with the figures of the real report. */
@QuarkusTest
class YearPartsApiTest extends YearTest {

    private static final String PROFILE = """
            {"duties": ["协调政法各单位的工作", "协调政法各单位的工作"],
             "offices": ["办公室", "政治部（队伍建设指导科）", "综治督导科", "基层社会治理科", "维稳协调指导科",
                         "反邪教协调指导科", "执法督导科（法治科）", "宣传信息与技术管理科"],
             "subordinateUnits": ["陇南市综治中心", "陇南市法学会"]}
            """;

    private static final String STAFFING = """
            {"asOf": "2024-12-31", "authorized": 38, "rows": [
              {"kind": "administrative", "inPost": 10},
              {"kind": "institutionManagement", "inPost": 20},
              {"kind": "institutionTechnical", "inPost": null},
              {"kind": "workers", "inPost": 2}]}
            """;

    @Test
    void theProfileIsKeptInItsOrder() {
        var path = path("profile");

        json("\"0\"", PROFILE)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(PROFILE));
        api().get(path).then().header("ETag", "\"1\"").body(sameJson(PROFILE));
        json("\"1\"", PROFILE).put(path).then().statusCode(200).header("ETag", "\"1\"");
        var shorter = """
                {"duties": [], "offices": ["综治督导科", "办公室"], "subordinateUnits": ["陇南市综治中心"]}
                """;
        json("\"1\"", shorter).put(path).then().statusCode(200).header("ETag", "\"2\"");
        api().get(path).then().header("ETag", "\"2\"").body(sameJson(shorter));
    }

    @Test
    void theStaffingIsKept() {
        var path = path("staffing");

        json("\"0\"", STAFFING)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(sameJson(STAFFING));
        api().get(path).then().header("ETag", "\"1\"").body(sameJson(STAFFING));
        json("\"1\"", STAFFING.replace("38", "null").replace("2024-12-31", "2024-02-29"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "38                | -1                  | 422 | /authorized    | positive-or-zero",
                "38                | 100000000           | 422 | /authorized    | max",
                "38                | 99999999999         | 400 | /authorized    | unreadable",
                "38                | 38.0                | 400 | /authorized    | wrong-type",
                "38                | \"38\"              | 400 | /authorized    | wrong-type",
                "10                | -10                 | 422 | /rows/0/inPost | positive-or-zero",
                "\"2024-12-31\"    | \"2024-02-30\"      | 400 | /asOf          | unreadable",
                "\"2024-12-31\"    | \"31.12.2024\"      | 400 | /asOf          | unreadable",
                "\"2024-12-31\"    | 20241231            | 400 | /asOf          | wrong-type",
                "administrative    | management          | 422 | /rows/0/kind   | unknown-code",
                "administrative    | workers             | 422 | /rows/3/kind   | repeated",
            })
    void whatCannotBeStaffingIsRefusedAtItsPlace(String good, String bad, int status, String pointer, String code) {
        var path = path("staffing");

        json("\"0\"", STAFFING.replace(good, bad))
                .put(path)
                .then()
                .statusCode(status)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
        api().get(path).then().header("ETag", "\"0\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"  \"               | 422 | not-blank",
                "\"办\\u0000公室\"     | 422 | character-not-allowed",
                "null                 | 400 | wrong-type",
                "7                    | 400 | wrong-type",
                "{}                   | 400 | wrong-type",
            })
    void aLineOfTheProfileIsText(String bad, int status, String code) {
        json("\"0\"", PROFILE.replace("\"办公室\"", bad))
                .put(path("profile"))
                .then()
                .statusCode(status)
                .body("violations.pointer", contains("/offices/0"))
                .body("violations.code", contains(code));
    }

    @Test
    void aDutyHasTwoThousandCharacters() {
        var path = path("profile");

        json("\"0\"", PROFILE.replaceFirst("协调政法各单位的工作", "𠮷".repeat(2000)))
                .put(path)
                .then()
                .statusCode(200);
        json("\"1\"", PROFILE.replaceFirst("协调政法各单位的工作", "𠮷".repeat(2001)))
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/duties/0"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"profile", "staffing"})
    void whoeverDidNotSeeTheLastRevisionIsRefused(String part) {
        var path = path(part);
        var body = part.equals("profile") ? PROFILE : STAFFING;

        json(body).put(path).then().statusCode(428);
        json("W/\"0\"", body).put(path).then().statusCode(412);
        json("\"0\"", body).put(path).then().statusCode(200);
        json("\"0\"", body).put(path).then().statusCode(412);
        json("\"1\"", "{\"total\": 32}").put(path).then().statusCode(400);
    }

    private String path(String part) {
        return "/evaluations/" + years.evaluation().id() + "/" + part;
    }
}

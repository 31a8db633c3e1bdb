package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PreviewApiTest extends ApiTest {

    private static final String ID = "01934f3a-5b2c-7d1e-8f00-000000000301";

    @Test
    void aTableIsScoredWithTheTraceOfEachRow() {
        preview(
                        "{\"source\": \"currentAppropriation\", \"initialBudget\": null, \"yearBudget\": \"3000000.00\","
                                + " \"executed\": \"2876400.00\"}",
                        row(ID, "产出指标", "AT_LEAST", "120", "112", "50", null, null),
                        row(null, "效益指标", "QUALITATIVE", null, "达成", "30", "28", null),
                        row(null, "满意度指标", "AT_LEAST", "95", "96.5", "10", null, null))
                .statusCode(200)
                .body("schemeId", equalTo("01900000-0000-7000-8000-00000000c201"))
                .body("schemeCode", equalTo("cn-project-2020"))
                .body("schemeVersion", equalTo(1))
                .body("score", equalTo("94.26"))
                .body("computedScore", nullValue())
                .body("grade", equalTo("优"))
                .body("execution.trace.working", equalTo("2876400 ÷ 3000000 × 10 = 9.59"))
                .body("rows.score", contains("46.67", "28.00", "10.00"))
                .body("rows[0].indicatorId", equalTo(ID))
                .body("rows[0].met", equalTo(false))
                .body("rows[0].reasonRequired", equalTo(true))
                .body("rows[0].trace.rule", equalTo("PROPORTIONAL"))
                .body("rows[0].trace.formula", equalTo("actual ÷ target × points"))
                .body("rows[0].trace.working", equalTo("112 ÷ 120 × 50 = 46.67"))
                .body("rows[0].trace.clause.article", equalTo("第十六条"))
                .body("rows[0].notes.text", contains("The target is missed: a reason is needed"))
                .body("rows[1].band", equalTo(Map.of("from", "24.00", "to", "30.00")))
                .body("rows[1].trace.working", equalTo("24.00 ≤ 28.00 ≤ 30.00"))
                .body("rows[2].trace.working", equalTo("96.5 ≥ 95 → 10.00"))
                .body("levels.score", contains("46.67", "28.00", "10.00"))
                .body("notes", empty())
                .body("marks", empty());
    }

    @Test
    void theTotalIsATreeOfLevelsRowsAndWhatWasEntered() {
        preview(
                        funds(null, "3000000.00", "2876400.00"),
                        row(ID, "产出指标", "AT_LEAST", "120", "112", "50", null, null),
                        row(null, "效益指标", "QUALITATIVE", null, "达成", "30", "28", null),
                        row(null, "满意度指标", "AT_LEAST", "95", "96.5", "10", null, null))
                .body("trace.value", equalTo("94.26"))
                .body("trace.working", equalTo("9.59 + 46.67 + 28 + 10 = 94.26"))
                .body("trace.parts.label", contains("Execution rate", "产出指标", "效益指标", "满意度指标"))
                .body("trace.parts[1].parts[0].rule", equalTo("PROPORTIONAL"))
                .body("trace.parts[1].parts[0].working", equalTo("112 ÷ 120 × 50 = 46.67"))
                .body("trace.parts[1].parts[0].clause.verified", equalTo(false))
                .body("trace.parts[1].parts[0].parts.value", contains("112.00", "120", "50.00"));
    }

    @Test
    void aSchemeIsNamedByIdByCodeAndVersionOrGivenWhole() {
        var rows = row(null, "产出指标", "AT_LEAST", "1", "1", "90", null, null);
        var byId = input(funds(null, "1", "1"), rows);
        var byCode = byId.replace("\"schemeId\": \"" + Years.SCHEME + "\"", "\"schemeId\": null")
                .replace("\"schemeCode\": null", "\"schemeCode\": \"cn-project-2020\"")
                .replace("\"schemeVersion\": null", "\"schemeVersion\": 1");
        var whole = api().get("/scoring/schemes/{id}", Years.SCHEME).<Map<String, Object>>path("content");
        var inline = byId.replace("\"schemeId\": \"" + Years.SCHEME + "\"", "\"schemeId\": null")
                .replace("\"scheme\": null", "\"scheme\": " + jsonOf(whole));

        var expected = json(byId).post("/scoring/preview");
        json(byCode).post("/scoring/preview").then().statusCode(200).body(equalTo(expected.asString()));
        json(inline)
                .post("/scoring/preview")
                .then()
                .statusCode(200)
                .body("schemeId", nullValue())
                .body("score", equalTo(expected.path("score")));
        json(byId.replace("\"schemeCode\": null", "\"schemeCode\": \"cn-project-2020\""))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/schemeId", "/schemeVersion"));
        json(inline.replace("\"from\":\"90.00\"", "\"from\":\"91.00\""))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(startsWith("/scheme/rules/grades")));
    }

    @Test
    void severalGoalsWeighByTheRatiosThatAPersonAddsAndTheirIndicatorsStandUnderTheirNames() {
        goals("0.60", "0.40")
                .statusCode(200)
                .body("score", equalTo("90.00"))
                .body("rows.code", contains("goals"))
                .body("rows[0].parts.score", contains("100.00", "75.00"))
                .body("rows[0].trace.rule", equalTo("WEIGHTED_GOALS"))
                .body("marks", empty());
        goals("0.60", "0.30")
                .body("score", nullValue())
                .body("rows[0].notScored.code", equalTo("scoring.ratios-differ"));
        goals("0.00", "1.00").statusCode(422).body("violations.pointer", contains("/adjustments/0/figure"));
    }

    private static ValidatableResponse goals(String first, String second) {
        return api().contentType(ContentType.JSON)
                .body("""
                        {"schemeId": null, "schemeCode": "department-tianjin", "schemeVersion": 1, "scheme": null,
                         "funding": {"rows": []}, "indicators": {"rows": [%s, %s]}, "adjustments": [%s, %s]}
                        """.formatted(
                                ofGoal("目标一", "100"), ofGoal("目标二", "75"), ratio("目标一", first), ratio("目标二", second)))
                .post("/scoring/preview")
                .then();
    }

    private static String ofGoal(String goal, String actual) {
        return """
                {"id": null, "level1": "年度绩效目标", "level2": "%s", "name": "指标", "sign": "AT_LEAST", "target": "100",
                 "unit": null, "points": "100.00", "actual": "%s", "givenScore": null, "deviationReason": null,
                 "improvement": null, "illustrative": false}""".formatted(goal, actual);
    }

    private static String ratio(String goal, String ratio) {
        return """
                {"kind": "GOAL", "projectId": null, "row": "%s", "item": null, "holds": null, "score": null,
                 "figure": "%s", "cases": null, "reason": "年度目标申报表"}""".formatted(goal, ratio);
    }

    @Test
    void aPersonsScoreCountsAndTheComputedOneStaysBesideIt() {
        var rows = row(ID, "产出指标", "AT_LEAST", "100", "50", "90", null, null);
        var body = input(funds(null, "1", "1"), rows)
                .replace("\"adjustments\": []", "\"adjustments\": [" + override(ID, "80.00") + "]");
        json(body)
                .post("/scoring/preview")
                .then()
                .statusCode(200)
                .body("score", equalTo("90.00"))
                .body("computedScore", equalTo("55.00"))
                .body("rows[0].score", equalTo("80.00"))
                .body("rows[0].computedScore", equalTo("45.00"))
                .body("rows[0].override.reason", equalTo("复核认可"));
        json(body.replace("\"score\": \"80.00\"", "\"score\": null"))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/adjustments/0/score"));
        json(body.replace("复核认可", " "))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/adjustments/0/reason"));
    }

    @Test
    void whatIsWrongWithATableIsMarkedAtItsPlaceBeforeItIsScored() {
        preview(
                        funds(null, "100.00", "103.00"),
                        row(null, "产出指标", "AT_LEAST", "0", "3", "50", null, null),
                        row(null, "效益指标", "AT_LEAST", "100", "80%", "40", null, null))
                .statusCode(200)
                .body("marks.pointer", hasItems("/funding", "/indicators/rows/0/target"))
                .body("marks.severity", hasItem("NOTICE"));
    }

    private static String override(String row, String score) {
        return """
                {"kind": "OVERRIDE", "projectId": null, "row": "%s", "item": null, "holds": null, "score": "%s",
                 "figure": null, "cases": null, "reason": "复核认可"}
                """.formatted(row, score);
    }

    private static String jsonOf(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void whatCannotBeScoredSaysWhyAndLeavesNoTotal() {
        preview(
                        funds("1000", "0.00", "0.00"),
                        row(null, "产出指标", "AT_LEAST", "100", "完成", "50", null, null),
                        row(null, "效益指标", "QUALITATIVE", null, "部分达成", "30", "24", null),
                        row(null, "满意度指标", "AT_LEAST", "95", "95", null, null, null))
                .statusCode(200)
                .body("score", nullValue())
                .body("grade", nullValue())
                .body("scoredSum", equalTo("0.00"))
                .body("scoredPoints", equalTo("0.00"))
                .body("notComputable.text", equalTo("4 rows cannot be scored yet, so there is no total"))
                .body("execution.notScored.code", equalTo("scoring.nothing-budgeted"))
                .body("rows.score", contains(nullValue(), nullValue(), nullValue()))
                .body("rows.trace", contains(nullValue(), nullValue(), nullValue()))
                .body(
                        "rows.notScored.text",
                        contains(
                                "The actual “完成” is not a number and has no ratio",
                                "The given score 24.00 lies outside of 18.00 to 23.99, the band of “部分达成”",
                                "The points are not filled in"))
                .body("rows[1].band.to", equalTo("23.99"));
    }

    @Test
    void theSentencesAreInTheReadersLanguage() {
        reading("zh-CN")
                .contentType(ContentType.JSON)
                .body(input(funds(null, null, "5.00"), ""))
                .post("/scoring/preview")
                .then()
                .statusCode(200)
                .body("execution.label", equalTo("预算执行率"))
                .body("execution.notScored.text", equalTo("资金第 1 行没有填写全年预算数，总额无法计算"))
                .body("notComputable.text", equalTo("没有绩效指标，总分无法计算"));
    }

    @Test
    void spendingBeyondTheBudgetIsCappedAndSaid() {
        preview(funds(null, "100.00", "103.00"), row(null, "产出指标", "AT_LEAST", "1", "1", "90", null, null))
                .body("execution.score", equalTo("10.00"))
                .body("execution.notes.code", contains("scoring.note.over-budget"))
                .body("score", equalTo("100.00"))
                .body(
                        "notes.code",
                        contains(
                                "scoring.note.level-differs",
                                "scoring.note.level-differs",
                                "scoring.note.level-differs"));
    }

    @ParameterizedTest
    @CsvSource({"130, true, true", "129.99, false, false"})
    void farMoreThanPlannedAsksForItsReason(String actual, boolean required, boolean noted) {
        preview(funds(null, "1", "1"), row(null, "产出指标", "AT_LEAST", "100", actual, "90", null, null))
                .body("rows[0].score", equalTo("90.00"))
                .body("rows[0].reasonRequired", equalTo(required))
                .body("rows[0].notes.code", noted ? contains("scoring.note.over-fulfilled") : empty());
        preview(funds(null, "1", "1"), row(null, "产出指标", "AT_LEAST", "100", actual, "90", null, "年初指标值偏低"))
                .body("rows[0].reasonRequired", equalTo(required))
                .body("rows[0].notes", empty());
    }

    @Test
    void aKeyIsAcceptedAndForgotten() {
        var one = input(funds(null, "1", "1"), row(null, "产出指标", "AT_LEAST", "1", "1", "90", null, null));
        var other = one.replace("\"90\"", "\"80\"");

        json(one)
                .header("Idempotency-Key", "same")
                .post("/scoring/preview")
                .then()
                .statusCode(200);
        var answer = json(other).header("Idempotency-Key", "same").post("/scoring/preview");

        answer.then().statusCode(200);
        assertThat(answer.<String>path("score")).isEqualTo("90.00");
    }

    @Test
    void anUnknownSchemeIsRefused() {
        json(input("", "").replace(Years.SCHEME.toString(), "01934f3a-5b2c-7d1e-8f00-00000000ffff"))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/schemeId"))
                .body("violations.code", contains("unknown-reference"));
    }

    @Test
    void everyMistakeIsSaidAtOnceWithItsPlace() {
        preview(
                        funds("-1", "1.005", "1000000000000000"),
                        row(null, "产出指标", "AT_LEAST", "1", "1", "-1", "10000", null),
                        row(null, " ", "AT_LEAST", "1", "1", "1.005", null, null))
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        contains(
                                "/funding/rows/0/executed",
                                "/funding/rows/0/initialBudget",
                                "/funding/rows/0/yearBudget",
                                "/indicators/rows/0/givenScore",
                                "/indicators/rows/0/points",
                                "/indicators/rows/1/level1",
                                "/indicators/rows/1/points"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "AT_LEAST"   | "ABOUT"        | /indicators/rows/0/sign
            "1.00"       | 1.00           | /funding/rows/0/executed
            "1.00"       | "1e9000000"    | /funding/rows/0/executed
            "1.00"       | "NaN"          | /funding/rows/0/executed
            "points"     | "weight"       | /indicators/rows/0/points
            """)
    void whatTheContractCannotReadIsRefused(String said, String instead, String place) {
        var body = input(funds(null, "2.00", "1.00"), row(null, "产出指标", "AT_LEAST", "1", "1", "90", null, null));

        json(body.replace(said, instead))
                .post("/scoring/preview")
                .then()
                .statusCode(400)
                .body("violations.pointer[0]", equalTo(place));
    }

    @Test
    void aTableThatIsTooLongIsRefused() {
        var row = row(null, "产出指标", "AT_LEAST", "1", "1", "1", null, null);

        json(input("", String.join(",", java.util.Collections.nCopies(201, row))))
                .post("/scoring/preview")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/indicators/rows"));
    }

    private static ValidatableResponse preview(String funds, String... rows) {
        return json(input(funds, String.join(",", rows)))
                .post("/scoring/preview")
                .then();
    }

    private static String input(String funds, String rows) {
        return """
                {"schemeId": "%s", "schemeCode": null, "schemeVersion": null, "scheme": null,
                 "funding": {"rows": [%s]}, "indicators": {"rows": [%s]}, "adjustments": []}
                """.formatted(Years.SCHEME, funds, rows);
    }

    private static String funds(@Nullable String initial, @Nullable String year, @Nullable String executed) {
        return """
                {"source": "currentAppropriation", "initialBudget": %s, "yearBudget": %s, "executed": %s}
                """.formatted(text(initial), text(year), text(executed));
    }

    private static String row(
            @Nullable String id,
            String level1,
            String sign,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String points,
            @Nullable String given,
            @Nullable String reason) {
        return """
                {"id": %s, "level1": "%s", "level2": "数量指标", "name": "指标", "sign": "%s", "target": %s, "unit": null,
                 "points": %s, "actual": %s, "givenScore": %s, "deviationReason": %s, "improvement": null,
                 "illustrative": false}
                """.formatted(
                        text(id), level1, sign, text(target), text(points), text(actual), text(given), text(reason));
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}

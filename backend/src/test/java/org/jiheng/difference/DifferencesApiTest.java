package org.jiheng.difference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.Test;

/** A year beside the year before, and beside what was submitted of it. */
@QuarkusTest
class DifferencesApiTest extends ReviewTest {

    @Inject
    EntityManager database;

    @Test
    void figuresAreComparedWithThoseOfTheYearBefore() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        revenue(before, "100.00");
        revenue(year, "125.00");

        differences("last-year")
                .body("against.fiscalYear", equalTo(2023))
                .body("against.submission", nullValue())
                .body("figures.figureId", equalTo(List.of("revenue/fiscalAppropriation:AMOUNT", "revenue:AMOUNT")))
                .body("figures[1].computed.before", equalTo("100.00"))
                .body("figures[1].computed.after", equalTo("125.00"))
                .body("figures[1].computed.difference", equalTo("25.00"))
                .body("figures[1].computed.percent", equalTo("25.00"))
                .body("figures[1].change", equalTo("CHANGED"))
                .body("indicators", empty())
                .body("truncated", equalTo(false));
    }

    @Test
    void aSentenceThatRefersToAFigureIsComparedAsItReads() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        revenue(before, "1000000.00");
        revenue(year, "1250000.00");
        write(before, "experience", "收入⟦revenue:AMOUNT⟧。");
        write(year, "experience", "收入⟦revenue:AMOUNT⟧。");

        differences("last-year")
                .body("texts.place", equalTo(List.of("paragraph/experience")))
                .body("texts[0].change", equalTo("CHANGED"))
                .body("texts[0].pieces.text", equalTo(List.of("收入", "100.00", "125.00", "万元。")));
    }

    @Test
    void whatIsStatedIsComparedInOneUnit() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        stated(before, "1234567.00", "YUAN");
        stated(year, "125.00", "WAN_YUAN");

        differences("last-year")
                .body("figures.figureId", equalTo(List.of("revenue:AMOUNT")))
                .body("figures[0].stated[0].before", equalTo("1234567.00"))
                .body("figures[0].stated[0].after", equalTo("1250000.00"))
                .body("figures[0].stated[0].unit", equalTo("YUAN"))
                .body("figures[0].stated[0].difference", equalTo("15433.00"))
                .body("figures[0].stated[0].percent", equalTo("1.25"))
                .body("figures[0].computed.before", nullValue());
    }

    @Test
    void aProjectOfTheYearBeforeIsTheOneOfItsNameAndItsIndicatorsAreThoseOfTheirNames() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        var old = indicators(aProject(before, null, "平安建设").path("id"), row("走访户数", "90"), row("宣传场次", "10"));
        indicators(aProject(before, null, "去年的项目").path("id"));
        String project = aProject(year, null, "平安建设").path("id");
        indicators(project, row("宣传场次", "12"), row("培训人次", "300"));

        differences("last-year")
                .body("figures.figureId", equalTo(List.of("projects:COUNT")))
                .body("figures[0].computed.difference", equalTo("-1"))
                .body("indicators.name", equalTo(List.of("宣传场次", "培训人次", "走访户数")))
                .body("indicators.change", equalTo(List.of("CHANGED", "ADDED", "REMOVED")))
                .body("indicators.project", equalTo(List.of("平安建设", "平安建设", "平安建设")))
                .body("indicators[0].subject", equalTo("project/" + project))
                .body("indicators[0].fields", hasSize(1))
                .body("indicators[0].fields[0].label", equalTo("Target"))
                .body("indicators[0].fields[0].before", equalTo("10"))
                .body("indicators[0].fields[0].after", equalTo("12"))
                .body("indicators[2].indicatorId", equalTo(old));
    }

    @Test
    void textsAreComparedParagraphByParagraph() {
        var before = years.open(year.departmentId(), year.fiscalYear() - 1);
        write(before, "experience", "加强了管理。");
        write(year, "experience", "加强了资金管理。");
        write(year, "problems", "没有问题。");

        differences("last-year")
                .body("texts.place", equalTo(List.of("paragraph/experience", "paragraph/problems")))
                .body("texts.change", equalTo(List.of("CHANGED", "ADDED")))
                .body("texts[0].label", equalTo("Experience and practice"))
                .body("texts[0].pieces.edit", equalTo(List.of("EQUAL", "INSERT", "EQUAL")))
                .body("texts[0].pieces.text", equalTo(List.of("加强了", "资金", "管理。")));
    }

    @Test
    void withoutAYearBeforeThereIsNothingToCompareWith() {
        ask("last-year").statusCode(404).body("detail", equalTo("There is no year 2023 to compare with"));
    }

    @Test
    void aYearBeforeThatTheReaderMayNotSeeIsNone() {
        years.open(year.departmentId(), year.fiscalYear() - 1);
        var who = "this-year-only-" + suffix();
        accounts.add(who, List.of(new RoleAssignment(Role.AUDITOR, "", year.departmentId(), 2024, 2024)));

        as(who).queryParam("against", "last-year")
                .get("/evaluations/{id}/differences", id)
                .then()
                .statusCode(404);
        ask("last-year").statusCode(200);
    }

    @Test
    void aSubmissionIsComparedWithTheYearAsItIsNow() {
        String project = aProject(year, null, "平安建设").path("id");
        write(year, "experience", "加强了管理。");
        fill(person(Role.FILLER), 38).then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        int submission = api().get("/evaluations/{id}/submissions", id).path("items[0].sequence");
        differences(Integer.toString(submission))
                .body("against.submission.sequence", equalTo(submission))
                .body("against.evaluationId", equalTo(id))
                .body("figures", empty())
                .body("scores", empty())
                .body("indicators", empty())
                .body("texts", empty());

        remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "请核对编制数").then().statusCode(200);
        fill(person(Role.FILLER), 40).then().statusCode(200);
        write(year, "experience", "加强了资金管理。");
        indicators(project, row("宣传场次", "12"));

        differences(Integer.toString(submission))
                .body("against.fiscalYear", equalTo(2024))
                .body("figures.figureId", equalTo(List.of("staffing/authorized:COUNT")))
                .body("figures[0].computed.difference", equalTo("2"))
                .body("figures[0].computed.percent", equalTo("5.26"))
                .body("indicators.name", contains("宣传场次"))
                .body("texts.place", hasItem("paragraph/experience"));
    }

    @Test
    void whatWasSignedUnderAnEarlierModelIsStillCompared() {
        fill(person(Role.FILLER), 38).then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update transition set snapshot = :old"
                                + " where evaluation_id = :id and snapshot is not null")
                        .setParameter(
                                "old",
                                "{\"staffing\":{\"authorized\":37,\"forgotten\":[{}]},\"gone\":{\"x\":1},"
                                        + "\"projects\":[{\"head\":{\"id\":\"" + NOBODY + "\",\"name\":\"老项目\"}}],"
                                        + "\"narrative\":{\"gone\":\"旧的一段\"}}")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        int submission = api().get("/evaluations/{id}/submissions", id).path("items[0].sequence");

        differences(Integer.toString(submission))
                .body("figures.find { it.figureId == 'staffing/authorized:COUNT' }.computed.before", equalTo("37"))
                .body("figures.find { it.figureId == 'projects:COUNT' }.computed.before", equalTo("1"))
                .body("texts.place", equalTo(List.of("paragraph/gone")));
    }

    @Test
    void anotherNumberIsNoSubmissionAndAnotherWordIsNoRequest() {
        ask("4711").statusCode(404).body("detail", equalTo("The year has no submission with the number 4711"));
        ask("next-year").statusCode(400).body("violations[0].parameter", equalTo("against"));
        ask("0").statusCode(400);
        ask("99999999999999999999").statusCode(400);
        // Who names nothing asks for the year before, of which there is none here.
        api().get("/evaluations/{id}/differences", id)
                .then()
                .statusCode(404)
                .body(
                        "detail",
                        equalTo(ask("last-year").statusCode(404).extract().<String>path("detail")));
    }

    private ValidatableResponse differences(String against) {
        return ask(against).statusCode(200);
    }

    private ValidatableResponse ask(String against) {
        return as(person(Role.FINANCE_REVIEWER))
                .queryParam("against", against)
                .get("/evaluations/{id}/differences", id)
                .then();
    }

    private static void revenue(DepartmentYear of, String amount) {
        var budget = budgetOf(of);
        json(
                        api().get("/budgets/{id}/revenue", budget).header("ETag"),
                        "{\"rows\": [{\"code\": \"fiscalAppropriation\", \"initialBudget\": null, \"yearBudget\": null,"
                                + " \"executed\": \"" + amount + "\"}]}")
                .put("/budgets/{id}/revenue", budget)
                .then()
                .statusCode(200);
    }

    private static String evaluationOf(DepartmentYear of) {
        return api().queryParam("departmentId", of.departmentId())
                .queryParam("fiscalYear", of.fiscalYear())
                .get("/evaluations")
                .path("items[0].id");
    }

    private static void write(DepartmentYear of, String paragraph, String text) {
        put(
                "/evaluations/" + evaluationOf(of) + "/narrative/" + paragraph,
                "{\"paragraph\": \"" + paragraph + "\", \"text\": \"" + text + "\"}");
    }

    private static void stated(DepartmentYear of, String value, String unit) {
        put(
                "/evaluations/" + evaluationOf(of) + "/stated-figures",
                "{\"rows\": [{\"subject\": \"revenue\", \"kind\": \"AMOUNT\", \"value\": \"" + value
                        + "\", \"unit\": \"" + unit + "\", \"quote\": null}]}");
    }

    private static String row(String name, String target) {
        return """
                {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "%s", "sign": "AT_LEAST", "target": "%s",
                 "unit": null, "points": null, "actual": null, "givenScore": null, "deviationReason": null,
                 "improvement": null, "illustrative": false}
                """.formatted(name, target);
    }

    /** Gives the id of the first of them. */
    private static String indicators(String project, String... rows) {
        return put("/projects/" + project + "/indicators", "{\"rows\": [" + String.join(",", rows) + "]}")
                .extract()
                .path("rows.id[0]");
    }

    private static ValidatableResponse put(String path, String body) {
        return json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}

package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** The way of a year, taken by the people whose steps they are. */
@QuarkusTest
class WorkflowApiTest extends ReviewTest {

    @Test
    void aYearGoesFromTheFillerOverTheHeadAndTheBureauToThePublic() {
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200).body("state", equalTo("UNIT_REVIEW"));
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200).body("state", equalTo("FINANCE_REVIEW"));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200).body("state", equalTo("FINAL"));
        publications.decide(year);
        take(Role.PERFORMANCE_OFFICE, Action.PUBLISH)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("history.action", equalTo(List.of("PUBLISH", "PASS", "PASS", "SUBMIT")))
                .body("history[0].sequence", equalTo(4));
        as(person(Role.AUDITOR))
                .queryParam("kind", "transition")
                .get("/evaluations/{id}/history", id)
                .then()
                .body("items", hasSize(4));
    }

    @Test
    void aUnitThatHasAMainDepartmentIsReviewedThereFirst() {
        giveAParent();
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200).body("state", equalTo("AUTHORITY_REVIEW"));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(403);
        take(Role.AUTHORITY_REVIEWER, Action.PASS).then().statusCode(200).body("state", equalTo("FINANCE_REVIEW"));
    }

    @Test
    void whatIsSubmittedIsLocked() {
        take(Role.FILLER, Action.SUBMIT);
        var staffing = as(person(Role.FILLER)).get("/evaluations/{id}/staffing", id);

        as(person(Role.FILLER))
                .contentType(ContentType.JSON)
                .header("If-Match", staffing.header("ETag"))
                .body(staffing.asString())
                .put("/evaluations/{id}/staffing", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-closed"));
    }

    @Test
    void sendingBackNeedsAReasonAndARemarkAndTheRemarkAnAnswer() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "数字对不上")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Make at least one remark at this node first"));
        var remark = remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
        take(Role.FINANCE_REVIEWER, Action.RETURN, "  ").then().statusCode(422);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "数字对不上")
                .then()
                .statusCode(200)
                .body("state", equalTo("FILLING"))
                .body("status", equalTo("RETURNED"))
                .body("round", equalTo(2))
                .body("history[0].reason", equalTo("数字对不上"));

        take(Role.FILLER, Action.SUBMIT).then().statusCode(409).body("detail", equalTo("1 remarks have no answer yet"));
        reply(Role.FILLER, remark).then().statusCode(200).body("state", equalTo("ANSWERED"));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200).body("round", equalTo(2));
        take(Role.FINANCE_REVIEWER, Action.PASS)
                .then()
                .statusCode(409)
                .body("detail", equalTo("1 remarks are not settled yet"));
        accept(Role.FINANCE_REVIEWER, remark).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200).body("state", equalTo("FINAL"));
        as(person(Role.AUDITOR)).get("/evaluations/{id}/comments", id).then().body("items", hasSize(1));
    }

    @Test
    void aRemarkOfTheLastRoundSendsNothingBackUntilItIsRaisedAgain() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        var remark = remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "请核对");
        reply(Role.FILLER, remark);
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);

        take(Role.FINANCE_REVIEWER, Action.RETURN, "仍未改").then().statusCode(409);
        reply(Role.FINANCE_REVIEWER, remark).then().statusCode(200).body("state", equalTo("OPEN"));
        take(Role.FINANCE_REVIEWER, Action.RETURN, "仍未改").then().statusCode(200).body("round", equalTo(3));
    }

    @Test
    void theHeadOfAUnitMaySubmitAlone() {
        take(Role.UNIT_HEAD, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200).body("state", equalTo("FINANCE_REVIEW"));
    }

    @Test
    void aYearInWhichNothingIsWrittenShowsWhyItCannotBeSubmitted() {
        var empty = years.open(year.departmentId(), 2025);
        var evaluation = api().queryParam("departmentId", empty.departmentId())
                .queryParam("fiscalYear", 2025)
                .get("/evaluations")
                .<String>path("items[0].id");
        as(person(Role.FILLER))
                .get("/evaluations/{id}/transitions", evaluation)
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("steps.action", equalTo(List.of("SUBMIT")))
                .body("steps[0].obstacles.code", equalTo(List.of("workflow.complete")));
    }

    @Test
    void whoTookAStepMayTakeItBackUntilTheNextNodeHasActed() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.FILLER, Action.WITHDRAW).then().statusCode(200).body("state", equalTo("FILLING"));
        take(Role.FILLER, Action.SUBMIT);
        var remark = remark(Role.UNIT_HEAD);
        take(Role.FILLER, Action.WITHDRAW)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The next node has already acted; it cannot be taken back"));
        accept(Role.UNIT_HEAD, remark);
        giveAParent();
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.UNIT_HEAD, Action.WITHDRAW).then().statusCode(200).body("state", equalTo("FILLING"));
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.AUTHORITY_REVIEWER, Action.PASS);
        take(Role.UNIT_HEAD, Action.WITHDRAW).then().statusCode(409);
    }

    @Test
    void anUnfinishedYearIsNotSubmittedAndThePageIsToldWhy() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().openSections = 2);

        var seen = as(person(Role.FILLER)).get("/evaluations/{id}/transitions", id);
        step(person(Role.FILLER), seen.header("ETag"), Action.SUBMIT, null)
                .then()
                .statusCode(409)
                .body("detail", equalTo("2 required sections are not complete yet"));
        seen.then()
                .body("steps", hasSize(1))
                .body("steps[0].action", equalTo("SUBMIT"))
                .body("steps[0].obstacles.code", hasItem("workflow.complete"));
        as(person(Role.AUDITOR))
                .get("/evaluations/{id}/transitions", id)
                .then()
                .body("steps[0].obstacles.code", hasItem("workflow.not-yours"));
    }

    @Test
    void afterTheDeadlineOnlyWhatWasSubmittedBeforeComesAgain() {
        deadline(LocalDate.of(2025, 3, 27));

        take(Role.FILLER, Action.SUBMIT)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The deadline 2025-03-27 has passed; ask the bureau for an extension"));
        as(person(Role.FILLER)).get("/evaluations/{id}/transitions", id).then().body("overdue", equalTo(true));
        deadline(LocalDate.now().plusDays(2));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.FILLER, Action.WITHDRAW).then().statusCode(200).body("overdue", equalTo(false));
        deadline(LocalDate.of(2025, 3, 27));
        take(Role.FILLER, Action.SUBMIT)
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("history[0].late", equalTo(true));
        take(Role.UNIT_HEAD, Action.PASS).then().body("history[0].late", equalTo(true));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().body("history[0].late", equalTo(false));
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT, "金额有误").then().body("overdue", equalTo(false));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void theSchemeOfWhatIsSubmittedStaysAndTheDeadlineMayBeExtended() {
        take(Role.FILLER, Action.SUBMIT);
        var head = as(person(Role.PERFORMANCE_OFFICE)).get("/evaluations/{id}", id);
        var body = head.asString();

        head(head.header("ETag"), body.replace("00000000c201", "00000000c202"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-closed"));
        head(head.header("ETag"), body.replace("\"deadline\":null", "\"deadline\":\"2099-12-31\""))
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2099-12-31"));
    }

    @Test
    void anotherSchemeIsSeenByWhoSigns() {
        var seen = tag();
        var head = as(person(Role.PERFORMANCE_OFFICE)).get("/evaluations/{id}", id);
        head(head.header("ETag"), head.asString().replace("00000000c201", "00000000c202"))
                .then()
                .statusCode(200);
        ready();

        step(person(Role.FILLER), seen, Action.SUBMIT, null).then().statusCode(412);
    }

    private Response head(String tag, String body) {
        return as(person(Role.PERFORMANCE_OFFICE))
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/evaluations/{id}", id);
    }

    @Test
    void aStepOnWhatHasChangedSinceIsRefused() {
        var seen = tag();
        fill(person(Role.FILLER), 38).then().statusCode(200);
        ready();

        step(person(Role.FILLER), seen, Action.SUBMIT, null).then().statusCode(412);
    }

    @Test
    void whatWasJustWithdrawnIsNotPassed() {
        take(Role.FILLER, Action.SUBMIT);
        var seen = tag();
        take(Role.FILLER, Action.WITHDRAW);

        step(person(Role.UNIT_HEAD), seen, Action.PASS, null).then().statusCode(412);
        take(Role.UNIT_HEAD, Action.PASS)
                .then()
                .statusCode(409)
                .body("detail", equalTo("This step cannot be taken from the present state"));
        take(Role.FILLER, Action.SUBMIT);
        step(person(Role.UNIT_HEAD), seen, Action.PASS, null).then().statusCode(412);
    }

    @Test
    void aCorrectionIsANewVersion() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.FINANCE_REVIEWER, Action.PASS);
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT, "项目四的金额有误")
                .then()
                .statusCode(200)
                .body("state", equalTo("FILLING"))
                .body("version", equalTo(2))
                .body("history[0].reason", equalTo("项目四的金额有误"));
    }

    @Test
    void ofManyAtOnceExactlyOneTakesTheStep() throws Exception {
        take(Role.FILLER, Action.SUBMIT);
        ready();
        var tag = as(person(Role.UNIT_HEAD))
                .get("/evaluations/{id}/transitions", id)
                .header("ETag");
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                var action = i % 2 == 0 ? Action.PASS : Action.WITHDRAW;
                var who = i % 2 == 0 ? person(Role.UNIT_HEAD) : person(Role.FILLER);
                answers.add(pool.submit((Callable<Integer>) () -> {
                    start.await();
                    return step(who, tag, action, null).statusCode();
                }));
            }
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(statuses).allMatch(status -> List.of(200, 409, 412).contains(status));
        } finally {
            pool.shutdownNow();
        }
        as(person(Role.AUDITOR)).get("/evaluations/{id}/transitions", id).then().body("history", hasSize(2));
    }
}

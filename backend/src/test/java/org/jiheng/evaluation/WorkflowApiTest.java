package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiheng.YearTest;
import org.jiheng.disclosure.TestPublications;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope.Area;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a year, taken by the people whose steps they are. */
@QuarkusTest
class WorkflowApiTest extends YearTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestPublications publications;

    @Inject
    EvaluationRepository evaluations;

    private DepartmentYear year;
    private String id;

    @BeforeEach
    void aYearThatIsReadyToBeSubmitted() {
        year = years.open();
        id = QuarkusTransaction.requiringNew().call(() -> {
            var evaluation =
                    evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow();
            evaluation.state = State.FILLING;
            evaluation.openSections = 0;
            return evaluation.id().toString();
        });
        for (var role : Role.values()) {
            accounts.add(
                    person(role),
                    List.of(new RoleAssignment(role, "", year.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR)));
        }
    }

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
        take(Role.FINANCE_REVIEWER, Action.RETURN, "数字对不上").then().statusCode(409);
        var remark = as(person(Role.FINANCE_REVIEWER))
                .contentType(ContentType.JSON)
                .body("{\"anchor\": \"section/BUDGET\", \"text\": \"全年预算数没有填写\"}")
                .post("/evaluations/{id}/comments", id);
        remark.then().statusCode(201).body("state", equalTo("OPEN"));
        take(Role.FINANCE_REVIEWER, Action.RETURN).then().statusCode(409);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "数字对不上")
                .then()
                .statusCode(200)
                .body("state", equalTo("FILLING"))
                .body("status", equalTo("RETURNED"));

        take(Role.FILLER, Action.SUBMIT).then().statusCode(409).body("detail", equalTo("1 remarks have no answer yet"));
        String comment = remark.path("id");
        as(person(Role.FILLER))
                .contentType(ContentType.JSON)
                .header("If-Match", remark.header("ETag"))
                .body("{\"text\": \"已补填\"}")
                .post("/comments/{id}/replies", comment)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("replies", hasSize(1));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        as(person(Role.FINANCE_REVIEWER))
                .header(
                        "If-Match",
                        as(person(Role.FINANCE_REVIEWER))
                                .get("/comments/{id}", comment)
                                .header("ETag"))
                .post("/comments/{id}/acceptance", comment)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200);
        as(person(Role.AUDITOR)).get("/evaluations/{id}/comments", id).then().body("items", hasSize(1));
    }

    @Test
    void whoTookAStepMayTakeItBackUntilTheNextNodeHasActed() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.FILLER, Action.WITHDRAW).then().statusCode(200).body("state", equalTo("FILLING"));
        giveAParent();
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.AUTHORITY_REVIEWER, Action.PASS);
        take(Role.UNIT_HEAD, Action.WITHDRAW).then().statusCode(409);
    }

    @Test
    void nobodyPassesWhatTheySignedThemselves() {
        accounts.add("both-" + suffix(), List.of(here(Role.UNIT_HEAD), here(Role.FINANCE_REVIEWER)));
        take("both-" + suffix(), Action.SUBMIT, null).then().statusCode(200);
        take("both-" + suffix(), Action.PASS, null).then().statusCode(200).body("state", equalTo("FINANCE_REVIEW"));
        take("both-" + suffix(), Action.PASS, null).then().statusCode(409);
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200);
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
    void afterTheDeadlineOnlyWhatWasSentBackIsSubmitted() {
        deadline(LocalDate.of(2025, 3, 27));

        take(Role.FILLER, Action.SUBMIT)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The deadline 2025-03-27 has passed; ask the bureau for an extension"));
        as(person(Role.FILLER)).get("/evaluations/{id}/transitions", id).then().body("overdue", equalTo(true));
        deadline(LocalDate.now().plusDays(2));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.FILLER, Action.WITHDRAW).then().statusCode(200);
        deadline(LocalDate.of(2025, 3, 27));
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200).body("history[0].late", equalTo(true));
    }

    @Test
    void aStepOnWhatHasChangedSinceIsRefused() {
        var seen =
                as(person(Role.FILLER)).get("/evaluations/{id}/transitions", id).header("ETag");
        var staffing = as(person(Role.FILLER)).get("/evaluations/{id}/staffing", id);
        as(person(Role.FILLER))
                .contentType(ContentType.JSON)
                .header("If-Match", staffing.header("ETag"))
                .body("{\"asOf\":\"2024-12-31\",\"authorized\":38,\"rows\":[]}")
                .put("/evaluations/{id}/staffing", id)
                .then()
                .statusCode(200);

        step(person(Role.FILLER), seen, Action.SUBMIT, null).then().statusCode(412);
    }

    @Test
    void aCorrectionIsANewVersion() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        take(Role.FINANCE_REVIEWER, Action.PASS);
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT).then().statusCode(409);
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
            assertThat(statuses).allMatch(status -> List.of(200, 403, 409, 412).contains(status));
        } finally {
            pool.shutdownNow();
        }
        as(person(Role.AUDITOR)).get("/evaluations/{id}/transitions", id).then().body("history", hasSize(2));
    }

    private Response take(Role role, Action action) {
        return take(person(role), action, null);
    }

    private Response take(Role role, Action action, String reason) {
        return take(person(role), action, reason);
    }

    private Response take(String who, Action action, String reason) {
        ready();
        var tag = as(who).get("/evaluations/{id}/transitions", id).header("ETag");
        return step(who, tag, action, reason);
    }

    private Response step(String who, String tag, Action action, String reason) {
        return as(who).contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"action\": \"" + action + "\", \"reason\": " + (reason == null ? "null" : '"' + reason + '"')
                        + "}")
                .post("/evaluations/{id}/transitions", id);
    }

    /** The test's year is empty: what would make it complete is not the question here. */
    private void ready() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().openSections = 0);
    }

    private void deadline(LocalDate date) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().deadline = date);
    }

    private void giveAParent() {
        var department = api().get("/departments/{id}", year.departmentId());
        var parent = years.open().departmentId();
        json(
                        department.header("ETag"),
                        department.asString().replace("\"parentId\":null", "\"parentId\":\"" + parent + "\""))
                .put("/departments/{id}", year.departmentId())
                .then()
                .statusCode(200);
    }

    private RoleAssignment here(Role role) {
        return new RoleAssignment(role, "", year.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR);
    }

    private String person(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-" + suffix();
    }

    private String suffix() {
        return year.departmentId().toString().substring(24);
    }
}

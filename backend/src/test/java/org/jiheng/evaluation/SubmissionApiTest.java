package org.jiheng.evaluation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** What was signed is kept, and who reviews sees what has changed since. */
@QuarkusTest
class SubmissionApiTest extends ReviewTest {

    @Inject
    EntityManager database;

    @Test
    void whatIsSignedHoldsTheScoresOfItsProjects() {
        aProject(year);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);

        as(person(Role.AUDITOR))
                .get("/evaluations/{id}/submissions", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void beforeTheFirstSubmissionThereIsNothingToCompareWith() {
        reviewer().get("/evaluations/{id}/submissions", id).then().body("items", empty());
        reviewer()
                .get("/evaluations/{id}/changes", id)
                .then()
                .statusCode(200)
                .body("since", nullValue())
                .body("items", empty());
    }

    @Test
    void roundsAreCountedWithinTheVersion() {
        accept(Role.FINANCE_REVIEWER, sentBackOnce(38, 40));
        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200);
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT, "编制数有误").then().body("round", equalTo(1));
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);

        var first = reviewer().queryParam("limit", 2).get("/evaluations/{id}/submissions", id);
        first.then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items.round", equalTo(List.of(1, 2)))
                .body("items[0].by", equalTo(person(Role.UNIT_HEAD)));
        reviewer()
                .queryParam("cursor", first.<String>path("next"))
                .get("/evaluations/{id}/submissions", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].round", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void theReviewerSeesWhatChangedSinceTheLastSubmission() {
        sentBackOnce(38, 40);

        reviewer()
                .get("/evaluations/{id}/changes", id)
                .then()
                .statusCode(200)
                .body("since.round", equalTo(1))
                .body("until", nullValue())
                .body("truncated", equalTo(false))
                .body("items", hasSize(1))
                .body("items[0].section", equalTo("STAFFING"))
                .body("items[0].label", equalTo("Authorized posts"))
                .body("items[0].pointer", equalTo("/staffing/authorized"))
                .body("items[0].before", equalTo("38"))
                .body("items[0].after", equalTo("40"));
    }

    @Test
    void theUnitSeesWhatItHasChangedSinceItSubmitted() {
        sentBackOnce(38, 40);
        take(Role.UNIT_HEAD, Action.WITHDRAW).then().statusCode(200);
        String project = aProject(year).path("id");
        var funding = api().get("/projects/{id}/funding", project);
        json(
                        funding.header("ETag"),
                        "{\"rows\": [{\"source\": \"carriedOver\", \"initialBudget\": null, \"yearBudget\": \"5.00\","
                                + " \"executed\": null}]}")
                .put("/projects/{id}/funding", project)
                .then()
                .statusCode(200);

        as(person(Role.FILLER))
                .get("/evaluations/{id}/changes", id)
                .then()
                .body("since.round", equalTo(2))
                .body("items.pointer", equalTo(List.of("/projects/" + project + "/head/name")))
                .body("items[0].subject", equalTo("陇南市视频监控共享云平台项目经费"));
        var first = reviewer().get("/evaluations/{id}/submissions", id);
        reviewer()
                .queryParam("since", first.<Integer>path("items[1].sequence"))
                .queryParam("until", first.<Integer>path("items[0].sequence"))
                .get("/evaluations/{id}/changes", id)
                .then()
                .body("until.round", equalTo(2))
                .body("items.after", equalTo(List.of("40")));
        as(person(Role.FILLER))
                .queryParam("since", 4711)
                .get("/evaluations/{id}/changes", id)
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("since"));
    }

    @Test
    void aSnapshotOfAnEarlierModelIsStillRead() {
        sentBackOnce(38, 40);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update transition set snapshot = :old"
                                + " where evaluation_id = :id and snapshot like '%\"authorized\":38%'")
                        .setParameter("old", "{\"staffing\":{\"authorized\":37,\"forgotten\":[{}]},\"gone\":{\"x\":1}}")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());

        reviewer()
                .get("/evaluations/{id}/changes", id)
                .then()
                .statusCode(200)
                .body("items.find { it.pointer == '/staffing/authorized' }.before", equalTo("37"));
    }

    /** Gives the remark with which it was sent back. */
    private String sentBackOnce(int before, int after) {
        fill(person(Role.FILLER), before).then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        var remark = remark(Role.FINANCE_REVIEWER);
        take(Role.FINANCE_REVIEWER, Action.RETURN, "请核对编制数").then().statusCode(200);
        fill(person(Role.FILLER), after).then().statusCode(200);
        reply(Role.FILLER, remark).then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        return remark;
    }

    private RequestSpecification reviewer() {
        return as(person(Role.FINANCE_REVIEWER)).contentType(ContentType.JSON);
    }
}

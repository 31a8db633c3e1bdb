package org.jiheng.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** Nobody reviews their own: what somebody filled in, submitted or signed waits for somebody else. */
@QuarkusTest
class OwnWorkApiTest extends ReviewTest {

    private static final String SENTENCE =
            "You have filled in, submitted or signed this year yourself and cannot review it";

    @Test
    void whoSignedDoesNotReview() {
        var both = person("head-and-finance-" + suffix(), Role.UNIT_HEAD, Role.FINANCE_REVIEWER);
        take(both, Action.SUBMIT, null).then().statusCode(200);
        take(both, Action.PASS, null).then().statusCode(200).body("state", equalTo("FINANCE_REVIEW"));

        isKeptFromReviewing(both);
    }

    @Test
    void whoSubmittedDoesNotReview() {
        var both = person("filler-and-finance-" + suffix(), Role.FILLER, Role.FINANCE_REVIEWER);
        take(both, Action.SUBMIT, null).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);

        isKeptFromReviewing(both);
    }

    @Test
    void whoWroteFiguresDoesNotReviewEvenAfterACorrection() {
        var both = person("writer-and-finance-" + suffix(), Role.FILLER, Role.FINANCE_REVIEWER);
        fill(both, 38).then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        isKeptFromReviewing(both);

        take(Role.FINANCE_REVIEWER, Action.PASS).then().statusCode(200);
        take(Role.PERFORMANCE_OFFICE, Action.CORRECT, "金额有误").then().statusCode(200);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
        isKeptFromReviewing(both);
    }

    @Test
    void whoWasRefusedWhenWritingMayReview() {
        var both = person("late-and-finance-" + suffix(), Role.FILLER, Role.FINANCE_REVIEWER);
        take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
        fill(both, 38).then().statusCode(409);
        take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);

        take(both, Action.PASS, null).then().statusCode(200).body("state", equalTo("FINAL"));
    }

    /** The step and the remarks answer 403 with the reason, which also stands among the obstacles. */
    private void isKeptFromReviewing(String who) {
        take(who, Action.PASS, null)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .body("detail", equalTo(SENTENCE));
        take(who, Action.RETURN, "不行").then().statusCode(403).body("detail", equalTo(SENTENCE));
        as(who).contentType(ContentType.JSON)
                .body("{\"anchor\": \"section/BUDGET\", \"text\": \"请核对\"}")
                .post("/evaluations/{id}/comments", id)
                .then()
                .statusCode(403)
                .body("detail", equalTo(SENTENCE));
        as(who).get("/evaluations/{id}/transitions", id)
                .then()
                .body("steps.find { it.action == 'PASS' }.obstacles.code", hasItem("workflow.not-ones-own"))
                .body("steps.find { it.action == 'PASS' }.obstacles.code", not(hasItem("workflow.not-yours")));
        as(who).get("/tasks").then().body("items.evaluation.id", not(hasItem(id)));
        as(person(Role.FINANCE_REVIEWER)).get("/tasks").then().body("items.evaluation.id", hasItem(id));
    }
}

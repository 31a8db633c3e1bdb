package org.jiheng.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** One step with many years: each is judged as if it were alone, and says what became of it. */
@QuarkusTest
class BatchReviewApiTest extends ReviewTest {

    private record Seen(String id, String tag) {}

    @Test
    void eachYearOfABatchIsJudgedAlone() {
        take(Role.FILLER, Action.SUBMIT);
        var passed = new Seen(id, tag());
        var draft = readyToBeSubmitted(years.open(year.departmentId(), 2025));
        var foreign = api().queryParam("departmentId", years.open().departmentId())
                .get("/evaluations")
                .<String>path("items[0].id");
        var answer = review(
                person(Role.UNIT_HEAD),
                "PASS",
                null,
                passed,
                new Seen(draft, tag(draft)),
                new Seen(foreign, "\"0\""),
                new Seen(NOBODY, "\"0\""),
                new Seen(id, passed.tag()),
                new Seen(draft, "*"),
                new Seen(draft, "W/\"0\""));

        answer.then()
                .statusCode(200)
                .body("items.state", equalTo(states("FINANCE_REVIEW", null, null, null, null, null, null)))
                .body("items.problem.status", equalTo(List.of(409, 404, 404, 412, 428, 412)))
                .body("items[0].problem", nullValue())
                .body("items[2].problem.detail", equalTo("There is no self-evaluation " + foreign))
                .body("items[3].problem.detail", equalTo("There is no self-evaluation " + NOBODY));
        as(person(Role.AUDITOR)).get("/evaluations/{id}/transitions", id).then().body("history", hasSize(2));
    }

    private static List<String> states(String... states) {
        return Arrays.asList(states);
    }

    @Test
    void whatWasJustWithdrawnIsNotApproved() {
        take(Role.FILLER, Action.SUBMIT);
        take(Role.UNIT_HEAD, Action.PASS);
        var seen = new Seen(id, tag());
        take(Role.UNIT_HEAD, Action.WITHDRAW);

        review(person(Role.FINANCE_REVIEWER), "PASS", null, seen)
                .then()
                .statusCode(200)
                .body("items[0].problem.type", equalTo("/problems/revision-stale"));
        review(person(Role.FINANCE_REVIEWER), "PASS", null, new Seen(id, tag()))
                .then()
                .body("items[0].problem.type", equalTo("/problems/state-conflict"));
    }

    @Test
    void sendingBackABatchNeedsAReason() {
        take(Role.FILLER, Action.SUBMIT);
        remark(Role.UNIT_HEAD);

        review(person(Role.UNIT_HEAD), "RETURN", null, new Seen(id, tag()))
                .then()
                .body("items[0].problem.violations[0].pointer", equalTo("/reason"));
        review(person(Role.UNIT_HEAD), "RETURN", "请补齐", new Seen(id, tag()))
                .then()
                .body("items[0].state", equalTo("FILLING"));
    }

    @Test
    void nobodyApprovesTheirOwnInABatch() {
        var both = person("both-" + suffix(), Role.UNIT_HEAD, Role.FINANCE_REVIEWER);
        take(both, Action.SUBMIT, null);
        take(both, Action.PASS, null);

        review(both, "PASS", null, new Seen(id, tag())).then().body("items[0].problem.status", equalTo(403));
    }

    @Test
    void aBatchIsBounded() {
        var seen = new Seen[101];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new Seen(UUID.randomUUID().toString(), "\"0\"");
        }
        review(person(Role.FINANCE_REVIEWER), "PASS", null, seen)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/items"));
        review(person(Role.FINANCE_REVIEWER), "PASS", null).then().statusCode(422);
    }

    private static Response review(String who, String action, String reason, Seen... years) {
        var items = new ArrayList<String>();
        for (var one : years) {
            items.add("{\"evaluationId\": \"" + one.id() + "\", \"tag\": \""
                    + one.tag().replace("\"", "\\\"") + "\"}");
        }
        return as(who).contentType(ContentType.JSON)
                .body("{\"action\": \"" + action + "\", \"reason\": " + (reason == null ? "null" : '"' + reason + '"')
                        + ", \"items\": [" + String.join(", ", items) + "]}")
                .post("/reviews");
    }
}

package org.jiheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jiheng.Years;
import org.jiheng.evaluation.Action;
import org.jiheng.evaluation.ReviewTest;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.Test;

/** Many at once: one step is taken and leaves one row, one year is opened, and what is signed is what was acknowledged. */
@QuarkusTest
class ReviewRaceTest extends ReviewTest {

    private static final int PEOPLE = 16;
    private static final int ROUNDS = Integer.getInteger("jiheng.test.rounds", 5);

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Test
    void ofManyBatchesExactlyOneApproves() throws Exception {
        take(Role.FILLER, Action.SUBMIT);
        ready();
        var tag = tag();
        var body = """
                {"action": "PASS", "reason": null, "items": [{"evaluationId": "%s", "tag": "\\"%s\\""}]}
                """.formatted(id, tag.replace("\"", ""));

        var answers = atOnce(
                PEOPLE,
                number -> number % 2 == 0
                        ? step(person(Role.UNIT_HEAD), tag, Action.PASS, null)
                        : as(person(Role.UNIT_HEAD))
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post("/reviews"));

        assertThat(answers.stream().filter(ReviewRaceTest::won)).hasSize(1);
        assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500);
        as(person(Role.AUDITOR)).get("/evaluations/{id}/transitions", id).then().body("history", hasSize(2));
        assertThat(as(person(Role.AUDITOR))
                        .queryParam("kind", "transition")
                        .get("/evaluations/{id}/history", id)
                        .<List<Object>>path("items"))
                .hasSize(2);
    }

    private static boolean won(Response answer) {
        return answer.statusCode() == 200 && (answer.path("state") != null || answer.path("items[0].state") != null);
    }

    @Test
    void twoPeopleWhoSubmitAtOnceSubmitOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ready();
            var tag = tag();
            var answers = atOnce(
                    2, number -> step(person(number == 0 ? Role.FILLER : Role.UNIT_HEAD), tag, Action.SUBMIT, null));

            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .allMatch(s -> List.of(200, 409, 412).contains(s));
            take(Role.FILLER, Action.WITHDRAW).then().statusCode(200).body("history", hasSize(2 * (round + 1)));
        }
    }

    /** Half of them write another number of posts, half submit; whoever is acknowledged is in what is signed. */
    @Test
    void whatIsSignedIsWhatWasAcknowledged() throws Exception {
        var filler = person(Role.FILLER);
        for (int round = 0; round < ROUNDS; round++) {
            fill(filler, 1).then().statusCode(200);
            ready();
            var tag = tag();
            var section = as(filler).get("/evaluations/{id}/staffing", id).header("ETag");
            var base = 10 + round * 100;
            var answers = atOnce(
                    8,
                    number -> number % 2 == 0
                            ? step(filler, tag, Action.SUBMIT, null)
                            : as(filler)
                                    .contentType(ContentType.JSON)
                                    .header("If-Match", section)
                                    .body("{\"asOf\":null,\"authorized\":" + (base + number) + ",\"rows\":[]}")
                                    .put("/evaluations/{id}/staffing", id));

            var written = new ArrayList<Integer>();
            for (int number = 1; number < 8; number += 2) {
                if (answers.get(number).statusCode() == 200) {
                    written.add(base + number);
                }
            }
            var submitted =
                    answers.stream().filter(answer -> answer.path("state") != null && answer.statusCode() == 200);
            assertThat(written).hasSizeLessThanOrEqualTo(1);
            assertThat(submitted.count() + written.size())
                    .as("one of them came first")
                    .isEqualTo(1);
            if (!written.isEmpty()) {
                take(Role.FILLER, Action.SUBMIT).then().statusCode(200);
            }
            take(Role.UNIT_HEAD, Action.PASS).then().statusCode(200);
            assertThat(json.readTree(snapshot()).at("/staffing/authorized").asInt())
                    .isEqualTo(written.isEmpty() ? 1 : written.get(0));
            take(Role.UNIT_HEAD, Action.WITHDRAW).then().statusCode(200);
        }
    }

    private String snapshot() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select t.snapshot from Transition t where t.evaluationId = :id"
                                        + " and t.snapshot is not null order by t.sequence desc",
                                String.class)
                        .setParameter("id", UUID.fromString(id))
                        .setMaxResults(1)
                        .getSingleResult());
    }

    @Test
    void ofManyWhoIssueTheSameYearOneDoes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var body = """
                    {"fiscalYear": 2025, "schemeId": "%s", "departmentSchemeId": null, "deadline": null, "departmentIds": ["%s"]}
                    """.formatted(Years.SCHEME, years.open().departmentId());

            var answers = atOnce(PEOPLE, number -> json(body).post("/tasks"));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200);
            assertThat(answers.stream()
                            .map(answer -> answer.<String>path("items[0].evaluationId"))
                            .filter(Objects::nonNull))
                    .hasSize(1);
            assertThat(answers.stream()
                            .map(answer -> answer.<Integer>path("items[0].problem.status"))
                            .filter(Objects::nonNull))
                    .containsOnly(409);
        }
    }

    private static List<Response> atOnce(int people, IntFunction<Response> request) throws Exception {
        var start = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var running = new ArrayList<Future<Response>>();
            for (int number = 0; number < people; number++) {
                var own = number;
                running.add(pool.submit(() -> {
                    start.await();
                    return request.apply(own);
                }));
            }
            var answers = new ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

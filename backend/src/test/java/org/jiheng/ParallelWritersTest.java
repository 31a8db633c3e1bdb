package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Of many who write the same section at once, each knowing the last revision, exactly one is acknowledged. */
@QuarkusTest
class ParallelWritersTest extends YearTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = Integer.getInteger("jiheng.test.rounds", 20);

    @Test
    void oneOfManyWritersOfAHeadWins() throws Exception {
        var project = aProject(years.open());
        var head = project.asString();
        everyRoundHasOneWinner(
                "/projects/" + id(project), (round, writer) -> head.replace("陇南市", round + "-" + writer + " "), "name");
    }

    @Test
    void oneOfManyWritersOfRowsWins() throws Exception {
        var id = id(aProject(years.open()));
        everyRoundHasOneWinner(
                "/projects/" + id + "/funding",
                (round, writer) -> """
                        {"rows": [{"source": "carriedOver", "initialBudget": null, "yearBudget": "%d.%02d", "executed": null}]}
                        """.formatted(round + 1, writer),
                "rows[0].yearBudget");
    }

    @Test
    void oneOfManyWritersOfIndicatorsWinsAndTheTableIsWhole() throws Exception {
        var id = id(aProject(years.open()));
        everyRoundHasOneWinner(
                "/projects/" + id + "/indicators",
                (round, writer) -> {
                    var row = """
                            {"id": null, "level1": "产出指标", "level2": "数量指标", "name": "%d-%d", "sign": "EQUAL",
                             "target": null, "unit": null, "points": null, "actual": null, "givenScore": null,
                             "deviationReason": null, "improvement": null, "illustrative": false}
                            """.formatted(round, writer);
                    return "{\"rows\": [" + row + "," + row + "]}";
                },
                "rows.name");
        api().get("/projects/{id}/indicators", id).then().body("rows.size()", equalTo(2));
        api().queryParam("projectId", id).get("/indicators").then().body("items.size()", equalTo(2));
    }

    @Test
    void allOfManyAddedProjectsAreThereInDifferentPlaces() throws Exception {
        var year = years.open();

        var answers =
                atOnce(writer -> json(projectInput(year, null, "项目" + writer)).post("/projects"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        var first = api().queryParam("departmentId", year.departmentId()).get("/projects");
        first.then().body("items.size()", equalTo(WRITERS));
        assertThat(api().queryParam("departmentId", year.departmentId())
                        .get("/projects")
                        .asString())
                .isEqualTo(first.asString());
    }

    @Test
    void aCodeIsGivenOnceHoweverManyAskForIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var code = "C-" + java.util.UUID.randomUUID().toString().substring(0, 20);
            var open = new ArrayList<org.jiheng.shared.DepartmentYear>();
            open.add(years.open());
            open.add(years.open());

            var answers = atOnce(writer -> json(projectInput(open.get(writer % 2), code, "项目" + writer))
                    .post("/projects"));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
            assertRefusedAt("/projectCode", answers);
        }
    }

    @Test
    void aYearIsOpenedOnceHoweverManyAskForIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var input = """
                    {"departmentId": "%s", "fiscalYear": 2025, "schemeId": "%s", "departmentSchemeId": null, "deadline": null}
                    """.formatted(years.open().departmentId(), Years.SCHEME);

            var answers = atOnce(writer -> json(input).post("/evaluations"));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
            assertRefusedAt("/fiscalYear", answers);
        }
    }

    @Test
    void aDepartmentsCodeIsGivenOnceHoweverManyAskForIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var input = """
                    {"regionCode": "621200000", "departmentCode": "%d", "creditCode": null, "name": "甲",
                     "shortName": null, "parentId": null, "illustrative": false}
                    """.formatted(System.nanoTime());

            var answers = atOnce(writer -> json(input).post("/departments"));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
            assertRefusedAt("/departmentCode", answers);
        }
    }

    private static void assertRefusedAt(String pointer, List<Response> answers) {
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> assertThat(answer.<List<String>>path("violations.pointer"))
                        .containsExactly(pointer));
    }

    private interface Body {
        String of(int round, int writer);
    }

    private static void everyRoundHasOneWinner(String path, Body body, String shown) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var now = round;
            var tag = api().get(path).header("ETag");

            var answers = atOnce(writer -> json(tag, body.of(now, writer)).put(path));

            var winners = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .toList();
            assertThat(winners).as("winners of round %d", round).hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 412))
                    .hasSize(WRITERS - 1);
            var kept = api().get(path);
            assertThat(kept.header("ETag"))
                    .isEqualTo(winners.get(0).header("ETag"))
                    .isNotEqualTo(tag);
            assertThat(kept.<Object>path(shown)).isEqualTo(winners.get(0).path(shown));
        }
    }

    private static List<Response> atOnce(IntFunction<Response> request)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(WRITERS);
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var running = new ArrayList<Future<Response>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var number = writer;
                running.add(pool.submit(() -> {
                    start.await();
                    return request.apply(number);
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

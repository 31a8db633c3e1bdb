package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.identity.TestAccounts;
import org.junit.jupiter.api.Test;

/** Many tables in one call, one a line, answered while they are sent. */
@QuarkusTest
class PreviewLinesApiTest extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** 10,000 takes half a minute; the way is the same. */
    private static final int LINES = Integer.getInteger("jiheng.test.lines", 300);

    @Test
    void aBadLineGetsItsProblemInItsPlaceAndTheOthersAreScored() throws IOException {
        var answers = send(
                Stream.of(
                        table("45"),
                        "{broken",
                        "",
                        table("90").replace("产出指标", " "),
                        table("x".repeat(70_000)),
                        table("90")),
                true);

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).path("rows").get(0).path("score").asText()).isEqualTo("40.50");
        assertThat(answers.get(1).path("type").asText()).isEqualTo("/problems/unreadable-request");
        assertThat(answers.get(2).path("type").asText()).isEqualTo("/problems/invalid-input");
        assertThat(answers.get(2).at("/violations/0/pointer").asText()).isEqualTo("/indicators/rows/0/level1");
        assertThat(answers.get(3).path("type").asText()).isEqualTo("/problems/body-too-large");
        assertThat(answers.get(4).path("score").asText()).isEqualTo("91.00");
    }

    @Test
    void manyTablesAreScoredInTheirOrderHoweverTheyAreSent() throws IOException {
        for (var chunked : List.of(true, false)) {
            var answers = send(IntStream.range(0, LINES).mapToObj(i -> table(Integer.toString(i % 101))), chunked);

            assertThat(answers).hasSize(LINES);
            for (int i = 0; i < LINES; i++) {
                var expected = BigDecimal.valueOf(i % 101).multiply(new BigDecimal("0.9"));
                assertThat(new BigDecimal(answers.get(i).at("/rows/0/score").asText()))
                        .as("line " + i)
                        .isEqualByComparingTo(expected);
            }
        }
    }

    @Test
    void moreThanOneMebibyteIsTakenInLinesAndInNothingElse() throws IOException {
        var long1 = table("90") + " ".repeat(50_000);
        var answers = send(IntStream.range(0, 40).mapToObj(i -> long1), true);
        assertThat(answers)
                .hasSize(40)
                .allSatisfy(answer -> assertThat(answer.path("score").asText()).isEqualTo("91.00"));

        api().contentType("application/json")
                .body("\"" + "x".repeat(1_100_000) + "\"")
                .post("/scoring/preview")
                .then()
                .statusCode(413);
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/projects HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                                    + "Content-Length: 1100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(status.readLine()).contains("413");
        }
    }

    private static List<JsonNode> send(Stream<String> lines, boolean chunked) throws IOException {
        var session = nobody().contentType("application/json")
                .body("{\"loginName\": \"" + TestAccounts.EVERYTHING + "\", \"password\": \"" + TestAccounts.PASSWORD
                        + "\"}")
                .post("/session")
                .cookie("jiheng-session");
        var connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/scoring/preview")
                        .toURL()
                        .openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        connection.setRequestProperty("Cookie", "jiheng-session=" + session);
        connection.setRequestProperty("X-Jiheng-Csrf", "1");
        if (chunked) {
            connection.setChunkedStreamingMode(8192);
        }
        try (var out = connection.getOutputStream()) {
            for (var line : (Iterable<String>) lines::iterator) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(connection.getContentType()).startsWith("application/x-ndjson");
        var answers = new ArrayList<JsonNode>();
        try (var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                answers.add(JSON.readTree(line));
            }
        }
        return answers;
    }

    private static String table(String actual) {
        return """
                {"schemeId": "%s", "schemeCode": null, "schemeVersion": null, "scheme": null,
                 "funding": {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1",
                   "executed": "1"}]},
                 "indicators": {"rows": [{"id": null, "level1": "产出指标", "level2": "数量指标", "name": "指标",
                   "sign": "AT_LEAST", "target": "100", "unit": null, "points": "90", "actual": "%s",
                   "givenScore": null, "deviationReason": null, "improvement": null, "illustrative": false}]},
                 "adjustments": []}""".formatted(Years.SCHEME, actual).replace("\n", " ");
    }
}

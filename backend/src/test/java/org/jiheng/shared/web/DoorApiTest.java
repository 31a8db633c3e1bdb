package org.jiheng.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every operation has in common: how bad requests are answered, and what every answer carries. */
@QuarkusTest
class DoorApiTest extends ApiTest {

    private static final String GOOD = """
            {"regionCode": "621200000", "departmentCode": null, "creditCode": null, "name": "甲", "shortName": null,
             "parentId": null, "illustrative": false}
            """;

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{", "[1,", "{\"a\": }", "nul", "{} {}", "{\"name\": \"甲\", \"name\": \"乙\"}"})
    void brokenJsonIsAProblemWithItsPlace(String body) {
        json(body)
                .post("/departments")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unreadable-request"))
                .body("violations.code", contains("broken-json"))
                .body("violations[0].message", matchesPattern(".*\\(1:\\d+\\)"));
    }

    @Test
    void whatCannotBeReadAsTheSchemaIsSaidAllAtOnce() {
        json("""
                {"regionCode": 621200000, "departmentCode": "", "name": ["甲"], "shortName": null, "parentId": "xyz",
                 "illustrative": "false", "zzz": 1}
                """)
                .post("/departments")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("/creditCode", "/illustrative", "/name", "/parentId", "/regionCode", "/zzz"))
                .body(
                        "violations.code",
                        contains(
                                "missing-property",
                                "wrong-type",
                                "wrong-type",
                                "unreadable",
                                "wrong-type",
                                "unknown-property"));
    }

    @Test
    void noValueIsTurnedIntoAnother() {
        json(GOOD.replace("\"甲\"", "1")).post("/departments").then().statusCode(400);
        json(GOOD.replace("false", "0")).post("/departments").then().statusCode(400);
        json(GOOD.replace("\"parentId\": null", "\"parentId\": \"\""))
                .post("/departments")
                .then()
                .statusCode(400);
        json(GOOD.replace("\"shortName\": null", "\"shortName\": 1e9000000"))
                .post("/departments")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0000", "0007", "0085", "D800", "DC00", "FFFF", "FDD0", "202E", "2066"})
    void aCharacterThatCannotBeKeptIsRefusedAtItsPlace(String code) {
        json(GOOD.replace("甲", "甲\\u" + code))
                .post("/departments")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"))
                .body("violations.code", contains("character-not-allowed"));
    }

    @Test
    void rareCharactersAreKeptAndTextIsStoredComposed() {
        var added = json(GOOD.replace("甲", "𠮷䶮㛃 e\\u0301")).post("/departments");

        added.then().statusCode(201).body("name", equalTo("𠮷䶮㛃 é"));
    }

    @Test
    void aLengthIsCountedInCharactersNotInHalves() {
        json(GOOD.replace("甲", "𠮷".repeat(200))).post("/departments").then().statusCode(201);
        json(GOOD.replace("甲", "𠮷".repeat(201))).post("/departments").then().statusCode(422);
    }

    @Test
    void deepWideAndLongBodiesAreRefused() {
        json("[".repeat(100_000))
                .post("/departments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("over-limit"));
        var keys = new StringBuilder("{\"k\": 0");
        for (int i = 0; i < 200; i++) {
            keys.append(", \"k").append(i).append("\": 0");
        }
        json(keys.append("}").toString())
                .post("/departments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("over-limit"));
        json(GOOD.replace("null", "9".repeat(400)))
                .post("/departments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("over-limit"));
        json(GOOD.replace("甲", "甲".repeat(100_001)))
                .post("/departments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("over-limit"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeItIsRead() {
        json("\"" + "x".repeat(1024 * 1024) + "\"")
                .post("/departments")
                .then()
                .statusCode(413)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void aBodyWithoutLengthIsRefusedWhenItGrowsOverTheLimit() throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void longAddressesAndLargeHeadersAreRefused() {
        api().queryParam("q", "x".repeat(9000))
                .get("/departments")
                .then()
                .statusCode(414)
                .contentType(Problem.MEDIA_TYPE);
        api().header("X-Large", "x".repeat(17 * 1024))
                .get("/departments")
                .then()
                .statusCode(431)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void anotherMediaTypeAndACompressedBodyAreRefused() {
        api().contentType(ContentType.TEXT)
                .body("甲")
                .post("/departments")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
        json(GOOD)
                .header("Content-Encoding", "gzip")
                .post("/departments")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
        api().accept("image/png").get("/departments").then().statusCode(406).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void whatDescribesABodyMeansNothingWhereNoneIsRead() {
        api().header("Content-Encoding", "gzip").get("/departments").then().statusCode(200);
        api().header("Content-Type", "zzz")
                .get("/evaluations/{id}/report", "01934f3a-5b2c-7d1e-8f00-00000000ffff")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "page, 1, unknown-parameter",
        "offset, 0, unknown-parameter",
        "limit, 0, unreadable",
        "limit, 201, unreadable",
        "limit, abc, unreadable",
        "limit, ２, unreadable",
        "limit, 1e1, unreadable",
        "limit, -1, unreadable",
        "limit, 99999999999, unreadable",
        "sort, name, unreadable",
        "parentId, 1, unreadable",
        "regionCode, 62, unreadable",
        "cursor, zzz, unreadable"
    })
    void aParameterThatCannotBeReadIsNamed(String name, String value, String code) {
        api().queryParam(name, value)
                .get("/departments")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(name))
                .body("violations.code", contains(code))
                .body("violations[0].pointer", nullValue());
    }

    @Test
    void aParameterStandsOnce() {
        api().queryParam("limit", 1, 2)
                .get("/departments")
                .then()
                .statusCode(400)
                .body("violations.code", contains("repeated-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "1", "null", "01934f3a-5b2c-7d1e-8f00"})
    void anIdThatIsNoneIsNamed(String id) {
        api().get("/departments/{id}", id).then().statusCode(400).body("violations.parameter", contains("id"));
    }

    @Test
    void anAddressThatIsNoneIsNotFoundEvenForABrowser() {
        api().get("/nothing")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/not-found"));
        api().accept("text/html,*/*").get("/nothing").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void aMethodThatIsNotAllowedSaysWhichAre() {
        api().delete("/departments")
                .then()
                .statusCode(405)
                .contentType(Problem.MEDIA_TYPE)
                .header("Allow", containsString("POST"));
    }

    @Test
    void theReaderIsAnsweredInHisLanguageAndInChineseOtherwise() {
        given().get("/api/v1/nothing").then().body("title", equalTo("未找到"));
        given().header("Accept-Language", "fr,de;q=0.5")
                .get("/api/v1/nothing")
                .then()
                .body("title", equalTo("未找到"));
        given().header("Accept-Language", "fr,en-GB;q=0.5,zh;q=0.4")
                .get("/api/v1/nothing")
                .then()
                .body("title", equalTo("Not found"));
        reading("fr")
                .contentType(ContentType.JSON)
                .body(GOOD.replace("甲", " "))
                .post("/departments")
                .then()
                .body("violations[0].message", containsString("不能为空"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/api/v1/departments",
                "/api/v1/departments/xyz",
                "/api/v1/nothing",
                "/q/health/ready",
                "/assets/none.js",
                "/openapi.yaml"
            })
    void everyAnswerCarriesTheProtectiveHeaders(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", path.startsWith("/api/") ? "no-store" : "no-cache")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void aProblemHasATraceIdAndAPageThatExplainsIt() {
        var problem = given().get("/api/v1/nothing");

        problem.then().body("traceId", matchesPattern("[0-9a-f]{32}"));
        given().header("Accept-Language", "zh-CN")
                .get(problem.<String>path("type"))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("未找到"));
        given().get("/problems/none-of-ours").then().statusCode(404);
    }

    @Test
    void theRunningSystemServesItsContractAndAReadableReference() {
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("listDepartments"));
        given().get("/reference")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("listDepartments"));
        given().get("/q/health/ready").then().statusCode(200).body("checks.status", hasItem("UP"));
    }
}

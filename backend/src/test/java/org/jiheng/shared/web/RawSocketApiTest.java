package org.jiheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

/** Requests that two servers behind one another could read differently, and headers that say where one comes from. */
@QuarkusTest
class RawSocketApiTest extends ApiTest {

    private static final String HIDDEN = "GET /api/v1/version HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String POST =
            "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    /** Each followed by a request that must not be answered. */
    private static final Map<String, String> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("a length and chunks", POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
            Map.entry("chunks and a length", POST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
            Map.entry("two lengths", POST + "Content-Length: 0\r\nContent-Length: 4\r\n\r\n"),
            Map.entry("two lengths in one", POST + "Content-Length: 0, 4\r\n\r\n"),
            Map.entry("a length with a sign", POST + "Content-Length: +0\r\n\r\n"),
            Map.entry("a length below zero", POST + "Content-Length: -1\r\n\r\n"),
            Map.entry("a space before the colon", POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
            Map.entry("an unknown coding", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
            Map.entry("chunked twice", POST + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
            Map.entry("a coding that is not the last", POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
            Map.entry("a chunk that is no number", POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n0\r\n\r\n"),
            Map.entry("a folded header", POST + "Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"),
            Map.entry("a zero byte in a header", POST + "X-A: a\u0000b\r\nContent-Length: 0\r\n\r\n"),
            Map.entry(
                    "a lone carriage return",
                    POST + "X-A: a\rTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n")));

    private static final int TIMES = 100;

    @TestHTTPResource("/")
    URI server;

    @Test
    void whatCanBeReadInTwoWaysIsRefusedOrEndsTheConnection() throws IOException {
        var wrong = new TreeMap<String, String>();
        for (var shape : SHAPES.entrySet()) {
            // More than once: what is hidden may come before the connection has ended.
            for (int i = 0; i < TIMES; i++) {
                var answer = send(shape.getValue() + HIDDEN);
                if (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 400") || answers(answer) > 1) {
                    wrong.put(shape.getKey(), answer.replaceAll("(?s)\r\n.*", "") + " …" + answers(answer));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aRequestNamesOneHost() throws IOException {
        assertThat(send("GET /api/v1/version HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(send("GET /api/v1/version HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void whatARequestSaysOfItsHostIsNotRepeated() throws IOException {
        for (var path :
                new String[] {"/", "/api/v1/version", "/api/v1/nothing", "/problems/not-found", "/reference", "/q"}) {
            var answer = send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                    + "X-Forwarded-Proto: https\r\nX-Forwarded-For: 6.6.6.6\r\nX-Forwarded-Prefix: /evil.example\r\n"
                    + "Forwarded: for=6.6.6.6;host=evil.example;proto=https\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example", "6.6.6.6");
        }
    }

    @Test
    void whereSomebodyComesFromIsNotTheirsToSay() {
        nobody().header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .contentType(io.restassured.http.ContentType.JSON)
                .body(Map.of("loginName", "nobody-" + System.nanoTime(), "password", "wrong"))
                .post("/session")
                .then()
                .statusCode(401);

        var latest = api().queryParam("kind", "session").queryParam("limit", 1).get("/audit-events");

        assertThat(latest.<String>path("items[0].address")).isEqualTo("127.0.0.1");
    }

    private static int answers(String text) {
        return text.split("HTTP/1\\.1 \\d", -1).length - 1;
    }

    /** What comes back within a second, or until the server ends the connection. */
    private String send(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new StringBuilder();
            var buffer = new byte[8192];
            try {
                for (int read = socket.getInputStream().read(buffer);
                        read >= 0;
                        read = socket.getInputStream().read(buffer)) {
                    answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                }
            } catch (SocketTimeoutException nothingMore) {
                // What was answered so far is the answer.
            } catch (java.net.SocketException ended) {
                // Closed while we were still writing.
            }
            return answer.toString();
        }
    }
}

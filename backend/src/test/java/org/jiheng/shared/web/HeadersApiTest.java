package org.jiheng.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever gives it, and that pages of others get none. */
@QuarkusTest
class HeadersApiTest extends ApiTest {

    private static final String NOBODY = "01934f3a-5b2c-7d1e-8f00-00000000ffff";

    @Test
    void everyOperationAnswersWithTheProtectiveHeaders() {
        for (var operation : Operations.all()) {
            var path = "/api/v1" + operation.path(NOBODY);
            assertProtected(operation.id() + " by nobody", given().request(operation.method(), path));
            assertProtected(
                    operation.id() + " by somebody",
                    api().noFilters().basePath("").request(operation.isSafe() ? "GET" : "OPTIONS", path));
        }
    }

    @Test
    void refusalsAndFilesAnswerWithThemToo() {
        assertProtected("not found", given().get("/api/v1/nothing"));
        assertProtected("not found", given().get("/assets/nothing.js"));
        assertProtected("no method", given().delete("/api/v1/version"));
        assertProtected(
                "too large",
                given().contentType(ContentType.JSON)
                        .body("\"" + "x".repeat(1024 * 1024) + "\"")
                        .post("/api/v1/session"));
        assertProtected("uri too long", given().get("/api/v1/version?q=" + "x".repeat(9000)));
        assertProtected(
                "headers too large", given().header("X", "x".repeat(17_000)).get("/api/v1/version"));
        assertProtected(
                "unreadable", given().contentType(ContentType.JSON).body("{").post("/api/v1/session"));
        for (var path : new String[] {
            "/", "/openapi.yaml", "/reference", "/problems/not-found", "/q/health/live", "/q/health/ready", "/q/openapi"
        }) {
            assertProtected(path, given().get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "https://evil.example#127.0.0.1"
            })
    void noOtherOriginIsLetIn(String origin) {
        for (var operation : Operations.all()) {
            var path = "/api/v1" + operation.path(NOBODY);
            assertClosed(operation.id(), given().header("Origin", origin).request(operation.method(), path));
            assertClosed(
                    operation.id() + ", asked beforehand",
                    given().header("Origin", origin)
                            .header("Access-Control-Request-Method", operation.method())
                            .header("Access-Control-Request-Headers", "content-type,x-jiheng-csrf")
                            .options(path));
        }
    }

    private static void assertClosed(String what, Response response) {
        assertThat(response.headers().asList())
                .as(what)
                .noneMatch(header ->
                        header.getName().toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
    }

    private static void assertProtected(String what, Response response) {
        for (var expected : Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin")
                .entrySet()) {
            assertThat(response.header(expected.getKey())).as(what).isEqualTo(expected.getValue());
        }
        assertThat(response.header("Content-Security-Policy"))
                .as(what)
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("Cache-Control")).as(what).isIn("no-store", "no-cache");
        response.then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }
}

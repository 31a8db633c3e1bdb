package org.jiheng.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.jiheng.ApiTest;
import org.jiheng.identity.TestAccounts;
import org.junit.jupiter.api.Test;

/** What changes where people reach the server by https. */
@QuarkusTest
@TestProfile(TlsApiTest.ByHttps.class)
class TlsApiTest extends ApiTest {

    public static class ByHttps implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jiheng.tls", "true");
        }
    }

    @Test
    void cookiesAreBoundToTheHostAndToHttps() {
        var opened = given().contentType(ContentType.JSON)
                .body(Map.of("loginName", TestAccounts.EVERYTHING, "password", TestAccounts.PASSWORD))
                .post("/api/v1/session");

        opened.then().statusCode(200);
        assertThat(opened.headers().getValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .allMatch(cookie -> cookie.contains(";Secure") || cookie.contains("; Secure"))
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.contains("SameSite=Strict"))
                .allMatch(cookie -> cookie.contains("Path=/"))
                .noneMatch(cookie -> cookie.contains("Domain"));
        given().cookie("__Host-jiheng-session", opened.cookie("__Host-jiheng-session"))
                .get("/api/v1/session")
                .then()
                .statusCode(200);
        given().cookie("jiheng-session", opened.cookie("__Host-jiheng-session"))
                .get("/api/v1/session")
                .then()
                .statusCode(401);
    }

    @Test
    void browsersAreToldToComeBackByHttpsOnly() {
        for (var path : new String[] {"/api/v1/version", "/api/v1/nothing", "/q/health/live", "/reference"}) {
            given().get(path).then().header("Strict-Transport-Security", equalTo("max-age=31536000"));
        }
    }
}

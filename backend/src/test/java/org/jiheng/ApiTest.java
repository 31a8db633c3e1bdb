package org.jiheng;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.web.ContractFilter;
import org.junit.jupiter.api.Tag;

/**
 * A test through the outer door: real HTTP, real database, real log-in, every exchange checked against the contract.
 * Runs on H2 and again on PostgreSQL. Each such class carries {@code @QuarkusTest}.
 */
@Tag("api")
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {

    private static final ContractFilter CONTRACT = new ContractFilter(Path.of("../openapi.yaml"));
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    /** A request by somebody who may do everything everywhere. */
    protected static RequestSpecification api() {
        return as(TestAccounts.EVERYTHING);
    }

    /** The same by somebody who reads another language than the other tests do. */
    protected static RequestSpecification reading(String language) {
        return loggedIn(inLanguage(language), TestAccounts.EVERYTHING);
    }

    /** A request by one of the {@link TestAccounts}. */
    protected static RequestSpecification as(String loginName) {
        return loggedIn(nobody(), loginName);
    }

    /** The same with a session of its own. */
    protected static RequestSpecification asAfresh(String loginName) {
        return nobody().cookie("jiheng-session", logIn(loginName)).header("X-Jiheng-Csrf", "1");
    }

    /** A request to the API by somebody who reads English, so that sentences can be compared, and is not logged in. */
    protected static RequestSpecification nobody() {
        return inLanguage("en");
    }

    private static RequestSpecification inLanguage(String language) {
        return given().filter(CONTRACT).basePath("/api/v1").header("Accept-Language", language);
    }

    private static RequestSpecification loggedIn(RequestSpecification request, String loginName) {
        var session = SESSIONS.computeIfAbsent(RestAssured.port + "/" + loginName, key -> logIn(loginName));
        return request.cookie("jiheng-session", session).header("X-Jiheng-Csrf", "1");
    }

    /** A request with a JSON body. */
    protected static RequestSpecification json(String body) {
        return api().contentType(ContentType.JSON).body(body);
    }

    /** A request that changes the revision that was seen. */
    protected static RequestSpecification json(String etag, String body) {
        return json(body).header("If-Match", etag);
    }

    private static String logIn(String loginName) {
        return nobody().contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "password", TestAccounts.PASSWORD))
                .post("/session")
                .then()
                .statusCode(200)
                .extract()
                .cookie("jiheng-session");
    }
}

package org.jiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.jiheng.MovableClock;
import org.jiheng.YearTest;
import org.jiheng.identity.TestClients.Client;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S09 and S10: how another system gets a token, what it is good for, and which ones are good for nothing. */
@QuarkusTest
class TokenApiTest extends YearTest {

    @Inject
    TestClients clients;

    @Inject
    TestAccounts accounts;

    @Inject
    ForgedTokens forger;

    @Inject
    MovableClock clock;

    private Client client;

    @BeforeEach
    void aClient() {
        client = clients.add(name(), null);
    }

    @AfterEach
    void backToTheTrueTime() {
        clock.reset();
    }

    @Test
    void anOAuthLibraryGetsATokenWithHttpBasicAndWithAForm() {
        ask(client.clientId(), client.secret())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", is(600))
                .body("scope", equalTo("READ_TREE READ FILL AUDIT COMPUTE"));
        form().formParam("client_id", client.clientId())
                .formParam("client_secret", client.secret())
                .formParam("scope", "READ READ_TREE")
                .post("/tokens")
                .then()
                .statusCode(200)
                .body("scope", equalTo("READ_TREE READ"));
    }

    @Test
    void whatIsNoRequestForATokenIsRefused() {
        form("password").post("/tokens").then().statusCode(400);
        form().formParam("client_id", client.clientId()).post("/tokens").then().statusCode(401);
        form().header("Authorization", "Basic !!").post("/tokens").then().statusCode(401);
        basic().formParam("scope", "READ EVERYTHING").post("/tokens").then().statusCode(400);
        var narrow = clients.add(name(), null, EnumSet.of(MachineScope.READ));
        form().formParam("client_id", narrow.clientId())
                .formParam("client_secret", narrow.secret())
                .formParam("scope", "FILL")
                .post("/tokens")
                .then()
                .statusCode(403);
        nobody().contentType(ContentType.JSON).body("{}").post("/tokens").then().statusCode(415);
    }

    @Test
    void aWrongSecretAndAClientThatDoesNotExistAreRefusedInTheSameWordsAndThenSlowedDown() {
        var wrong = ask(client.clientId(), "x".repeat(43));
        var nobody = ask("no-" + client.clientId(), "x".repeat(43));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(withoutTrace(wrong)).isEqualTo(withoutTrace(nobody));
        Response refused = wrong;
        for (int i = 0; i < 6; i++) {
            refused = ask(client.clientId(), "x".repeat(43));
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotBlank();
        ask(client.clientId(), client.secret()).then().statusCode(200);
    }

    @Test
    void aForeignPageGetsNoTokenAndNoSession() {
        basic().header("Origin", "https://evil.example").post("/tokens").then().statusCode(403);
        nobody().header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", "a", "password", "b"))
                .post("/session")
                .then()
                .statusCode(403);
        nobody().header("Origin", "null")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/setup")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenWritesWithoutTheHeaderThatPagesSendAndIsTheAuthorInTheTrail() {
        var year = years.open();
        var author = clients.add(name(), year.departmentId());
        var token = clients.token(author);

        bearer(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"departmentId": "%s", "fiscalYear": %d, "projectCode": null, "name": "由系统写入",
                         "supervisor": null, "implementer": null}
                        """.formatted(year.departmentId(), year.fiscalYear()))
                .post("/projects")
                .then()
                .statusCode(201);
        bearer(token).get("/session").then().statusCode(403);
        var evaluation = bearer(token).get("/evaluations").path("items[0].id");
        api().get("/evaluations/{id}/history", evaluation)
                .then()
                .body("items[0].kind", equalTo("project"))
                .body("items[0].accountId", equalTo(author.id().toString()));
    }

    @Test
    void aTokenDecidesAndACookieBesideItCountsForNothing() {
        api().header("Authorization", "Bearer " + clients.token(client))
                .get("/accounts")
                .then()
                .statusCode(403);
        api().header("Authorization", "Bearer nonsense").get("/accounts").then().statusCode(401);
    }

    @Test
    void aTokenEndsAfterTenMinutes() {
        var token = clients.token(client);

        clock.advance(Duration.ofMinutes(9));
        bearer(token).get("/departments").then().statusCode(200);
        clock.advance(Duration.ofMinutes(2).plusSeconds(1));
        bearer(token).get("/departments").then().statusCode(401);
    }

    @Test
    void noneOfTheTwelveForgedTokensIsTaken() throws JoseException {
        var now = clients.now();
        var good = clients.token(client);
        bearer(good).get("/departments").then().statusCode(200);
        bearer(forger.good(client.id(), now)).get("/departments").then().statusCode(200);

        var forged = forger.of(good, client.id(), now);

        assertThat(forged).hasSize(12);
        forged.forEach(
                (how, token) -> assertThat(bearer(token).get("/departments").statusCode())
                        .as(how)
                        .isEqualTo(401));
    }

    @Test
    void aClientThatRunsWildIsToldToWait() {
        var limited = new RequestLimit(3, clock);
        limited.take(client.id());
        limited.take(client.id());
        limited.take(client.id());

        assertThat(catchRefusal(() -> limited.take(client.id())).retryAfter().orElseThrow())
                .isBetween(1L, 60L);
        limited.take(UUID.randomUUID());
        clock.advance(Duration.ofMinutes(1));
        limited.take(client.id());
    }

    private static TooManyRequests catchRefusal(Runnable call) {
        try {
            call.run();
        } catch (TooManyRequests refused) {
            return refused;
        }
        throw new AssertionError("not refused");
    }

    private static String name() {
        return "c" + UUID.randomUUID().toString().substring(24);
    }

    private static Response ask(String clientId, String secret) {
        return form().auth().preemptive().basic(clientId, secret).post("/tokens");
    }

    private RequestSpecification basic() {
        return form().auth().preemptive().basic(client.clientId(), client.secret());
    }

    private static RequestSpecification form() {
        return form("client_credentials");
    }

    private static RequestSpecification form(String grant) {
        return nobody().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("grant_type", grant);
    }

    private static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    private static String withoutTrace(Response answer) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}

package org.jiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jiheng.ApiTest;
import org.jiheng.MovableClock;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S03 to S08 and W01: how somebody is let in, stays in, and is out again. */
@QuarkusTest
class SessionApiTest extends ApiTest {

    private static final String WRONG = "seven grey herons over another river";

    @Inject
    TestAccounts accounts;

    @Inject
    SessionService sessions;

    @Inject
    CountedPasswords passwords;

    @Inject
    CleanUp cleanUp;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    private String name;

    @BeforeEach
    void aPerson() {
        name = "p" + UUID.randomUUID().toString().substring(24);
        accounts.add(name, List.of(RoleAssignment.everywhere(Role.AUDITOR)));
    }

    @AfterEach
    void backToTheTrueTime() {
        clock.reset();
    }

    @Test
    void whoLogsInIsToldWhoTheyAreAndGetsACookieThatNoScriptReads() {
        var answer = logIn(TestAccounts.PASSWORD);

        answer.then().statusCode(200).body("loginName", equalTo(name)).body("rights", hasItem("READ"));
        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("httponly")
                        .contains("samesite=strict")
                        .contains("path=/"));
        with(session(answer)).get("/session").then().statusCode(200).body("displayName", equalTo(name));
    }

    @Test
    void aWrongPasswordAndANameThatDoesNotExistAreRefusedInTheSameWords() {
        var wrong = logIn(WRONG);
        var nobody = logIn("no-" + name, WRONG);

        wrong.then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
        nobody.then().statusCode(401);
        assertThat(withoutTrace(wrong)).isEqualTo(withoutTrace(nobody));
    }

    @Test
    void theSameWorkIsDoneForANameThatNobodyHas() {
        for (var tried : List.of(name, "no-" + name, "another-" + name)) {
            var before = passwords.comparisons();
            logIn(tried, WRONG).then().statusCode(401);
            assertThat(passwords.comparisons()).as(tried).isEqualTo(before + 1);
        }
    }

    @Test
    void aSessionIdThatSomebodyMadeUpIsNotTakenOver() {
        var madeUp = "x".repeat(43);
        var session = session(nobody().cookie("jiheng-session", madeUp)
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", name, "password", TestAccounts.PASSWORD))
                .post("/session"));

        assertThat(session).isNotEqualTo(madeUp);
        with(madeUp).get("/session").then().statusCode(401);
    }

    @Test
    void whoLogsOutIsOutOnTheServer() {
        var session = session(logIn(TestAccounts.PASSWORD));

        with(session).delete("/session").then().statusCode(204);
        with(session).get("/session").then().statusCode(401);
    }

    @Test
    void aNewPasswordEndsAllSessionsButGivesANewOne() {
        var other = session(logIn(TestAccounts.PASSWORD));
        var session = session(logIn(TestAccounts.PASSWORD));

        var changed = with(session)
                .contentType(ContentType.JSON)
                .body(Map.of("current", TestAccounts.PASSWORD, "chosen", WRONG))
                .put("/session/password");

        changed.then().statusCode(200);
        with(session).get("/session").then().statusCode(401);
        with(other).get("/session").then().statusCode(401);
        with(session(changed)).get("/session").then().statusCode(200);
        logIn(TestAccounts.PASSWORD).then().statusCode(401);
        logIn(WRONG).then().statusCode(200);
    }

    @Test
    void whoHasAPasswordThatSomebodyGaveOutDoesNothingBeforeChangingIt() {
        var id = accounts.id(name);
        var given = api().post("/accounts/" + id + "/password-reset");
        given.then().statusCode(200);
        String password = given.path("password");
        var session = session(logIn(password));

        with(session)
                .get("/evaluations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/password-change-required"));
        var changed = with(session)
                .contentType(ContentType.JSON)
                .body(Map.of("current", password, "chosen", WRONG))
                .put("/session/password");
        changed.then().statusCode(200).body("mustChangePassword", equalTo(false));
        with(session(changed)).get("/evaluations").then().statusCode(200);
    }

    @Test
    void aSessionEndsWhenTheRolesChange() {
        var session = session(logIn(TestAccounts.PASSWORD));
        var account = api().get("/accounts/" + accounts.id(name));

        json(account.header("ETag"), account.asString().replace("AUDITOR", "FILLER"))
                .put("/accounts/" + accounts.id(name))
                .then()
                .statusCode(200);

        with(session).get("/session").then().statusCode(401);
        assertThat(session(logIn(TestAccounts.PASSWORD))).isNotEqualTo(session);
    }

    @Test
    void onesOwnSessionsAreListedAndEndedOneByOne() {
        var elsewhere = session(logIn(TestAccounts.PASSWORD));
        clock.advance(Duration.ofMinutes(1));
        var here = session(logIn(TestAccounts.PASSWORD));

        var listed = with(here).get("/sessions");
        listed.then()
                .statusCode(200)
                .body("items.current", contains(true, false))
                .body("items.address", contains("127.0.0.1", "127.0.0.1"));
        assertThat(listed.asString()).doesNotContain(here, elsewhere);
        with(here)
                .queryParam("limit", 1)
                .get("/sessions")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        String id = listed.path("items[1].id");
        api().delete("/sessions/" + id).then().statusCode(404);
        with(here).delete("/sessions/" + id).then().statusCode(204);

        with(elsewhere).get("/session").then().statusCode(401);
        with(here).get("/session").then().statusCode(200);
    }

    @Test
    void whatHasEndedIsDeletedAndWhatHasNotIsLeft() {
        var old = session(logIn(TestAccounts.PASSWORD));
        var open = session(logIn(TestAccounts.PASSWORD));
        logIn("no-" + name, WRONG);
        // The sessions of other tests go on: not the clock is moved, but what is old is made so.
        aged("update LoginSession set lastSeenAt = :then where idHash = :hash", Secrets.hash(old));
        aged(
                "update LogInAttempt set failedAt = :then, nextAt = :then where nameHash = :hash",
                Secrets.hash("no-" + name));

        assertThat(cleanUp.sweep()).isGreaterThanOrEqualTo(2);

        assertThat(rows("LoginSession", "idHash", Secrets.hash(old))).isZero();
        assertThat(rows("LogInAttempt", "nameHash", Secrets.hash("no-" + name))).isZero();
        with(open).get("/session").then().statusCode(200);
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        var session = session(logIn(TestAccounts.PASSWORD));
        var account = api().get("/accounts/" + accounts.id(name));
        var disabled = account.asString().replace("\"disabled\":false", "\"disabled\":true");

        json(account.header("ETag"), disabled)
                .put("/accounts/" + accounts.id(name))
                .then()
                .statusCode(200);

        with(session).get("/session").then().statusCode(401);
        logIn(TestAccounts.PASSWORD).then().statusCode(401);
    }

    @Test
    void aSessionEndsWhenItIsIdleForHalfAnHour() {
        var session = session(logIn(TestAccounts.PASSWORD));

        clock.advance(Duration.ofMinutes(29));
        with(session).get("/session").then().statusCode(200);
        clock.advance(Duration.ofMinutes(29));
        with(session).get("/session").then().statusCode(200);
        clock.advance(Duration.ofMinutes(31));
        with(session).get("/session").then().statusCode(401);
    }

    @Test
    void aSessionEndsAfterTwelveHoursWhateverIsDoneWithIt() {
        var session = session(logIn(TestAccounts.PASSWORD));
        for (int i = 0; i < 36; i++) {
            clock.advance(Duration.ofMinutes(19));
            with(session).get("/session").then().statusCode(200);
        }

        clock.advance(Duration.ofMinutes(37));
        with(session).get("/session").then().statusCode(401);
    }

    @Test
    void aThousandGuessesFromFiftyAddressesAreAHundredComparisonsAtMost() {
        var before = passwords.comparisons();
        for (int i = 0; i < 1000; i++) {
            try {
                sessions.open(new LogInInput(name, WRONG), "127.0.0." + (1 + i % 50), null);
            } catch (Refusal refused) {
                assertThat(refused.type()).isIn(ProblemType.UNAUTHENTICATED, ProblemType.TOO_MANY_ATTEMPTS);
            }
        }

        assertThat(passwords.comparisons() - before).isBetween(5, 100);
    }

    @Test
    void whileOthersGuessTheRightPersonStillGetsIn() {
        for (int i = 0; i < 60; i++) {
            try {
                sessions.open(new LogInInput(name, WRONG), "192.0.2." + i % 6, null);
            } catch (Refusal expected) {
                // that is what guessing is
            }
        }

        assertThat(sessions.open(new LogInInput(name, TestAccounts.PASSWORD), "198.51.100.7", null)
                        .session())
                .isNotEmpty();
    }

    @Test
    void whoIsSlowedDownIsToldHowLongAndAKnownDeviceNeverIs() {
        var device = logIn(TestAccounts.PASSWORD).cookie("jiheng-device");
        Response refused = null;
        for (int i = 0; i < 7; i++) {
            refused = logIn(WRONG);
        }

        refused.then().statusCode(429).body("type", equalTo("/problems/too-many-attempts"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 120);
        nobody().cookie("jiheng-device", device)
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", name, "password", TestAccounts.PASSWORD))
                .post("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void theWaitGrowsToAQuarterOfAnHourAndEndsInARefusal() {
        assertThat(Throttle.wait(4, 5)).isZero();
        assertThat(Throttle.wait(5, 5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Throttle.wait(6, 5)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Throttle.wait(40, 5)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Throttle.wait(100, 5)).isGreaterThan(Duration.ofDays(3650));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no header", "https://evil.example", "null", "cross-site"})
    void aForeignPageChangesNothingWithSomebodysCookie(String how) {
        var session = session(logIn(TestAccounts.PASSWORD));
        var request = nobody().cookie("jiheng-session", session);
        switch (how) {
            case "no header" -> request.contentType(ContentType.JSON);
            case "cross-site" -> request.header("X-Jiheng-Csrf", "1").header("Sec-Fetch-Site", "cross-site");
            default -> request.header("X-Jiheng-Csrf", "1").header("Origin", how);
        }

        request.delete("/session").then().statusCode(403);
        with(session).get("/session").then().statusCode(200);
    }

    @Test
    void secretsAreNotKeptAsTheyAre() {
        var secrets = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            secrets.add(Secrets.random());
        }

        assertThat(secrets).hasSize(100).allMatch(secret -> secret.length() == 43);
        assertThat(Secrets.hash("a")).hasSize(64).isNotEqualTo(Secrets.hash("b"));
    }

    private void aged(String update, String hash) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(database.createQuery(update)
                                .setParameter("then", clock.instant().minus(Duration.ofHours(2)))
                                .setParameter("hash", hash)
                                .executeUpdate())
                        .isOne());
    }

    private long rows(String entity, String column, String hash) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select count(*) from " + entity + " where " + column + " = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult());
    }

    private Response logIn(String password) {
        return logIn(name, password);
    }

    private static Response logIn(String loginName, String password) {
        return nobody().contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "password", password))
                .post("/session");
    }

    private static RequestSpecification with(String session) {
        return nobody().cookie("jiheng-session", session).header("X-Jiheng-Csrf", "1");
    }

    private static String session(Response answer) {
        return answer.cookie("jiheng-session");
    }

    private static String withoutTrace(Response answer) {
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}

package org.jiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jiheng.MovableClock;
import org.jiheng.YearTest;
import org.jiheng.identity.TestClients.Client;
import org.jiheng.shared.Scope.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S07 and S09: other systems and their secrets, in the hands of an administrator. */
@QuarkusTest
class ApiClientApiTest extends YearTest {

    @Inject
    TestClients clients;

    @Inject
    TestAccounts accounts;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void backToTheTrueTime() {
        clock.reset();
    }

    @Test
    void aClientIsAddedAndItsSecretIsShownOnceAndKeptNowhere() {
        var added = add(name(), "", null);

        added.then().statusCode(201).body("client.lastUsedAt", nullValue());
        String secret = added.path("secret");
        var client = new Client(UUID.fromString(added.path("client.id")), added.path("client.clientId"), secret);
        departments(clients.token(client)).then().statusCode(200);
        assertThat(api().get("/api-clients/" + client.id()).asString()).doesNotContain(secret);
        api().get("/api-clients/" + client.id()).then().body("lastUsedAt", notNullValue());
        assertThat(everyText()).isNotEmpty().noneMatch(text -> text.contains(secret));
    }

    @Test
    void aNameIsTakenOnceByPeopleAndMachinesTogether() {
        var name = name();
        add(name, "", null).then().statusCode(201);

        add(name, "", null).then().statusCode(409).body("violations[0].pointer", equalTo("/clientId"));
        add(TestAccounts.EVERYTHING, "", null).then().statusCode(409);
        nobody().contentType(ContentType.JSON)
                .body("{\"loginName\": \"" + name + "\", \"password\": \"\"}")
                .post("/session")
                .then()
                .statusCode(401);
        api().queryParam("q", name).get("/accounts").then().body("items", equalTo(List.of()));
    }

    @Test
    void aClientLastsAYearAtMost() {
        json(input(name(), "", null, "2999-01-01T00:00:00Z"))
                .post("/api-clients")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/expiresAt"));
        json(input(name(), "", null, "2020-01-01T00:00:00Z"))
                .post("/api-clients")
                .then()
                .statusCode(422);
        var client = client(add(name(), "", null));
        clock.advance(Duration.ofDays(301));
        ask(client).then().statusCode(401);
    }

    @Test
    void bothSecretsWorkForADayAfterARotation() {
        var before = client(add(name(), "", null));
        var rotated = api().post("/api-clients/" + before.id() + "/secret");
        rotated.then().statusCode(200).body("previousUntil", notNullValue());
        var after = new Client(before.id(), before.clientId(), rotated.path("secret"));

        ask(before).then().statusCode(200);
        ask(after).then().statusCode(200);
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        ask(before).then().statusCode(401);
        ask(after).then().statusCode(200);
    }

    @Test
    void aSecondRotationEndsTheFirstSecretAtOnce() {
        var first = client(add(name(), "", null));
        api().post("/api-clients/" + first.id() + "/secret");
        api().post("/api-clients/" + first.id() + "/secret");

        ask(first).then().statusCode(401);
    }

    @Test
    void whoIsRevokedIsOutAtOnceAndForGood() {
        var client = client(add(name(), "", null));
        var token = clients.token(client);

        api().post("/api-clients/" + client.id() + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());

        departments(token).then().statusCode(401);
        ask(client).then().statusCode(401);
        api().post("/api-clients/" + client.id() + "/secret").then().statusCode(409);
        var seen = api().get("/api-clients/" + client.id());
        json(seen.header("ETag"), seen.asString().replaceAll("\"revokedAt\":\"[^\"]*\"", "\"revokedAt\":null"))
                .put("/api-clients/" + client.id())
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsRevisedHoldsForTokensThatAreOut() {
        var client = client(add(name(), "", null));
        var token = clients.token(client);
        revise(client, "\"READ_TREE\",", "");
        departments(token).then().statusCode(403);
        revise(client, "\"disabled\":false", "\"disabled\":true");

        departments(token).then().statusCode(401);
    }

    @Test
    void aRevisionNamesTheRevisionThatWasSeen() {
        var client = client(add(name(), "", null));
        var seen = api().get("/api-clients/" + client.id());
        revise(client, "\"disabled\":false", "\"disabled\":true");

        json(seen.header("ETag"), seen.asString())
                .put("/api-clients/" + client.id())
                .then()
                .statusCode(412);
    }

    @Test
    void whatLiesOutsideOfTheAdministratorsAreaIsNotThereAndNotGiven() {
        var own = years.open().departmentId();
        var other = years.open().departmentId();
        var admin = "a" + UUID.randomUUID().toString().substring(24);
        accounts.add(admin, List.of(new RoleAssignment(Role.ADMINISTRATOR, "", own, Area.FIRST_YEAR, Area.LAST_YEAR)));
        var within = clients.add(name(), own);
        var outside = clients.add(name(), other);

        as(admin)
                .queryParam("limit", 200)
                .get("/api-clients")
                .then()
                .body("items.clientId", contains(within.clientId()));
        as(admin).get("/api-clients/" + within.id()).then().statusCode(200);
        for (var path : List.of("", "/secret", "/revocation")) {
            var at = "/api-clients/" + outside.id() + path;
            (path.isEmpty() ? as(admin).get(at) : as(admin).post(at)).then().statusCode(404);
        }
        as(admin)
                .contentType(ContentType.JSON)
                .body(input(name(), "", other, soon()))
                .post("/api-clients")
                .then()
                .statusCode(403);
        as(admin)
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .body("items.loginName", hasItem(admin))
                .body("items.loginName", not(hasItem(TestAccounts.EVERYTHING)));
        as(admin).get("/accounts/" + accounts.of(other)).then().statusCode(404);
        as(admin)
                .post("/accounts/" + accounts.of(other) + "/password-reset")
                .then()
                .statusCode(404);
    }

    @Test
    void everyStepOfAClientStandsInTheTrail() {
        var client = client(add(name(), "", null));
        clients.token(client);
        ask(new Client(client.id(), client.clientId(), "x".repeat(43)));
        revise(client, "\"disabled\":false", "\"disabled\":true");
        api().post("/api-clients/" + client.id() + "/secret");
        api().post("/api-clients/" + client.id() + "/revocation");

        assertThat(actions(client.id()))
                .containsExactly(
                        "CLIENT_ADDED",
                        "TOKEN_ISSUED",
                        "TOKEN_REFUSED",
                        "CLIENT_REVISED",
                        "SECRET_ROTATED",
                        "CLIENT_REVOKED");
    }

    @Transactional
    List<String> actions(UUID client) {
        return database.createNativeQuery(
                        "select action from audit_event where object_id = :id order by sequence", String.class)
                .setParameter("id", client)
                .getResultList();
    }

    /** All that stands in the tables of clients, tokens and the trail. */
    @Transactional
    List<String> everyText() {
        return List.of("api_client", "client_secret", "account", "audit_event", "signing_key").stream()
                .flatMap(table ->
                        database.createNativeQuery("select * from " + table, Object[].class).getResultList().stream())
                .map(row -> java.util.Arrays.toString((Object[]) row))
                .toList();
    }

    private void revise(Client client, String from, String to) {
        var seen = api().get("/api-clients/" + client.id());
        json(seen.header("ETag"), seen.asString().replace(from, to))
                .put("/api-clients/" + client.id())
                .then()
                .statusCode(200);
    }

    private static String name() {
        return "m" + UUID.randomUUID().toString().substring(24);
    }

    private String soon() {
        return clients.now().plus(Duration.ofDays(300)).toString();
    }

    private Response add(String name, String region, UUID department) {
        return json(input(name, region, department, soon())).post("/api-clients");
    }

    private static Client client(Response added) {
        added.then().statusCode(201);
        return new Client(
                UUID.fromString(added.path("client.id")), added.path("client.clientId"), added.path("secret"));
    }

    private static String input(String name, String region, UUID department, String until) {
        return """
                {"clientId": "%s", "displayName": "一体化", "scopes": ["READ_TREE", "READ"], "expiresAt": "%s",
                 "areas": [{"region": "%s", "departmentId": %s, "firstYear": 2000, "lastYear": 2100}]}
                """.formatted(name, until, region, department == null ? "null" : "\"" + department + "\"");
    }

    private static Response ask(Client client) {
        return nobody().auth()
                .preemptive()
                .basic(client.clientId(), client.secret())
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("grant_type", "client_credentials")
                .post("/tokens");
    }

    private static Response departments(String token) {
        return bearer(token).get("/departments");
    }

    private static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }
}

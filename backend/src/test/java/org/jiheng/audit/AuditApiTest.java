package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.project.ProjectInput;
import org.jiheng.project.ProjectService;
import org.jiheng.shared.web.Canonical;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditApiTest extends AuditTest {

    @Inject
    ProjectService projects;

    @Test
    void anEventSaysWhoDidWhatToWhatFromWhereAndWhatWasThereBefore() {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);
        var project = aProject(year);
        var id = id(project);
        var path = "/projects/" + id + "/funding";
        json(api().get(path).header("ETag"), funding("10.00")).put(path).then().statusCode(200);
        json(api().get(path).header("ETag"), funding("12.50")).put(path).then().statusCode(200);

        var first = events(auditor).getMap("items[0]");

        assertThat(first)
                .containsEntry("chain", chain(year))
                .containsEntry("sequence", 4)
                .containsEntry("regionCode", year.regionCode())
                .containsEntry("fiscalYear", year.fiscalYear())
                .containsEntry("departmentId", year.departmentId().toString())
                .containsEntry("accountId", tester())
                .containsEntry("accountName", TestAccounts.EVERYTHING)
                .containsEntry("address", "127.0.0.1")
                .containsEntry("kind", "project-funding")
                .containsEntry("objectId", id)
                .containsEntry("action", "REVISED")
                .containsEntry(
                        "changes", List.of(Map.of("pointer", "/rows/0/executed", "before", "10.00", "after", "12.50")));
        assertThat(String.valueOf(first.get("traceId"))).matches("[0-9a-f]{32}");
        assertThat(String.valueOf(first.get("occurredAt"))).startsWith("20");
        assertThat(events(auditor).getList("items.kind"))
                .containsExactly("project-funding", "project-funding", "project", "evaluation");
        assertThat(events(auditor).getList("items.action")).containsExactly("REVISED", "REVISED", "ADDED", "ADDED");
        assertThat(events(auditor).getList("items[2].changes.pointer")).contains("/name", "/supervisor");
    }

    @Test
    void aRemovedAndRestoredThingIsSeenToGoAndToComeBack() {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);
        var project = aProject(year);
        api().header("If-Match", project.header("ETag"))
                .delete("/projects/" + id(project))
                .then()
                .statusCode(204);
        api().post("/projects/{id}/restoration", id(project)).then().statusCode(200);

        var events = events(auditor);

        assertThat(events.getList("items.action")).containsExactly("RESTORED", "REMOVED", "ADDED", "ADDED");
        assertThat(events.getString("items[1].changes.find { it.pointer == '/name' }.before"))
                .isEqualTo(project.path("name"));
        assertThat(events.getString("items[1].changes.find { it.pointer == '/name' }.after"))
                .isNull();
        assertThat(events.getString("items[0].changes.find { it.pointer == '/name' }.after"))
                .isEqualTo(project.path("name"));
    }

    @Test
    void whatWasRefusedOrRolledBackLeavesNothing() {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);
        var project = aProject(year);
        var path = "/projects/" + id(project);
        var before = events(auditor).getList("items").size();

        json("\"17\"", project.asString()).put(path).then().statusCode(412);
        json(project.asString()).put(path).then().statusCode(428);
        json(project.header("ETag"), project.asString().replace("陇南市视频", "\\u0000"))
                .put(path)
                .then()
                .statusCode(not(equalTo(200)));
        json(project.header("ETag"), "{").put(path).then().statusCode(400);
        json(projectInput(year, null, "")).post("/projects").then().statusCode(422);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    projects.add(new ProjectInput(year.departmentId(), year.fiscalYear(), null, "撤销", null, null));
                    throw new IllegalStateException("something after it failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(events(auditor).getList("items")).hasSize(before);
        assertThat(verification(auditor).getBoolean("intact")).isTrue();
    }

    @Test
    void aListIsNarrowedAndReadPageByPage() {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);
        var one = id(aProject(year, null, "一"));
        var other = id(aProject(year, null, "二"));
        var all = events(auditor).getList("items.sequence");

        assertThat(all).containsExactly(3, 2, 1);
        var seen = new ArrayList<Object>();
        String cursor = null;
        do {
            var request = as(auditor).queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/audit-events");
            seen.addAll(page.path("items.sequence"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).isEqualTo(all);

        assertThat(narrowed(auditor, "objectId", one)).containsExactly(2);
        assertThat(narrowed(auditor, "objectId", other)).containsExactly(3);
        assertThat(narrowed(auditor, "kind", "evaluation")).containsExactly(1);
        assertThat(narrowed(auditor, "kind", "nothing")).isEmpty();
        assertThat(narrowed(auditor, "accountId", NOBODY)).isEmpty();
        assertThat(narrowed(auditor, "accountId", tester())).containsExactly(3, 2);
        assertThat(narrowed(auditor, "accountName", TestAccounts.EVERYTHING)).containsExactly(3, 2);
        assertThat(narrowed(auditor, "accountName", "everyth")).isEmpty();
        assertThat(narrowed(auditor, "evaluationId", evaluationOf(year))).isEqualTo(all);
        assertThat(narrowed(auditor, "evaluationId", NOBODY)).isEmpty();
        assertThat(narrowed(auditor, "from", "2020-01-01T00:00:00Z")).isEqualTo(all);
        assertThat(narrowed(auditor, "from", "2100-01-01T00:00:00Z")).isEmpty();
        assertThat(narrowed(auditor, "to", "2020-01-01T00:00:00+08:00")).isEmpty();
        as(auditor).queryParam("from", "yesterday").get("/audit-events").then().statusCode(400);
        as(auditor).queryParam("cursor", "xyz").get("/audit-events").then().statusCode(400);
    }

    @Test
    void theHistoryOfOneFieldIsWhoChangedItFromWhatToWhat() {
        var year = years.open();
        var history = "/evaluations/" + evaluationOf(year) + "/history";
        var id = id(aProject(year));
        var path = "/projects/" + id + "/funding";
        for (var body : List.of(funding("10.00"), funding("12.50"), funding("12.50", "20.00"))) {
            json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
        }

        var ofTheFigure = api().queryParam("objectId", id)
                .queryParam("kind", "project-funding")
                .queryParam("pointer", "/rows/0/executed")
                .get(history);

        assertThat(ofTheFigure.jsonPath().getList("items.sequence")).containsExactly(4, 3);
        assertThat(ofTheFigure.jsonPath().getList("items[0].changes"))
                .containsExactly(Map.of("pointer", "/rows/0/executed", "before", "10.00", "after", "12.50"));
        assertThat(ofTheFigure.jsonPath().getString("items[0].accountName")).isEqualTo(TestAccounts.EVERYTHING);
        api().queryParam("pointer", "/rows/0").get(history).then().body("items.sequence", equalTo(List.of(5, 4, 3)));
        api().queryParam("pointer", "/row").get(history).then().body("items", equalTo(List.of()));
        var first =
                api().queryParam("pointer", "/rows/0").queryParam("limit", 1).get(history);
        first.then().body("items.sequence", equalTo(List.of(5)));
        api().queryParam("pointer", "/rows/0")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(history)
                .then()
                .body("items.sequence", equalTo(List.of(4, 3)));
        api().queryParam("from", "2100-01-01T00:00:00Z").get(history).then().body("items", equalTo(List.of()));
        api().queryParam("to", "2100-01-01T00:00:00Z").get(history).then().body("items.size()", equalTo(5));
    }

    private static List<Object> narrowed(String auditor, String parameter, String value) {
        return as(auditor).queryParam(parameter, value).get("/audit-events").path("items.sequence");
    }

    @Test
    void everybodySeesWhatTheirRolesLetThem() {
        var year = years.open();
        var other = years.open();
        var evaluation = evaluationOf(year);
        var filler = someone(Role.FILLER, year);
        var auditor = someone(Role.AUDITOR, year);
        var administrator = "t-" + UUID.randomUUID();
        accounts.add(administrator, List.of(RoleAssignment.everywhere(Role.ADMINISTRATOR)));

        nobody().get("/audit-events").then().statusCode(401);
        as(filler).get("/audit-events").then().statusCode(403);
        as(filler).get("/audit-events/verification").then().statusCode(403);
        as(filler)
                .get("/evaluations/{id}/history", evaluation)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("evaluation"))
                .body("items[0].address", nullValue());
        as(filler)
                .queryParam("from", "2999-12-31T00:00:00Z")
                .get("/evaluations/{id}/history", evaluation)
                .then()
                .body("items", equalTo(List.of()));
        as(filler).get("/evaluations/{id}/history", evaluationOf(other)).then().statusCode(404);
        assertThat(events(auditor).getList("items.chain")).containsOnly(chain(year));
        as(auditor)
                .queryParam("evaluationId", evaluationOf(other))
                .get("/audit-events")
                .then()
                .body("items", equalTo(List.of()));
        assertThat(verification(auditor).getInt("chains")).isEqualTo(1);
        as(administrator)
                .queryParam("limit", 200)
                .get("/audit-events")
                .then()
                .body("items.chain.unique()", containsInAnyOrder("accounts", "master-data"));
        as(administrator).get("/evaluations/{id}/history", evaluation).then().statusCode(403);
        assertThat(verification(administrator).getInt("chains")).isEqualTo(2);
    }

    @Test
    void whatHappensToAccountsIsKeptWithoutAnySecret() {
        var name = "u" + UUID.randomUUID();
        var typed = "MyPasswordInTheWrongField" + UUID.randomUUID().toString().substring(0, 8);
        var added = json("""
                {"loginName": "%s", "displayName": "张伟", "assignments": []}""".formatted(name)).post("/accounts");
        String id = added.path("account.id");
        logIn(name, "wrong").then().statusCode(401);
        logIn(typed, "wrong").then().statusCode(401);
        var session = logIn(name, added.path("password"));
        session.then().statusCode(200);
        var chosen = "seven grey herons over the Yangtze " + UUID.randomUUID();
        var changed = nobody().cookie("jiheng-session", session.cookie("jiheng-session"))
                .header("X-Jiheng-Csrf", "1")
                .contentType(ContentType.JSON)
                .body(Map.of("current", added.path("password"), "chosen", chosen))
                .put("/session/password");
        changed.then().statusCode(200);
        nobody().cookie("jiheng-session", changed.cookie("jiheng-session"))
                .header("X-Jiheng-Csrf", "1")
                .delete("/session")
                .then()
                .statusCode(204);
        String reset = api().post("/accounts/{id}/password-reset", id).path("password");

        var events = api().queryParam("objectId", id).get("/audit-events").jsonPath();

        assertThat(events.getList("items.action"))
                .containsExactly(
                        "PASSWORD_RESET", "LOGGED_OUT", "PASSWORD_CHANGED", "LOGGED_IN", "LOG_IN_REFUSED", "ADDED");
        assertThat(events.getList("items.kind"))
                .containsExactly("account", "session", "account", "session", "session", "account");
        var tester = TestAccounts.EVERYTHING;
        assertThat(events.getList("items.accountName")).containsExactly(tester, "张伟", "张伟", "张伟", null, tester);
        assertThat(events.getList("items[0].changes"))
                .containsExactly(Map.of("pointer", "/mustChangePassword", "before", "false", "after", "true"));
        var everything = as(tester).get("/audit-events/export").asString();
        assertThat(everything)
                .contains(name)
                .doesNotContain("$argon2")
                .doesNotContain(typed)
                .doesNotContain(chosen)
                .doesNotContain(reset)
                .doesNotContain(added.<String>path("password"));
    }

    private static String tester() {
        return api().queryParam("q", TestAccounts.EVERYTHING).get("/accounts").path("items[0].id");
    }

    private static Response logIn(String name, String password) {
        return nobody().contentType(ContentType.JSON)
                .body(Map.of("loginName", name, "password", password))
                .post("/session");
    }

    @Test
    void theExportIsEveryRowFromWhichAnybodyCanComputeTheChainAgain() throws Exception {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);
        for (int i = 0; i < 3; i++) {
            aProject(year, null, "项目" + i);
        }

        var answer = as(auditor).get("/audit-events/export");

        answer.then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"audit-events.ndjson\"");
        var lines = answer.asString().split("\n");
        assertThat(lines).hasSize(4);
        var hash = "0".repeat(64);
        for (var line : lines) {
            var stated = line.replaceAll(".*(,\"hash\":\"([0-9a-f]{64})\").*", "$2");
            hash = Canonical.hash(hash, line.replaceAll(",\"hash\":\"[0-9a-f]{64}\"", ""));
            assertThat(stated).isEqualTo(hash);
        }
    }

    private static String funding(String executed) {
        return """
                {"rows": [{"source": "carriedOver", "initialBudget": null, "yearBudget": null, "executed": "%s"}]}
                """.formatted(executed);
    }

    private static String funding(String executed, String yearBudget) {
        return funding(executed).replace("\"yearBudget\": null", "\"yearBudget\": \"" + yearBudget + '"');
    }
}

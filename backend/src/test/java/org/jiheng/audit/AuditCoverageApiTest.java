package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jiheng.identity.Role;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No operation of the contract writes anything without a trace; a new one fails here until it is listed. */
@QuarkusTest
class AuditCoverageApiTest extends AuditTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** They write nothing that is kept. */
    private static final Set<String> WRITES_NOTHING = Set.of("previewScore", "reconcile", "suggestFigures");

    /** Only possible while there is no account at all; the first start of a server in the browser tests takes it. */
    private static final Set<String> ONCE = Set.of("setUp");

    /** Only right when it is somebody's turn; WorkflowApiTest and DisclosureApiTest take them and read the history. */
    private static final Set<String> STEPS =
            Set.of("takeStep", "takeSteps", "addComment", "answerComment", "acceptComment", "reviseDisclosure");

    private JsonNode contract;
    private DepartmentYear year;
    private String auditor;
    private String evaluation;
    private String budget;
    private Response project;

    private interface Call {
        Response make();
    }

    @BeforeEach
    void aYearWithTwoProjects() throws IOException {
        contract = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile());
        year = years.open();
        auditor = someone(Role.AUDITOR, year);
        evaluation = evaluationOf(year);
        budget = budgetOf(year);
        aProject(year, null, "另一个");
        project = aProject(year);
    }

    @Test
    void everyOperationThatWritesLeavesAnEvent() throws SQLException {
        var calls = calls();
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(writing());

        for (var call : calls.entrySet()) {
            var before = count();
            assertThat(call.getValue().make().statusCode()).as(call.getKey()).isBetween(200, 204);
            assertThat(count()).as(call.getKey()).isGreaterThan(before);
        }
        assertThat(verification(auditor).getBoolean("intact")).isTrue();
    }

    @Test
    void noOperationThatIsRefusedLeavesAnEvent() throws SQLException {
        var before = count();

        for (var path : contract.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (!operation.getKey().equals("get") && !path.getKey().startsWith("/session")) {
                    var address = path.getKey()
                            .replace("{id}", evaluation)
                            .replace("{paragraph}", "experience")
                            .replaceAll("\\{[^}]*}", NOBODY);
                    json("{")
                            .header("If-Match", "\"99\"")
                            .request(operation.getKey().toUpperCase(Locale.ROOT), address)
                            .then()
                            .statusCode(greaterThanOrEqualTo(400));
                }
            }
        }

        assertThat(count()).isEqualTo(before);
    }

    private Map<String, Call> calls() {
        var calls = new LinkedHashMap<String, Call>();
        var ofEvaluation = "/evaluations/" + evaluation;
        var ofProject = "/projects/" + id(project);
        var ofBudget = "/budgets/" + budget;
        // Opens the next year of the same department: that chain is the auditor's, too.
        calls.put(
                "addEvaluation",
                () -> json("""
                        {"departmentId": "%s", "fiscalYear": 2025, "schemeId": "%s", "departmentSchemeId": null, "deadline": null}
                        """.formatted(year.departmentId(), org.jiheng.Years.SCHEME))
                        .post("/evaluations"));
        calls.put(
                "issueTasks",
                () -> json("""
                        {"fiscalYear": 2026, "schemeId": "%s", "departmentSchemeId": null, "deadline": null, "departmentIds": ["%s"]}
                        """.formatted(org.jiheng.Years.SCHEME, year.departmentId()))
                        .post("/tasks"));
        calls.put("reviseEvaluation", () -> revised(ofEvaluation, "deadline", "2025-03-27"));
        calls.put("reviseProfile", () -> replaced("reviseProfile", ofEvaluation + "/profile"));
        calls.put("reviseStaffing", () -> replaced("reviseStaffing", ofEvaluation + "/staffing"));
        calls.put("reviseDepartmentGoal", () -> replaced("reviseDepartmentGoal", ofEvaluation + "/goal"));
        calls.put(
                "reviseDepartmentIndicators", () -> replaced("reviseProjectIndicators", ofEvaluation + "/indicators"));
        calls.put("reviseNarrative", () -> replaced("reviseNarrative", ofEvaluation + "/narrative/experience"));
        calls.put("reviseStatedFigures", () -> replaced("reviseStatedFigures", ofEvaluation + "/stated-figures"));
        calls.put("reviseApplicability", () -> put(ofEvaluation + "/applicability", """
                {"rows": [{"section": "PROJECTS", "reason": "无项目支出"}]}"""));
        calls.put("reviseAdjustments", () -> replaced("reviseAdjustments", ofEvaluation + "/adjustments"));
        calls.put("reviseProjectOrder", () -> reversed(ofEvaluation + "/project-order"));
        calls.put("reviseBudget", () -> revised(ofBudget, "openingCarryOver", "10.00"));
        calls.put("reviseBudgetRevenue", () -> replaced("reviseBudgetRevenue", ofBudget + "/revenue"));
        calls.put("reviseBudgetExpenditure", () -> replaced("reviseBudgetExpenditure", ofBudget + "/expenditure"));
        calls.put("addProject", () -> aProject(year, null, "第三个"));
        calls.put("reviseProject", () -> revised(ofProject, "name", "改了名"));
        calls.put("reviseProjectFunding", () -> replaced("reviseProjectFunding", ofProject + "/funding"));
        calls.put("reviseProjectGoal", () -> replaced("reviseProjectGoal", ofProject + "/goal"));
        calls.put("reviseProjectIndicators", () -> replaced("reviseProjectIndicators", ofProject + "/indicators"));
        calls.put("explainFinding", this::explained);
        calls.put("withdrawExplanation", () -> {
            var path = ofEvaluation + "/findings/" + found("key") + "/explanation";
            return api().header("If-Match", tag(path)).delete(path);
        });
        calls.put(
                "removeProject", () -> api().header("If-Match", tag(ofProject)).delete(ofProject));
        calls.put("restoreProject", () -> api().post(ofProject + "/restoration"));
        calls.put("reviseAdjustments", () -> replaced("reviseAdjustments", ofEvaluation + "/adjustments"));
        var department = "/departments/" + year.departmentId();
        calls.put(
                "addDepartment",
                () -> json(read(department).toString().replaceFirst("\"id\":\"[^\"]*\",", ""))
                        .post("/departments"));
        calls.put("reviseDepartment", () -> revised(department, "name", "改了名的单位"));
        ofPeople(calls);
        ofMachines(calls);
        ofSchemes(calls);
        return calls;
    }

    private void ofPeople(Map<String, Call> calls) {
        var name = "c-" + UUID.randomUUID();
        var added = new Response[1];
        calls.put("addAccount", () -> added[0] = json("""
                {"loginName": "%s", "displayName": "张伟", "assignments": []}""".formatted(name)).post("/accounts"));
        Supplier<String> account = () -> "/accounts/" + added[0].path("account.id");
        calls.put("reviseAccount", () -> revised(account.get(), "displayName", "张玮"));
        calls.put("resetPassword", () -> added[0] = api().post(account.get() + "/password-reset"));
        var session = new Response[1];
        calls.put(
                "openSession",
                () -> session[0] = nobody().contentType(ContentType.JSON)
                        .body(Map.of("loginName", name, "password", added[0].path("password")))
                        .post("/session"));
        Supplier<RequestSpecification> inSession =
                () -> nobody().cookie("jiheng-session", session[0].cookie("jiheng-session"))
                        .header("X-Jiheng-Csrf", "1");
        calls.put(
                "changePassword",
                () -> session[0] = inSession
                        .get()
                        .contentType(ContentType.JSON)
                        .body(Map.of(
                                "current",
                                added[0].path("password"),
                                "chosen",
                                "seven grey herons over the Yangtze " + UUID.randomUUID()))
                        .put("/session/password"));
        calls.put(
                "endSession",
                () -> inSession
                        .get()
                        .delete("/sessions/" + inSession.get().get("/sessions").path("items.find { it.current }.id")));
        calls.put("closeSession", () -> asAfresh(TestAccounts.EVERYTHING).delete("/session"));
    }

    private void ofMachines(Map<String, Call> calls) {
        var added = new Response[1];
        calls.put(
                "addApiClient",
                () -> added[0] = json("""
                {"clientId": "m-%s", "displayName": "预算系统", "scopes": ["READ"],
                 "areas": [{"region": "", "departmentId": null, "firstYear": 2000, "lastYear": 2100}],
                 "expiresAt": "%s"}""".formatted(
                                        UUID.randomUUID(), Instant.now().plus(Duration.ofDays(30))))
                        .post("/api-clients"));
        Supplier<String> client = () -> "/api-clients/" + added[0].path("client.id");
        calls.put(
                "issueToken",
                () -> nobody().formParam("grant_type", "client_credentials")
                        .formParam("client_id", added[0].<String>path("client.clientId"))
                        .formParam("client_secret", added[0].<String>path("secret"))
                        .post("/tokens"));
        calls.put("reviseApiClient", () -> revised(client.get(), "displayName", "预算一体化系统"));
        calls.put("rotateSecret", () -> api().post(client.get() + "/secret"));
        calls.put("revokeApiClient", () -> api().post(client.get() + "/revocation"));
    }

    private void ofSchemes(Map<String, Call> calls) {
        var added = new Response[1];
        Call draft = () -> added[0] = json(example("addScheme")
                        .toString()
                        .replaceFirst("\"code\":\"[^\"]*\"", "\"code\":\"t-" + UUID.randomUUID() + "\""))
                .post("/scoring/schemes");
        Supplier<String> path = () -> "/scoring/schemes/" + added[0].path("id");
        calls.put("addScheme", draft);
        calls.put("reviseScheme", () -> put(path.get(), read(path.get()).toString()));
        calls.put(
                "removeScheme", () -> api().header("If-Match", tag(path.get())).delete(path.get()));
        calls.put("publishScheme", () -> {
            draft.make();
            return api().header("If-Match", tag(path.get())).post(path.get() + "/publication");
        });
    }

    private Set<String> writing() {
        var names = new HashSet<String>();
        for (var path : contract.path("paths")) {
            for (var operation : path.properties()) {
                if (!operation.getKey().equals("get")) {
                    names.add(operation.getValue().path("operationId").asText());
                }
            }
        }
        names.removeAll(WRITES_NOTHING);
        names.removeAll(ONCE);
        names.removeAll(STEPS);
        return names;
    }

    private int count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_event")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What the contract's example puts there. */
    /** States as many projects as there are not, and says why. */
    private Response explained() {
        put("/evaluations/" + evaluation + "/stated-figures", """
                {"rows": [{"subject": "projects", "kind": "COUNT", "value": "99", "unit": "COUNT", "quote": null}]}""");
        return json("\"0\"", "{\"figures\": \"" + found("figures") + "\", \"text\": \"另有未自评的项目\"}")
                .put("/evaluations/" + evaluation + "/findings/" + found("key") + "/explanation");
    }

    private String found(String property) {
        return api().get("/evaluations/" + evaluation + "/findings")
                .path("items.find { it.rule == 'R14' }." + property);
    }

    private Response replaced(String example, String path) {
        return put(path, example(example).toString());
    }

    private JsonNode example(String operationId) {
        for (var item : contract.path("paths")) {
            for (var operation : item) {
                if (operation.path("operationId").asText().equals(operationId)) {
                    return operation.at("/requestBody/content/application~1json/examples/seed/value");
                }
            }
        }
        throw new AssertionError(operationId);
    }

    private static Response revised(String path, String property, String value) {
        return put(path, ((ObjectNode) read(path)).put(property, value).toString());
    }

    private static Response reversed(String path) {
        var order = read(path);
        var ids = JSON.createArrayNode();
        order.path("projectIds").forEach(id -> ids.insert(0, id));
        return put(path, ((ObjectNode) order).set("projectIds", ids).toString());
    }

    private static JsonNode read(String path) {
        try {
            return JSON.readTree(api().get(path).asString());
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static Response put(String path, String body) {
        return json(tag(path), body).put(path);
    }

    private static String tag(String path) {
        return api().get(path).header("ETag");
    }
}

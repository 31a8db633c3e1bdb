package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiheng.disclosure.TestPublications;
import org.jiheng.evaluation.TestRemarks;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.identity.TestClients;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope.Area;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract × nobody, a broken session and every role × own, another department, another region,
 * against {@code policy.csv}. An operation without a line there fails.
 */
@QuarkusTest
class PolicyApiTest extends YearTest {

    private static final Set<String> OF_DEPARTMENTS = Set.of(
            "departments", "evaluations", "budgets", "projects", "indicators", "comments", "accounts", "api-clients");
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403, 404);

    /** A thing of each collection in one department. */
    private record Target(String name, Map<String, String> ids) {}

    /** What the parameters of queries name, by the collection. */
    private static final Map<String, String> OF_WHAT = Map.of(
            "departmentId", "departments",
            "parentId", "departments",
            "evaluationId", "evaluations",
            "projectId", "projects",
            "objectId", "projects");

    private static final String NOTHING = "{\"items\":[],\"next\":null}";

    private record Operation(String id, String method, String path, List<String> queries, boolean hasBody) {

        String collection() {
            return path.split("/")[1];
        }

        boolean isOfADepartment() {
            return path.contains("{id}") && OF_DEPARTMENTS.contains(collection());
        }
    }

    @Inject
    TestAccounts accounts;

    @Inject
    TestRemarks remarks;

    @Inject
    TestPublications publications;

    @Inject
    TestClients clients;

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Map<String, Boolean>> policy = new LinkedHashMap<>();
    private final List<String> deviations = new ArrayList<>();
    private Target own;
    private List<Target> others;

    @BeforeEach
    void threeDepartmentsAndTheirPeople() throws IOException {
        readContract();
        readPolicy();
        var year = years.open();
        own = target("own", year);
        others = List.of(
                target("another department", years.open()), target("another region", years.openIn("110000000")));
        for (var role : Role.values()) {
            accounts.add(
                    login(role, year),
                    List.of(new RoleAssignment(role, "", year.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR)));
        }
        suffix = year.departmentId().toString().substring(24);
        token = clients.token(clients.add("machine-" + suffix, year.departmentId()));
    }

    private static final String MACHINE = "MACHINE";

    private String token;

    private String suffix;

    private static String login(Role role, DepartmentYear year) {
        return role.name().toLowerCase(Locale.ROOT) + "-"
                + year.departmentId().toString().substring(24);
    }

    private String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-" + suffix;
    }

    @Test
    void everyOperationIsOpenToWhomThePolicySaysAndToNobodyElse() {
        assertThat(policy.keySet())
                .as("policy.csv has a line for each operation, and no other")
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::id).toList());
        for (var operation : operations) {
            var open = policy.get(operation.id()).get("ANYBODY");
            expect(operation, own, "nobody", nobody(), open ? "in" : "401");
            expect(
                    operation,
                    own,
                    "a broken session",
                    nobody().cookie("jiheng-session", "x".repeat(43)),
                    open ? "in" : "401");
            brokenTokens()
                    .forEach((how, broken) -> expect(
                            operation,
                            own,
                            how,
                            nobody().header("Authorization", "Bearer " + broken),
                            open ? "in" : "401"));
            expectOfAMachine(operation);
            for (var role : Role.values()) {
                var may = policy.get(operation.id()).get(role.name());
                expect(operation, own, role.name(), session(operation, role), may ? "in" : "403");
                if (operation.isOfADepartment()) {
                    for (var other : others) {
                        expect(operation, other, role.name(), session(operation, role), may ? "404" : "403");
                    }
                }
            }
        }
        assertThat(deviations).isEmpty();
    }

    @Test
    void whatOneMayNotSeeAnswersLikeWhatIsNotThere() {
        var filler = as(login(Role.FILLER));
        var foreign = others.get(0).ids().get("evaluations");
        var missing = UUID.randomUUID().toString();
        assertThat(body(filler.get("/evaluations/" + foreign).asString(), foreign))
                .isEqualTo(body(
                        as(login(Role.FILLER)).get("/evaluations/" + missing).asString(), missing));
    }

    private static String body(String answer, String id) {
        return answer.replace(id, "ID").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void aReferenceInABodyToWhatOneMayNotSeeIsOneToNothing() {
        var foreign = others.get(1).ids().get("departments");
        as(login(Role.FILLER))
                .contentType(ContentType.JSON)
                .body("""
                        {"departmentId": "%s", "fiscalYear": 2024, "projectCode": null, "name": "甲",
                         "supervisor": null, "implementer": null}
                        """.formatted(foreign))
                .post("/projects")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/departmentId"))
                .body("violations[0].code", equalTo("unknown-reference"));
    }

    @Test
    void listsHoldWhatOneMaySeeAndNothingElse() {
        for (var list : List.of("departments", "evaluations", "budgets", "projects")) {
            var ids = as(login(Role.AUDITOR))
                    .queryParam("limit", 200)
                    .get("/" + list)
                    .jsonPath()
                    .getList("items.id");
            assertThat(ids).as(list).containsExactly(own.ids().get(list));
        }
        var names = as(login(Role.AUDITOR))
                .queryParam("limit", 200)
                .get("/indicators")
                .jsonPath()
                .getList("items.departmentId");
        assertThat(names).isNotEmpty().containsOnly(own.ids().get("departments"));
    }

    private Map<String, String> brokenTokens() {
        return Map.of(
                "no token", "",
                "a made-up token", "x".repeat(43),
                "a token without its signature", token.substring(0, token.lastIndexOf('.') + 1),
                "a token with another's payload", token.replaceFirst("\\.[^.]+\\.", ".e30."));
    }

    private void expectOfAMachine(Operation operation) {
        var may = policy.get(operation.id()).get(MACHINE);
        expect(operation, own, MACHINE, machine(), may ? "in" : "403");
        if (operation.isOfADepartment()) {
            for (var other : others) {
                expect(operation, other, MACHINE, machine(), may ? "404" : "403");
            }
        }
    }

    private RequestSpecification machine() {
        return nobody().header("Authorization", "Bearer " + token);
    }

    @Test
    void aQueryForWhatOneMayNotSeeFindsNothing() {
        var asked = 0;
        for (var operation : operations) {
            for (var query : operation.queries()) {
                if (OF_WHAT.containsKey(query)) {
                    asked++;
                    var foreign = others.get(0).ids().get(OF_WHAT.get(query));
                    var answer = as(login(Role.AUDITOR))
                            .accept("*/*")
                            .queryParam(query, foreign)
                            .get(operation.path().replace("{id}", own.ids().get("evaluations")));
                    assertThat(answer.statusCode())
                            .as(operation.id() + " " + query)
                            .isEqualTo(200);
                    assertThat(answer.asString())
                            .as(operation.id() + " " + query)
                            .isIn("", NOTHING);
                }
            }
        }
        assertThat(asked).isGreaterThan(5);
    }

    private RequestSpecification session(Operation operation, Role role) {
        // Who logs out needs a session that nobody else uses.
        return operation.id().equals("closeSession") ? asAfresh(login(role)) : as(login(role));
    }

    private void expect(Operation operation, Target target, String who, RequestSpecification request, String expected) {
        var path = operation.path().replace("{paragraph}", "organization").replace("{key}", NO_FINDING);
        if (path.contains("{id}")) {
            path = path.replace("{id}", target.ids().getOrDefault(operation.collection(), SPARE));
        }
        if (operation.hasBody()) {
            request.contentType(ContentType.JSON).body("{}");
        }
        var status = request.accept("*/*").request(operation.method(), path).statusCode();
        var holds = status < 500 && expected.equals("in")
                ? !NOT_LET_IN.contains(status) || isOwnAnswer(operation, status)
                : Integer.toString(status).equals(expected);
        if (!holds) {
            deviations.add(
                    operation.id() + " by " + who + " on " + target.name() + ": " + status + " instead of " + expected);
        }
    }

    /**
     * Setting up is refused to everybody once there is an account, a session is its owner's, what no rule finds has no
     * explanation, and a year without another before it has nothing to differ from, whatever they may do.
     */
    private static boolean isOwnAnswer(Operation operation, int status) {
        return operation.id().equals("setUp") && status == 403
                || operation.id().equals("endSession") && status == 404
                || operation.id().equals("getExplanation") && status == 404
                || operation.id().equals("getDifferences") && status == 404;
    }

    /** The key of a finding that no year has. */
    private static final String NO_FINDING = "R05-6f1c0a7be2d94f13";

    /** For collections that belong to no department: something that is there. */
    private static final String SPARE = Years.SCHEME.toString();

    private Target target(String name, DepartmentYear year) {
        var project = id(aProject(year));
        var tag = api().get("/projects/" + project + "/indicators").header("ETag");
        json(tag, """
                {"rows": [{"id": null, "level1": "产出指标", "level2": "数量指标", "name": "新建摄像头", "sign": "AT_LEAST",
                  "target": "1", "unit": "路", "points": "20.00", "actual": "1", "givenScore": null,
                  "deviationReason": null, "improvement": null, "illustrative": true}]}
                """).put("/projects/" + project + "/indicators").then().statusCode(200);
        var evaluation = api().queryParam("departmentId", year.departmentId())
                .get("/evaluations")
                .path("items[0].id")
                .toString();
        var indicator = api().queryParam("departmentId", year.departmentId())
                .get("/indicators")
                .path("items[0].id");
        return new Target(
                name,
                Map.of(
                        "departments", year.departmentId().toString(),
                        "evaluations", evaluation,
                        "budgets", budgetOf(year),
                        "projects", project,
                        "indicators", String.valueOf((Object) indicator),
                        "comments", remarks.on(year).toString(),
                        "public", publications.of(year).toString(),
                        "accounts", accounts.of(year.departmentId()).toString(),
                        "api-clients",
                                clients.add("client-" + project, year.departmentId())
                                        .id()
                                        .toString()));
    }

    private void readContract() throws IOException {
        var paths = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile())
                .path("paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode node = operation.getValue();
                if (node.has("operationId")) {
                    operations.add(new Operation(
                            node.path("operationId").asText(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            StreamSupport.stream(node.path("parameters").spliterator(), false)
                                    .filter(parameter ->
                                            parameter.path("in").asText().equals("query"))
                                    .map(parameter -> parameter.path("name").asText())
                                    .toList(),
                            node.has("requestBody")));
                }
            }
        }
    }

    private void readPolicy() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/policy.csv"));
        var heads = lines.get(0).split(",");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var row = new LinkedHashMap<String, Boolean>();
            for (int i = 1; i < heads.length; i++) {
                row.put(heads[i], cells[i].equals("yes"));
            }
            policy.put(cells[0], row);
        }
        assertThat(Arrays.asList(heads))
                .containsAll(Arrays.stream(Role.values()).map(Enum::name).toList());
    }
}

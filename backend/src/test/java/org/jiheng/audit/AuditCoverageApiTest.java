package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiheng.identity.Role;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No operation of the contract writes a year's data without a trace; a new one fails here until it is listed. */
@QuarkusTest
class AuditCoverageApiTest extends AuditTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** They write no year's data: the tree, people, and what is computed and not kept. */
    private static final Set<String> OF_NO_YEAR = Set.of(
            "addDepartment",
            "reviseDepartment",
            "addAccount",
            "reviseAccount",
            "resetPassword",
            "openSession",
            "closeSession",
            "changePassword",
            "setUp",
            "previewScore",
            "reconcile");

    /** Only right when it is somebody's turn; WorkflowApiTest takes them and reads the history. */
    private static final Set<String> STEPS = Set.of("takeStep", "addComment", "answerComment", "acceptComment");

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
    void everyOperationThatWritesAYearLeavesAnEvent() {
        var calls = calls();
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(writing());

        calls.forEach((name, call) -> {
            var before = count();
            assertThat(call.make().statusCode()).as(name).isBetween(200, 204);
            assertThat(count()).as(name).isGreaterThan(before);
        });
        assertThat(verification(auditor).getBoolean("intact")).isTrue();
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
                        {"departmentId": "%s", "fiscalYear": 2025, "schemeId": "%s", "deadline": null}
                        """.formatted(year.departmentId(), org.jiheng.Years.SCHEME))
                        .post("/evaluations"));
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
        calls.put("reviseProjectOrder", () -> reversed(ofEvaluation + "/project-order"));
        calls.put("reviseBudget", () -> revised(ofBudget, "openingCarryOver", "10.00"));
        calls.put("reviseBudgetRevenue", () -> replaced("reviseBudgetRevenue", ofBudget + "/revenue"));
        calls.put("reviseBudgetExpenditure", () -> replaced("reviseBudgetExpenditure", ofBudget + "/expenditure"));
        calls.put("addProject", () -> aProject(year, null, "第三个"));
        calls.put("reviseProject", () -> revised(ofProject, "name", "改了名"));
        calls.put("reviseProjectFunding", () -> replaced("reviseProjectFunding", ofProject + "/funding"));
        calls.put("reviseProjectGoal", () -> replaced("reviseProjectGoal", ofProject + "/goal"));
        calls.put("reviseProjectIndicators", () -> replaced("reviseProjectIndicators", ofProject + "/indicators"));
        calls.put(
                "removeProject", () -> api().header("If-Match", tag(ofProject)).delete(ofProject));
        calls.put("restoreProject", () -> api().post(ofProject + "/restoration"));
        return calls;
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
        names.removeAll(OF_NO_YEAR);
        names.removeAll(STEPS);
        return names;
    }

    private int count() {
        return events(auditor).getList("items").size();
    }

    /** What the contract's example puts there. */
    private Response replaced(String example, String path) {
        for (var item : contract.path("paths")) {
            for (var operation : item) {
                if (operation.path("operationId").asText().equals(example)) {
                    var body = operation.at("/requestBody/content/application~1json/examples/seed/value");
                    return put(path, body.toString());
                }
            }
        }
        throw new AssertionError(example);
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

package org.jiheng.disclosure;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.YearTest;
import org.jiheng.evaluation.State;
import org.jiheng.evaluation.TestStates;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;

/** A year that is 终审, with two projects that may be known and one that may not. */
abstract class DisclosureTest extends YearTest {

    static final String SECRET = "专项侦控平台";

    @Inject
    TestStates states;

    DepartmentYear year;
    String id;
    String first;
    String second;
    String secret;

    @BeforeEach
    void aFinalYear() {
        year = years.open();
        id = api().queryParam("departmentId", year.departmentId())
                .get("/evaluations")
                .path("items[0].id");
        put("/budgets/" + budgetOf(year) + "/revenue", """
                {"rows": [{"code": "fiscalAppropriation", "initialBudget": null, "yearBudget": null, "executed": "12181800.00"}]}
                """);
        put("/budgets/" + budgetOf(year) + "/expenditure", """
                {"rows": [{"code": "personnel", "initialBudget": null, "yearBudget": "5100000.00", "executed": "5037600.00"},
                          {"code": "generalOperating", "initialBudget": null, "yearBudget": "800000.00", "executed": "816200.00"},
                          {"code": "project", "initialBudget": null, "yearBudget": "6400000.00", "executed": "6346700.00"}]}
                """);
        narrative("experience", "领导重视，责任到人");
        narrative("other", "涉密人员编制另报");
        first = project("平安建设工作经费", "1000000.00", "958800.00", "开展平安建设");
        second = project("政法智能化建设经费", "313100.00", "302700.00", "完成智能化建设");
        secret = project(SECRET, "3217300.00", "3017300.00", "建成暗桩四十七处");
        states.put(year, State.FINAL);
    }

    static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }

    void narrative(String paragraph, String text) {
        put(
                "/evaluations/" + id + "/narrative/" + paragraph,
                "{\"paragraph\": \"" + paragraph + "\", \"text\": \"" + text + "\"}");
    }

    String project(String name, String budget, String executed, String achieved) {
        var project = id(aProject(year, null, name));
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "%s", "executed": "%s"}]}
                """.formatted(budget, executed));
        put("/projects/" + project + "/goal", """
                {"expected": null, "achieved": "%s", "analysis": null, "deviation": null}
                """.formatted(achieved));
        return project;
    }

    /** Lines of a decision, everything public unless it is said otherwise. */
    String decisions(String report, String... projects) {
        var lines = new ArrayList<>(List.of(projects));
        for (var project : List.of(first, second, secret)) {
            if (lines.stream().noneMatch(line -> line.contains(project))) {
                lines.add(project(project, "PUBLIC", null));
            }
        }
        return """
                {"documents": [%s, %s, %s], "projects": [%s]}
                """.formatted(
                        report,
                        document("DEPARTMENT_FORM", "PUBLIC", null),
                        document("PROJECT_FORMS", "PUBLIC", null),
                        String.join(",", lines));
    }

    static String document(String document, String decision, String reason, String... withheld) {
        return """
                {"document": "%s", "decision": "%s", "withheld": [%s], "reason": %s, "note": null}
                """.formatted(
                        document,
                        decision,
                        withheld.length == 0 ? "" : "\"" + String.join("\",\"", withheld) + "\"",
                        reason == null ? null : '"' + reason + '"');
    }

    static String project(String project, String decision, String reason) {
        return """
                {"projectId": "%s", "decision": "%s", "reason": %s, "note": %s}
                """.formatted(
                project, decision, reason == null ? null : '"' + reason + '"', reason == null ? null : "\"密级文号甲乙丙\"");
    }

    static String reportIsPublic() {
        return document("REPORT", "PUBLIC", null);
    }

    Response decide(String decisions) {
        var path = "/evaluations/" + id + "/disclosure";
        return json(api().get(path).header("ETag"), decisions).put(path);
    }

    Response take(String action, String reason) {
        return step(tag(), action, reason);
    }

    String tag() {
        return api().get("/evaluations/{id}/transitions", id).header("ETag");
    }

    Response step(String tag, String action, String reason) {
        return json(tag, """
                {"action": "%s", "reason": %s}
                """.formatted(action, reason == null ? null : '"' + reason + '"'))
                .post("/evaluations/{id}/transitions", id);
    }

    /** Decides and publishes; the id of the publication. */
    String publish(String decisions) {
        decide(decisions).then().statusCode(200);
        take("PUBLISH", null).then().statusCode(200);
        return publications().path("items[0].id");
    }

    Response publications() {
        return api().get("/evaluations/{id}/publications", id);
    }

    static Response published(String publication) {
        return nobody().get("/public/reports/{id}", publication);
    }

    /** The page, which is below no API. */
    static Response page(String publication) {
        return pageIn("zh-CN", publication);
    }

    static Response pageIn(String language, String publication) {
        return page().header("Accept-Language", language).get("/public/{id}", publication);
    }

    static RequestSpecification page() {
        return io.restassured.RestAssured.given().accept("text/html");
    }
}

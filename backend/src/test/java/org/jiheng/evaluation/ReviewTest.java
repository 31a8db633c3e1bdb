package org.jiheng.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jiheng.YearTest;
import org.jiheng.disclosure.TestPublications;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope.Area;
import org.junit.jupiter.api.BeforeEach;

/** A year that is ready to be submitted, and one person for each role whose role holds for its unit and nowhere else. */
public abstract class ReviewTest extends YearTest {

    @Inject
    protected TestAccounts accounts;

    @Inject
    protected TestPublications publications;

    @Inject
    EvaluationRepository evaluations;

    protected DepartmentYear year;
    protected String id;

    @BeforeEach
    void aYearThatIsReadyToBeSubmitted() {
        year = years.open();
        id = readyToBeSubmitted(year);
        for (var role : Role.values()) {
            person(person(role), role);
        }
    }

    /** Has begun, and is said to be complete: what would make it so is not the question in these tests. */
    protected String readyToBeSubmitted(DepartmentYear of) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var evaluation = evaluations.of(of.departmentId(), of.fiscalYear()).orElseThrow();
            evaluation.state = State.FILLING;
            evaluation.openSections = 0;
            return evaluation.id().toString();
        });
    }

    /** Adds somebody who has these roles in the unit of the year. */
    protected String person(String name, Role... roles) {
        accounts.add(
                name,
                Arrays.stream(roles)
                        .map(role -> new RoleAssignment(role, "", year.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR))
                        .toList());
        return name;
    }

    protected String person(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-" + suffix();
    }

    protected String suffix() {
        return year.departmentId().toString().substring(24);
    }

    protected Response take(Role role, Action action) {
        return take(person(role), action, null);
    }

    protected Response take(Role role, Action action, String reason) {
        return take(person(role), action, reason);
    }

    protected Response take(String who, Action action, String reason) {
        ready();
        return step(who, tag(), action, reason);
    }

    protected Response step(String who, String tag, Action action, String reason) {
        return as(who).contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"action\": \"" + action + "\", \"reason\": " + (reason == null ? "null" : '"' + reason + '"')
                        + "}")
                .post("/evaluations/{id}/transitions", id);
    }

    /** What names the year as it is now. */
    protected String tag() {
        return tag(id);
    }

    protected String tag(String evaluation) {
        return api().get("/evaluations/{id}/transitions", evaluation).header("ETag");
    }

    /** Makes a remark on a section and gives its id. */
    protected String remark(Role role) {
        return remark(role, "section/BUDGET").then().statusCode(201).extract().path("id");
    }

    protected Response remark(Role role, String anchor) {
        return as(person(role))
                .contentType(ContentType.JSON)
                .body("{\"anchor\": \"" + anchor + "\", \"text\": \"全年预算数没有填写\"}")
                .post("/evaluations/{id}/comments", id);
    }

    protected Response reply(Role role, String comment) {
        return as(person(role))
                .contentType(ContentType.JSON)
                .header("If-Match", seen(comment))
                .body("{\"text\": \"已补填\"}")
                .post("/comments/{id}/replies", comment);
    }

    protected Response accept(Role role, String comment) {
        return as(person(role)).header("If-Match", seen(comment)).post("/comments/{id}/acceptance", comment);
    }

    private static String seen(String comment) {
        return api().get("/comments/{id}", comment).header("ETag");
    }

    /** Writes of the year's data. */
    protected Response fill(String who, int authorized) {
        var staffing = as(who).get("/evaluations/{id}/staffing", id);
        return as(who).contentType(ContentType.JSON)
                .header("If-Match", staffing.header("ETag"))
                .body("{\"asOf\":\"2024-12-31\",\"authorized\":" + authorized + ",\"rows\":[]}")
                .put("/evaluations/{id}/staffing", id);
    }

    protected void ready() {
        readyIf(0);
    }

    protected void readyIf(int openSections) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().openSections =
                                openSections);
    }

    protected void deadline(LocalDate date) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().deadline = date);
    }

    /** Puts the unit below another one, which is its 主管部门 from then on. */
    protected void giveAParent() {
        var department = api().get("/departments/{id}", year.departmentId());
        var parent = years.open().departmentId();
        json(
                        department.header("ETag"),
                        department.asString().replace("\"parentId\":null", "\"parentId\":\"" + parent + "\""))
                .put("/departments/{id}", year.departmentId())
                .then()
                .statusCode(200);
    }
}

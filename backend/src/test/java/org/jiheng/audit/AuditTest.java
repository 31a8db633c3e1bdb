package org.jiheng.audit;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jiheng.YearTest;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope.Area;

/** A test on the trail. The database is shared, so each looks at a chain of its own, with an auditor of its own. */
abstract class AuditTest extends YearTest {

    @Inject
    TestAccounts accounts;

    @Inject
    DataSource database;

    static String chain(DepartmentYear year) {
        return year.regionCode() + "/" + year.fiscalYear() + "/" + year.departmentId();
    }

    /** The log-in name of somebody who has the role for one department. */
    String someone(Role role, DepartmentYear year) {
        var name = "t-" + UUID.randomUUID();
        accounts.add(name, List.of(new RoleAssignment(role, "", year.departmentId(), Area.FIRST_YEAR, Area.LAST_YEAR)));
        return name;
    }

    static JsonPath events(String auditor) {
        var answer = as(auditor).queryParam("limit", 200).get("/audit-events");
        answer.then().statusCode(200).body("next", equalTo(null));
        return answer.jsonPath();
    }

    static JsonPath verification(String auditor) {
        var answer = as(auditor).get("/audit-events/verification");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    static String evaluationOf(DepartmentYear year) {
        return api().queryParam("departmentId", year.departmentId())
                .get("/evaluations")
                .path("items[0].id");
    }

    /** Behind the system's back. */
    int sql(String statement, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }
}

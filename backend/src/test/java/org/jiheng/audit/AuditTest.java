package org.jiheng.audit;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
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
import org.jiheng.shared.persistence.AppendOnly;
import org.jiheng.shared.persistence.OnlyForward;

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

    /** Behind the system's back, by somebody who may put the database's triggers out of action. */
    int sql(String statement, Object... values) throws SQLException {
        try (var connection = database.getConnection()) {
            var h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            run(connection, h2 ? DROPPED : List.of("set session_replication_role = replica"));
            try (var prepared = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                return prepared.executeUpdate();
            } finally {
                run(connection, h2 ? CREATED : List.of("set session_replication_role = default"));
            }
        }
    }

    private static final List<String> DROPPED =
            List.of("drop trigger audit_event_kept", "drop trigger audit_head_kept", "drop trigger audit_head_forward");
    private static final List<String> CREATED = List.of(
            "create trigger audit_event_kept before update, delete on audit_event for each row call '%s'"
                    .formatted(AppendOnly.class.getName()),
            "create trigger audit_head_kept before delete on audit_head for each row call '%s'"
                    .formatted(AppendOnly.class.getName()),
            "create trigger audit_head_forward before update on audit_head for each row call '%s'"
                    .formatted(OnlyForward.class.getName()));

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

package org.jiheng.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jiheng.YearTest;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.web.Operations.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's browser, led to a page of somebody else, changes nothing here with the cookie that it has. */
@QuarkusTest
class CsrfApiTest extends YearTest {

    /** When a session was last used is noted by whatever it is used for. */
    private static final List<String> NOT_COMPARED = List.of("login_session", "flyway_schema_history");

    @Inject
    DataSource database;

    private String session;
    private Map<String, String> ids;

    @BeforeEach
    void somebodyIsLoggedIn() {
        var opened = nobody().contentType(ContentType.JSON)
                .body(Map.of("loginName", TestAccounts.EVERYTHING, "password", TestAccounts.PASSWORD))
                .post("/session");
        session = opened.cookie("jiheng-session");
        DepartmentYear year = years.open();
        ids = Map.of(
                "departments", year.departmentId().toString(),
                "evaluations",
                        api().queryParam("departmentId", year.departmentId())
                                .get("/evaluations")
                                .path("items[0].id"),
                "budgets", budgetOf(year),
                "projects", id(aProject(year)),
                "accounts", opened.path("accountId"));
    }

    @Test
    void withoutTheHeaderNothingIsChanged() throws SQLException {
        unsafe(operation -> {
            if (!operation.isOpenToAnybody()) {
                assertThat(send(
                                operation,
                                withCookie().contentType(ContentType.JSON).body("{}")))
                        .as(operation.id())
                        .isEqualTo(403);
            }
        });
    }

    @Test
    void fromAnotherOriginNothingIsChanged() throws SQLException {
        unsafe(operation -> {
            for (var origin : List.of(
                    "https://evil.example", "null", "http://localhost.evil.example", "http://127.0.0.1:1", "")) {
                assertThat(send(
                                operation,
                                withCookie()
                                        .header(Credentials.CSRF_HEADER, "1")
                                        .header("Origin", origin)
                                        .contentType(ContentType.JSON)
                                        .body("{}")))
                        .as(operation.id() + " from " + origin)
                        .isIn(403, 415);
            }
            for (var site : List.of("cross-site", "same-site")) {
                assertThat(send(
                                operation,
                                withCookie()
                                        .header(Credentials.CSRF_HEADER, "1")
                                        .header("Sec-Fetch-Site", site)
                                        .contentType(ContentType.JSON)
                                        .body("{}")))
                        .as(operation.id() + " from " + site)
                        .isIn(403, 415);
            }
        });
    }

    @Test
    void aFormChangesNothing() throws SQLException {
        unsafe(operation -> {
            for (var type :
                    List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain")) {
                var status = send(operation, withCookie().contentType(type).body("name=x"));
                // Where nobody needs to be logged in, the cookie counts for nothing: a form is refused for what it
                // says.
                assertThat(status)
                        .as(operation.id() + " " + type)
                        .isIn(operation.isOpenToAnybody() ? List.of(400, 401, 403, 415) : List.of(403, 415));
            }
        });
    }

    @Test
    void aBodyIsJsonEvenFromOurOwnPages() throws SQLException {
        unsafe(operation -> {
            // A report is checked as it is, be it a text.
            if (operation.hasBody() && !operation.id().equals("reconcile")) {
                var status = send(
                        operation,
                        withCookie()
                                .header(Credentials.CSRF_HEADER, "1")
                                .contentType("text/plain")
                                .body("{}"));
                // 404: no thing of that collection is at hand here.
                assertThat(status).as(operation.id()).isIn(403, 404, 415);
            }
        });
    }

    @Test
    void readingChangesNothing() throws SQLException {
        var before = checksums();

        for (var operation : Operations.all()) {
            if (operation.isSafe()) {
                for (var method : List.of("GET", "HEAD")) {
                    var status = withCookie()
                            .request(method, "/api/v1" + operation.path(idFor(operation)))
                            .statusCode();
                    assertThat(status).as(method + " " + operation.id()).isLessThan(500);
                }
            }
        }

        assertThat(checksums()).isEqualTo(before);
    }

    private interface Check {
        void of(Operation operation) throws SQLException;
    }

    /** Each operation that is not safe; nothing is another than before after all of them. */
    private void unsafe(Check check) throws SQLException {
        var before = checksums();
        for (var operation : Operations.all()) {
            if (!operation.isSafe()) {
                check.of(operation);
            }
        }
        assertThat(checksums()).isEqualTo(before);
    }

    private RequestSpecification withCookie() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                                .encodeContentTypeAs("multipart/form-data; boundary=x", ContentType.TEXT)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .cookie("jiheng-session", session);
    }

    private int send(Operation operation, RequestSpecification request) {
        return request.header("If-Match", "\"0\"")
                .request(operation.method(), "/api/v1" + operation.path(idFor(operation)))
                .statusCode();
    }

    private String idFor(Operation operation) {
        return ids.getOrDefault(operation.template().split("/")[1], NOBODY);
    }

    /** Of every table: how many rows, and a sum over what they say, whatever order they are read in. */
    private Map<String, String> checksums() throws SQLException {
        try (var connection = database.getConnection()) {
            var sums = new TreeMap<String, String>();
            for (var table : tables(connection)) {
                sums.put(table, checksum(connection, table));
            }
            return sums;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (found.next()) {
                if (!NOT_COMPARED.contains(found.getString(1))) {
                    names.add(found.getString(1));
                }
            }
        }
        return names;
    }

    private static String checksum(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            long count = 0;
            long sum = 0;
            while (rows.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(rows.getString(i)).append('\u001f');
                }
                count++;
                sum += row.toString().hashCode();
            }
            return count + " " + sum;
        }
    }
}

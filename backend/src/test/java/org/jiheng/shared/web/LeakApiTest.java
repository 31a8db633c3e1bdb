package org.jiheng.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

/** What goes wrong is told in the reader's words; what is behind it stands in the log, under the trace id. */
@QuarkusTest
class LeakApiTest extends ApiTest {

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\(|(java|jakarta|org|com|io)\\.[a-z]\\w*\\.|Exception|\\.java:|(?i)\\bselect\\b.*\\bfrom\\b|/(home|root|tmp|usr|var)/"
                    + "|jdbc:|(?i)hibernate|(?i)postgres");

    /** They would end or throttle the session that all tests share; a token is asked for in the words of OAuth. */
    private static final Set<String> OF_THE_SESSION =
            Set.of("openSession", "closeSession", "changePassword", "endSession", "issueToken");

    @Inject
    DataSource database;

    @Test
    void aRefusalTellsNothingOfWhatIsInside() {
        for (var operation : Operations.all()) {
            for (var id : List.of(UUID.randomUUID().toString(), "x", "'%22;--", "%00")) {
                for (var body : List.of("{", "{\"a\": 1}", "[]", "\"\\u0000\"", "null")) {
                    var request = api().noFilters().basePath("").urlEncodingEnabled(false);
                    if (!operation.isSafe()) {
                        request.header("If-Match", "\"1\"")
                                .contentType(ContentType.JSON)
                                .body(body);
                    } else if (!body.equals("{")) {
                        continue;
                    }
                    if (OF_THE_SESSION.contains(operation.id())) {
                        continue;
                    }
                    var answer = request.request(operation.method(), "/api/v1" + operation.path(id));
                    assertThat(answer.statusCode()).as(operation.id()).isLessThan(500);
                    if (answer.statusCode() >= 400) {
                        assertThat(INSIDE.matcher(answer.asString()).find())
                                .as(operation.id() + " " + answer.asString())
                                .isFalse();
                        assertThat(answer.<String>path("traceId"))
                                .as(operation.id())
                                .matches("[0-9a-f]{32}");
                    }
                }
            }
        }
    }

    @Test
    void whatIsOurOwnMistakeIsInTheLogUnderItsTraceIdAndNotInTheAnswer() throws SQLException {
        var id = UUID.randomUUID();
        sql("insert into scheme (id, code, version, kind, region_code, fiscal_year_from, fiscal_year_to, name, content)"
                + " values ('" + id + "', 'broken-" + id + "', 1, 'PROJECT', null, 1900, 1900, 'x', 'secret: [')");
        var logged = new CopyOnWriteArrayList<LogRecord>();
        var handler = new Kept(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            var answer = api().noFilters().get("/scoring/schemes/{id}", id);

            answer.then().statusCode(500).body("type", equalTo("/problems/unexpected"));
            assertThat(INSIDE.matcher(answer.asString()).find()).isFalse();
            assertThat(answer.asString()).doesNotContain("secret");
            var traceId = answer.<String>path("traceId");
            assertThat(logged).anySatisfy(record -> {
                assertThat(((ExtLogRecord) record).getFormattedMessage()).contains(traceId);
                assertThat(record.getThrown()).isNotNull();
            });
        } finally {
            Logger.getLogger("").removeHandler(handler);
            sql("delete from scheme where id = '" + id + "'");
        }
    }

    @Test
    void anAddressThatNobodyServesTellsNothing() {
        for (var path : List.of("/q/metrics", "/q/dev-ui", "/q/arc", "/.git/HEAD", "/WEB-INF/web.xml")) {
            var answer = given().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(INSIDE.matcher(answer.asString()).find()).as(path).isFalse();
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }

    /** Keeps what is logged. */
    private static final class Kept extends Handler {

        private final List<LogRecord> records;

        Kept(List<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jiheng.identity.Role;
import org.jiheng.identity.TestAccounts;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.Test;

/** However many write at once, a chain is one: without a fork and without a gap. */
@QuarkusTest
class AuditParallelApiTest extends AuditTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 5;

    @Inject
    AuditTrail trail;

    @Test
    void writersOfAYearLeaveOneChain() throws Exception {
        var year = years.open();
        var auditor = someone(Role.AUDITOR, year);

        atOnce(writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                aProject(year, null, "项目" + writer + "-" + round);
            }
        });

        assertOne(year, auditor, WRITERS * ROUNDS + 1);
    }

    @Test
    void writersWhoBeginAChainTogetherBeginOne() throws Exception {
        var department = years.open();
        var auditor = someone(Role.AUDITOR, department);
        // A year that has no chain yet, as in a database from before there were any; and no gate to wait at.
        var year = new DepartmentYear(department.regionCode(), 2019, department.departmentId());

        atOnce(writer -> {
            for (int round = 0; round < ROUNDS; round++) {
                var changed = new Changed(year, "project", UUID.randomUUID(), Action.ADDED, Map.of("writer", writer));
                QuarkusTransaction.requiringNew().run(() -> trail.keep(changed));
            }
        });

        assertThat(sequences(year)).isEqualTo(upTo(WRITERS * ROUNDS));
        assertThat(verification(auditor).getBoolean("intact")).isTrue();
    }

    @Test
    void peopleWhoLogInTogetherLeaveOneChainBesideAnchors() throws Exception {
        atOnce(writer -> {
            nobody().contentType(ContentType.JSON)
                    .body(Map.of("loginName", TestAccounts.EVERYTHING, "password", TestAccounts.PASSWORD))
                    .post("/session")
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 429));
            trail.anchor();
        });

        var sequences = sequences("accounts");
        assertThat(sequences).isEqualTo(upTo(sequences.size()));
        var found = verification(TestAccounts.EVERYTHING).getList("findings.chain");
        assertThat(found).doesNotContain("accounts", "anchors");
    }

    private void assertOne(DepartmentYear year, String auditor, int events) throws SQLException {
        assertThat(sequences(year)).isEqualTo(upTo(events));
        var verification = verification(auditor);
        assertThat(verification.getBoolean("intact")).isTrue();
        assertThat(verification.getInt("events")).isEqualTo(events);
    }

    private List<Integer> sequences(DepartmentYear year) throws SQLException {
        return sequences(chain(year));
    }

    private List<Integer> sequences(String chain) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select sequence from audit_event where chain = ? order by sequence")) {
            statement.setString(1, chain);
            var found = new ArrayList<Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void atOnce(IntConsumer work) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(WRITERS);
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var number = writer;
                running.add(pool.submit(() -> {
                    start.await();
                    work.accept(number);
                    return null;
                }));
            }
            for (var done : running) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

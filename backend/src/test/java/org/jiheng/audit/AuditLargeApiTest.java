package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.jiheng.identity.Role;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.Test;

/** A long chain is computed again row by row: however many there are, a few are held at once. */
@QuarkusTest
class AuditLargeApiTest extends AuditTest {

    private static final int ROWS = 10_000;
    private static final int AT_ONCE = 500;

    @Inject
    AuditRepository repository;

    @Inject
    EntityManager entities;

    @Test
    void tenThousandRowsAreVerifiedWithoutHoldingThemAndTheDamagedOneIsNamed() throws SQLException {
        var department = years.open();
        var year = new DepartmentYear(department.regionCode(), 2018, department.departmentId());
        var auditor = someone(Role.AUDITOR, department);
        for (int i = 0; i < ROWS / AT_ONCE; i++) {
            QuarkusTransaction.requiringNew().run(() -> write(year));
        }

        var verification = verification(auditor);

        assertThat(verification.getBoolean("intact")).isTrue();
        assertThat(verification.getInt("events")).isEqualTo(ROWS + 1);
        assertThat(heldAtMost()).isLessThan(1000);
        sql("delete from audit_event where chain = ? and sequence = 7777", chain(year));
        assertThat(verification(auditor).getList("findings"))
                .isEqualTo(List.of(Map.of("chain", chain(year), "sequence", 7777, "damage", "MISSING")));
    }

    private void write(DepartmentYear year) {
        var head = repository.locked(chain(year), year);
        var origin = new Origin(null, "张伟", "10.1.2.3", "trace");
        for (int i = 0; i < AT_ONCE; i++) {
            var deed = new Deed("project", UUID.randomUUID(), "ADDED", "{\"number\":" + head.sequence + "}");
            var event = new AuditEvent(head, year, origin, deed, Instant.parse("2018-11-24T06:34:32Z"));
            repository.add(event);
            head.moved(event.sequence, event.hash);
        }
    }

    /** The most events and heads that were in memory at any row of all chains. */
    private int heldAtMost() {
        var most = new AtomicInteger();
        QuarkusTransaction.requiringNew()
                .run(() -> repository.walk(
                        new Visible(org.jiheng.shared.Scope.EVERYWHERE, true),
                        (head, event) -> most.accumulateAndGet(
                                entities.unwrap(Session.class).getStatistics().getEntityCount(), Math::max)));
        return most.get();
    }
}

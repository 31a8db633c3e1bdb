package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jiheng.identity.Role;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own connection to the database cannot change the trail: not by a bug, not by an injected statement. */
@QuarkusTest
class AuditKeptApiTest extends AuditTest {

    @Inject
    AuditTrail trail;

    private DepartmentYear year;

    @BeforeEach
    void anAnchoredYear() {
        year = years.open();
        aProject(year);
        trail.anchor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set action = 'ADDED' where chain = '%s'",
                "update audit_event set content = content where chain = '%s' and sequence = 1",
                "delete from audit_event where chain = '%s'",
                "update audit_anchor set chain_hash = hash where chain = '%s'",
                "delete from audit_anchor where chain = '%s'",
                "delete from audit_head where chain = '%s'",
                "update audit_head set sequence = sequence - 1 where chain = '%s'",
                "update audit_head set hash = chain where chain = '%s'",
                "update audit_head set chain = 'another', sequence = sequence + 1 where chain = '%s'",
                "truncate table audit_event",
                "truncate table audit_anchor",
                "truncate table audit_head"
            })
    void theDatabaseRefuses(String statement) throws SQLException {
        assertThatThrownBy(() -> asTheApplication(statement.formatted(chain(year))))
                .isInstanceOf(SQLException.class);

        var verification = verification(someone(Role.AUDITOR, year));
        assertThat(verification.getBoolean("intact")).isTrue();
        assertThat(verification.getInt("events")).isEqualTo(2);
    }

    @Test
    void whatIsAppendedGoesOn() throws SQLException {
        aProject(year, null, "另一个");

        assertThat(asTheApplication(
                        "update audit_head set sequence = sequence + 1 where chain = '%s'".formatted(chain(year))))
                .isEqualTo(1);
    }

    private int asTheApplication(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        }
    }
}

package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jiheng.identity.Role;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has the database's password changes the trail, and verification names the place. */
@QuarkusTest
class AuditTamperApiTest extends AuditTest {

    @Inject
    AuditTrail trail;

    private DepartmentYear year;
    private String chain;
    private String auditor;

    @BeforeEach
    void aYearWithFiveEvents() {
        year = years.open();
        chain = chain(year);
        auditor = someone(Role.AUDITOR, year);
        for (int i = 0; i < 4; i++) {
            aProject(year, null, "项目" + i);
        }
        assertThat(verification(auditor).getBoolean("intact")).isTrue();
        assertThat(verification(auditor).getInt("events")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = replace(content, '项目1', '项目7')",
                "occurred_at = occurred_at + interval '1' second",
                "account_name = 'somebody else'",
                "account_id = null",
                "address = '10.0.0.1'",
                "trace_id = ''",
                "kind = 'budget'",
                "object_id = null",
                "action = 'REVISED'",
                "region_code = '110000000'",
                "hash = '0000000000000000000000000000000000000000000000000000000000000000'"
            })
    void aChangedColumnIsFound(String change) throws SQLException {
        assertThat(sql("update audit_event set " + change + " where chain = ? and sequence = 3", chain))
                .isEqualTo(1);

        assertFound(3, Damage.CHANGED);
    }

    @Test
    void aLastRowThatIsDeletedIsFound() throws SQLException {
        delete(5);

        assertFound(5, Damage.MISSING);
    }

    @Test
    void aLastRowThatIsDeletedWithTheEndPutBackIsFoundByAnAnchor() throws SQLException {
        trail.anchor();
        delete(5);
        sql(
                "update audit_head set sequence = 4, hash = (select e.hash from audit_event e where e.chain = audit_head.chain"
                        + " and e.sequence = 4) where chain = ?",
                chain);

        assertFound(5, Damage.MISSING);
    }

    @Test
    void aRowInTheMiddleThatIsDeletedIsFound() throws SQLException {
        delete(2);

        assertFound(2, Damage.MISSING);
    }

    @Test
    void aRowInTheMiddleThatIsDeletedWithTheOthersMovedUpIsFound() throws SQLException {
        delete(2);
        for (int i = 3; i <= 5; i++) {
            move(i, i - 1);
        }
        sql("update audit_head set sequence = 4 where chain = ?", chain);

        assertFound(2, Damage.CHANGED);
    }

    @Test
    void swappedRowsAreFound() throws SQLException {
        move(2, 99);
        move(4, 2);
        move(99, 4);

        assertFound(2, Damage.CHANGED);
    }

    @Test
    void aChainWithoutItsEndIsFound() throws SQLException {
        sql("delete from audit_head where chain = ?", chain);

        assertFound(1, Damage.END_CHANGED);
    }

    @Test
    void aRowThatIsAddedAtTheEndIsFound() throws SQLException {
        sql(
                "insert into audit_event (chain, sequence, region_code, fiscal_year, department_id, occurred_at, address,"
                        + " trace_id, kind, action, hash) select chain, 6, region_code, fiscal_year, department_id,"
                        + " occurred_at, address, trace_id, kind, action, hash from audit_event"
                        + " where chain = ? and sequence = 5",
                chain);

        assertFound(6, Damage.CHANGED);
    }

    @Test
    void aListShowsWhatItCanOfATamperedRow() throws SQLException {
        sql("update audit_event set content = '{' where chain = ? and sequence = 3", chain);

        assertThat(events(auditor).getList("items.sequence")).containsExactly(5, 4, 3, 2, 1);
        assertThat(events(auditor).getList("items[2].changes")).isEmpty();
    }

    private void delete(int sequence) throws SQLException {
        assertThat(sql("delete from audit_event where chain = ? and sequence = ?", chain, sequence))
                .isEqualTo(1);
    }

    private void move(int from, int to) throws SQLException {
        sql("update audit_event set sequence = ? where chain = ? and sequence = ?", to, chain, from);
    }

    private void assertFound(int sequence, Damage damage) {
        var verification = verification(auditor);
        assertThat(verification.getBoolean("intact")).isFalse();
        assertThat(verification.getList("findings"))
                .isEqualTo(List.of(Map.of("chain", chain, "sequence", sequence, "damage", damage.name())));
    }
}

package org.jiheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jiheng.ApiTest;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DatabaseRefusalsTest extends ApiTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unique index or primary key violation: "public.project_code_once INDEX public.project_code_once_INDEX_7 ON … \
            | /projectCode
            ERROR: duplicate key value violates unique constraint "department_credit_code_once" Detail: Key … \
            | /creditCode
            """)
    void whoComesSecondWithAKeyIsToldTheField(String message, String field) {
        var refusal = DatabaseRefusals.of(failed(message, "23505"));

        assertThat(refusal.type()).isEqualTo(ProblemType.ALREADY_EXISTS);
        assertThat(refusal.violations()).containsExactly(Violation.at(field, "just-taken"));
    }

    @Test
    void aKeyThatNobodyStatesHasNoField() {
        var refusal = DatabaseRefusals.of(failed("… \"indicator_set_once\" …", "23505"));

        assertThat(refusal.type()).isEqualTo(ProblemType.ALREADY_EXISTS);
        assertThat(refusal.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYT00", "90131", "40001", "40P01", "55P03", "57P01", "53300", "08006"})
    void whatPassesIsNoBug(String state) {
        assertThat(DatabaseRefusals.of(failed("…", state)).type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "22001", "42601"})
    void whatDoesNotPassIsABug(String state) {
        assertThat(DatabaseRefusals.of(failed("…", state))).isNull();
    }

    @Test
    void everyConstraintWithAFieldIsInTheDatabase() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select constraint_name from information_schema.table_constraints")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        assertThat(names).containsAll(DatabaseRefusals.FIELDS.keySet());
    }

    private static PersistenceException failed(String message, String state) {
        return new PersistenceException(new SQLException(message, state));
    }
}

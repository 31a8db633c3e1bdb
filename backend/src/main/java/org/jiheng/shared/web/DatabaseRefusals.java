package org.jiheng.shared.web;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the database has the last word on: who comes second with a unique key, and who waits for another in vain. SQL
 * states and the names of our constraints are what H2 and PostgreSQL have in common.
 */
final class DatabaseRefusals {

    private static final String UNIQUE = "23505";

    /**
     * Nothing was stored, and later it may well work: timeouts of locks and statements, deadlocks, and a database that
     * is full, gone or not there yet.
     */
    private static final Pattern BUSY = Pattern.compile("HYT00|90131|40001|40P01|55P03|57.*|53.*|08.*");

    private static final Pattern CONSTRAINT = Pattern.compile("[a-z_]+_once");

    /** The field in which the key of a unique constraint is stated. */
    static final Map<String, String> FIELDS = Map.of(
            "department_code_once", "/departmentCode",
            "department_credit_code_once", "/creditCode",
            "evaluation_once", "/fiscalYear",
            "project_code_once", "/projectCode",
            "scheme_once", "/content/rules/version");

    private DatabaseRefusals() {}

    /** Nothing if it is a bug. */
    static @Nullable Refusal of(PersistenceException failed) {
        var said = sqlException(failed);
        if (said == null) {
            return null;
        }
        // A pool that has no connection left says so without a state.
        var state = said.getSQLState();
        if (state == null || BUSY.matcher(state).matches()) {
            return new Refusal(ProblemType.UNAVAILABLE, null, List.of());
        }
        return UNIQUE.equals(state) ? new Refusal(ProblemType.ALREADY_EXISTS, null, places(said)) : null;
    }

    private static List<Violation> places(SQLException said) {
        var named = CONSTRAINT.matcher(String.valueOf(said.getMessage()));
        var field = named.find() ? FIELDS.get(named.group()) : null;
        return field == null ? List.of() : List.of(Violation.at(field, "just-taken"));
    }

    private static @Nullable SQLException sqlException(@Nullable Throwable failed) {
        return failed == null || failed instanceof SQLException
                ? (SQLException) failed
                : sqlException(failed.getCause());
    }
}

package org.jiheng.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or to remove a row: what a trigger on H2 calls. */
public final class AppendOnly implements Trigger {

    /** The SQL state of what nobody may do. */
    static final String NOT_ALLOWED = "42501";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the audit trail is append-only", NOT_ALLOWED);
    }
}

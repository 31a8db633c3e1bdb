package org.jiheng.shared.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** Lets the end of a chain only move on: what a trigger on H2 calls. */
public final class OnlyForward extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (!after.getString("chain").equals(before.getString("chain"))
                || after.getInt("sequence") <= before.getInt("sequence")) {
            throw new SQLException("the end of an audit chain only moves on", AppendOnly.NOT_ALLOWED);
        }
    }
}

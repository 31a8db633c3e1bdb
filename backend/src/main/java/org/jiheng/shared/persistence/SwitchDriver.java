package org.jiheng.shared.persistence;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One JDBC driver for both engines, so that the address alone, at start, chooses. */
public final class SwitchDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    private Driver of(String url) {
        return url.startsWith("jdbc:h2:") ? h2 : postgresql;
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        return of(url).connect(url, info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return of(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return of(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.jiheng");
    }
}

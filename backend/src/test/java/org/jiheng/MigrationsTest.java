package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migration has made outlives the connections of the pool. */
class MigrationsTest {

    @TempDir
    Path folder;

    @Test
    void aRowIsAcceptedAfterThePoolHasLetGoOfWhatItOpenedFirst() throws SQLException {
        var pool = JdbcConnectionPool.create(H2Files.url(folder), "jiheng", "");
        migrated(pool);

        try (var opened = H2Files.open(folder)) {
            pool.dispose();

            assertThat(added(opened)).isEqualTo(1);
        }
    }

    private void migrated(JdbcConnectionPool pool) {
        var configuration = Flyway.configure().dataSource(pool);
        new Migrations(H2Files.url(folder), "jiheng", Optional.empty()).customize(configuration);
        configuration.load().migrate();
    }

    /** A row whose state the check of a migration looks at. */
    private static int added(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("""
                    insert into scheme (id, code, version, kind, fiscal_year_from, name, content, state)
                    values (random_uuid(), 'some', 1, 'PROJECT', 2024, '某方案', '', 'PUBLISHED')
                    """);
        }
    }
}

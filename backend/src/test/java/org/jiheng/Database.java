package org.jiheng;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of a test run: H2 in memory, or, with {@code -Djiheng.test.database=postgresql}, a real PostgreSQL. */
public class Database implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgresql;

    @Override
    public Map<String, String> start() {
        if (!"postgresql".equals(System.getProperty("jiheng.test.database"))) {
            return Map.of();
        }
        try {
            postgresql =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            return Map.of(
                    "quarkus.datasource.jdbc.url", postgresql.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (postgresql != null) {
            try {
                postgresql.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}

package org.jiheng;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Real H2 files, made the way the server makes them. */
final class H2Files {

    private H2Files() {}

    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("jiheng")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    static Path file(Path folder) {
        return folder.resolve("jiheng.mv.db");
    }

    static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "jiheng", "");
    }

    static void run(Path folder, String... statements) throws SQLException {
        try (var connection = open(folder);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The table that Flyway keeps, as far as it is read here. */
    static void migratedTo(Path folder, String version) throws SQLException {
        run(
                folder,
                """
                create table "flyway_schema_history" (
                    "installed_rank" integer primary key, "version" varchar(50), "success" boolean not null)
                """,
                "insert into \"flyway_schema_history\" values (1, '1', true), (2, null, true), (3, '" + version
                        + "', true)");
    }

    /** The lock that a server holds. H2 shares a file within one process, so another connection would not do. */
    static FileLock inUse(Path folder) throws IOException {
        return Objects.requireNonNull(FileChannel.open(file(folder), StandardOpenOption.READ, StandardOpenOption.WRITE)
                .tryLock());
    }
}

package org.jiheng;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Everything of a stopped server's H2 file into an empty PostgreSQL, in one transaction: all of it is there afterwards,
 * or nothing. The tables are those that the migrations make, so a new one travels without a line here.
 */
public final class Transfer {

    private static final String HISTORY = "flyway_schema_history";
    private static final int WRITTEN_AT_ONCE = 64 * 1024;

    private Transfer() {}

    /** Arguments: the H2 file. The target is where the server will start: {@code QUARKUS_DATASOURCE_JDBC_URL} and its user and password. */
    public static void main(String... arguments) {
        System.setProperty("h2.implicitRelativePath", "true");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            var rows = transfer(
                    Path.of(arguments[0]).toAbsolutePath().normalize(),
                    environment("QUARKUS_DATASOURCE_JDBC_URL"),
                    environment("QUARKUS_DATASOURCE_USERNAME"),
                    environment("QUARKUS_DATASOURCE_PASSWORD"));
            rows.forEach((table, count) -> out.println("  " + table + " " + count));
            out.println("已全部转入 PostgreSQL / all of it is in PostgreSQL now");
        } catch (Refused refused) {
            err.println(refused.getMessage());
            System.exit(Main.REFUSED);
        } catch (SQLException | IOException failed) {
            var reason = Refused.reason(failed);
            err.println(new Refused("没有转入，目标库没有变化：" + reason, "nothing was transferred: " + reason).getMessage());
            System.exit(Main.NOT_STARTED);
        }
    }

    private static String environment(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    /** Returns the rows of each table, parents before children. */
    static Map<String, Long> transfer(Path database, String url, String user, String password)
            throws SQLException, IOException {
        if (!Files.isRegularFile(database)) {
            throw new Refused("没有数据库文件：" + database, "there is no database file: " + database);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refused(
                    "请用 QUARKUS_DATASOURCE_JDBC_URL 写明目标：jdbc:postgresql://…",
                    "name the target with QUARKUS_DATASOURCE_JDBC_URL: jdbc:postgresql://…");
        }
        var address = Backup.h2Address(database);
        var found = Preflight.h2Version(address, "jiheng", "");
        if (!Preflight.newestMigration().equals(found)) {
            throw new Refused(
                    "数据库是版本 " + found + "，请先用本程序（" + Preflight.newestMigration() + "）启动一次",
                    "the database is of version " + found + "; start this program (" + Preflight.newestMigration()
                            + ") on it once first");
        }
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var source = DriverManager.getConnection(address, "jiheng", "");
                var target = DriverManager.getConnection(url, user, password)) {
            target.setAutoCommit(false);
            var rows = new LinkedHashMap<String, Long>();
            for (var table : parentsFirst(source)) {
                if (count(target, table) > 0) {
                    throw new Refused("目标库不是空的：" + table, "the target is not empty: " + table);
                }
                rows.put(table, copy(source, target, table));
                if (rows.get(table) != count(source, table)) {
                    throw new SQLException("rows are missing in " + table);
                }
            }
            target.commit();
            return rows;
        }
    }

    private static List<String> parentsFirst(Connection source) throws SQLException {
        var parents = new HashMap<String, Set<String>>();
        try (var tables = source.getMetaData().getTables(null, "public", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                parents.put(tables.getString("TABLE_NAME"), new HashSet<>());
            }
        }
        parents.remove(HISTORY);
        for (var table : parents.keySet()) {
            try (var keys = source.getMetaData().getImportedKeys(null, "public", table)) {
                while (keys.next()) {
                    parents.get(table).add(keys.getString("PKTABLE_NAME"));
                }
            }
            // A tree in one table is copied by one statement, after which its references are checked.
            parents.get(table).remove(table);
        }
        var ordered = new ArrayList<String>();
        while (!parents.isEmpty()) {
            var next = parents.keySet().stream()
                    .filter(table -> ordered.containsAll(parents.get(table)))
                    .sorted()
                    .toList();
            if (next.isEmpty()) {
                throw new SQLException("tables refer to each other in a circle: " + parents.keySet());
            }
            ordered.addAll(next);
            parents.keySet().removeAll(next);
        }
        return ordered;
    }

    /** As text, which both engines read and write alike. */
    private static long copy(Connection source, Connection target, String table) throws SQLException {
        try (var statement = source.createStatement();
                var rows = statement.executeQuery("select * from " + quoted(table))) {
            var columns = new ArrayList<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(quoted(rows.getMetaData().getColumnName(i)));
            }
            var into = target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + quoted(table) + " (" + String.join(",", columns)
                            + ") from stdin with (format csv, encoding 'UTF8')");
            try {
                write(rows, columns.size(), into);
                return into.endCopy();
            } finally {
                if (into.isActive()) {
                    into.cancelCopy();
                }
            }
        }
    }

    private static void write(ResultSet rows, int columns, CopyIn into) throws SQLException {
        var text = new StringBuilder();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                var value = rows.getString(i);
                text.append(i > 1 ? "," : "");
                if (value != null) {
                    text.append('"').append(value.replace("\"", "\"\"")).append('"');
                }
            }
            text.append('\n');
            if (text.length() > WRITTEN_AT_ONCE) {
                send(text, into);
            }
        }
        send(text, into);
    }

    private static void send(StringBuilder text, CopyIn into) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        into.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + quoted(table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The names come from the database itself, never from outside. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

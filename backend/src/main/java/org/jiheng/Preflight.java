package org.jiheng;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What can be known to be wrong before the server starts. Found here it is a sentence; found by the server it would be
 * a stack trace, or, with a database of a newer version, a loss.
 *
 * @param java the feature version of the running Java
 * @param host to listen on
 * @param port as it was written
 * @param url of the database, as the server opens it
 */
record Preflight(int java, String host, String port, String url, String user, String password) {

    private static final int OLDEST_JAVA = 17;
    private static final int OLDEST_POSTGRESQL = 14;
    private static final int LARGEST_PORT = 65535;
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String H2_SUFFIX = ".mv.db";
    private static final int H2_LOCKED = 90020;
    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?V([0-9._]+)__[^/$]*\\.(?:sql|class)");

    static Preflight of(Config config) {
        return new Preflight(
                Runtime.version().feature(),
                text(config, "quarkus.http.host", "127.0.0.1"),
                text(config, "quarkus.http.port", "8080"),
                absolute(text(config, "quarkus.datasource.jdbc.url", "")),
                text(config, "quarkus.datasource.username", ""),
                text(config, "quarkus.datasource.password", ""));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    /** Refuses with the first thing that is wrong; what is cheap comes first. */
    void check() {
        if (java < OLDEST_JAVA) {
            throw new Refused(
                    "需要 Java " + OLDEST_JAVA + " 或更新，现在是 " + java,
                    "Java " + OLDEST_JAVA + " or newer is needed, this is " + java);
        }
        checkPort();
        var file = databaseFile(url);
        if (file != null) {
            checkFolder(parent(file));
            checkH2(file);
        } else if (url.startsWith("jdbc:postgresql:")) {
            checkPostgresql();
        }
    }

    private void checkPort() {
        int number;
        try {
            number = Integer.parseInt(port.strip());
        } catch (NumberFormatException notANumber) {
            number = -1;
        }
        if (number < 0 || number > LARGEST_PORT) {
            throw new Refused("JIHENG_PORT 不是端口号（0–65535）：" + port, "JIHENG_PORT is not a port (0–65535): " + port);
        }
        try (var probe = new ServerSocket()) {
            // As the server does: a port that a stopped server has just left is free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), number));
        } catch (IOException taken) {
            throw new Refused(
                    "端口 " + host + ":" + number + " 不能用（多半被占用），请用 JIHENG_PORT 另选一个：" + taken.getMessage(),
                    "port " + host + ":" + number + " cannot be used, probably it is taken; choose another with"
                            + " JIHENG_PORT");
        }
    }

    private static void checkFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused("数据目录不是目录：" + folder, "the data folder is not a folder: " + folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new Refused("无法建立数据目录：" + folder, "the data folder cannot be made: " + folder);
        }
        try {
            ownerOnly(folder, "rwx------");
            // Not isWritable: a read-only disk, a full one and a foreign owner show only when one writes.
            Files.delete(Files.createTempFile(folder, ".probe", null));
            Files.list(folder).close();
        } catch (IOException refused) {
            throw new Refused(
                    "数据目录不能读写：" + folder + "（" + Refused.reason(refused) + "）",
                    "the data folder cannot be read and written: " + folder);
        }
    }

    private void checkH2(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || !Files.isWritable(file)) {
            throw new Refused("数据库文件不能读写：" + file, "the database file cannot be read and written: " + file);
        }
        checkVersion(h2Version(url, user, password), "数据库", "the database");
    }

    private void checkPostgresql() {
        // Addresses may carry a password.
        var shown = url.replaceAll("\\?.*", "");
        try (var connection = connect(new org.postgresql.Driver(), url)) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_POSTGRESQL) {
                throw new Refused(
                        "需要 PostgreSQL " + OLDEST_POSTGRESQL + " 或更新，" + shown + " 是 " + major,
                        "PostgreSQL " + OLDEST_POSTGRESQL + " or newer is needed, " + shown + " is " + major);
            }
            checkVersion(version(connection), "数据库", "the database");
        } catch (SQLException failed) {
            throw new Refused(
                    "连不上 PostgreSQL：" + shown + "（" + Refused.reason(failed) + "）",
                    "PostgreSQL cannot be reached: " + shown);
        }
    }

    private Connection connect(Driver driver, String address) throws SQLException {
        return connect(driver, address, user, password);
    }

    private static Connection connect(Driver driver, String address, String user, String password) throws SQLException {
        var how = new Properties();
        how.setProperty("user", user);
        how.setProperty("password", password);
        if (driver instanceof org.postgresql.Driver) {
            // An address behind a firewall that drops everything must not hold the start up.
            how.setProperty("connectTimeout", "5");
            how.setProperty("loginTimeout", "5");
            how.setProperty("socketTimeout", "10");
        }
        var connection = driver.connect(address, how);
        if (connection == null) {
            throw new SQLException("not an address of this database: " + address);
        }
        return connection;
    }

    /** The schema's version in an H2 file; null if it was never migrated. Refuses while another process has it. */
    static @Nullable String h2Version(String url, String user, String password) {
        var shown = databaseFile(url);
        try (var connection = connect(new org.h2.Driver(), url + ";IFEXISTS=TRUE", user, password)) {
            return version(connection);
        } catch (SQLException failed) {
            if (failed.getErrorCode() == H2_LOCKED) {
                throw new Refused(
                        "数据库文件正被另一个进程使用，请先停止它：" + shown,
                        "another process uses the database file, stop it first: " + shown);
            }
            throw new Refused(
                    "数据库文件打不开：" + shown + "（" + Refused.reason(failed) + "）",
                    "the database file cannot be opened: " + shown);
        }
    }

    private static @Nullable String version(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return null;
            }
        }
        var versions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" is not null")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return newest(versions);
    }

    /** Flyway itself would go on with a database that a newer program has changed; this one does not know it. */
    static void checkVersion(@Nullable String found, String chinese, String english) {
        var ours = newestMigration();
        if (found != null && MigrationVersion.fromVersion(found).compareTo(MigrationVersion.fromVersion(ours)) > 0) {
            throw new Refused(
                    chinese + "来自更新的版本（" + found + "），本程序只到 " + ours + "，请用更新的程序",
                    english + " is of a newer version (" + found + ") than this program knows (" + ours
                            + "); use a newer program");
        }
    }

    /** The newest of the migrations that travel in this artefact, be it a jar or, in a test, a folder. */
    static String newestMigration() {
        var versions = new ArrayList<String>();
        try {
            var home = Path.of(Preflight.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                try (var files = Files.list(home.resolve("db/migration"))) {
                    files.forEach(file -> add(versions, file.getFileName().toString()));
                }
            } else {
                try (var jar = new ZipFile(home.toFile())) {
                    jar.stream()
                            .filter(entry -> entry.getName().startsWith("db/migration/"))
                            .forEach(entry -> add(versions, entry.getName()));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new Refused("程序文件不完整，请重新构建", "the program's files are incomplete, build it again");
        }
        var newest = newest(versions);
        if (newest == null) {
            throw new Refused("程序文件不完整，请重新构建", "the program's files are incomplete, build it again");
        }
        return newest;
    }

    private static void add(List<String> versions, String name) {
        var migration = MIGRATION.matcher(name);
        if (migration.matches()) {
            versions.add(migration.group(1).replace('_', '.'));
        }
    }

    private static @Nullable String newest(List<String> versions) {
        return versions.stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion)
                .orElse(null);
    }

    /** The file behind an H2 address, or null if there is none. */
    static @Nullable Path databaseFile(String url) {
        if (!url.startsWith(H2_FILE)) {
            return null;
        }
        var name = url.substring(H2_FILE.length()).replaceAll(";.*", "");
        if (name.startsWith("~")) {
            name = System.getProperty("user.home") + name.substring(1);
        }
        return Path.of(name + H2_SUFFIX).toAbsolutePath().normalize();
    }

    /** JIHENG_DATA=data means the folder data here, as it does everywhere else; H2 alone refuses such an address. */
    static String absolute(String url) {
        var file = databaseFile(url);
        if (file == null) {
            return url;
        }
        var name = file.toString();
        var settings = url.indexOf(';');
        return H2_FILE
                + name.substring(0, name.length() - H2_SUFFIX.length())
                + (settings < 0 ? "" : url.substring(settings));
    }

    static Path parent(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new Refused("没有这样的目录：" + file, "there is no such folder: " + file);
        }
        return folder;
    }

    /** What a department has not published yet is nobody else's to read. Windows keeps its own lists. */
    static void ownerOnly(Path path, String permissions) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}

package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every circumstance that the pre-flight refuses, and beside each the nearest one that it lets pass. */
class PreflightTest {

    private static final int JAVA = 17;
    private static final String ANY_PORT = "0";

    @TempDir
    Path folder;

    @Test
    void anEmptyFolderIsAGoodStart() {
        assertThatCode(preflight(folder)::check).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatDoesNotExistIsMade() {
        var below = folder.resolve("a/b");

        preflight(below).check();

        assertThat(below).isEmptyDirectory();
    }

    @Test
    void anOldJavaIsRefused() {
        var old = new Preflight(16, "127.0.0.1", ANY_PORT, H2Files.url(folder), "jiheng", "");

        assertThat(refusal(old)).isEqualTo("需要 Java 17 或更新，现在是 16 / Java 17 or newer is needed, this is 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "80 80", "8080.5", "-1", "65536", "99999999999"})
    void whatIsNoPortIsRefused(String port) {
        assertThat(refusal(onPort(port)))
                .isEqualTo(("JIHENG_PORT 不是端口号（0–65535）：" + port + " / JIHENG_PORT is not a port (0–65535): " + port)
                        .strip());
    }

    @Test
    void aTakenPortIsRefusedAndAFreedOneIsNot() throws IOException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();

            assertThat(refusal(onPort(Integer.toString(port))))
                    .startsWith("端口 127.0.0.1:" + port + " 不能用（多半被占用），请用 JIHENG_PORT 另选一个")
                    .endsWith("port 127.0.0.1:" + port
                            + " cannot be used, probably it is taken; choose another with JIHENG_PORT");
        }
        assertThatCode(onPort(" " + port + " ")::check).doesNotThrowAnyException();
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "x");

        assertThat(refusal(preflight(file)))
                .isEqualTo("数据目录不是目录：" + file + " / the data folder is not a folder: " + file);
        assertThat(file).hasContent("x");
    }

    @Test
    void aDataFolderBelowAFileIsRefused() throws IOException {
        var below = Files.writeString(folder.resolve("data"), "x").resolve("below");

        assertThat(refusal(preflight(below)))
                .isEqualTo("无法建立数据目录：" + below + " / the data folder cannot be made: " + below);
    }

    @Test
    void theDataFolderBecomesItsOwnersAlone() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        preflight(folder).check();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseFileThatIsAFolderIsRefused() throws IOException {
        var file = Files.createDirectory(H2Files.file(folder));

        assertThat(refusal(preflight(folder)))
                .isEqualTo("数据库文件不能读写：" + file + " / the database file cannot be read and written: " + file);
    }

    @Test
    void aDatabaseInUseIsRefusedAndAReleasedOneIsNot() throws Exception {
        H2Files.migratedTo(folder, "1");
        var file = H2Files.file(folder);

        try (var server = H2Files.inUse(folder).acquiredBy()) {
            assertThat(refusal(preflight(folder)))
                    .isEqualTo("数据库文件正被另一个进程使用，请先停止它：" + file
                            + " / another process uses the database file, stop it first: " + file);
            assertThat(server.isOpen()).isTrue();
        }
        assertThatCode(preflight(folder)::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "9999.1"})
    void aDatabaseOfANewerVersionIsRefusedWithBothVersions(String newer) throws SQLException {
        H2Files.migratedTo(folder, newer);
        var ours = Preflight.newestMigration();

        assertThat(refusal(preflight(folder)))
                .isEqualTo("数据库来自更新的版本（" + newer + "），本程序只到 " + ours + "，请用更新的程序"
                        + " / the database is of a newer version (" + newer + ") than this program knows (" + ours
                        + "); use a newer program");
    }

    @Test
    void aDatabaseOfThisVersionOrAnOlderOnePasses() throws SQLException {
        H2Files.migratedTo(folder, Preflight.newestMigration());
        assertThatCode(preflight(folder)::check).doesNotThrowAnyException();

        H2Files.run(folder, "delete from \"flyway_schema_history\" where \"installed_rank\" = 3");
        assertThatCode(preflight(folder)::check).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatWasNeverMigratedPasses() throws SQLException {
        H2Files.run(folder, "create table nothing (id integer)");

        assertThatCode(preflight(folder)::check).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoDatabaseIsRefusedAndStaysAsItWas() throws IOException {
        var garbage = "not a database ".repeat(2000);
        var file = Files.writeString(H2Files.file(folder), garbage);

        assertThat(refusal(preflight(folder)))
                .startsWith("数据库文件打不开：" + file + "（")
                .endsWith(" / the database file cannot be opened: " + file);
        assertThat(file).hasContent(garbage);
    }

    @Test
    void aDatabaseOfAnotherUserIsRefused() throws SQLException {
        H2Files.run(folder, "create table nothing (id integer)");
        var stranger = new Preflight(JAVA, "127.0.0.1", ANY_PORT, H2Files.url(folder), "stranger", "");

        assertThat(refusal(stranger)).startsWith("数据库文件打不开：");
    }

    @Test
    void aPostgresqlThatDoesNotAnswerIsRefusedWithoutItsPassword() throws IOException {
        int nobody;
        try (var probe = new ServerSocket(0)) {
            nobody = probe.getLocalPort();
        }
        var address = "jdbc:postgresql://127.0.0.1:" + nobody + "/jiheng";
        var unreachable = new Preflight(JAVA, "127.0.0.1", ANY_PORT, address + "?password=secret", "jiheng", "hidden");

        assertThat(refusal(unreachable))
                .startsWith("连不上 PostgreSQL：" + address + "（")
                .endsWith(" / PostgreSQL cannot be reached: " + address)
                .doesNotContain("secret", "hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/jiheng/jiheng;MODE=PostgreSQL, /srv/jiheng/jiheng.mv.db",
        "jdbc:h2:file:/srv/a/../b/jiheng, /srv/b/jiheng.mv.db"
    })
    void theFileBehindAnAddress(String url, Path file) {
        assertThat(Preflight.databaseFile(url)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "./data", "data/.", "x/../data"})
    void aRelativeFolderIsBelowWhereTheProcessStarted(String data) {
        assertThat(Preflight.databaseFile("jdbc:h2:file:" + data + "/jiheng;MODE=PostgreSQL"))
                .isEqualTo(Path.of(System.getProperty("user.dir"), "data", "jiheng.mv.db"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/jiheng;MODE=PostgreSQL;WRITE_DELAY=0, jdbc:h2:file:/srv/jiheng;MODE=PostgreSQL;WRITE_DELAY=0",
        "jdbc:h2:file:/srv/jiheng, jdbc:h2:file:/srv/jiheng",
        "jdbc:h2:mem:test;MODE=PostgreSQL, jdbc:h2:mem:test;MODE=PostgreSQL",
        "jdbc:postgresql://127.0.0.1/jiheng, jdbc:postgresql://127.0.0.1/jiheng"
    })
    void anAddressThatIsAbsoluteStaysAsItIs(String url, String same) {
        assertThat(Preflight.absolute(url)).isEqualTo(same);
    }

    @Test
    void aRelativeAddressBecomesOneThatH2Opens() {
        assertThat(Preflight.absolute("jdbc:h2:file:data/jiheng;MODE=PostgreSQL"))
                .isEqualTo("jdbc:h2:file:" + Path.of("data/jiheng").toAbsolutePath() + ";MODE=PostgreSQL");
    }

    @Test
    void aTildeIsTheHome() {
        assertThat(Preflight.databaseFile("jdbc:h2:file:~/data/jiheng"))
                .isEqualTo(Path.of(System.getProperty("user.home"), "data", "jiheng.mv.db"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1/jiheng",
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1",
                "jdbc:h2:tcp://x/y",
                ""
            })
    void otherAddressesHaveNoFile(String url) {
        assertThat(Preflight.databaseFile(url)).isNull();
    }

    private static Preflight preflight(Path folder) {
        return new Preflight(JAVA, "127.0.0.1", ANY_PORT, H2Files.url(folder), "jiheng", "");
    }

    private Preflight onPort(String port) {
        return new Preflight(JAVA, "127.0.0.1", port, H2Files.url(folder), "jiheng", "");
    }

    /** What the operator reads: one line, Chinese first, then English. */
    private static String refusal(Preflight preflight) {
        var refused = catchThrowableOfType(Refused.class, preflight::check);
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).doesNotContain("\n", "\r").matches("[^/]*\\p{IsHan}.* / [\\x20-\\x7E–]+");
        return refused.getMessage();
    }
}

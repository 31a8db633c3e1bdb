package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup gives back what was there, and a refusal leaves what is there alone. */
class BackupTest {

    private static final int ROWS = 500;

    @TempDir
    Path home;

    private Path data;
    private Path database;
    private Path backup;

    @BeforeEach
    void aDatabaseWithRows() throws Exception {
        data = Files.createDirectory(home.resolve("data"));
        database = H2Files.file(data);
        backup = home.resolve("backups/jiheng.zip");
        H2Files.migratedTo(data, Preflight.newestMigration());
        H2Files.run(
                data,
                "create table department (id integer primary key, name varchar(200))",
                "insert into department select \"X\", '单位 ' || \"X\" from system_range(1, " + ROWS + ")");
    }

    @Test
    void whatWasBackedUpIsThereAgain() throws Exception {
        var rows = rows(data);
        Backup.backup(database, backup);
        H2Files.run(data, "delete from department where id > 10", "update department set name = '改'");

        Backup.restore(database, backup);

        assertThat(rows(data)).isEqualTo(rows);
    }

    @Test
    void aBackupIsRestoredWhereNothingWasBefore() throws Exception {
        Backup.backup(database, backup);
        var elsewhere = home.resolve("new/machine");

        Backup.restore(H2Files.file(elsewhere), backup);

        assertThat(rows(elsewhere)).isEqualTo(rows(data));
        assertThat(permissions(elsewhere)).isEqualTo("rwx------");
        assertThat(permissions(H2Files.file(elsewhere))).isEqualTo("rw-------");
    }

    @Test
    void backingUpChangesNoRow() throws Exception {
        var rows = rows(data);

        Backup.backup(database, backup);

        assertThat(rows(data)).isEqualTo(rows);
    }

    @Test
    void theOldDatabaseIsKeptBesideTheRestoredOne() throws Exception {
        Backup.backup(database, backup);
        H2Files.run(data, "delete from department where id > 10");
        var before = rows(data);

        Backup.restore(database, backup);

        var kept = Files.createDirectory(home.resolve("kept"));
        Files.move(data.resolve("jiheng.mv.db.before-restore"), H2Files.file(kept));
        assertThat(rows(kept)).isEqualTo(before);
        assertThat(permissions(H2Files.file(kept))).isEqualTo("rw-------");
        assertThat(data).isDirectoryNotContaining("glob:**/.jiheng*");
    }

    @Test
    void aBackupIsItsOwnersAlone() throws Exception {
        Backup.backup(database, backup);

        assertThat(permissions(backup)).isEqualTo("rw-------");
        assertThat(backup.getParent()).isDirectoryNotContaining("glob:**/.jiheng*");
    }

    @Test
    void aBackupSaysWhatItIs() throws Exception {
        Backup.backup(database, backup);

        assertThat(manifest())
                .contains("format=jiheng-backup-1")
                .contains("schema=" + Preflight.newestMigration())
                .contains("sha256=" + sha256(Files.readAllBytes(database)));
    }

    @Test
    void aNewBackupTakesTheOldOnesPlace() throws Exception {
        Backup.backup(database, backup);
        H2Files.run(data, "delete from department where id > 10");

        Backup.backup(database, backup);

        Backup.restore(database, backup);
        assertThat(rows(data)).startsWith("10 ");
    }

    @Test
    void aBackupWithAnyByteOfTheDatabaseChangedIsRefused() throws Exception {
        Backup.backup(database, backup);
        var whole = Files.readAllBytes(backup);
        // The deflated database begins after its local header and ends well before the manifest and the directory.
        for (int at = 60; at < whole.length - 1000; at += whole.length / 7) {
            var damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(backup, damaged);

            refusedWithoutTouchingTheDatabase("备份文件已损坏，没有恢复", "the backup is damaged, nothing was restored: " + backup);
        }
    }

    @Test
    void aBackupWithAnotherChecksumIsRefused() throws Exception {
        Backup.backup(database, backup);
        rewriteManifest(manifest -> manifest.replaceAll("sha256=..", "sha256=zz"));

        refusedWithoutTouchingTheDatabase("备份文件已损坏，没有恢复", "the backup is damaged, nothing was restored: " + backup);
    }

    @Test
    void aTornBackupIsRefused() throws Exception {
        Backup.backup(database, backup);
        var whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));

        refusedWithoutTouchingTheDatabase("备份文件已损坏，没有恢复", "the backup is damaged, nothing was restored: " + backup);
    }

    @Test
    void whatIsNoZipIsRefused() throws Exception {
        backup = Files.writeString(home.resolve("letter.txt"), "Dear Sir or Madam");

        refusedWithoutTouchingTheDatabase("不是绩衡的备份文件", "not a backup of Jiheng: " + backup);
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        backup = Files.createFile(home.resolve("empty.zip"));

        refusedWithoutTouchingTheDatabase("不是绩衡的备份文件", "not a backup of Jiheng: " + backup);
    }

    @Test
    void aZipWithoutManifestIsRefused() throws Exception {
        Backup.backup(database, backup);
        without("manifest.properties");

        refusedWithoutTouchingTheDatabase("不是绩衡的备份文件", "not a backup of Jiheng: " + backup);
    }

    @Test
    void aZipWithoutDatabaseIsRefused() throws Exception {
        Backup.backup(database, backup);
        without("jiheng.mv.db");

        refusedWithoutTouchingTheDatabase("不是绩衡的备份文件", "not a backup of Jiheng: " + backup);
    }

    @Test
    void aBackupOfAnotherFormatIsRefused() throws Exception {
        Backup.backup(database, backup);
        rewriteManifest(manifest -> manifest.replace("jiheng-backup-1", "jiheng-backup-2"));

        refusedWithoutTouchingTheDatabase("不是绩衡的备份文件", "not a backup of Jiheng: " + backup);
    }

    @Test
    void aBackupOfANewerVersionIsRefusedWithBothVersions() throws Exception {
        aBackupOfVersion("9999");

        refusedWithoutTouchingTheDatabase(
                "备份来自更新的版本（9999），本程序只到 " + Preflight.newestMigration(),
                "the backup is of a newer version (9999) than this program knows (" + Preflight.newestMigration()
                        + "); use a newer program");
    }

    @Test
    void aNewerVersionIsRefusedWhateverTheManifestSays() throws Exception {
        aBackupOfVersion("9999");
        rewriteManifest(manifest -> manifest.replace("schema=9999", "schema=1"));

        refusedWithoutTouchingTheDatabase(
                "备份来自更新的版本（9999）",
                "the backup is of a newer version (9999) than this program knows (" + Preflight.newestMigration()
                        + "); use a newer program");
    }

    @Test
    void aDatabaseInUseIsNeitherBackedUpNorReplaced() throws Exception {
        Backup.backup(database, backup);
        var earlier = Files.readAllBytes(backup);

        try (var server = aServer()) {
            var inUse = "another process uses the database file, stop it first: " + database;
            assertThat(refusal(() -> Backup.backup(database, backup)))
                    .startsWith("数据库文件正被另一个进程使用，请先停止它")
                    .endsWith(inUse);
            assertThat(refusal(() -> Backup.restore(database, backup))).endsWith(inUse);
            assertThat(server.isOpen()).isTrue();
        }

        assertThat(backup).hasBinaryContent(earlier);
        assertThat(data).isDirectoryNotContaining("glob:**/.jiheng*");
        assertThat(rows(data)).startsWith(ROWS + " ");
    }

    @Test
    void withoutADatabaseThereIsNoBackup() {
        var nothing = H2Files.file(home.resolve("nothing"));

        assertThat(refusal(() -> Backup.backup(nothing, backup)))
                .isEqualTo("没有数据库文件：" + nothing + " / there is no database file: " + nothing);
        assertThat(backup).doesNotExist();
        assertThat(nothing.getParent()).doesNotExist();
    }

    @Test
    void aFolderIsNoBackupFile() throws IOException {
        var folder = Files.createDirectories(backup);

        assertThat(refusal(() -> Backup.backup(database, folder)))
                .isEqualTo("备份文件是一个目录：" + folder + " / the backup file is a folder: " + folder);
        assertThat(refusal(() -> Backup.restore(database, folder)))
                .isEqualTo("没有备份文件：" + folder + " / there is no backup file: " + folder);
    }

    @Test
    void aDatabaseThatIsNoneIsNotBackedUp() throws IOException {
        Files.writeString(database, "not a database ".repeat(2000));

        assertThat(refusal(() -> Backup.backup(database, backup))).startsWith("数据库文件打不开：" + database);
        assertThat(backup).doesNotExist();
    }

    private void aBackupOfVersion(String version) throws Exception {
        var newer = Files.createDirectory(home.resolve("newer"));
        H2Files.migratedTo(newer, version);
        Backup.backup(H2Files.file(newer), backup);
    }

    private void refusedWithoutTouchingTheDatabase(String chinese, String english) throws Exception {
        var before = Files.readAllBytes(database);

        assertThat(refusal(() -> Backup.restore(database, backup)))
                .startsWith(chinese)
                .endsWith(english);

        assertThat(database).hasBinaryContent(before);
        assertThat(data.toFile().list()).containsExactly("jiheng.mv.db");
    }

    private Channel aServer() throws IOException {
        return H2Files.inUse(data).acquiredBy();
    }

    /** How many rows there are, and a checksum over all of them. */
    private static String rows(Path folder) throws Exception {
        try (var connection = H2Files.open(folder);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, name from department order by id")) {
            var all = new StringBuilder();
            int count = 0;
            while (rows.next()) {
                all.append(rows.getInt(1)).append('=').append(rows.getString(2)).append('\n');
                count++;
            }
            return count + " " + sha256(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private String manifest() throws IOException {
        return new String(entries().get("manifest.properties"), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> entries() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private void rewriteManifest(UnaryOperator<String> change) throws IOException {
        var entries = entries();
        var changed = change.apply(manifest());
        assertThat(changed).isNotEqualTo(manifest());
        entries.put("manifest.properties", changed.getBytes(StandardCharsets.UTF_8));
        write(entries);
    }

    private void without(String name) throws IOException {
        var entries = entries();
        assertThat(entries.remove(name)).isNotNull();
        write(entries);
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static String refusal(ThrowingCallable action) {
        var refused = catchThrowableOfType(Refused.class, action);
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).doesNotContain("\n", "\r");
        return refused.getMessage();
    }
}

package org.jiheng;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The H2 file of a stopped server as one file with its checksum, and back. Each ends with the whole new file in place
 * or with the old one untouched. A PostgreSQL has pg_dump.
 */
public final class Backup {

    private static final String DATABASE = "jiheng.mv.db";
    private static final String MANIFEST = "manifest.properties";
    private static final String FORMAT = "jiheng-backup-1";
    private static final String SUFFIX = ".mv.db";
    private static final int LARGEST_MANIFEST = 10_000;

    private Backup() {}

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            out.println(run(arguments));
        } catch (Refused refused) {
            err.println(refused.getMessage());
            System.exit(Main.REFUSED);
        } catch (IOException failed) {
            err.println(
                    new Refused("没有完成：" + Refused.reason(failed), "not done: " + Refused.reason(failed)).getMessage());
            System.exit(Main.NOT_STARTED);
        }
    }

    private static String run(String... arguments) throws IOException {
        if (arguments.length == 3) {
            var database = Path.of(arguments[1]).toAbsolutePath().normalize();
            var file = Path.of(arguments[2]).toAbsolutePath().normalize();
            if (arguments[0].equals("backup")) {
                backup(database, file);
                return "已备份到 " + file + " / backed up to " + file;
            }
            if (arguments[0].equals("restore")) {
                restore(database, file);
                return "已恢复到 " + database + " / restored to " + database;
            }
        }
        throw new Refused("用法：backup|restore 数据库文件 备份文件", "usage: backup|restore <database file> <backup file>");
    }

    static void backup(Path database, Path file) throws IOException {
        if (!Files.isRegularFile(database)) {
            throw new Refused("没有数据库文件：" + database, "there is no database file: " + database);
        }
        if (Files.isDirectory(file)) {
            throw new Refused("备份文件是一个目录：" + file, "the backup file is a folder: " + file);
        }
        // Opening it also brings a file that a killed process left into order.
        var schema = schema(database);
        Files.createDirectories(Preflight.parent(file));
        // A temporary file is its owner's alone from the beginning.
        var written = Files.createTempFile(Preflight.parent(file), ".jiheng-backup", null);
        try {
            try (var source = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = lock(source, database);
                    var zip = new ZipOutputStream(Files.newOutputStream(written))) {
                zip.putNextEntry(new ZipEntry(DATABASE));
                var hash = copy(Channels.newInputStream(source), zip);
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(manifest(hash, schema).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            flush(written);
            move(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    static void restore(Path database, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused("没有备份文件：" + file, "there is no backup file: " + file);
        }
        if (!database.toString().endsWith(SUFFIX)) {
            throw new Refused("不是数据库文件：" + database, "not a database file: " + database);
        }
        var folder = Preflight.parent(database);
        Files.createDirectories(folder);
        Preflight.ownerOnly(folder, "rwx------");
        var written = Files.createTempFile(folder, ".jiheng-restore", SUFFIX);
        try {
            unpack(file, written);
            // The manifest's word for the version is not enough: what is going to be opened is the file.
            Preflight.checkVersion(schema(written), "备份", "the backup");
            flush(written);
            replace(database, written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void replace(Path database, Path written) throws IOException {
        if (Files.exists(database)) {
            // Locked for the time of the copy: what is kept is whole. Windows would not replace a file that is open.
            try (var source = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = lock(source, database)) {
                var kept = Files.createTempFile(Preflight.parent(database), ".jiheng-kept", null);
                try {
                    try (var out = Files.newOutputStream(kept)) {
                        Channels.newInputStream(source).transferTo(out);
                    }
                    flush(kept);
                    move(kept, database.resolveSibling(database.getFileName() + ".before-restore"));
                } finally {
                    Files.deleteIfExists(kept);
                }
            }
        }
        move(written, database);
    }

    private static void unpack(Path file, Path database) throws IOException {
        if (!startsLikeAZip(file)) {
            throw notABackup(file);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var content = zip.getEntry(DATABASE);
            var description = zip.getEntry(MANIFEST);
            if (content == null || description == null || description.getSize() > LARGEST_MANIFEST) {
                throw notABackup(file);
            }
            var manifest = new Properties();
            try (var in = zip.getInputStream(description)) {
                manifest.load(new StringReader(new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8)));
            }
            if (!FORMAT.equals(manifest.getProperty("format"))) {
                throw notABackup(file);
            }
            var schema = manifest.getProperty("schema", "");
            if (schema.matches("[0-9.]+")) {
                Preflight.checkVersion(schema, "备份", "the backup");
            }
            String hash;
            try (var in = zip.getInputStream(content);
                    var out = Files.newOutputStream(database)) {
                hash = copy(in, out);
            }
            if (!hash.equals(manifest.getProperty("sha256"))) {
                throw damaged(file);
            }
        } catch (ZipException | EOFException | IllegalArgumentException unreadable) {
            throw damaged(file);
        }
    }

    private static boolean startsLikeAZip(Path file) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private static Refused notABackup(Path file) {
        return new Refused("不是绩衡的备份文件：" + file, "not a backup of Jiheng: " + file);
    }

    private static Refused damaged(Path file) {
        return new Refused("备份文件已损坏，没有恢复：" + file, "the backup is damaged, nothing was restored: " + file);
    }

    private static @Nullable String schema(Path database) {
        return Preflight.h2Version(h2Address(database), "jiheng", "");
    }

    /** The address of a file, as the server opens it. */
    static String h2Address(Path database) {
        var name = database.toString();
        if (!name.endsWith(SUFFIX)) {
            throw new Refused("不是数据库文件：" + database, "not a database file: " + database);
        }
        return "jdbc:h2:file:" + name.substring(0, name.length() - SUFFIX.length())
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    /** The lock that H2 itself takes: while we hold it no server starts, while a server holds it we do not go on. */
    private static FileLock lock(FileChannel channel, Path database) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            lock = null;
        }
        if (lock == null) {
            throw new Refused(
                    "数据库文件正被另一个进程使用，请先停止它：" + database,
                    "another process uses the database file, stop it first: " + database);
        }
        return lock;
    }

    private static String manifest(String hash, @Nullable String schema) throws IOException {
        var manifest = new Properties();
        manifest.setProperty("format", FORMAT);
        manifest.setProperty("sha256", hash);
        manifest.setProperty("schema", Objects.requireNonNullElse(schema, "-"));
        manifest.setProperty(
                "application",
                Objects.requireNonNullElse(Backup.class.getPackage().getImplementationVersion(), "-"));
        manifest.setProperty(
                "createdAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        var text = new StringWriter();
        manifest.store(text, null);
        return text.toString();
    }

    /** Copies all of it and returns its SHA-256. */
    private static String copy(InputStream in, OutputStream out) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(out, digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.jiheng.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an Office file, unpacked within bounds: counted while they are unpacked, whatever the zip says of
 * itself. Pictures and the like are passed over.
 */
final class BoundedZip {

    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_BYTES = 60 * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final int SMALL = 2 * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();

    private BoundedZip() {}

    static BoundedZip of(byte[] file) {
        var zip = new BoundedZip();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entries = 0;
            var total = 0L;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Unreadable("checking.bomb");
                }
                var name = entry.getName().replace('\\', '/');
                if (name.endsWith("vbaProject.bin")) {
                    throw new Unreadable("checking.macros");
                }
                var wanted = name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("xl/"));
                var buffer = new byte[16 * 1024];
                var kept = wanted ? new java.io.ByteArrayOutputStream() : null;
                for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES || total > SMALL && total > (long) file.length * MOST_TIMES) {
                        throw new Unreadable("checking.bomb");
                    }
                    if (kept != null) {
                        kept.write(buffer, 0, read);
                    }
                }
                if (kept != null) {
                    zip.parts.put(name, kept.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable("checking.not-what-it-says");
        }
        if (zip.parts.isEmpty()) {
            throw new Unreadable("checking.unknown-kind");
        }
        return zip;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }
}

package org.jiheng.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiheng.reconciliation.text.DocumentReader;

/** Reports and forms of several places and years, written for these tests: none contradicts itself. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/reconciliation");

    private Corpus() {}

    static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reconciliation reconcile(String text) {
        return Reconciler.reconcile(DocumentReader.read(text));
    }
}

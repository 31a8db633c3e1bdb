package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    /** What is raised in a text, notices left out, what follows from another too; in it ¶ is a line's end and ⇥ a cell's. */
    static List<String> found(String text) {
        return reconcile(text.replace('¶', '\n').replace('⇥', '|')).findings().stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding), finding.consequences().stream()))
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> finding.severity() + " " + finding.rule())
                .toList();
    }

    /** The text is true; with the words replaced it is not. */
    static void assertSlip(String what, String text, String from, String to, String expected) {
        assertThat(found(text)).as("%s, as it should be", what).isEmpty();
        assertThat(text).contains(from);
        assertThat(found(text.replace(from, to))).as(what).contains(expected);
    }
}

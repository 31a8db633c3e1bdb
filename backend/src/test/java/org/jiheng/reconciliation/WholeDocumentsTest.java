package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports and forms, as departments of many places write and paste them, made up for this: each is right. Most have
 * twelve slips of a clerk, of which each alone contradicts something else in it; the others are full of what only looks
 * as if it did.
 */
class WholeDocumentsTest {

    /** A slip, and what contradicts it then. */
    record Planted(String find, String replace, String why) {}

    record Slips(String manner, List<Planted> planted) {}

    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was reached, in percent; the aim is 95. It may rise, not fall. */
    private static final int REACHED = 85;

    static List<String> documents() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsRightHasNoError(String name) {
        assertThat(Corpus.reconcile(text(name)).errors()).isEmpty();
    }

    @Test
    void asManySlipsAsBeforeAreFound() throws IOException {
        var missed = new ArrayList<String>();
        var all = 0;
        for (var name : documents()) {
            var text = text(name);
            var before = said(text);
            for (var slip : JSON.readValue(FOLDER.resolve(name + ".json").toFile(), Slips.class)
                    .planted()) {
                all++;
                assertThat(text).containsOnlyOnce(slip.find());
                if (before.containsAll(said(text.replace(slip.find(), slip.replace())))) {
                    missed.add(name + " " + slip.replace() + ": " + slip.why());
                }
            }
        }
        assertThat((all - missed.size()) * 100 / all)
                .as("%d of %d, not %s", all - missed.size(), all, missed)
                .isGreaterThanOrEqualTo(REACHED);
    }

    /** Every finding, also those that follow from another: its rule, and what is at odds. */
    private static Set<String> said(String text) {
        var said = new HashSet<String>();
        for (var finding : Corpus.reconcile(text).findings()) {
            said.add(key(finding));
            finding.consequences().forEach(consequence -> said.add(key(consequence)));
        }
        return said;
    }

    private static String key(Finding finding) {
        return finding.rule()
                + finding.facts().stream()
                        .map(fact -> fact.quote().text())
                        .toList()
                        .toString();
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

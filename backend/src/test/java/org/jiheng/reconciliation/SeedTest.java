package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A real report that is not in this repository: where {@code JIHENG_SEED} names its folder, all of these run, and fail if
 * it is not there; elsewhere there is nothing to run.
 */
class SeedTest {

    @TestFactory
    Stream<DynamicTest> theRealReport() {
        var folder = System.getenv("JIHENG_SEED");
        if (folder == null || folder.isBlank()) {
            return Stream.of();
        }
        var seed = Path.of(folder);
        return Stream.of(
                DynamicTest.dynamicTest("gives exactly its errors", () -> errors(seed)),
                DynamicTest.dynamicTest("says what held", () -> held(seed)));
    }

    private static void errors(Path seed) throws IOException {
        var expected = new ArrayList<String>();
        for (var contradiction : new ObjectMapper()
                .readTree(Files.readString(seed.resolve("facts.json")))
                .get("contradictions")) {
            if (contradiction.get("severity").asText().equals("error")) {
                expected.add(contradiction.get("rule").asText());
            }
        }
        var found = new ArrayList<String>();
        for (var error : reconcile(seed).errors()) {
            found.add(error.rule().name());
            error.consequences().forEach(c -> found.add(c.rule().name()));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void held(Path seed) throws IOException {
        var held = reconcile(seed).checks().stream()
                .filter(check -> check.outcome() == Outcome.HELD)
                .map(check -> check.rule().name())
                .distinct()
                .toList();
        var expected = new ArrayList<String>();
        new ObjectMapper()
                .readTree(Files.readString(seed.resolve("facts.json")))
                .get("checksThatHold")
                .forEach(check -> expected.add(check.asText().substring(0, 3)));
        assertThat(held).containsAll(List.copyOf(expected));
    }

    private static Reconciliation reconcile(Path seed) throws IOException {
        return Corpus.reconcile(Files.readString(seed.resolve("report.txt")));
    }
}

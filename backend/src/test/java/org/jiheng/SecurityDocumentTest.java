package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of security.md has a row for each requirement, and what it names as a test is one. */
class SecurityDocumentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\| [^|]+ \\| (.+) \\|$");
    private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w*Test)\\.(\\w+)`");
    private static final Pattern FILE = Pattern.compile("`((?:e2e|scripts)/[\\w./-]+)`");

    @Test
    void everyRequirementNamesTestsThatExistOrSaysWhyNot() throws IOException {
        var rows = rows(Files.readString(Path.of("docs/security.md")));
        var wrong = new TreeMap<String, String>();

        rows.forEach((id, proof) -> missing(proof).forEach(name -> wrong.put(id, name)));

        assertThat(rows.keySet())
                .containsExactlyElementsOf(
                        Stream.of(ids("A", 7), List.of("C03", "C04"), ids("L", 4), ids("S", 10), ids("W", 6))
                                .flatMap(List::stream)
                                .toList());
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTestThatDoesNotExistIsNoticed() {
        assertThat(missing("`SessionApiTest.noSuchMethod`、`NoSuchTest.method`、`e2e/none.spec.ts`"))
                .containsExactly("SessionApiTest.noSuchMethod", "NoSuchTest.method", "e2e/none.spec.ts");
        assertThat(missing("`SecurityDocumentTest.aTestThatDoesNotExistIsNoticed`、`scripts/check.mjs`"))
                .isEmpty();
    }

    private static Map<String, String> rows(String document) {
        return ROW.matcher(document)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> a + b, TreeMap::new));
    }

    private static List<String> ids(String letter, int last) {
        return Stream.iterate(1, i -> i + 1)
                .limit(last)
                .map(i -> "%s%02d".formatted(letter, i))
                .toList();
    }

    private static List<String> missing(String proof) {
        return Stream.concat(
                        METHOD.matcher(proof)
                                .results()
                                .filter(found -> !exists(found.group(1), found.group(2)))
                                .map(found -> found.group(1) + "." + found.group(2)),
                        FILE.matcher(proof)
                                .results()
                                .map(found -> found.group(1))
                                .filter(file -> !Files.isRegularFile(Path.of("../frontend", file))))
                .toList();
    }

    private static boolean exists(String type, String method) {
        try (var files = Files.find(Path.of("src/test/java"), 20, (file, kind) -> file.endsWith(type + ".java"))) {
            var declared = Pattern.compile("\\bvoid " + method + "\\(");
            return files.anyMatch(file -> declared.matcher(read(file)).find());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }
}

package org.jiheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two messages with one key the later would be shown for both, and one that is not in both files for nobody. */
class MessageFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static List<String> keys(String language) throws IOException {
        try (var lines = Files.lines(RESOURCES.resolve("messages_" + language + ".properties"))) {
            return lines.filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        assertThat(keys(language)).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("zh"));
    }

    /** Keys are literals where a finding is made. */
    @Test
    void whatTheRulesSayIsWritten() throws IOException {
        var written = new HashSet<>(keys("zh"));
        assertThat(said()).isNotEmpty().allSatisfy(key -> assertThat(written).contains(key));
    }

    private static Set<String> said() throws IOException {
        var literal = Pattern.compile("\"(recon\\.[a-z0-9.-]+[a-z0-9])\"");
        var said = new HashSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/jiheng/reconciliation"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group(1))
                        .forEach(said::add);
            }
        }
        return said;
    }
}

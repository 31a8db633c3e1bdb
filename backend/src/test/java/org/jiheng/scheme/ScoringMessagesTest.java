package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.scoring.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pure rules say by key has its sentence in each language, and no sentence is left over. */
class ScoringMessagesTest {

    private static final Path LAW = Path.of("src/main/java/org/jiheng/scoring");
    private static final Pattern KEY = Pattern.compile("\"(scoring\\.[a-z.-]*[a-z])\"");
    /** Also nodes of a trace, whose names the rules put together. */
    private static final Set<String> OF_THE_FACE = Set.of(
            "scoring.execution",
            "scoring.node.budget",
            "scoring.node.executed",
            "scoring.node.given",
            "scoring.node.target",
            "scoring.node.tier");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyKeyOfTheLawHasItsSentence(String language) throws IOException {
        var messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            messages.load(in);
        }

        assertThat(messages.stringPropertyNames().stream().filter(key -> key.startsWith("scoring.")))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<>(OF_THE_FACE);
        try (var files = Files.list(LAW)) {
            for (var file : files.toList()) {
                keys.addAll(KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        Arrays.stream(Rule.values())
                .flatMap(rule -> Stream.of(rule.formula(), rule.rounding()))
                .forEach(message -> keys.add(message.key()));
        return keys;
    }
}

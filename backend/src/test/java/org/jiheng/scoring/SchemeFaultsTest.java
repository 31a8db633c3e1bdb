package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.shared.Refusal.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing is changed in a shipped scheme, and all that is wrong with it is said with its place. */
class SchemeFaultsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void aSchemeThatContradictsItselfIsRefused(String name, String text, List<String> faults) {
        assertThat(faultsOf(text)).isEqualTo(faults);
    }

    @Test
    void whatNoFileKnowsIsRefused() {
        var text = SchemeTexts.text("schemes/cn-project-2020.yaml");

        assertThatThrownBy(() -> SchemeTexts.faultsOf(text.replace("  kind: PROJECT", "  kind: PROJECT\n  bonus: 5")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bonus");
        assertThatThrownBy(() -> SchemeTexts.faultsOf(text.replace("method: LINEAR_CAPPED", "method: LINEAR")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LINEAR");
        assertThatThrownBy(() -> SchemeTexts.faultsOf("- a list"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read");
    }

    private static List<String> faultsOf(String text) {
        try {
            return said(SchemeTexts.faultsOf(text));
        } catch (UnsoundScheme unsound) {
            return said(unsound.faults());
        }
    }

    private static List<String> said(List<Violation> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " "
                        + fault.message().key().replace("scoring.fault.", "")
                        + String.join(
                                "",
                                fault.message().arguments().stream()
                                        .map(argument -> " " + argument)
                                        .toList()))
                .toList();
    }

    static List<Arguments> faulty() throws IOException {
        var changes = SchemeTexts.YAML.readTree(
                Path.of("src/test/resources/scoring/faults.yaml").toFile());
        var all = new ArrayList<Arguments>();
        for (var change : changes) {
            var scheme = SchemeTexts.YAML.readTree(
                    SchemeTexts.text("schemes/" + change.get("scheme").asText() + ".yaml"));
            put(scheme, JsonPointer.compile(change.get("at").asText()), change.get("to"));
            all.add(Arguments.of(
                    change.get("name").asText(),
                    SchemeTexts.YAML.writeValueAsString(scheme),
                    StreamSupport.stream(change.get("faults").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()));
        }
        return all;
    }

    private static void put(JsonNode root, JsonPointer at, JsonNode to) {
        var parent = root.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), to);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), to);
        }
    }
}

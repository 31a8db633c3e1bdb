package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.shared.web.Canonical;
import org.junit.jupiter.api.Test;

/** The form in which rows are hashed. A change of it would make every old chain look tampered with. */
class CanonicalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void theFormStaysAsItIs() throws JsonProcessingException {
        var value = JSON.readTree(
                "{ \"b\" : [1, true, null, {}], \"a\":\"引“\\\"\\n\\u0001/é𠮷\", \"B\":\"12.50\", \"\":[] }");

        var text = Canonical.of(value);

        assertThat(text).isEqualTo("{\"\":[],\"B\":\"12.50\",\"a\":\"引“\\\"\\n\\u0001/é𠮷\",\"b\":[1,true,null,{}]}");
        assertThat(Canonical.hash(Canonical.GENESIS, text))
                .isEqualTo("3fd29346538c871e31b3654383fe4b10fd97b4ccd6f1d451a6ee52014d9a1c5f");
    }

    @Property(tries = 300)
    void theOrderInWhichSomethingWasWrittenDoesNotMatter(@ForAll("values") JsonNode value, @ForAll Random random) {
        assertThat(Canonical.of(shuffled(value, random))).isEqualTo(Canonical.of(value));
    }

    @Property(tries = 300)
    void whatIsReadBackIsTheSameAndHasTheSameForm(@ForAll("values") JsonNode value) throws JsonProcessingException {
        var back = JSON.readTree(Canonical.of(value));

        assertThat(back).isEqualTo(value);
        assertThat(Canonical.of(back)).isEqualTo(Canonical.of(value));
    }

    @Property(tries = 300)
    void differentValuesHaveDifferentForms(@ForAll("values") JsonNode one, @ForAll("values") JsonNode other) {
        assertThat(Canonical.of(one).equals(Canonical.of(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void theHashDependsOnWhatCameBeforeAndOnEveryCharacter(
            @ForAll("texts") String previous, @ForAll("texts") String text, @ForAll char added, @ForAll Random random) {
        var place = random.nextInt(text.length() + 1);
        var changed = text.substring(0, place) + added + text.substring(place);

        var hash = Canonical.hash(Canonical.hash(Canonical.GENESIS, previous), text);

        assertThat(hash).matches("[0-9a-f]{64}");
        if (!Character.isSurrogate(added)) {
            assertThat(Canonical.hash(Canonical.hash(Canonical.GENESIS, previous), changed))
                    .isNotEqualTo(hash);
            assertThat(Canonical.hash(Canonical.hash(Canonical.GENESIS, previous + added), text))
                    .isNotEqualTo(hash);
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(8),
                Arbitraries.strings().withCharRange('\0', ' ').ofMaxLength(4),
                Arbitraries.of("收入", "\"", "\\", "\u007f", "\u2028", "𠮷", "/rows/0", "null", "1"));
    }

    @Provide
    static Arbitrary<JsonNode> values() {
        Arbitrary<JsonNode> leaves = Arbitraries.oneOf(
                texts().map(NODES::textNode),
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.of(NODES.nullNode(), NODES.booleanNode(true), NODES.booleanNode(false)));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        leaves,
                        inner.list().ofMaxSize(3).map(items -> NODES.arrayNode().addAll(items)),
                        Arbitraries.maps(texts(), inner).ofMaxSize(4).map(CanonicalTest::object)),
                0,
                3);
    }

    private static JsonNode object(Map<String, JsonNode> properties) {
        return NODES.objectNode().setAll(properties);
    }

    private static JsonNode shuffled(JsonNode value, Random random) {
        if (value.isArray()) {
            var array = NODES.arrayNode();
            value.forEach(item -> array.add(shuffled(item, random)));
            return array;
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        var mixed = NODES.objectNode();
        names.forEach(name -> mixed.set(name, shuffled(object.get(name), random)));
        return mixed;
    }
}

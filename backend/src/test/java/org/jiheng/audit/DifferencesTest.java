package org.jiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of the trail is told about a change. */
class DifferencesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'1','b':'2'} | {'b':'2','a':'1'} | ",
                "{'a':'1'} | {'a':'2'} | /a:1>2",
                "{'a':null} | {'a':'2'} | /a:->2",
                "{} | {'a':null} | ",
                "- | {'a':'1','b':null,'c':{'d':[true]}} | /a:->1 /c/d/0:->true",
                "{'a':'1','c':[{'x':'9'}]} | - | /a:1>- /c/0/x:9>-",
                "{'a/b':{'~':'1'}} | {'a/b':{'~':'2'}} | /a~1b/~0:1>2",
                "{'r':[{'x':'1'},{'x':'2'},{'x':'3'}]} | {'r':[{'x':'1'},{'x':'3'}]} | /r/1/x:2>-",
                "{'r':[{'x':'1'},{'x':'3'}]} | {'r':[{'x':'1'},{'x':'2'},{'x':'3'}]} | /r/1/x:->2",
                "{'r':[{'x':'1'},{'x':'2'}]} | {'r':[{'x':'1'},{'x':'5'}]} | /r/1/x:2>5",
                "{'r':['1','1']} | {'r':['1']} | /r/1:1>-",
                "{'r':[]} | {} | ",
                "{'a':{'b':'1'}} | {'a':'1'} | /a:{\"b\":\"1\"}>1",
            })
    void everyValueThatChangedIsNamedOnce(String before, String after, String expected) throws JsonProcessingException {
        var said = Differences.between(read(before), read(after)).stream()
                .map(change -> change.pointer() + ":" + text(change.before()) + ">" + text(change.after()))
                .toList();

        assertThat(String.join(" ", said)).isEqualTo(expected == null ? "" : expected);
    }

    @Property(tries = 300)
    void nothingDiffersFromItself(@ForAll("values") JsonNode value) {
        assertThat(Differences.between(value, value)).isEmpty();
    }

    @Property(tries = 300)
    void theWayBackHasAsManyDifferences(@ForAll("values") JsonNode one, @ForAll("values") JsonNode other) {
        assertThat(Differences.between(one, other))
                .hasSameSizeAs(Differences.between(other, one))
                .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    }

    @Provide
    static net.jqwik.api.Arbitrary<JsonNode> values() {
        return CanonicalTest.values();
    }

    private static JsonNode read(String text) throws JsonProcessingException {
        return text.equals("-") ? MissingNode.getInstance() : JSON.readTree(text.replace('\'', '"'));
    }

    private static String text(String value) {
        return value == null ? "-" : value;
    }
}

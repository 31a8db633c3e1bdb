package org.jiheng;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bodies made from one that is right, each with something else at one place of it. */
final class BrokenJson {

    /** A body that has {@code json} at {@code pointer}; {@code refused} if no schema and no rule may let it through. */
    record Variant(String name, String pointer, String json, boolean refused) {

        /** The body as text: what stands at the place need not be JSON. */
        String in(JsonNode right) {
            return text(right, "");
        }

        private String text(JsonNode node, String at) {
            if (at.equals(pointer)) {
                return json;
            }
            if (!pointer.startsWith(at + "/") || !node.isContainerNode()) {
                return node.toString();
            }
            var parts = new ArrayList<String>();
            if (node instanceof ArrayNode items) {
                for (int i = 0; i < items.size(); i++) {
                    parts.add(text(items.get(i), at + "/" + i));
                }
                return "[" + String.join(",", parts) + "]";
            }
            node.properties()
                    .forEach(p -> parts.add("\"" + p.getKey() + "\":" + text(p.getValue(), at + "/" + p.getKey())));
            return "{" + String.join(",", parts) + "}";
        }
    }

    /** What a text may be found to be, in some field or other. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("an empty text", ""),
            Map.entry("a blank text", " \\u3000"),
            Map.entry("a number as text", "1"),
            Map.entry("a sign", "+1"),
            Map.entry("full-width digits", "１２"),
            Map.entry("Arabic digits", "١٢"),
            Map.entry("an exponent as text", "1e9000000"),
            Map.entry("400 digits as text", "9".repeat(400)),
            Map.entry("more digits than a column has", "9".repeat(38)),
            Map.entry("more decimals than a column has", "0.0000000000000000001"),
            Map.entry("less than nothing", "-0.01"),
            Map.entry("a day that is none", "2024-02-30"),
            Map.entry("a day before our era", "-0001-01-01"),
            Map.entry("a day after all", "+999999999-12-31"),
            Map.entry("the first year", "0001-01-01"),
            Map.entry("an id that is cut short", "1-1-1-1-1"),
            Map.entry("an id that nobody has", "00000000-0000-0000-0000-000000000000"),
            Map.entry("a place for an argument", "{0}' {1} %s ${x}"),
            Map.entry("markup", "<script>alert(1)</script>&amp;"),
            Map.entry("a piece of SQL", "' or 1=1; --"),
            Map.entry("a long text", "甲".repeat(100_000)));

    /** What no text may hold. */
    private static final Map<String, String> FORBIDDEN_TEXTS = Map.of(
            "NUL", "甲\\u0000",
            "half of a pair", "甲\\uD800",
            "a non-character", "甲\\uFFFF",
            "a bidi control", "甲\\u202E",
            "a text over the limit", "甲".repeat(100_001));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("null", "null"),
            Map.entry("a boolean", "true"),
            Map.entry("a number", "1"),
            Map.entry("a negative number", "-1"),
            Map.entry("a number over int", "2147483648"),
            Map.entry("a number over long", "9223372036854775808"),
            Map.entry("an object", "{}"),
            Map.entry("an array", "[]"),
            Map.entry("an array of null", "[null]"));

    private static final Map<String, String> FORBIDDEN_VALUES = Map.of(
            "a fraction",
            "1.5",
            "an exponent",
            "1e1000000",
            "400 digits",
            "9".repeat(400),
            "too deep",
            "[".repeat(100_000),
            "too many items",
            "[" + "1,".repeat(10_000) + "1]");

    /** What only the server says. */
    private static final Set<String> SERVER_OWNED =
            Set.of("zzz", "id", "revision", "version", "createdAt", "updatedAt", "score", "status", "ownerId", "roles");

    private final JsonNode contract;
    private final Map<String, Variant> found = new LinkedHashMap<>();

    private BrokenJson(JsonNode contract) {
        this.contract = contract;
    }

    static List<Variant> of(JsonNode contract, JsonNode schema, JsonNode right) {
        var broken = new BrokenJson(contract);
        broken.add("nothing", "", "", true);
        broken.visit("", right, schema);
        return List.copyOf(broken.found.values());
    }

    private void visit(String at, JsonNode node, JsonNode described) {
        var schema = resolved(described);
        VALUES.forEach((name, value) -> add(name, at, value, false));
        FORBIDDEN_VALUES.forEach((name, value) -> add(name, at, value, true));
        TEXTS.forEach((name, text) -> add(name, at, quoted(text), false));
        FORBIDDEN_TEXTS.forEach((name, text) -> add(name, at, quoted(text), true));
        if (schema.has("maxLength")) {
            var length = schema.get("maxLength").intValue();
            add("as long as may be", at, quoted("𠮷".repeat(length)), false);
            add("one too long", at, quoted("𠮷".repeat(length + 1)), true);
        }
        if (node instanceof ObjectNode object) {
            inside(at, object, schema);
            object.properties()
                    .forEach(p -> visit(at + "/" + p.getKey(), p.getValue(), schema.at("/properties/" + p.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add("an item twice", at, "[" + node.get(i) + "," + node.get(i) + "]", false);
            visit(at + "/" + i, node.get(i), schema.path("items"));
        }
    }

    private void inside(String at, ObjectNode object, JsonNode schema) {
        var text = object.toString();
        for (var name : SERVER_OWNED) {
            if (!schema.path("properties").has(name)) {
                var more = object.deepCopy().put(name, "1");
                add("with " + name, at, more.toString(), true);
            }
        }
        object.fieldNames().forEachRemaining(name -> {
            var less = object.deepCopy();
            less.remove(name);
            add("without " + name, at, less.toString(), true);
            add("twice " + name, at, text.replaceFirst("\\{", "{\"" + name + "\":null,"), true);
        });
        add("cut short", at, text.substring(0, text.length() - 1), true);
    }

    private void add(String name, String at, String json, boolean refused) {
        var variant = new Variant(at + " " + name, at, json, refused);
        found.put(variant.name(), variant);
    }

    /** What a reference leads to; of what may be null, what it is otherwise. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.get("$ref").asText().substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.at("/anyOf/0")) : schema;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}

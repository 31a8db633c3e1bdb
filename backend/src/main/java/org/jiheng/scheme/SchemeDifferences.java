package org.jiheng.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.scheme.SchemeComparison.Change;
import org.jiheng.scheme.SchemeComparison.SchemeDifference;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where two trees differ, place by place. Things of a list are the same where they are called the same. */
final class SchemeDifferences {

    private static final List<String> CALLED = List.of("code", "name", "label", "grade");
    private static final List<String> SHOWN = List.of("name", "label", "grade", "text", "code");

    private final Locale language;
    private final List<SchemeDifference> found = new ArrayList<>();

    private SchemeDifferences(Locale language) {
        this.language = language;
    }

    static List<SchemeDifference> between(JsonNode scheme, JsonNode with, Locale language) {
        var all = new SchemeDifferences(language);
        all.compare(scheme, with, "", "", "");
        return List.copyOf(all.found);
    }

    private void compare(JsonNode one, JsonNode other, String pointer, String otherPointer, String label) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            objects(one, other, pointer, otherPointer, label);
        } else if (one.isArray() && other.isArray() && (isOfObjects(one) || isOfObjects(other))) {
            arrays(one, other, pointer, otherPointer, label);
        } else {
            add(one, other, pointer, otherPointer, label);
        }
    }

    private void objects(JsonNode one, JsonNode other, String pointer, String otherPointer, String label) {
        var names = new LinkedHashSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            compare(
                    one.path(name),
                    other.path(name),
                    pointer + "/" + name,
                    otherPointer + "/" + name,
                    name.equals("rules") ? label : below(label, Messages.of(language, field(name))));
        }
    }

    /** What a property is called; the key of the sentence is the property's. */
    static Message field(String name) {
        return Message.of("scheme.field." + name);
    }

    private void arrays(JsonNode one, JsonNode other, String pointer, String otherPointer, String label) {
        var mine = byName(one);
        var its = byName(other);
        var names = new LinkedHashSet<>(mine.keySet());
        names.addAll(its.keySet());
        for (var name : names) {
            var at = mine.get(name);
            var otherAt = its.get(name);
            var left = at == null ? MissingNode.getInstance() : one.get(at);
            var right = otherAt == null ? MissingNode.getInstance() : other.get(otherAt);
            compare(
                    left,
                    right,
                    pointer + "/" + at,
                    otherPointer + "/" + otherAt,
                    below(label, shown(left, right, name)));
        }
    }

    private static Map<String, Integer> byName(JsonNode array) {
        var byName = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < array.size(); i++) {
            var name = called(array.get(i), CALLED);
            byName.put(name == null || byName.containsKey(name) ? Integer.toString(i + 1) : name, i);
        }
        return byName;
    }

    private static String shown(JsonNode one, JsonNode other, String name) {
        var shown = called(one.isMissingNode() ? other : one, SHOWN);
        return shown == null ? name : shown;
    }

    private static @Nullable String called(JsonNode node, List<String> properties) {
        return properties.stream()
                .filter(property -> node.path(property).isTextual())
                .map(property -> node.get(property).textValue())
                .findFirst()
                .orElse(null);
    }

    private void add(JsonNode one, JsonNode other, String pointer, String otherPointer, String label) {
        var change = one.isMissingNode() ? Change.REMOVED : other.isMissingNode() ? Change.ADDED : Change.CHANGED;
        found.add(new SchemeDifference(
                one.isMissingNode() ? null : pointer,
                other.isMissingNode() ? null : otherPointer,
                label,
                change,
                text(one),
                text(other)));
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(each -> texts.add(String.valueOf(text(each))));
            return String.join("、", texts);
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(property -> text(property.getValue()))
                    .collect(Collectors.joining(" "));
        }
        return node.asText();
    }

    private static boolean isOfObjects(JsonNode array) {
        return array.size() > 0 && array.get(0).isObject();
    }

    private static String below(String label, String name) {
        return label.isEmpty() ? name : label + " · " + name;
    }
}

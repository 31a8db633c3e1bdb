package org.jiheng.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jiheng.shared.web.Canonical;
import org.jspecify.annotations.Nullable;

/** What of a JSON value is another than before, value by value. What is not there and {@code null} are the same. */
final class Differences {

    private final List<AuditChange> found = new ArrayList<>();

    private Differences() {}

    static List<AuditChange> between(JsonNode before, JsonNode after) {
        var differences = new Differences();
        differences.compare("", before, after);
        return differences.found;
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (isObject(before, after)) {
            var names = new TreeSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var step = name.replace("~", "~0").replace("/", "~1");
                compare(pointer + "/" + step, before.path(name), after.path(name));
            }
        } else if (isArray(before, after)) {
            compareRows(pointer, before, after);
        } else {
            var was = text(before);
            var is = text(after);
            if (was == null ? is != null : !was.equals(is)) {
                found.add(new AuditChange(pointer, was, is));
            }
        }
    }

    /** Rows that stay at the beginning and at the end are passed over, so that one row in between is one difference. */
    private void compareRows(String pointer, JsonNode before, JsonNode after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        for (int i = start; i < Math.max(before.size(), after.size()) - end; i++) {
            compare(pointer + "/" + i, row(before, i, end), row(after, i, end));
        }
    }

    private static JsonNode row(JsonNode rows, int i, int end) {
        return i < rows.size() - end ? rows.get(i) : MissingNode.getInstance();
    }

    private static boolean isObject(JsonNode one, JsonNode other) {
        return one.isObject() && (other.isObject() || isNothing(other)) || other.isObject() && isNothing(one);
    }

    private static boolean isArray(JsonNode one, JsonNode other) {
        return one.isArray() && (other.isArray() || isNothing(other)) || other.isArray() && isNothing(one);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static @Nullable String text(JsonNode value) {
        if (isNothing(value)) {
            return null;
        }
        return value.isTextual() ? value.textValue() : Canonical.of(value);
    }
}

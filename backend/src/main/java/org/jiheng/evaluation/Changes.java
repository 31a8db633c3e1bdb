package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a year, row by row of the same id or code, whatever order they stand in. */
final class Changes {

    /**
     * One difference.
     *
     * @param before {@code null} if nothing was there
     * @param after {@code null} if nothing is there now
     */
    record Change(
            YearField field,
            @Nullable String before,
            @Nullable String after) {}

    private Changes() {}

    /** In the order of the page; a project or an indicator that came or went is one change. */
    static List<Change> between(List<YearField> before, List<YearField> after) {
        var old = byKey(before);
        var now = byKey(after);
        var oldRows = rows(before);
        var nowRows = rows(after);
        var changes = new ArrayList<Change>();
        now.forEach((key, field) -> {
            var was = old.get(key);
            if (was != null && !Objects.equals(was.value(), field.value())) {
                changes.add(new Change(field, was.value(), field.value()));
            } else if (was == null && isTold(field, oldRows)) {
                changes.add(new Change(field, null, field.value()));
            }
        });
        old.forEach((key, field) -> {
            if (!now.containsKey(key) && isTold(field, nowRows)) {
                changes.add(new Change(field, field.value(), null));
            }
        });
        changes.sort(Comparator.comparing(change -> change.field().section()));
        return changes;
    }

    /**
     * Whether a field that one side alone has is a change. A field that the other side's row never had came with a newer
     * version of this system; of a row that is new the name says it all, if it has one.
     */
    private static boolean isTold(YearField field, Set<String> rowsOfTheOther) {
        if (field.value() == null || rowsOfTheOther.contains(field.row())) {
            return false;
        }
        var ofAProject = field.pointer().startsWith("/projects/");
        var isProjectThere = !ofAProject || rowsOfTheOther.contains(head(field));
        if (!isProjectThere) {
            return field.name().equals("project.name");
        }
        return field.isRowsName() || !field.name().startsWith("indicator.");
    }

    private static String head(YearField field) {
        return "/projects/" + field.pointer().split("/", 4)[2] + "/head";
    }

    private static Map<String, YearField> byKey(List<YearField> fields) {
        var byKey = new LinkedHashMap<String, YearField>();
        fields.forEach(field -> byKey.put(field.key(), field));
        return byKey;
    }

    private static Set<String> rows(List<YearField> fields) {
        return fields.stream().map(YearField::row).collect(Collectors.toSet());
    }
}

package org.jiheng.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jiheng.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people have written in a year, one by one. It reads a year's JSON as a tree and not as records: what was
 * signed years ago stays readable when the model has grown.
 */
final class YearFields {

    /** By what a part of a year, and a row, is known: no field that anybody writes. */
    private static final Set<String> KEYS =
            Set.of("id", "regionCode", "fiscalYear", "departmentId", "code", "kind", "source", "subject", "rows");

    private final List<YearField> fields = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private @Nullable String project;

    private YearFields() {}

    /** @param year {@link YearData} as JSON, of whichever version of this system */
    static List<YearField> of(JsonNode year) {
        var read = new YearFields();
        read.all(year);
        return List.copyOf(read.fields);
    }

    private void all(JsonNode year) {
        var profile = year.path("profile");
        lines("/profile/duties", profile.path("duties"), "profile.duties");
        lines("/profile/offices", profile.path("offices"), "profile.offices");
        lines("/profile/subordinateUnits", profile.path("subordinateUnits"), "profile.subordinateUnits");

        var staffing = year.path("staffing");
        object(YearSection.STAFFING, "/staffing", staffing, "staffing");
        rows(YearSection.STAFFING, "/staffing/rows", staffing, "staffing", CodeLists.STAFF_KIND, by("kind"));

        var budget = year.path("budget");
        object(YearSection.BUDGET, "/budget/head", budget.path("head"), "budget");
        rows(
                YearSection.BUDGET,
                "/budget/revenue/rows",
                budget.path("revenue"),
                "account",
                CodeLists.REVENUE_SOURCE,
                by("code"));
        rows(
                YearSection.BUDGET,
                "/budget/expenditure/rows",
                budget.path("expenditure"),
                "account",
                CodeLists.EXPENDITURE_KIND,
                by("code"));

        year.path("projects").forEach(one -> {
            var head = one.path("head");
            var base = "/projects/" + escaped(head.path("id").asText());
            project = head.path("name").asText();
            object(YearSection.PROJECTS, base + "/head", head, "project");
            rows(
                    YearSection.PROJECTS,
                    base + "/funding/rows",
                    one.path("funding"),
                    "funding",
                    CodeLists.FUNDING_SOURCE,
                    by("source"));
            object(YearSection.PROJECTS, base + "/goal", one.path("goal"), "goal");
            rows(YearSection.PROJECTS, base + "/indicators/rows", one.path("indicators"), "indicator", null, by("id"));
            project = null;
        });

        object(YearSection.INDICATORS, "/goal", year.path("goal"), "goal");
        rows(YearSection.INDICATORS, "/indicators/rows", year.path("indicators"), "indicator", null, by("id"));

        year.path("narrative").properties().forEach(paragraph -> {
            var pointer = "/narrative/" + escaped(paragraph.getKey());
            add(
                    YearSection.NARRATIVE,
                    pointer,
                    pointer,
                    pointer,
                    "narrative.text",
                    CodeLists.NARRATIVE_PARAGRAPH,
                    paragraph.getKey(),
                    paragraph.getValue());
        });

        rows(
                YearSection.STATED,
                "/stated/rows",
                year.path("stated"),
                "stated",
                null,
                row -> row.path("subject").asText() + ":" + row.path("kind").asText());
        year.path("applicability").path("rows").forEach(row -> {
            var pointer = "/applicability/rows/" + escaped(row.path("section").asText()) + "/reason";
            add(
                    YearSection.valueOf(row.path("section").asText()),
                    pointer,
                    pointer,
                    pointer,
                    "applicability.reason",
                    null,
                    null,
                    row.path("reason"));
        });
    }

    private static Function<JsonNode, String> by(String property) {
        return row -> row.path(property).asText();
    }

    /** Lines without an id: one that says the same is the same, wherever it stands. */
    private void lines(String base, JsonNode lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            var key = once(base + "=" + lines.get(i).asText());
            add(YearSection.PROFILE, base + "/" + i, key, key, name, null, null, lines.get(i));
        }
    }

    private void rows(
            YearSection section,
            String base,
            JsonNode table,
            String group,
            @Nullable String list,
            Function<JsonNode, String> id) {
        table.path("rows").forEach(row -> {
            var own = id.apply(row);
            var pointer = once(base + "/" + escaped(own));
            var named = group.equals("indicator") ? row.path("name").asText() : own;
            row.properties().forEach(property -> {
                if (!KEYS.contains(property.getKey())) {
                    var field = pointer + "/" + property.getKey();
                    add(
                            section,
                            field,
                            field,
                            pointer,
                            group + "." + property.getKey(),
                            list,
                            named,
                            property.getValue());
                }
            });
        });
    }

    private void object(YearSection section, String base, JsonNode object, String group) {
        object.properties().forEach(property -> {
            if (!KEYS.contains(property.getKey())) {
                var pointer = base + "/" + property.getKey();
                add(section, pointer, pointer, base, group + "." + property.getKey(), null, null, property.getValue());
            }
        });
    }

    private void add(
            YearSection section,
            String pointer,
            String key,
            String row,
            String name,
            @Nullable String list,
            @Nullable String code,
            JsonNode value) {
        var text = value.isNull() || value.asText().isEmpty() ? null : value.asText();
        fields.add(new YearField(section, project, pointer, key, row, name, list, code, text));
    }

    /** A second row of the same name is another row. */
    private String once(String key) {
        var before = occurrences.merge(key, 1, Integer::sum);
        return before == 1 ? key : key + "#" + before;
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}

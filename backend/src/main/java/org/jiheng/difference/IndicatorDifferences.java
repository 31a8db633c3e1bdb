package org.jiheng.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.difference.DifferencesView.DifferenceKind;
import org.jiheng.difference.DifferencesView.FieldDifference;
import org.jiheng.difference.DifferencesView.IndicatorDifference;
import org.jiheng.difference.Pairs.Pair;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Which indicators came, went or changed, with the score that each has. */
final class IndicatorDifferences {

    private final Locale language;

    IndicatorDifferences(Locale language) {
        this.language = language;
    }

    /** A form: its rows, and what each of them scores. */
    private record Form(List<IndicatorRow> rows, Map<UUID, String> scores) {

        private static final Form NONE = new Form(List.of(), Map.of());

        static Form of(List<IndicatorRow> rows, @Nullable ScoreSheetView sheet) {
            var scores = new HashMap<UUID, String>();
            if (sheet != null) {
                sheet.rows().forEach(row -> collect(row, scores));
            }
            return new Form(rows, scores);
        }

        /** Of a department's fixed row the parts are what has an id. */
        private static void collect(RowScoreView row, Map<UUID, String> scores) {
            if (row.indicatorId() != null && row.score() != null) {
                scores.put(row.indicatorId(), row.score().toString());
            }
            row.parts().forEach(part -> collect(part, scores));
        }

        static Form of(@Nullable ProjectOfYear project) {
            return project == null ? NONE : of(project.indicators().rows(), project.score());
        }
    }

    List<IndicatorDifference> between(YearData before, YearData now, List<Pair<ProjectOfYear>> projects) {
        var differences = new ArrayList<IndicatorDifference>();
        differences.addAll(between(
                "department",
                null,
                Form.of(before.indicators().rows(), before.departmentScore()),
                Form.of(now.indicators().rows(), now.departmentScore())));
        for (var pair : projects) {
            var project = pair.either();
            differences.addAll(
                    between(project.subject(), project.head().name(), Form.of(pair.before()), Form.of(pair.after())));
        }
        return differences;
    }

    private List<IndicatorDifference> between(String subject, @Nullable String project, Form before, Form now) {
        var differences = new ArrayList<IndicatorDifference>();
        for (var pair : Pairs.indicators(before.rows(), now.rows())) {
            var fields = fields(
                    pair.before() == null ? Map.of() : values(pair.before(), before.scores()),
                    pair.after() == null ? Map.of() : values(pair.after(), now.scores()));
            if (!fields.isEmpty() || pair.change() != DifferenceKind.CHANGED) {
                var row = pair.either();
                differences.add(new IndicatorDifference(
                        subject, project, row.id(), String.valueOf(row.name()), pair.change(), fields));
            }
        }
        return differences;
    }

    private List<FieldDifference> fields(Map<String, String> before, Map<String, String> now) {
        var names = new LinkedHashMap<>(before);
        names.putAll(now);
        return ORDER.stream()
                .filter(names::containsKey)
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .map(name -> new FieldDifference(
                        name,
                        Messages.of(language, Message.of("field.indicator." + name)),
                        before.get(name),
                        now.get(name)))
                .toList();
    }

    private static final List<String> ORDER = List.of(
            "level1",
            "level2",
            "name",
            "sign",
            "target",
            "unit",
            "points",
            "actual",
            "score",
            "givenScore",
            "deviationReason",
            "improvement");

    /** What of a row is filled in. */
    private Map<String, String> values(IndicatorRow row, Map<UUID, String> scores) {
        var values = new HashMap<String, String>();
        put(values, "level1", row.level1());
        put(values, "level2", row.level2());
        put(values, "name", row.name());
        put(values, "sign", sign(row.sign()));
        put(values, "target", row.target());
        put(values, "unit", row.unit());
        put(values, "points", row.points());
        put(values, "actual", row.actual());
        put(values, "score", row.id() == null ? null : scores.get(row.id()));
        put(values, "givenScore", row.givenScore());
        put(values, "deviationReason", row.deviationReason());
        put(values, "improvement", row.improvement());
        return values;
    }

    private @Nullable String sign(@Nullable Sign sign) {
        return sign == null ? null : Messages.of(language, Message.of("value." + sign));
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}

package org.jiheng.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.evaluation.Section;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.indicator.Sign;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Questions;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.WritingRules;
import org.jiheng.reconciliation.WrittenIndicator;
import org.jiheng.reconciliation.text.Targets;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** A table of indicators: how it is written, and whether its scores fit what was done. */
final class IndicatorChecks {

    private static final Map<Sign, String> SIGNS =
            Map.of(Sign.AT_LEAST, "≥", Sign.MORE_THAN, ">", Sign.EQUAL, "=", Sign.LESS_THAN, "<", Sign.AT_MOST, "≤");
    private static final Pattern RANGE = Pattern.compile("\\d+(?:\\.\\d+)?\\s*[-—~～至]\\s*\\d+(?:\\.\\d+)?\\D{0,8}");

    private final YearFacts book;
    private final Section section;
    private final @Nullable UUID project;
    private final String base;
    private final Map<String, IndicatorRow> before;

    /** @param before the same table in the year before; empty if there is none */
    IndicatorChecks(YearFacts book, @Nullable UUID project, IndicatorTable before) {
        this.book = book;
        this.section = project == null ? Section.INDICATORS : Section.PROJECTS;
        this.project = project;
        this.base = (project == null ? "" : "/projects/" + project) + "/indicators/rows";
        this.before = before.rows().stream()
                .collect(Collectors.toMap(IndicatorRow::name, Function.identity(), (one, again) -> one));
    }

    /**
     * @param required the levels that the scheme asks for
     * @param total what the points add up to by the scheme; nothing where that is not asked
     */
    void relate(IndicatorTable table, @Nullable ScoreSheetView sheet, List<String> required, @Nullable Points total) {
        var written = new ArrayList<WrittenIndicator>();
        var ranges = new ArrayList<Fact>();
        var scores = scores(sheet);
        for (var row : table.rows()) {
            var one = written(row);
            written.add(one);
            scored(row, one, scores.get(row.id()));
            if (one.actual() != null
                    && RANGE.matcher(one.actual().quote().text().strip()).matches()) {
                ranges.add(one.actual());
            }
        }
        if (!ranges.isEmpty()) {
            book.relate(Questions.ranges(ranges));
        }
        var place = book.words(
                StatedPlaces.field(section, project, base, book.said("finding.table")), book.said("finding.table"));
        WritingRules.of(place, written, required, project != null).forEach(book::relate);
        points(written, sheet, total, place);
    }

    private WrittenIndicator written(IndicatorRow row) {
        var sign = SIGNS.get(row.sign());
        var last = before.get(row.name());
        return new WrittenIndicator(
                row.level1(),
                row.level2(),
                book.words(place(row, "name"), row.name()),
                sign,
                target(row, "target", row.target(), sign),
                row.unit(),
                row.points() == null ? null : points(row, "points", row.points()),
                target(row, "actual", row.actual(), null),
                last == null ? null : before(row, last));
    }

    /** What was done the year before, where it was measured in the same unit. */
    private @Nullable Fact before(IndicatorRow row, IndicatorRow last) {
        var read = last.actual() == null || !Objects.equals(last.unit(), row.unit())
                ? null
                : Targets.of(last.actual(), null, last.unit()).quantity();
        return read == null ? null : book.computed("before" + base + "/" + row.id(), row.name(), read, List.of());
    }

    private @Nullable Fact target(IndicatorRow row, String field, @Nullable String text, @Nullable String sign) {
        if (text == null) {
            return null;
        }
        var read = Targets.of(text, sign, row.unit());
        var words = read.sign() == null ? sign : read.sign();
        return book.entered(
                place(row, field),
                read.quantity(),
                read.quantity() == null ? text : field.equals("target") ? words : null);
    }

    private FindingPlace place(IndicatorRow row, String field) {
        return StatedPlaces.field(
                section,
                project,
                base + "/" + row.id() + "/" + field,
                book.said("field.of", row.name(), book.said("field.indicator." + field)));
    }

    private Fact points(IndicatorRow row, String field, Points points) {
        return book.entered(place(row, field), YearFacts.points(points.value()), null);
    }

    private static Map<UUID, RowScoreView> scores(@Nullable ScoreSheetView sheet) {
        var scores = new HashMap<UUID, RowScoreView>();
        if (sheet != null) {
            sheet.rows().stream()
                    .flatMap(row -> Stream.concat(Stream.of(row), row.parts().stream()))
                    .filter(row -> row.indicatorId() != null)
                    .forEach(row -> scores.put(row.indicatorId(), row));
        }
        return scores;
    }

    /** A score that a person gave can contradict what was done; one that the scheme computed is at most a question. */
    private void scored(IndicatorRow row, WrittenIndicator written, @Nullable RowScoreView score) {
        if (row.givenScore() != null && written.points() != null) {
            book.relate(new Relation.AtMost(
                    RuleId.R34, Severity.ERROR, points(row, "givenScore", row.givenScore()), written.points()));
        }
        if (written.target() == null || written.actual() == null || written.points() == null) {
            return;
        }
        var got = score == null ? null : score.score();
        if (score == null || got == null) {
            book.relate(new Relation.Looked(
                    RuleId.R38, Severity.NOTICE, Outcome.NOT_COMPUTABLE, List.of(written.target())));
            return;
        }
        var given = score.override() != null || row.sign() == Sign.QUALITATIVE && row.givenScore() != null;
        book.relate(new Relation.Indicator(
                RuleId.R38,
                given ? Severity.ERROR : Severity.WARNING,
                written.target(),
                written.actual(),
                written.points(),
                book.computed(
                        "score" + base + "/" + row.id(),
                        row.name(),
                        YearFacts.points(got.value()),
                        List.of(written.name())),
                row.deviationReason() != null || row.improvement() != null || score.override() != null,
                row.level1()));
    }

    /** Points of the execution rate and of all rows are the total of the scheme. */
    private void points(
            List<WrittenIndicator> rows, @Nullable ScoreSheetView sheet, @Nullable Points total, Fact place) {
        if (total == null || rows.isEmpty() || rows.stream().anyMatch(row -> row.points() == null)) {
            return;
        }
        var parts = new ArrayList<Fact>();
        var execution = sheet == null ? null : sheet.execution();
        if (execution != null && execution.points() != null) {
            parts.add(book.computed(
                    "execution" + base,
                    execution.label(),
                    YearFacts.points(execution.points().value()),
                    List.of()));
        }
        rows.forEach(row -> parts.add(row.points()));
        var whole = book.computed(
                "points" + base, book.said("finding.points-total"), YearFacts.points(total.value()), List.of(place));
        book.relate(new Relation.Sum(RuleId.R35, Severity.ERROR, whole, parts, true));
    }
}

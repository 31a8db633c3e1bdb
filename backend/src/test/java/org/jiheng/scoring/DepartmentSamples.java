package org.jiheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.NotApplicable;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** Small tables of a department. */
final class DepartmentSamples {

    private DepartmentSamples() {}

    /** A table of nothing but this row. */
    static Scheme oneRow(RowRule rule, @Nullable String target, Points points) {
        return scheme(List.of(entry("row0", points, target, rule)), points, null);
    }

    /** Two rows of given scores, worth 100 points together. */
    static Scheme twoRows(Points first, Points second, NotApplicable notApplicable) {
        return scheme(
                List.of(entry("row0", first, null, new ManualRule()), entry("row1", second, null, new ManualRule())),
                Points.of("100"),
                notApplicable);
    }

    static RowScore row(Scheme scheme, @Nullable String actual) {
        return sheet(scheme, actual).rows().get(0);
    }

    static ScoreSheet sheet(Scheme scheme, @Nullable String actual) {
        return score(scheme, List.of(new Answer("row0", actual, null, true, Map.of(), true)));
    }

    /** The first row does not apply. */
    static ScoreSheet secondGiven(Scheme scheme, Points given) {
        return score(
                scheme,
                List.of(
                        new Answer("row0", null, null, false, Map.of(), true),
                        new Answer("row1", null, given, true, Map.of(), true)));
    }

    private static ScoreSheet score(Scheme scheme, List<Answer> answers) {
        return DepartmentScorer.score(
                scheme, new DepartmentTable(List.of(), Map.of(), answers, List.of(), List.of(), Adjustments.NONE));
    }

    private static Entry entry(String code, Points points, @Nullable String target, RowRule rule) {
        return new Entry(code, "一级", code, code, points, target, null, null, null, rule, null, null, null);
    }

    private static Scheme scheme(List<Entry> table, Points total, @Nullable NotApplicable notApplicable) {
        return new Scheme(
                "department",
                1,
                Scheme.Kind.DEPARTMENT,
                total,
                null,
                new Scheme.Weights(List.of(SchemeSamples.level("一级", total.toString())), SchemeSamples.WEIGHTS),
                SchemeSamples.quantitative(Reverse.INVERSE_RATIO),
                SchemeSamples.qualitative(),
                null,
                Rounding.PER_ROW,
                notApplicable,
                List.of(),
                new ArrayList<>(table),
                List.of(),
                List.of(),
                List.of());
    }
}

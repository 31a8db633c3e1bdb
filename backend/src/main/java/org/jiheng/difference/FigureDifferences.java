package org.jiheng.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.difference.DifferencesView.FigureDifference;
import org.jiheng.difference.DifferencesView.ValueDifference;
import org.jiheng.difference.Pairs.Pair;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.StatedFigure;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Percentage;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Which figures differ: computed ones by their value, stated ones by theirs. */
final class FigureDifferences {

    private static final Set<FigureKind> SCORES = Set.of(FigureKind.SCORE, FigureKind.GRADE);

    /** They repeat another figure; what is stated of them is their own. */
    private static final Set<FigureKind> REPEATED = Set.of(FigureKind.LIST_AMOUNT, FigureKind.LIST_NAME);

    private final Locale language;
    private final Map<String, String> subjects = new HashMap<>();

    /** @param projects what a project of the earlier year is now */
    FigureDifferences(Locale language, List<Pair<ProjectOfYear>> projects) {
        this.language = language;
        for (var pair : projects) {
            if (pair.before() != null) {
                subjects.put(pair.before().subject(), pair.either().subject());
            }
        }
    }

    static boolean isScore(FigureDifference difference) {
        return SCORES.contains(difference.kind());
    }

    List<FigureDifference> between(List<Figure> before, List<Figure> now) {
        var figures = new LinkedHashMap<String, Pair<Figure>>();
        now.forEach(figure -> figures.putIfAbsent(figure.id(), new Pair<>(null, figure)));
        before.forEach(figure -> figures.merge(
                Figure.id(told(figure.subject()), figure.kind()),
                new Pair<>(figure, null),
                (one, other) -> new Pair<>(other.before(), one.after())));
        var differences = new ArrayList<FigureDifference>();
        figures.forEach((id, pair) -> {
            var figure = pair.either();
            var stated = stated(
                    pair.before() == null ? List.of() : pair.before().stated(),
                    pair.after() == null ? List.of() : pair.after().stated());
            var computed = computed(pair);
            if (stated.stream().anyMatch(FigureDifferences::differs)
                    || !REPEATED.contains(figure.kind()) && differs(computed)) {
                differences.add(new FigureDifference(
                        id,
                        told(figure.subject()),
                        figure.kind(),
                        Messages.of(language, figure.label()),
                        pair.change(),
                        computed,
                        stated));
            }
        });
        return differences;
    }

    /** How the present year calls a subject of the earlier one. */
    private String told(String subject) {
        var slash = subject.indexOf('/', subject.indexOf('/') + 1);
        var head = slash < 0 ? subject : subject.substring(0, slash);
        return subjects.getOrDefault(head, head) + subject.substring(head.length());
    }

    private static boolean differs(ValueDifference one) {
        return one.difference() == null
                ? !Objects.equals(one.before(), one.after())
                : new BigDecimal(one.difference()).signum() != 0;
    }

    private static ValueDifference computed(Pair<Figure> pair) {
        var values = pair.part(Figure::value);
        return value(values.before(), values.after(), pair.either().unit());
    }

    /** One by one; amounts that are stated in different units are held together in yuan. */
    private static List<ValueDifference> stated(List<Figure.Stated> before, List<Figure.Stated> after) {
        var stated = new ArrayList<ValueDifference>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var one = i < before.size() ? before.get(i).figure() : null;
            var other = i < after.size() ? after.get(i).figure() : null;
            stated.add(stated(one, other));
        }
        return stated;
    }

    private static ValueDifference stated(@Nullable StatedFigure before, @Nullable StatedFigure after) {
        if (before == null || after == null || before.unit() == after.unit()) {
            var unit = new Pair<>(before, after).either().unit();
            return value(before == null ? null : before.value(), after == null ? null : after.value(), unit);
        }
        var one = before.inYuan();
        var other = after.inYuan();
        return one == null || other == null
                ? new ValueDifference(before.value(), after.value(), FigureUnit.TEXT, null, null)
                : value(one, other, FigureUnit.YUAN);
    }

    static ValueDifference value(@Nullable String before, @Nullable String after, FigureUnit unit) {
        var isNumber = unit != FigureUnit.TEXT
                && before != null
                && after != null
                && DecimalText.isDecimal(before)
                && DecimalText.isDecimal(after);
        if (!isNumber) {
            return new ValueDifference(before, after, unit, null, null);
        }
        var was = new BigDecimal(before);
        var difference = new BigDecimal(after).subtract(was);
        var percent = unit == FigureUnit.PERCENT
                ? null
                : Percentage.ratio(difference, was.abs())
                        .map(Percentage::toString)
                        .orElse(null);
        return new ValueDifference(before, after, unit, difference.toPlainString(), percent);
    }
}

package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jspecify.annotations.Nullable;

/**
 * What a form's row says of an indicator, its target and what was reached, against what the text says of it: whoever speaks
 * of it names the one or the other. So few figures can be meant that few digits are enough to tell a slip.
 */
final class RowStatements {

    private static final int MOST_ALIKE = 150;
    private static final int MOST_STATED = 100;
    /** The goals of a form stand that near above its rows. */
    private static final int NEAR = 3_000;

    private static final int SPECIFIC = 6;
    private static final List<String> TAILS = List.of("数量", "人数", "数", "个数", "次数", "面积", "里程", "情况", "任务", "完成率");

    private final FactBook book;
    private final Map<String, List<Stated>> byUnit = new HashMap<>();
    private final Set<Stated> found = new HashSet<>();

    private RowStatements(List<Stated> stated, @Nullable Integer year, FactBook book) {
        this.book = book;
        for (var figure : stated) {
            var own = figure.year() == null || year == null || figure.year().equals(year);
            if (own && figure.sentence() >= 0) {
                byUnit.computeIfAbsent(unit(figure.quantity()), u -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** @param year the report's */
    static void relate(List<Form> forms, List<Stated> stated, @Nullable Integer year, Outline outline, FactBook book) {
        var rows = new RowStatements(stated, year, book);
        var named = forms.stream().filter(form -> !form.name.isEmpty()).toList();
        var pairs = Names.pairs(
                named.stream().map(form -> form.name).toList(),
                outline.projects().stream().map(Outline.Project::name).toList());
        var from = 0;
        for (var form : forms) {
            if (form.rows.isEmpty()) {
                continue;
            }
            var subject = pairs.stream()
                    .filter(pair -> named.get(pair.one()) == form && pair.likeness() >= Names.SURELY)
                    .map(pair -> outline.projects().get(pair.other()).key())
                    .findFirst()
                    .orElse(null);
            var first = form.rows.get(0).points().quote().start();
            var last = form.rows.get(form.rows.size() - 1).points().quote().end();
            var alone = forms.stream().filter(other -> !other.rows.isEmpty()).count() == 1;
            var scope = new Scope(alone, subject, Math.max(from, first - NEAR), last);
            form.rows.forEach(row -> rows.relate(row, scope));
            from = last;
        }
    }

    /** Where what is said is said of a form's project. */
    private record Scope(boolean all, @Nullable String subject, int from, int to) {

        boolean holds(Stated stated) {
            var at = stated.text().quote(stated.start(), stated.end()).start();
            return all && stated.subject().isEmpty()
                    || !stated.subject().isEmpty() && stated.subject().equals(subject)
                    || at >= from && at < to;
        }
    }

    private static String unit(Quantity quantity) {
        return quantity.measure() + quantity.word();
    }

    private void relate(Form.Row row, Scope scope) {
        var target = row.target();
        var actual = row.actual();
        if (target == null
                || actual == null
                || target.quantity() == null
                || actual.quantity() == null
                || !unit(target.amount()).equals(unit(actual.amount()))
                || target.amount().measure() == Measure.COUNT
                        && target.amount().word().isEmpty()) {
            return;
        }
        var like = like(row.name(), actual);
        var alike = byUnit.getOrDefault(unit(actual.amount()), List.of());
        for (var stated : alike.subList(0, Math.min(alike.size(), MOST_ALIKE))) {
            if (stated.quantity().equalsWithinPrint(target.amount())
                    || stated.quantity().equalsWithinPrint(actual.amount())) {
                continue;
            }
            var likeness = scope.holds(stated) ? Likeness.of(like, stated) : Likeness.NONE;
            if (likeness >= Likeness.ALIKE && found.size() < MOST_STATED) {
                compare(like, target, actual, stated, likeness);
            }
        }
    }

    private void compare(Stated like, Fact target, Fact actual, Stated stated, int likeness) {
        var strength = Math.max(
                Slip.strength(stated.quantity().value(), target.number()),
                Slip.strength(stated.quantity().value(), actual.number()));
        var fixed = target.number().compareTo(actual.number()) == 0
                && stated.label().length() >= SPECIFIC
                && Math.abs(stated.label().length() - like.label().length()) <= 2
                && likeness == Likeness.SAME;
        if (strength + likeness < 4 && !fixed || !found.add(stated)) {
            return;
        }
        book.relate(new Relation.Same(
                RuleId.R123,
                strength + likeness > 4 ? Severity.ERROR : Severity.WARNING,
                List.of(book.stated(stated, stated.quantity()), nearer(stated, target, actual))));
    }

    private static Fact nearer(Stated stated, Fact target, Fact actual) {
        var value = stated.quantity().value();
        return Slip.strength(value, target.number()) > Slip.strength(value, actual.number()) ? target : actual;
    }

    private static Stated like(String name, Fact actual) {
        var label = Stated.bare(name);
        for (var tail : TAILS) {
            if (label.endsWith(tail) && label.length() > tail.length() + 2) {
                label = label.substring(0, label.length() - tail.length());
                break;
            }
        }
        var amount = actual.amount();
        return new Stated(
                -1,
                -1,
                "",
                "",
                new Wording(label, "", ""),
                null,
                NormalText.of("", 0, 0),
                0,
                0,
                amount.value(),
                amount.word(),
                amount,
                null);
    }
}

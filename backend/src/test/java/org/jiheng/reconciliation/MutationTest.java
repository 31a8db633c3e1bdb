package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiheng.reconciliation.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One figure at a time is changed in a document without contradictions, wherever a check held with it: what was checked
 * before has to be seen now. What is left unseen are changes within the printed digits.
 */
class MutationTest {

    private enum Kind {
        DIGIT,
        SWAPPED,
        UNIT,
        SIGN,
        GRADE,
        COUNT,
        YEAR
    }

    private record Change(int start, int end, String text) {

        String in(String document) {
            return document.substring(0, start) + text + document.substring(end);
        }
    }

    /** One-sided: most of their figures may change and nothing is contradicted. */
    private static final Set<RuleId> BOUNDS = Set.of(
            RuleId.R20, RuleId.R21, RuleId.R22, RuleId.R32, RuleId.R34, RuleId.R38, RuleId.R68, RuleId.R102);

    /** Its rows are parted by what adds up: where a figure is changed they cannot be, and are left alone. */
    private static final String RUN_TOGETHER = "run-together.txt";

    @ParameterizedTest
    @EnumSource
    void nearlyEveryChangeIsFound(Kind kind) {
        var changed = 0;
        var found = 0;
        var missed = new ArrayList<String>();
        for (var name : Corpus.names()) {
            if (name.equals(RUN_TOGETHER)) {
                continue;
            }
            var text = Corpus.text(name);
            var before = Reconciler.reconcile(DocumentReader.read(text));
            for (var change : changes(kind, text, before)) {
                var after = Corpus.reconcile(change.in(text));
                changed++;
                if (signs(after).equals(signs(before))) {
                    missed.add(name + " " + text.substring(Math.max(0, change.start() - 10), change.end()) + " → "
                            + change.text());
                } else {
                    found++;
                }
            }
        }
        assertThat(changed).isPositive();
        assertThat(found * 100).as("%d of %d, not %s", found, changed, missed).isGreaterThanOrEqualTo(changed * 95);
    }

    @Test
    void theSameAmountInAnotherNotationRaisesNothing() {
        var changed = 0;
        for (var name : Corpus.names()) {
            var text = Corpus.text(name);
            var before = Reconciler.reconcile(DocumentReader.read(text));
            for (var fact : figures(before, f -> f.quote().text().endsWith("万元"))) {
                var yuan = fact.number().stripTrailingZeros();
                for (var same : List.of(
                        yuan.toPlainString() + "元",
                        new DecimalFormat("#,##0.##").format(yuan) + "元",
                        fullWidth(fact.quote().text()),
                        fact.quote().text().replace("万元", " 万元"))) {
                    changed++;
                    assertThat(Corpus.reconcile(new Change(
                                                    fact.quote().start(), fact.quote().end(), same)
                                            .in(text))
                                    .errors())
                            .as("%s: %s", name, same)
                            .isEmpty();
                }
            }
        }
        assertThat(changed).isGreaterThan(400);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' || c == '.' ? c - '!' + '！' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Change> changes(Kind kind, String text, Reconciliation before) {
        var changes = new ArrayList<Change>();
        switch (kind) {
            case DIGIT ->
                figures(before, f -> true)
                        .forEach(f -> digits(f.quote()).forEach(at -> changes.add(digit(text, at))));
            case SWAPPED ->
                figures(before, f -> true).forEach(f -> {
                    var digits = digits(f.quote());
                    for (var i = 1; i < digits.size(); i++) {
                        var one = text.charAt(digits.get(i - 1));
                        var other = text.charAt(digits.get(i));
                        if (one != other && digits.get(i) == digits.get(i - 1) + 1) {
                            changes.add(new Change(
                                    digits.get(i - 1), digits.get(i) + 1, String.valueOf(other) + one));
                        }
                    }
                });
            case UNIT ->
                figures(before, f -> f.quote().text().endsWith("万元"))
                        .forEach(f -> changes.add(new Change(
                                f.quote().end() - 2, f.quote().end(), "元")));
            case SIGN ->
                figures(before, f -> f.amount().measure() == Measure.YUAN && f.number().signum() > 0)
                        .forEach(f -> changes.add(new Change(f.quote().start(), f.quote().start(), "-")));
            case GRADE ->
                before.checks().stream()
                        .filter(check -> check.outcome() == Outcome.HELD)
                        .flatMap(check -> check.facts().stream())
                        .filter(f -> f.kind() == FactKind.GRADE)
                        .distinct()
                        .forEach(f -> changes.add(new Change(
                                f.quote().start(), f.quote().end(), f.shown().startsWith("优") ? "良" : "优")));
            case COUNT ->
                held(before, f -> f.quantity() != null && f.amount().measure() == Measure.COUNT
                                && (f.kind() == FactKind.PROJECT_COUNT || f.kind() == FactKind.COUNT))
                        .stream()
                        .filter(f -> !digits(f.quote()).isEmpty())
                        .forEach(f -> changes.add(digit(text, digits(f.quote()).get(0))));
            case YEAR -> {
                for (var at = text.indexOf("年度"); at >= 0; at = text.indexOf("年度", at + 2)) {
                    if (at >= 4 && text.startsWith("20", at - 4) && isTitle(text, at)
                            && text.lastIndexOf('《', at) <= text.lastIndexOf('》', at)) {
                        changes.add(digit(text, at - 1));
                    }
                }
            }
        }
        return changes;
    }

    /** A year in a line of its own or in a heading, beside another that says the same. */
    private static boolean isTitle(String text, int at) {
        var start = text.lastIndexOf('\n', at) + 1;
        var end = text.indexOf('\n', at);
        var line = text.substring(start, end < 0 ? text.length() : end);
        return line.length() < 60 && line.indexOf('。') < 0 && start > 0 && text.substring(0, start).contains(
                text.substring(at - 4, at));
    }

    private static Change digit(String text, int at) {
        var next = text.charAt(at) == '9' ? '1' : (char) (text.charAt(at) + 1);
        return new Change(at, at + 1, String.valueOf(next));
    }

    private static List<Fact> figures(Reconciliation before, Predicate<Fact> which) {
        return held(before, f -> f.quantity() != null && !digits(f.quote()).isEmpty() && which.test(f));
    }

    /** What a check held with, where more than one figure was held against another. */
    private static List<Fact> held(Reconciliation before, Predicate<Fact> which) {
        var facts = new LinkedHashSet<Fact>();
        before.checks().stream()
                .filter(check ->
                        check.outcome() == Outcome.HELD
                                && check.facts().size() > 1
                                && !BOUNDS.contains(check.rule()))
                .forEach(check -> facts.addAll(check.facts()));
        return facts.stream().filter(which).toList();
    }

    private static List<Integer> digits(Quote quote) {
        return IntStream.range(0, quote.text().length())
                .filter(i -> Character.isDigit(quote.text().charAt(i)))
                .mapToObj(i -> quote.start() + i)
                .toList();
    }

    private static List<String> signs(Reconciliation reconciliation) {
        return reconciliation.findings().stream()
                .map(f -> f.rule() + f.stated() + f.consequences().size())
                .toList();
    }
}

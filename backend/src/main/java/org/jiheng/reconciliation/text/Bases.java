package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jspecify.annotations.Nullable;

/** What figures the whole text states, to find the target or last year's amount that a comparison does not repeat. */
final class Bases {

    /** So many letters in a row, and two names are of one thing. */
    private static final int ALIKE = 4;
    /** What begins so late in a label is not looked for. */
    private static final int LONGEST = 24;
    /** A name that more have is nobody's. */
    private static final int MOST = 40;
    /** With fewer digits a figure is stated by chance. */
    private static final int TELLING = 3;

    private static final int FEWEST = 2;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static final WordList OPENING = WordList.of("年初", "上年", "去年", "期初");
    private static final WordList PLAN =
            WordList.of("计划", "目标", "预算", "任务", "指标", "不低于", "不少于", "达到", "力争", "以上", "≥", "≤", "不超过", "控制");

    private final FactBook book;
    private final Set<BigDecimal> values = new HashSet<>();
    private final Map<String, List<Fact>> alike = new HashMap<>();

    Bases(FactBook book) {
        this.book = book;
    }

    /** Only where something is asked for. */
    private void read() {
        if (!values.isEmpty()) {
            return;
        }
        for (var fact : book.facts()) {
            var unit = unit(fact);
            if (unit != null) {
                values.add(plain(fact.number()));
                for (var part : parts(fact.label())) {
                    var facts = alike.computeIfAbsent(unit + part, u -> new ArrayList<>());
                    if (facts.size() < MOST) {
                        facts.add(fact);
                    }
                }
            }
        }
    }

    private static List<String> parts(String label) {
        var parts = new ArrayList<String>();
        for (var i = 0; i + ALIKE <= label.length() && i < LONGEST; i++) {
            parts.add(label.substring(i, i + ALIKE));
        }
        return parts;
    }

    private static @Nullable String unit(Fact fact) {
        if (fact.quantity() == null
                || fact.kind() == FactKind.DIFFERENCE
                || fact.kind() == FactKind.CHANGE_RATE
                || fact.kind() == FactKind.DATE) {
            return null;
        }
        return switch (fact.amount().measure()) {
            case YUAN -> "元";
            case PERCENT -> "%";
            case COUNT ->
                fact.amount().word().isEmpty() ? null : fact.amount().word().substring(0, 1);
            default -> null;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    /** Whether that very figure is stated: of what is called so, or anywhere if it has digits enough. */
    boolean has(Term like, BigDecimal value) {
        read();
        return plain(value).precision() >= (like.is("元") ? FEWEST : TELLING) && values.contains(plain(value))
                || of(like).stream().anyMatch(fact -> fact.number().compareTo(value) == 0);
    }

    private Set<Fact> of(Term term) {
        var found = new LinkedHashSet<Fact>();
        for (var part : parts(term.item().label())) {
            found.addAll(alike.getOrDefault(term.unit().substring(0, 1) + part, List.of()));
        }
        return found;
    }

    /** The one target, or the one amount of the year before, of what is called so; nothing if there is none or more. */
    @Nullable
    Fact of(Term current, Term.Base base, @Nullable Integer year) {
        read();
        if (year != null) {
            return one(current, fact -> year.equals(Years.last(fact.label())));
        }
        var plan = base == Term.Base.PLAN;
        var said = one(
                current,
                fact -> plan
                        ? fact.kind() == FactKind.INDICATOR_TARGET || PLAN.isIn(fact.label())
                        : OPENING.isIn(fact.label()));
        return said != null || !plan || current.is("元") ? said : one(current, fact -> !OPENING.isIn(fact.label()));
    }

    /** Another figure, and not one of another kind of thing. */
    private static boolean isLike(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0
                && one.multiply(TWICE).compareTo(other) > 0
                && other.multiply(TWICE).compareTo(one) > 0;
    }

    private @Nullable Fact one(Term current, Predicate<Fact> isBase) {
        Fact found = null;
        for (var fact : of(current)) {
            if (!isBase.test(fact)
                    || fact.equals(current.fact())
                    || fact.amount().approximate()
                    || !isLike(fact.number(), current.fact().number())) {
                continue;
            }
            if (found != null && found.number().compareTo(fact.number()) != 0) {
                return null;
            }
            found = found == null ? fact : found;
        }
        return found;
    }
}

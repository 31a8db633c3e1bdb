package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final List<String> OPENING = List.of("年初", "上年", "去年", "期初");
    private static final List<String> PLAN =
            List.of("计划", "目标", "预算", "任务", "指标", "不低于", "不少于", "达到", "力争", "以上", "≥", "≤", "不超过", "控制");

    private final Map<String, Set<BigDecimal>> values = new HashMap<>();
    private final Map<String, List<Fact>> ofUnit = new HashMap<>();

    Bases(FactBook book) {
        for (var fact : book.facts()) {
            var unit = unit(fact);
            if (unit != null) {
                values.computeIfAbsent(unit, u -> new HashSet<>()).add(plain(fact.number()));
                ofUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(fact);
            }
        }
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

    private static String key(Term term) {
        return term.unit().substring(0, 1);
    }

    /** Whether that very figure is stated anywhere. */
    boolean has(Term like, BigDecimal value) {
        return values.getOrDefault(key(like), Set.of()).contains(plain(value));
    }

    /** The one target, or the one amount of the year before, of what is called so; nothing if there is none or more. */
    @Nullable
    Fact of(Term current, Term.Base base) {
        var plan = base == Term.Base.PLAN;
        var said = one(
                current,
                fact -> plan
                        ? fact.kind() == FactKind.INDICATOR_TARGET
                                || PLAN.stream().anyMatch(fact.label()::contains)
                        : OPENING.stream().anyMatch(fact.label()::contains));
        return said != null || !plan
                ? said
                : one(current, fact -> OPENING.stream().noneMatch(fact.label()::contains));
    }

    private @Nullable Fact one(Term current, Predicate<Fact> isBase) {
        Fact found = null;
        for (var fact : ofUnit.getOrDefault(key(current), List.of())) {
            if (!isBase.test(fact)
                    || fact.equals(current.fact())
                    || fact.amount().approximate()
                    || fact.number().compareTo(current.fact().number()) == 0
                    || !isAlike(fact.label(), current.item().label())) {
                continue;
            }
            if (found != null && found.number().compareTo(fact.number()) != 0) {
                return null;
            }
            found = found == null ? fact : found;
        }
        return found;
    }

    private static boolean isAlike(String one, String other) {
        for (var i = 0; i + ALIKE <= one.length(); i++) {
            if (other.contains(one.substring(i, i + ALIKE))) {
                return true;
            }
        }
        return false;
    }
}

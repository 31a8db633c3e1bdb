package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jspecify.annotations.Nullable;

/** Budgets that earlier paragraphs state, for a rate that has none beside it. */
final class FarPlans {

    private static final int MOST = 24;
    private static final List<String> PLANS = List.of("预算", "安排", "下达", "投入", "批复", "项目资金", "专项资金", "到位");

    private final Map<String, Deque<Fact>> bySubject = new HashMap<>();

    void remember(Passage passage) {
        var facts = bySubject.computeIfAbsent(passage.subject(), s -> new ArrayDeque<>());
        for (var item : passage.items()) {
            if (item.isPlainMoney() && isPlan(item)) {
                facts.addLast(item.fact());
                if (facts.size() > MOST) {
                    facts.removeFirst();
                }
            }
        }
    }

    private static boolean isPlan(Passage.Item item) {
        return switch (item.kind()) {
            case INITIAL_BUDGET, YEAR_BUDGET, ARRIVED -> true;
            case AMOUNT -> PLANS.stream().anyMatch(item.label()::contains);
            default -> item.kind() == FactKind.PROJECT_AMOUNT;
        };
    }

    /** The one amount that was planned, or the greatest if it is stated twice, or the one that the spending fits in. */
    @Nullable
    Fact only(String subject, Fact spent) {
        var all = List.copyOf(bySubject.getOrDefault(subject, new ArrayDeque<>()));
        var greatest = all.stream()
                .max(Comparator.comparing(Fact::number))
                .map(Fact::number)
                .orElse(BigDecimal.ZERO);
        var stated = all.stream()
                .filter(fact -> fact.number().compareTo(greatest) == 0)
                .toList();
        return stated.size() > 1 || stated.size() == all.size()
                ? single(stated)
                : single(all.stream()
                        .filter(fact -> fact.number().compareTo(spent.number()) >= 0)
                        .toList());
    }

    private static @Nullable Fact single(List<Fact> plans) {
        return plans.stream().map(Fact::number).distinct().count() == 1 ? plans.get(0) : null;
    }
}

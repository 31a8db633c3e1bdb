package org.jiheng.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cause, one finding. What is violated together because of one figure that nothing confirms stands under the
 * violation that names it best; the rest are its consequences.
 */
final class Causes {

    private static final int RATES = 3;

    private Causes() {}

    static List<Finding> group(List<Verdict> verdicts) {
        var confirmed = new HashSet<Fact>();
        var open = new ArrayList<Verdict>();
        var findings = new ArrayList<Finding>();
        for (var verdict : verdicts) {
            if (verdict.check().outcome() == Outcome.HELD && isTelling(verdict)) {
                confirmed.addAll(verdict.check().facts());
            }
            if (verdict.check().outcome() == Outcome.VIOLATED
                    && verdict.finding() != null
                    && verdict.finding().severity() != Severity.NOTICE) {
                open.add(verdict);
            } else if (verdict.finding() != null) {
                findings.add(verdict.finding());
            }
        }
        while (true) {
            var cause = worst(open, confirmed);
            if (cause == null) {
                break;
            }
            var together = open.stream()
                    .filter(v -> v.check().facts().contains(cause))
                    .sorted(Comparator.comparing(Causes::isMild).thenComparing(Causes::rank))
                    .toList();
            open.removeAll(together);
            var consequences = new ArrayList<Finding>();
            for (var verdict : together.subList(1, together.size())) {
                consequences.add(Objects.requireNonNull(verdict.finding()));
            }
            findings.add(Objects.requireNonNull(together.get(0).finding()).with(consequences));
        }
        open.forEach(verdict -> findings.add(Objects.requireNonNull(verdict.finding())));
        return List.copyOf(new LinkedHashSet<>(findings));
    }

    private static boolean isTelling(Verdict verdict) {
        return verdict.check().facts().size() > 1;
    }

    private static @Nullable Fact worst(List<Verdict> open, Set<Fact> confirmed) {
        Map<Fact, Integer> counts = new HashMap<>();
        Map<Fact, Integer> telling = new HashMap<>();
        for (var verdict : open) {
            for (var fact : new HashSet<>(verdict.check().facts())) {
                if (!confirmed.contains(fact)) {
                    counts.merge(fact, 1, Integer::sum);
                    if (rank(verdict) < RATES) {
                        telling.merge(fact, 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1 && telling.containsKey(e.getKey()))
                .max(Map.Entry.<Fact, Integer>comparingByValue()
                        .thenComparing(e -> -e.getKey().quote().start()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** An error is never told as the consequence of a warning. */
    private static boolean isMild(Verdict verdict) {
        var finding = verdict.finding();
        return finding == null || finding.severity() != Severity.ERROR;
    }

    /** Two statements of one thing say best where the figure is wrong, a sum better than a rate. */
    private static int rank(Verdict verdict) {
        var finding = verdict.finding();
        if (finding == null) {
            return 9;
        }
        return switch (finding.message().key()) {
            case "recon.same" -> 0;
            case "recon.sum" -> 1;
            case "recon.at-most", "recon.listed" -> 2;
            case "recon.ratio", "recon.proportion" -> RATES;
            default -> 4;
        };
    }
}

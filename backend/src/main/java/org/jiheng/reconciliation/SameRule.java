package org.jiheng.reconciliation;

import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Message;

/** One thing stated more than once has one value, as far as the printed digits can tell. */
final class SameRule {

    private SameRule() {}

    static Verdict judge(Relation.Same same) {
        var exact = same.facts().stream()
                .filter(fact -> fact.quantity() == null || fact.isExact())
                .toList();
        if (exact.size() < 2) {
            return Verdict.notComputable(same);
        }
        var first = exact.get(0);
        var other = exact.stream().filter(fact -> !agree(first, fact)).findFirst();
        if (other.isEmpty()) {
            return Verdict.held(same);
        }
        var stated = exact.stream().map(Fact::shown).distinct().collect(Collectors.joining("、"));
        var differing = other.get();
        var gap = first.quantity() == null || differing.quantity() == null
                ? null
                : first.number().subtract(differing.number());
        return Verdict.violated(
                same,
                same.severity(),
                "recon.same",
                stated,
                "",
                gap == null
                        ? Message.of("recon.why.same")
                        : Message.of("recon.why.same-gap", first.amount().shown(gap.abs())),
                gap);
    }

    private static boolean agree(Fact one, Fact other) {
        if (one.quantity() == null || other.quantity() == null) {
            return one.shown().equals(other.shown());
        }
        return one.amount().equalsWithinPrint(other.amount());
    }
}

package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Message;

/** Parts and their total: equal as far as the printed digits can tell, or, of a choice of parts, not above it. */
final class SumRule {

    private static final BigDecimal SLIP = BigDecimal.valueOf(10_000);

    private static final BigDecimal STEP = BigDecimal.valueOf(1_000);
    /** From here on amounts are told in tenths of 万元, rounded. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000_000);

    private SumRule() {}

    /** Large amounts that all have one decimal: rounded each for itself. */
    private static boolean isCutTo1000(Relation.Sum sum) {
        return sum.parts().size() > 2
                && sum.total().number().compareTo(LARGE) > 0
                && sum.facts().stream().allMatch(f -> f.amount().step().compareTo(STEP) == 0);
    }

    private static Interval range(Fact part, BigDecimal finest) {
        return part.amount().isRoundedForCertain()
                ? part.amount().tight(finest)
                : part.amount().tight();
    }

    static Verdict judge(Relation.Sum sum) {
        if (!sum.facts().stream().allMatch(Fact::isExact)) {
            return Verdict.notComputable(sum);
        }
        var total = sum.total().amount();
        var exact = BigDecimal.ZERO;
        var tight = Interval.ZERO;
        var loose = Interval.ZERO;
        var ofParts = sum.parts().stream()
                .map(part -> part.amount().step())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        for (var part : sum.parts()) {
            exact = exact.add(part.number());
            tight = tight.plus(range(part, ofParts));
            loose = loose.plus(part.amount().interval());
        }
        var gap = exact.subtract(total.value());
        var stated = sum.total().shown();
        var computed =
                sum.parts().stream().map(Fact::shown).collect(Collectors.joining(" + ")) + " = " + total.shown(exact);
        if (!sum.complete() && gap.signum() <= 0) {
            return Verdict.held(sum);
        }
        if (gap.signum() == 0) {
            return Verdict.held(sum);
        }
        // One part is the whole already, and there are more: no rounding that makes the rest vanish.
        var oneIsAll = gap.signum() > 0
                && sum.parts().size() > 1
                && sum.parts().stream().anyMatch(part -> part.number().compareTo(total.value()) == 0);
        var totalIsRounded =
                !oneIsAll && gap.abs().multiply(BigDecimal.valueOf(2)).compareTo(total.step()) <= 0;
        // Amounts to the fen under a total in 万元: that is no rounding that anybody would ask about.
        if (totalIsRounded
                && sum.parts().stream().anyMatch(part -> part.amount().step().compareTo(total.step()) < 0)) {
            return Verdict.held(sum);
        }
        if (!oneIsAll && (tight.overlaps(total.tight()) || isCutTo1000(sum) && loose.overlaps(total.interval()))
                || totalIsRounded) {
            return Verdict.rounded(sum, stated, computed, gap);
        }
        var slipped = exact.multiply(SLIP).compareTo(total.value()) == 0
                || total.value().multiply(SLIP).compareTo(exact) == 0;
        // Short numbers that may have been rounded after all: a question, not an error.
        var finest = sum.facts().stream()
                .map(f -> f.amount().step())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var perhapsRounded =
                loose.overlaps(total.interval()) && sum.severity() == Severity.ERROR && finest.compareTo(SLIP) >= 0;
        return Verdict.violated(
                sum,
                perhapsRounded ? Severity.WARNING : sum.severity(),
                "recon.sum",
                stated,
                computed,
                slipped ? Message.of("recon.why.unit") : Message.of("recon.why.sum", total.shown(gap.abs())),
                gap);
    }
}

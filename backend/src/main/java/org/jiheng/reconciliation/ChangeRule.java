package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** 比上年增加 …，增长 …%: the difference and the rate of change against the amounts of both years. */
final class ChangeRule {

    private ChangeRule() {}

    static Verdict judge(Relation.Change change) {
        var readings = new ArrayList<String>();
        for (var current : change.currents()) {
            if (change.priors().isEmpty()) {
                var prior = priorOf(change, current);
                if (prior != null && tries(change, current, null, prior, readings)) {
                    return Verdict.held(change);
                }
            }
            for (var prior : change.priors()) {
                if (prior.isExact()
                        && current.isExact()
                        && tries(change, current, prior, prior.amount().interval(), readings)) {
                    return held(change, current, prior);
                }
            }
        }
        if (readings.isEmpty()) {
            return Verdict.notComputable(change);
        }
        var stated = !change.rate().isEmpty()
                ? change.rate().get(0).shown()
                : change.difference().get(0).shown();
        var severity =
                readings.size() > 1 && change.severity() == Severity.ERROR ? Severity.WARNING : change.severity();
        return Verdict.violated(
                change, severity, "recon.change", stated, readings.get(0), Message.of("recon.why.change"), null);
    }

    /**
     * It holds as far as the digits go. Where all have as many they may be expected to agree to the last; and who writes 3
     * beside 3.6 has left out a zero.
     */
    private static Verdict held(Relation.Change change, Fact current, Fact prior) {
        var difference =
                change.difference().isEmpty() ? null : change.difference().get(0);
        if (difference == null || !difference.isExact()) {
            return Verdict.held(change);
        }
        var exact = current.number().subtract(prior.number());
        var gap = exact.abs().subtract(difference.number());
        var step = current.amount().step().min(prior.amount().step());
        if (gap.signum() == 0) {
            return Verdict.held(change);
        }
        var shown = current.shown() + " - " + prior.shown() + " = "
                + current.amount().shown(exact);
        if (current.amount().measure() == Measure.COUNT
                && gap.abs().compareTo(step.max(difference.amount().step())) > 0) {
            return Verdict.violated(
                    change,
                    Severity.WARNING,
                    "recon.change",
                    difference.shown(),
                    shown,
                    Message.of("recon.why.change"),
                    null);
        }
        return difference.amount().step().compareTo(step) == 0
                ? Verdict.rounded(change, difference.shown(), shown, gap)
                : Verdict.held(change);
    }

    private static @Nullable Interval priorOf(Relation.Change change, Fact current) {
        if (change.difference().isEmpty() || change.rate().isEmpty() || !current.isExact()) {
            return null;
        }
        var difference = change.difference().get(0);
        if (!difference.isExact()) {
            return null;
        }
        var now = current.amount().tight();
        var by = difference.amount().tight();
        return change.increase() ? now.minus(by) : now.plus(by);
    }

    /** Whether the statements agree with this reading; if not, its working is kept. */
    private static boolean tries(
            Relation.Change change, Fact current, @Nullable Fact stated, Interval prior, List<String> readings) {
        var now = current.amount().interval();
        var by = change.increase() ? now.minus(prior) : prior.minus(now);
        var agrees = true;
        var working = "";
        if (stated != null) {
            var exact = current.number().subtract(stated.number());
            working = current.shown() + " - " + stated.shown() + " = "
                    + current.amount().shown(exact);
            for (var difference : change.difference()) {
                agrees &=
                        !difference.isExact() || difference.amount().interval().overlaps(by);
            }
        }
        for (var rate : change.rate()) {
            var difference = change.difference().isEmpty() || stated != null
                    ? by
                    : change.difference().get(0).amount().interval();
            var range = difference.percentOf(prior);
            if (prior.high().signum() < 0 && !change.difference().isEmpty()) {
                agrees = false;
                working = current.shown() + " < " + change.difference().get(0).shown();
                continue;
            }
            if (range.isEmpty() || !rate.isExact()) {
                continue;
            }
            var wide = rate.amount().roundedOrCut();
            var fits =
                    wide.overlaps(range.get()) && (stated == null || by.high().signum() >= 0);
            agrees &= fits;
            if (!fits) {
                var middle = range.get()
                        .low()
                        .add(range.get().high())
                        .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
                working = (working.isEmpty() ? "" : working + "，") + middle.toPlainString() + "%";
            }
        }
        if (!agrees) {
            readings.add(working);
        }
        return agrees;
    }
}

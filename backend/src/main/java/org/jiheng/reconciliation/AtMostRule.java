package org.jiheng.reconciliation;

import org.jiheng.shared.Refusal.Message;

/** One figure cannot be above another: a score above its points, staff above the authorized posts. */
final class AtMostRule {

    private AtMostRule() {}

    static Verdict judge(Relation.AtMost bound) {
        if (!bound.lesser().isExact() || !bound.greater().isExact()) {
            return Verdict.notComputable(bound);
        }
        var low = bound.lesser().amount().tight().low();
        if (low.compareTo(bound.greater().amount().tight().high()) <= 0
                || bound.lesser().number().compareTo(bound.greater().number()) <= 0) {
            return Verdict.held(bound);
        }
        var gap = bound.lesser().number().subtract(bound.greater().number());
        return Verdict.violated(
                bound,
                bound.severity(),
                "recon.at-most",
                bound.lesser().shown(),
                bound.greater().shown(),
                Message.of("recon.why.at-most"),
                gap);
    }
}

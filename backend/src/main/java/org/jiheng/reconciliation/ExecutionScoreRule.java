package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.shared.Refusal.Message;

/**
 * Points for the execution rate. Places score it in proportion, in bands, or in full from some rate on, so only what no
 * place does is an error: full points far below the budget.
 */
final class ExecutionScoreRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEVER_FULL = BigDecimal.valueOf(90);
    private static final BigDecimal SOMEWHERE_FULL = BigDecimal.valueOf(95);
    private static final BigDecimal TOLERATED = new BigDecimal("0.1");

    private ExecutionScoreRule() {}

    static Verdict judge(Relation.Execution execution) {
        if (execution.rate().isEmpty() || !execution.rate().get(0).isExact()) {
            return Verdict.notComputable(execution);
        }
        var rate = execution.rate().get(0).number().min(HUNDRED);
        var points = execution.points().number();
        var score = execution.score().number();
        var computed = points.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        if (score.subtract(computed).abs().compareTo(TOLERATED) <= 0) {
            return Verdict.held(execution);
        }
        var working = points.stripTrailingZeros().toPlainString() + " × "
                + execution.rate().get(0).shown() + " = " + Quantity.plain(computed) + "分";
        var full = score.compareTo(points) == 0;
        var severity = Severity.NOTICE;
        if (full && !execution.reasoned() && rate.compareTo(NEVER_FULL) < 0) {
            severity = execution.severity();
        } else if (full && rate.compareTo(SOMEWHERE_FULL) < 0 || rate.compareTo(HUNDRED) == 0) {
            severity = Severity.WARNING;
        }
        return Verdict.violated(
                execution,
                severity,
                "recon.execution",
                execution.score().shown(),
                working,
                Message.of("recon.why.execution"),
                null);
    }
}

package org.jiheng.reconciliation;

import java.math.BigDecimal;

/** Most finance offices ask that no indicator of a project weighs more than 20 points (待核). */
final class HeavyIndicatorRule {

    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    private HeavyIndicatorRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        var points = row.points();
        if (points == null || points.quantity() == null) {
            return Verdict.notComputable(written);
        }
        return points.number().compareTo(MOST) > 0
                ? WritingRules.violated(
                        written,
                        written.severity(),
                        "recon.heavy",
                        points.shown(),
                        row.name().shown())
                : Verdict.held(written);
    }
}

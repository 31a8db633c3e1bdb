package org.jiheng.reconciliation;

/** A target that last year's work already surpassed asks for a reason. */
final class LastYearRule {

    private LastYearRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        var target = row.target();
        var before = row.before();
        if (!row.isQuantitative()
                || target == null
                || before == null
                || target.quantity() == null
                || before.quantity() == null
                || target.amount().measure() != before.amount().measure()) {
            return Verdict.notComputable(written);
        }
        var order = target.number().compareTo(before.number());
        return (row.isReverse() ? order > 0 : order < 0)
                ? WritingRules.violated(written, written.severity(), "recon.last-year", target.shown(), before.shown())
                : Verdict.held(written);
    }
}

package org.jiheng.reconciliation;

/** One indicator, written twice in one table, counts twice. */
final class RepeatedRowRule {

    private RepeatedRowRule() {}

    static Verdict judge(Relation.Written written) {
        var times = written.rows().size();
        return times == 1
                ? Verdict.held(written)
                : WritingRules.violated(
                        written,
                        written.severity(),
                        "recon.repeated",
                        written.rows().get(0).name().shown(),
                        Integer.toString(times));
    }
}

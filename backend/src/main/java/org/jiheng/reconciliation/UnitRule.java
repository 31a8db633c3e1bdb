package org.jiheng.reconciliation;

/** A figure as a target says of what: without 计量单位 nobody can hold an actual against it. */
final class UnitRule {

    private UnitRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        var target = row.target();
        if (!row.isQuantitative() || target == null || target.quantity() == null) {
            return Verdict.notComputable(written);
        }
        return row.unit() != null || !target.amount().word().isEmpty()
                ? Verdict.held(written)
                : WritingRules.violated(
                        written,
                        written.severity(),
                        "recon.no-unit",
                        target.quote().text(),
                        row.name().shown());
    }
}

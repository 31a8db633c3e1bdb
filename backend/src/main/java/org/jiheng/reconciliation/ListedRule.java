package org.jiheng.reconciliation;

import org.jiheng.shared.Refusal.Message;

/** A counted list has as many items as it says. */
final class ListedRule {

    private ListedRule() {}

    static Verdict judge(Relation.Listed listed) {
        if (!listed.count().isExact()) {
            return Verdict.notComputable(listed);
        }
        var claimed = listed.count().number().intValue();
        if (claimed >= listed.least() && claimed <= listed.most()) {
            return Verdict.held(listed);
        }
        return Verdict.violated(
                listed,
                listed.severity(),
                "recon.listed",
                listed.count().quote().text(),
                String.valueOf(listed.least()),
                Message.of("recon.why.listed", listed.least()),
                null);
    }
}

package org.jiheng.reconciliation;

import java.util.regex.Pattern;

/** 若干, 有效提高, 显著: words alone are no target of a 定量 indicator; they may stand with 定性. */
final class VagueTargetRule {

    private static final Pattern VAGUE = Pattern.compile(
            "(?:若干|一定|有效|显著|明显|进一步|逐步|不断|持续|较好|良好|大幅|基本|全面|提高|提升|改善|增强|加强|完善|增加|减少|降低|保障|促进|及时|按期|达标|满意)++");

    private VagueTargetRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        var target = row.target();
        if (!row.isQuantitative() || target == null) {
            return Verdict.notComputable(written);
        }
        return target.quantity() == null && VAGUE.matcher(target.quote().text()).matches()
                ? WritingRules.violated(
                        written,
                        written.severity(),
                        "recon.vague",
                        target.quote().text(),
                        row.name().shown())
                : Verdict.held(written);
    }
}

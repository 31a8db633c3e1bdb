package org.jiheng.reconciliation;

import java.util.Set;
import java.util.regex.Pattern;

/** What is put in (money, people) is no output; a cost is one, among 成本指标. */
final class InputAsOutputRule {

    private static final Set<String> MONEY = Set.of("元", "万元", "亿元", "千元");
    private static final Pattern INPUT =
            Pattern.compile("(?:投入|拨付|补助|支付|支出|安排|下达|到位)(?:经费|资金|金额|总额|额度|人员|人数)|(?:经费|资金)(?:投入|支出|拨付)(?:额|总额|金额|数额)?");

    private InputAsOutputRule() {}

    static Verdict judge(Relation.Written written) {
        var row = written.rows().get(0);
        if (!row.isOf("产出") || row.level2().contains("成本")) {
            return Verdict.held(written);
        }
        var name = row.name().shown();
        var unit = row.unit() == null ? "" : row.unit();
        var money = MONEY.contains(unit);
        var named = INPUT.matcher(name).find() && !name.endsWith("率");
        return money || named && !unit.contains("%")
                ? WritingRules.violated(written, written.severity(), "recon.input", name, unit)
                : Verdict.held(written);
    }
}

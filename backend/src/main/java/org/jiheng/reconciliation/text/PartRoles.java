package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.text.Passage.Item;

/** What the names of figures tell of whether they can be parts of one thing. */
final class PartRoles {

    private static final WordList SPENT = WordList.of("支出", "执行", "支付", "使用", "决算", "执行数", "决算数", "完成");
    private static final WordList PLANNED = WordList.of("预算", "到位", "下达", "计划", "预算数", "批复");
    private static final WordList BEFORE = WordList.of("上年", "年初", "以前年度", "历年");
    private static final WordList LEFT = WordList.of("结余", "剩余", "未支出");

    private PartRoles() {}

    /** 编制115人，参公编制71人，事业编制44人: all are called as the whole is. */
    static boolean isOfOneName(Item total, List<Item> parts) {
        var name = total.fact().label();
        var head = name.substring(Math.max(0, name.length() - 2));
        return head.length() == 2
                && parts.stream()
                        .allMatch(part -> part.fact().label().endsWith(head)
                                && part.label().chars().noneMatch(c -> Mentions.isDigit((char) c)));
    }

    /** 预算, 执行 and 结余 beside one another are no parts of one thing. */
    static boolean isOneRole(Item total, List<Item> parts) {
        var spent = false;
        var planned = false;
        var left = false;
        for (var part : parts) {
            var label = part.fact().label().replace("公共预算", "");
            if (BEFORE.isIn(label)) {
                continue;
            }
            spent |= SPENT.ends(label);
            planned |= PLANNED.ends(label);
            left |= LEFT.ends(label);
        }
        return !(spent && planned) && (!left || total.label().contains("总"));
    }

    /** What was planned is no part of what was spent. */
    static boolean isAgainst(Item total, List<Item> parts) {
        return total.label().contains("决算")
                && parts.stream()
                        .allMatch(part -> part.label().replace("公共预算", "").contains("预算"));
    }
}

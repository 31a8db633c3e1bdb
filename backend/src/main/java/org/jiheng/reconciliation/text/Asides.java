package org.jiheng.reconciliation.text;

import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.text.Passage.Item;

/** Figures that are no part and no whole: what changed, what was before, limits, prices, bases of a rate. */
final class Asides {

    private static final WordList COMPARED = WordList.of(
            "同比", "环比", "比上年", "较上年", "比去年", "较去年", "上年同期", "去年同期", "比年初", "较年初", "比预算", "较预算", "上年为", "去年为", "上一年",
            "超计划", "超额", "超目标", "超出", "与上年", "与去年", "上年的", "比20", "较20", "与20");

    private static final WordList PRICES = WordList.of("标准", "单价", "均价", "精确到");

    private static final WordList EACH = WordList.of("每", "人均", "户均", "平均", "日均", "次均", "车均", "亩均");

    private static final WordList MOVED = WordList.of("调减", "核减", "扣减", "追减", "调增", "核增");

    private Asides() {}

    /** What says how an amount changed, what it was before, what a limit or a price is: no part and no whole. */
    static boolean is(String value, Item item) {
        var label = item.label();
        var trimmed = Words.trimmed(label);
        var tail = trimmed.substring(Math.max(0, trimmed.length() - 2));
        var changes = !tail.isEmpty()
                && !tail.equals("新增")
                && ("增减多少升降超".indexOf(tail.charAt(0)) >= 0 && "收支加少长拨".indexOf(tail.charAt(tail.length() - 1)) >= 0
                        || "增减多少降差".indexOf(tail.charAt(tail.length() - 1)) >= 0
                        || tail.equals("上升"));
        if (isMoved(item)) {
            return false;
        }
        return changes
                || item.mention().bounded()
                || item.mention().perUnit()
                || item.mention().range()
                || item.kind() == FactKind.DIFFERENCE
                || COMPARED.isIn(label)
                || PRICES.ends(trimmed)
                || EACH.isIn(trimmed.substring(Math.max(0, trimmed.length() - 6)))
                || isYearOnly(trimmed)
                || isBase(value, item);
    }

    /** 调减: what is left of the whole cannot be told. */
    static boolean isMoved(Item item) {
        return MOVED.ends(item.fact().label());
    }

    private static boolean isYearOnly(String label) {
        return label.length() >= 4
                && label.length() <= 6
                && Mentions.isDigit(label.charAt(0))
                && Mentions.isDigit(label.charAt(3))
                && label.indexOf('年') == 4;
    }

    /** 为年初预算60999万元的40.4% */
    private static boolean isBase(String value, Item item) {
        var end = item.mention().end();
        return value.startsWith("的", end)
                && end + 1 < value.length()
                && (Mentions.isDigit(value.charAt(end + 1)) || value.startsWith("近", end + 1));
    }
}

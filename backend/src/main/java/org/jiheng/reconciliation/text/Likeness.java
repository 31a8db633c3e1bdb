package org.jiheng.reconciliation.text;

import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Measure;

/** How surely the words beside two figures say the same of both. */
final class Likeness {

    static final int OTHER = -9;
    static final int NONE = 0;
    static final int LOOSE = 1;
    static final int ALIKE = 2;
    static final int SAME = 3;

    private static final int SPECIFIC = 4;

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计", "总额", "总数");

    /** What is said of one of these is not said of the others. */
    static final List<List<String>> ASPECTS = List.of(
            List.of("概算", "估算", "总投资", "计划投资"),
            List.of("预算", "年初", "批复"),
            List.of("目标", "计划", "任务", "预期", "拟", "≥"),
            List.of("下达", "安排", "分配", "追加"),
            List.of("到位"),
            List.of("支付", "支出", "执行", "使用", "发放", "拨付", "报账", "支"),
            List.of("决算", "实际", "完成", "实现"),
            List.of("合同", "中标", "招标", "采购", "结算", "审定", "送审"),
            List.of("调整"),
            List.of("累计"),
            List.of("总"));

    /** Of these one speaks of another thing altogether. */
    static final List<List<String>> SCOPES = List.of(
            List.of("结余", "结转", "剩余", "未", "余额", "尚"),
            List.of("上年", "去年", "同期", "上一年", "往年", "次年", "下年", "明年", "以前"),
            List.of("全国"),
            List.of("全省", "全区", "全市", "全县"),
            List.of("本级", "市级", "县级", "区级", "省级", "自治区"),
            List.of("中央", "上级"),
            List.of("自筹", "其他", "配套", "社会"),
            List.of("收入"),
            List.of("财政拨款"),
            List.of("人均", "户均", "每", "标准", "单价"),
            List.of("男"),
            List.of("女"),
            List.of("东"),
            List.of("西"),
            List.of("南"),
            List.of("北"),
            List.of("新增"),
            List.of("提前"),
            List.of("一期"),
            List.of("二期"),
            List.of("三期"),
            List.of("第一"),
            List.of("第二"),
            List.of("第三"),
            List.of("第四"),
            List.of("地上"),
            List.of("地下"),
            List.of("编制"),
            List.of("上半年"),
            List.of("不"),
            List.of("税"));

    private Likeness() {}

    /** Of the labels alone: other, none, loose, alike or the same. */
    static int of(Stated one, Stated other) {
        if (differs(one, other)) {
            return OTHER;
        }
        if (one.label().isEmpty() && other.label().isEmpty()) {
            if (one.previous() != null && other.previous() != null) {
                return one.previous().equalsAsPrinted(other.previous())
                                && one.unit().equals(other.unit())
                        ? SAME
                        : NONE;
            }
            return one.words().behind().length() > 2
                            && one.words().behind().equals(other.words().behind())
                    ? ALIKE
                    : NONE;
        }
        if (one.label().equals(other.label())) {
            return one.label().length() >= SPECIFIC ? SAME : one.label().length() > 1 ? ALIKE : NONE;
        }
        if (isTotal(one.label()) || isTotal(other.label())) {
            return one.label().endsWith(other.label()) || other.label().endsWith(one.label()) ? ALIKE : LOOSE;
        }
        return Math.max(
                ofWords(one.words().pairs(), other.words().pairs()),
                ofWords(one.words().pairsAround(), other.words().pairsAround()));
    }

    private static int ofWords(Set<String> words, Set<String> others) {
        var few = words.size() < others.size() ? words : others;
        var many = few == words ? others : words;
        var common = 0;
        for (var pair : few) {
            common += many.contains(pair) ? 1 : 0;
        }
        if (common == 0) {
            return NONE;
        }
        if (common == few.size() && common >= SPECIFIC) {
            return SAME;
        }
        return common == few.size() || common > 1 && 3 * common >= 2 * few.size() ? ALIKE : LOOSE;
    }

    /** 收入总计 and 支出总计 are one figure: what is left stands among them. */
    static boolean balance(Stated one, Stated other) {
        return one.label().endsWith("总计")
                && other.label().endsWith("总计")
                && !one.label().equals(other.label())
                && ofBoth(one.label()).equals(ofBoth(other.label()));
    }

    /** 收支总计 is either. */
    private static String ofBoth(String label) {
        return label.replace("收支", "").replace("收入", "").replace("支出", "");
    }

    private static boolean isTotal(String label) {
        return TOTALS.contains(label);
    }

    /** Of other years, other measures, other projects, a change beside a stand. */
    private static boolean differs(Stated one, Stated other) {
        if (one.year() != null && other.year() != null && !one.year().equals(other.year())) {
            return true;
        }
        if (!one.subject().equals(other.subject())
                && !one.subject().isEmpty()
                && !other.subject().isEmpty()) {
            return true;
        }
        if (measure(one) != measure(other)
                && (isPercent(one)
                        || isPercent(other)
                        || !one.unit().isEmpty() && !other.unit().isEmpty())) {
            return true;
        }
        if (measure(one) == Measure.COUNT
                && !one.unit().equals(other.unit())
                && !one.unit().isEmpty()
                && !other.unit().isEmpty()) {
            return true;
        }
        if (one.words().scopes() != other.words().scopes() || isFrom(one) != isFrom(other)) {
            return true;
        }
        var up = Words.direction(one.label());
        var down = Words.direction(other.label());
        return (up == null ? down != null : !up.equals(down)) || areSiblings(one.topic(), other.topic());
    }

    /** 东街改造工程, 西街改造工程: two of a kind. */
    private static boolean areSiblings(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one)) {
            return false;
        }
        return ofWords(Wording.pairs(one), Wording.pairs(other)) >= ALIKE;
    }

    private static boolean isPercent(Stated stated) {
        return measure(stated) == Measure.PERCENT;
    }

    /** 由0.571提高到0.578 */
    private static boolean isFrom(Stated stated) {
        return stated.label().endsWith("由") || stated.label().endsWith("从");
    }

    private static Measure measure(Stated stated) {
        return stated.quantity().measure();
    }

    /** How many aspects only one of the two speaks of. */
    static int aspects(Stated one, Stated other) {
        return Long.bitCount(one.words().aspects() ^ other.words().aspects());
    }
}

package org.jiheng.reconciliation.text;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.FactKind;
import org.jspecify.annotations.Nullable;

/** The field's words for amounts, as reports of many places have them. */
final class Words {

    /** Where two end at the same place, the longer one is meant. */
    private static final Map<String, FactKind> AMOUNTS = Map.ofEntries(
            entry("收入合计", FactKind.REVENUE_TOTAL),
            entry("收入总计", FactKind.REVENUE_TOTAL),
            entry("收入总额", FactKind.REVENUE_TOTAL),
            entry("总收入", FactKind.REVENUE_TOTAL),
            entry("本年收入", FactKind.REVENUE_TOTAL),
            entry("年度收入", FactKind.REVENUE_TOTAL),
            entry("部门收入", FactKind.REVENUE_TOTAL),
            entry("收入决算数", FactKind.REVENUE_TOTAL),
            entry("收入决算", FactKind.REVENUE_TOTAL),
            entry("决算收入", FactKind.REVENUE_TOTAL),
            entry("收入决算总额", FactKind.REVENUE_TOTAL),
            entry("收入共计", FactKind.REVENUE_TOTAL),
            entry("收入总数", FactKind.REVENUE_TOTAL),
            entry("财政拨款收入", FactKind.REVENUE_APPROPRIATION),
            entry("财政拨款", FactKind.REVENUE_APPROPRIATION),
            entry("财政补助收入", FactKind.REVENUE_APPROPRIATION),
            entry("上级补助收入", FactKind.REVENUE_SUPERIOR_GRANTS),
            entry("附属单位上缴收入", FactKind.REVENUE_AFFILIATED),
            entry("附属单位缴款", FactKind.REVENUE_AFFILIATED),
            entry("事业收入", FactKind.REVENUE_SERVICE),
            entry("事业性收入", FactKind.REVENUE_SERVICE),
            entry("经营收入", FactKind.REVENUE_OPERATING),
            entry("经营性收入", FactKind.REVENUE_OPERATING),
            entry("其他收入", FactKind.REVENUE_OTHER),
            entry("支出合计", FactKind.EXPENDITURE_TOTAL),
            entry("支出总计", FactKind.EXPENDITURE_TOTAL),
            entry("支出总额", FactKind.EXPENDITURE_TOTAL),
            entry("总支出", FactKind.EXPENDITURE_TOTAL),
            entry("本年支出", FactKind.EXPENDITURE_TOTAL),
            entry("年度支出", FactKind.EXPENDITURE_TOTAL),
            entry("部门支出", FactKind.EXPENDITURE_TOTAL),
            entry("整体支出", FactKind.EXPENDITURE_TOTAL),
            entry("支出决算数", FactKind.EXPENDITURE_TOTAL),
            entry("支出决算", FactKind.EXPENDITURE_TOTAL),
            entry("决算支出", FactKind.EXPENDITURE_TOTAL),
            entry("支出决算总额", FactKind.EXPENDITURE_TOTAL),
            entry("支出共计", FactKind.EXPENDITURE_TOTAL),
            entry("支出总数", FactKind.EXPENDITURE_TOTAL),
            entry("基本支出", FactKind.BASIC_EXPENDITURE),
            entry("基本支出决算", FactKind.BASIC_EXPENDITURE),
            entry("基本支出合计", FactKind.BASIC_EXPENDITURE),
            entry("人员经费", FactKind.PERSONNEL),
            entry("人员经费支出", FactKind.PERSONNEL),
            entry("人员支出", FactKind.PERSONNEL),
            entry("公用经费", FactKind.GENERAL_OPERATING),
            entry("公用经费支出", FactKind.GENERAL_OPERATING),
            entry("公用支出", FactKind.GENERAL_OPERATING),
            entry("日常公用支出", FactKind.GENERAL_OPERATING),
            entry("项目支出", FactKind.PROJECT_EXPENDITURE),
            entry("项目支出决算", FactKind.PROJECT_EXPENDITURE),
            entry("项目支出合计", FactKind.PROJECT_EXPENDITURE),
            entry("经营支出", FactKind.OPERATING_EXPENDITURE),
            entry("经营性支出", FactKind.OPERATING_EXPENDITURE),
            entry("上缴上级支出", FactKind.TO_SUPERIOR),
            entry("对附属单位补助支出", FactKind.TO_AFFILIATED),
            entry("附属单位补助支出", FactKind.TO_AFFILIATED),
            entry("年初结转和结余", FactKind.OPENING_BALANCE),
            entry("年初结转结余", FactKind.OPENING_BALANCE),
            entry("上年结转结余", FactKind.OPENING_BALANCE),
            entry("上年结转", FactKind.OPENING_BALANCE),
            entry("年初结转", FactKind.OPENING_BALANCE),
            entry("年初结余", FactKind.OPENING_BALANCE),
            entry("上年结余", FactKind.OPENING_BALANCE),
            entry("年末结转", FactKind.CLOSING_BALANCE),
            entry("年末结余", FactKind.CLOSING_BALANCE),
            entry("年末结转和结余", FactKind.CLOSING_BALANCE),
            entry("年末结转结余", FactKind.CLOSING_BALANCE),
            entry("结转下年", FactKind.CLOSING_BALANCE),
            entry("三公经费", FactKind.THREE_PUBLICS),
            entry("三公”经费", FactKind.THREE_PUBLICS),
            entry("三公\"经费", FactKind.THREE_PUBLICS),
            entry("三公”经费支出", FactKind.THREE_PUBLICS),
            entry("三公经费支出", FactKind.THREE_PUBLICS),
            entry("因公出国（境）费", FactKind.OVERSEAS_TRAVEL),
            entry("因公出国（境）费用", FactKind.OVERSEAS_TRAVEL),
            entry("因公出国（境）经费", FactKind.OVERSEAS_TRAVEL),
            entry("因公出国境费", FactKind.OVERSEAS_TRAVEL),
            entry("出国费", FactKind.OVERSEAS_TRAVEL),
            entry("公务用车购置及运行维护费", FactKind.VEHICLES),
            entry("公务用车购置及运行费", FactKind.VEHICLES),
            entry("公务用车购置和运行维护费", FactKind.VEHICLES),
            entry("公务用车购置费", FactKind.VEHICLE_PURCHASE),
            entry("公务用车运行维护费", FactKind.VEHICLE_OPERATION),
            entry("公务用车运行费", FactKind.VEHICLE_OPERATION),
            entry("公务接待费", FactKind.RECEPTIONS),
            entry("公务接待费用", FactKind.RECEPTIONS),
            entry("年初预算", FactKind.INITIAL_BUDGET),
            entry("年初预算数", FactKind.INITIAL_BUDGET),
            entry("年初预算批复", FactKind.INITIAL_BUDGET),
            entry("年初批复", FactKind.INITIAL_BUDGET),
            entry("年初批复数", FactKind.INITIAL_BUDGET),
            entry("年初安排", FactKind.INITIAL_BUDGET),
            entry("年初预算安排", FactKind.INITIAL_BUDGET),
            entry("年初预算资金", FactKind.INITIAL_BUDGET),
            entry("年初部门预算", FactKind.INITIAL_BUDGET),
            entry("全年预算", FactKind.YEAR_BUDGET),
            entry("全年预算数", FactKind.YEAR_BUDGET),
            entry("调整后预算", FactKind.YEAR_BUDGET),
            entry("调整后预算数", FactKind.YEAR_BUDGET),
            entry("调整预算数", FactKind.YEAR_BUDGET),
            entry("调整预算", FactKind.YEAR_BUDGET),
            entry("预算调整为", FactKind.YEAR_BUDGET),
            entry("调整为", FactKind.YEAR_BUDGET),
            entry("预算数", FactKind.YEAR_BUDGET),
            entry("预算金额", FactKind.YEAR_BUDGET),
            entry("预算资金", FactKind.YEAR_BUDGET),
            entry("预算总额", FactKind.YEAR_BUDGET),
            entry("预算安排", FactKind.YEAR_BUDGET),
            entry("预算安排资金", FactKind.YEAR_BUDGET),
            entry("预算批复", FactKind.YEAR_BUDGET),
            entry("预算下达", FactKind.YEAR_BUDGET),
            entry("预算指标", FactKind.YEAR_BUDGET),
            entry("安排预算", FactKind.YEAR_BUDGET),
            entry("批复预算", FactKind.YEAR_BUDGET),
            entry("下达预算", FactKind.YEAR_BUDGET),
            entry("下达资金", FactKind.YEAR_BUDGET),
            entry("安排资金", FactKind.YEAR_BUDGET),
            entry("预算", FactKind.YEAR_BUDGET),
            entry("项目经费", FactKind.YEAR_BUDGET),
            entry("项目资金", FactKind.YEAR_BUDGET),
            entry("项目总额", FactKind.YEAR_BUDGET),
            entry("资金总额", FactKind.YEAR_BUDGET),
            entry("经费总额", FactKind.YEAR_BUDGET),
            entry("到位资金", FactKind.ARRIVED),
            entry("资金到位", FactKind.ARRIVED),
            entry("实际到位", FactKind.ARRIVED),
            entry("到位", FactKind.ARRIVED),
            entry("到位数", FactKind.ARRIVED),
            entry("实际到位资金", FactKind.ARRIVED),
            entry("执行数", FactKind.EXECUTED),
            entry("预算执行", FactKind.EXECUTED),
            entry("全年执行", FactKind.EXECUTED),
            entry("全年执行数", FactKind.EXECUTED),
            entry("实际执行", FactKind.EXECUTED),
            entry("执行", FactKind.EXECUTED),
            entry("支付", FactKind.EXECUTED),
            entry("支付数", FactKind.EXECUTED),
            entry("支付资金", FactKind.EXECUTED),
            entry("实际支付", FactKind.EXECUTED),
            entry("支出", FactKind.EXECUTED),
            entry("支出资金", FactKind.EXECUTED),
            entry("支出数", FactKind.EXECUTED),
            entry("支出金额", FactKind.EXECUTED),
            entry("全年支出", FactKind.EXECUTED),
            entry("实际支出", FactKind.EXECUTED),
            entry("实际支出数", FactKind.EXECUTED),
            entry("累计支出", FactKind.EXECUTED),
            entry("已支出", FactKind.EXECUTED),
            entry("实际使用", FactKind.EXECUTED),
            entry("使用资金", FactKind.EXECUTED),
            entry("已使用", FactKind.EXECUTED),
            entry("总计支出", FactKind.EXECUTED),
            entry("完成支出", FactKind.EXECUTED),
            entry("决算数", FactKind.EXECUTED),
            entry("剩余", FactKind.UNSPENT),
            entry("结余", FactKind.UNSPENT),
            entry("未支出", FactKind.UNSPENT),
            entry("未使用", FactKind.UNSPENT),
            entry("未执行", FactKind.UNSPENT),
            entry("未支付", FactKind.UNSPENT),
            entry("未支", FactKind.UNSPENT),
            entry("剩余资金", FactKind.UNSPENT),
            entry("结余资金", FactKind.UNSPENT),
            entry("结转结余", FactKind.UNSPENT),
            entry("追加预算", FactKind.ADJUSTMENT),
            entry("预算追加", FactKind.ADJUSTMENT),
            entry("年中追加", FactKind.ADJUSTMENT),
            entry("追加", FactKind.ADJUSTMENT),
            entry("调增", FactKind.ADJUSTMENT),
            entry("追加预算数", FactKind.ADJUSTMENT));

    private static final WordList AMOUNT_WORDS = WordList.of(List.copyOf(AMOUNTS.keySet()));
    /** The word must be what the number is about, not somewhere before it. */
    private static final int LONGEST_TAIL = 3;

    /** What is stated of these is about other years, other shares or other things. */
    private static final WordList ELSEWHERE = WordList.of(
            "上年", "去年", "上一年", "同期", "以前年度", "历年", "累计投", "总投资", "计划投资", "概算", "合同", "中标", "招标", "限价", "面积", "人均", "户均",
            "村均", "亩均", "车均", "次均", "校均", "标准", "单价", "贷款", "产值", "税", "GDP", "罚", "涉案", "补偿", "救助", "挽回", "节约", "审减",
            "销售", "投资", "十四五", "三年", "五年");

    private static final WordList PURPOSES =
            WordList.of("费", "项目", "资金", "接待", "用车", "培训", "购置", "补助", "福利", "服务", "人员", "工程", "对个人", "资本性", "类", "款");

    private static final List<String> FUNDS =
            List.of("救助资金", "救助补助", "救助金", "救助项目", "救助经费", "补偿资金", "补偿费", "补偿金", "补偿补助", "补偿项目", "救助中心");

    private static final WordList TAILS = WordList.of(
            "人民币", "分别为", "分别", "总共", "共计", "共有", "总计", "合计为", "为", "是", "共", "计", "达到", "达", "约", "近", "了", "有", "即",
            "仅", "的", "数", "金额为", "=", "：", "“", "”", "\"", "总");

    /** Ends of names, though a word that only joins is at their end. */
    private static final WordList NAMES = WordList.of("合计", "总计", "下达", "执行数", "预算数");

    private Words() {}

    /** The label without the words that only join it to its number. */
    static String trimmed(String label) {
        var text = label.strip();
        for (var tail = TAILS.ending(text);
                tail != null && tail.length() < text.length() && !NAMES.ends(text);
                tail = TAILS.ending(text)) {
            text = text.substring(0, text.length() - tail.length()).strip();
        }
        return text;
    }

    /** What an amount with this label is; {@link FactKind#AMOUNT} if that is not known. */
    static FactKind kind(String label) {
        var text = trimmed(label);
        var end = text.length();
        var word = AMOUNT_WORDS.ending(text);
        while (word == null && end > 0 && text.length() - end < LONGEST_TAIL) {
            end--;
            word = AMOUNT_WORDS.before(text, end);
        }
        if (word == null) {
            return isWhole(text, "收入") && !AMOUNT_WORDS.isIn(text) ? FactKind.REVENUE_TOTAL : FactKind.AMOUNT;
        }
        var kind = Objects.requireNonNull(AMOUNTS.get(word));
        var head = text.substring(0, end - word.length());
        if (kind == FactKind.REVENUE_TOTAL && text.contains("拨款收入")) {
            return FactKind.REVENUE_APPROPRIATION;
        }
        if (word.equals("部门支出") && isAnother(head)) {
            return FactKind.AMOUNT;
        }
        if (kind == FactKind.EXPENDITURE_TOTAL && isOfSomething(head)) {
            return FactKind.EXECUTED;
        }
        return kind == FactKind.EXECUTED && isWhole(text, "支出") ? FactKind.EXPENDITURE_TOTAL : kind;
    }

    /** 体育部门支出 is not what this department spent. */
    private static boolean isAnother(String head) {
        return !head.isEmpty()
                && Character.isIdeographic(head.charAt(head.length() - 1))
                && "年度本我全该各市县区局月".indexOf(head.charAt(head.length() - 1)) < 0;
    }

    /** 公务接待费支出决算 is not the department's. */
    private static boolean isOfSomething(String head) {
        return PURPOSES.isIn(head);
    }

    /** 支出, 2024年支出, 我单位全年支出: of the whole department. */
    private static boolean isWhole(String text, String what) {
        if (!text.endsWith(what)) {
            return false;
        }
        var head = text.substring(0, text.length() - what.length());
        return head.isEmpty()
                || head.endsWith("年度")
                || head.endsWith("度") && head.length() <= 6
                || head.endsWith("部门")
                || head.endsWith("单位");
    }

    /** 高标准农田 is a name, 救助资金 and 补偿费 are funds of the year. */
    static boolean isElsewhere(String label) {
        if (!ELSEWHERE.isIn(label)) {
            return false;
        }
        var text = label.replace("高标准", "").replace("合同约定", "");
        for (var fund : FUNDS) {
            text = text.replace(fund, "");
        }
        return ELSEWHERE.isIn(text);
    }

    private static final WordList SCOPES =
            WordList.of("政府性基金", "国有资本", "本级", "下属", "所属", "机关", "中央", "省级", "上级", "其他资金");

    /** What narrows an amount, so that it is not held against one that is narrowed otherwise. */
    static String scope(String label) {
        var scope = new StringBuilder();
        if (label.contains("财政拨款") || label.contains("一般公共预算")) {
            scope.append("财政拨款");
        }
        if (SCOPES.isIn(label)) {
            SCOPES.words().stream().filter(label::contains).forEach(scope::append);
        }
        return scope.toString();
    }

    /** Budget or outturn, from the words before the number. */
    static Basis basis(String fullSentence, String fullLabel) {
        // 一般公共预算 is a fund, not a plan.
        var sentence = fullSentence.replace("公共预算", "");
        var label = fullLabel.replace("公共预算", "");
        if (label.contains("决算") || label.contains("执行") || label.contains("实际") || label.contains("完成")) {
            return Basis.EXECUTED;
        }
        if (label.contains("年初")) {
            return Basis.INITIAL_BUDGET;
        }
        if (label.contains("预算")) {
            return Basis.YEAR_BUDGET;
        }
        if (label.contains("到位")) {
            return Basis.ARRIVED;
        }
        var budget = sentence.lastIndexOf("预算");
        var outturn = Math.max(
                Math.max(sentence.lastIndexOf("决算"), sentence.lastIndexOf("执行")),
                Math.max(sentence.lastIndexOf("实际"), sentence.lastIndexOf("支出合计")));
        if (budget >= 0 && sentence.startsWith("公共预算", Math.max(0, budget - 2))) {
            budget = -1;
        }
        if (budget > outturn) {
            return sentence.contains("年初") ? Basis.INITIAL_BUDGET : Basis.YEAR_BUDGET;
        }
        return outturn >= 0 ? Basis.EXECUTED : Basis.UNKNOWN;
    }

    private static final WordList UP =
            WordList.of("增加", "增长", "上升", "提高", "增幅", "上涨", "增收", "增支", "多收", "多支", "多", "增", "升", "涨");

    private static final WordList DOWN = WordList.of(
            "减少", "下降", "降低", "压减", "降幅", "减幅", "减收", "减支", "少收", "少支", "缩减", "压缩", "回落", "下滑", "少", "减", "降");

    /** Whether a number is said to be more (true) or less (false) than another; nothing where it is not compared. */
    static @Nullable Boolean direction(String label) {
        var text = trimmed(label);
        return UP.ends(text) ? Boolean.TRUE : DOWN.ends(text) ? Boolean.FALSE : null;
    }

    static String withoutDirection(String label) {
        var text = trimmed(label);
        var up = UP.ending(text);
        var direction = up == null ? DOWN.ending(text) : up;
        return direction == null ? text : text.substring(0, text.length() - direction.length());
    }
}

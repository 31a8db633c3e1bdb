package org.jiheng.reconciliation.text;

import org.jspecify.annotations.Nullable;

/** The columns of the forms, by the words in their heads. */
enum Columns {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    SIGN,
    TARGET,
    UNIT,
    ACTUAL,
    POINTS,
    SCORE,
    REASON,
    STANDARD,
    INITIAL,
    ADJUSTMENT,
    YEAR,
    EXECUTED,
    RATE,
    NAME,
    NUMBER;

    private static final int LONGEST_HEAD = 40;
    /** Every longer head has one of these: what has none is looked at no further. */
    private static final WordList MARKS =
            WordList.of("原因", "备注", "措施", "说明", "标准", "细则", "解释", "值", "完成", "执行率", "预算数", "执行数", "分值", "权重", "得分");

    /** Nothing where the cell is no head of a column that we know. */
    static @Nullable Columns of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_HEAD) {
            return null;
        }
        var text = bare(cell);
        var named = named(text);
        return named == null ? longer(text) : named;
    }

    /** The short names that only stand for a column where other heads stand beside them. */
    static @Nullable Columns brief(String cell) {
        return switch (bare(cell)) {
            case "目标" -> TARGET;
            case "完成", "实际", "实际完成" -> ACTUAL;
            case "年初" -> INITIAL;
            case "调整后", "预算", "全年" -> YEAR;
            case "执行", "决算", "支出" -> EXECUTED;
            default -> of(cell);
        };
    }

    /** Whether the cell is nothing but a head's name, with no word more. */
    static boolean isNamed(String cell) {
        return cell.length() <= LONGEST_HEAD && named(bare(cell)) != null;
    }

    private static String bare(String cell) {
        if (cell.indexOf('（') < 0) {
            return cell;
        }
        return cell.replace("（A）", "")
                .replace("（B）", "")
                .replace("（B/A）", "")
                .replace("（万元）", "")
                .replace("（元）", "")
                .replace("（%）", "");
    }

    private static @Nullable Columns named(String text) {
        return switch (text) {
            case "一级指标", "一级" -> LEVEL1;
            case "二级指标", "二级" -> LEVEL2;
            case "三级指标", "三级", "指标名称", "绩效指标名称", "指标内容", "三级指标名称", "四级指标" -> LEVEL3;
            case "指标性质", "计算符号", "指标方向", "性质", "运算符号" -> SIGN;
            case "度量单位", "计量单位", "单位", "指标单位" -> UNIT;
            case "分值", "权重", "标准分", "指标分值", "分值权重", "权数", "标准分值", "分值（权重）", "分值分", "满分", "指标权重", "权重（分值）" -> POINTS;
            case "得分", "自评得分", "评分", "实际得分", "评价得分", "自评分", "自评分数", "指标得分", "评定得分" -> SCORE;
            case "年初预算数", "年初预算", "年初批复数", "年初预算金额", "期初预算数" -> INITIAL;
            case "年度调整数", "预算调整数", "调整数", "追加数", "调整金额", "年中追加" -> ADJUSTMENT;
            case "全年预算数",
                    "调整后预算数",
                    "调整预算数",
                    "全年预算",
                    "预算数",
                    "全年预算金额",
                    "预算金额",
                    "年度预算数",
                    "预算安排",
                    "预算资金",
                    "预算总额",
                    "变动后预算数" -> YEAR;
            case "全年执行数",
                    "执行数",
                    "决算数",
                    "全年执行",
                    "实际支出数",
                    "实际支出",
                    "预算执行数",
                    "执行金额",
                    "支出金额",
                    "支出数",
                    "支出决算数",
                    "实际执行数",
                    "全年支出数",
                    "全年执行金额",
                    "支付金额",
                    "支付数" -> EXECUTED;
            case "执行率", "预算执行率", "支出率", "执行率B/A", "执行率（%）", "支付率", "资金执行率", "执行比例" -> RATE;
            case "项目名称", "名称", "项目" -> NAME;
            case "序号" -> NUMBER;
            default -> null;
        };
    }

    private static @Nullable Columns longer(String text) {
        if (!MARKS.isIn(text)) {
            return null;
        }
        if (text.startsWith("偏差原因")
                || text.startsWith("未完成原因")
                || text.startsWith("备注")
                || text.startsWith("偏离原因")
                || text.contains("原因分析")
                || text.contains("改进措施")
                || text.equals("原因")
                || text.equals("说明")) {
            return REASON;
        }
        if (text.contains("评分标准")
                || text.contains("扣分标准")
                || text.contains("评价标准")
                || text.contains("计分标准")
                || text.contains("评分细则")
                || text.contains("指标解释")
                || text.contains("指标说明")) {
            return STANDARD;
        }
        if ((text.contains("指标值") || text.contains("目标值") || text.contains("预期值") || text.contains("计划值"))
                && !text.contains("完成")) {
            return TARGET;
        }
        if (text.contains("完成值")
                || text.contains("实际值")
                || text.equals("完成情况")
                || text.equals("实际完成情况")
                || text.equals("全年完成情况")
                || text.contains("实际完成指标")
                || text.equals("指标完成情况")) {
            return ACTUAL;
        }
        if (text.startsWith("执行率") || text.startsWith("预算执行率")) {
            return RATE;
        }
        if (text.startsWith("全年预算数")) {
            return YEAR;
        }
        if (text.startsWith("全年执行数")) {
            return EXECUTED;
        }
        if (text.startsWith("年初预算数")) {
            return INITIAL;
        }
        if (text.startsWith("分值") || text.startsWith("权重")) {
            return POINTS;
        }
        if (text.startsWith("得分") || text.startsWith("自评得分")) {
            return SCORE;
        }
        return null;
    }
}

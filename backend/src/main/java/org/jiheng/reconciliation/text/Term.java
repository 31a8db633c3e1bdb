package org.jiheng.reconciliation.text;

import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sentence and the part that the words beside it give it where amounts are compared: 由14分钟缩短到9分钟,
 * 缩短5分钟; 比目标12部少3部.
 *
 * @param unit figures of other units are not compared
 * @param way more (1), less (-1), or untold (0)
 * @param clause which part between semicolons it stands in
 * @param base against what the words beside it compare
 */
record Term(Item item, Role role, String unit, int way, int clause, Base base) {

    enum Role {
        /** What something is. */
        LEVEL,
        /** 由…, 从… */
        FROM,
        /** 增加到…, 降至… */
        TO,
        /** 比上年…, （上年…） */
        BASE,
        /** By how much. */
        DIFFERENCE,
        /** By how much, in percent. */
        RATE,
        /** A limit, a price, a range: nothing to reckon with. */
        NONE
    }

    /** What a change is told against. */
    enum Base {
        NONE,
        EARLIER,
        PLAN,
        OTHER
    }

    private static final List<String> EARLIER =
            List.of("上年", "去年", "同期", "上一年", "年初", "前一年", "上期", "月初", "期初", "原有", "原来", "往年", "上月", "上季", "前期", "同比");
    private static final List<String> PLAN =
            List.of("计划", "目标", "预算", "任务", "指标", "批复", "定额", "标准", "原定", "序时", "要求", "约定", "限价", "概算", "承诺", "合同");
    private static final List<String> COMPARES =
            List.of("比", "较", "高于", "低于", "超过", "多于", "少于", "优于", "大于", "小于", "早于", "晚于", "高出", "超出");
    private static final List<String> MORE = List.of("高于", "超过", "多于", "大于", "晚于", "高出", "超出");
    private static final List<String> LESS = List.of("低于", "少于", "小于", "早于");
    private static final List<String> UP = List.of("高", "高出", "多出", "超出", "超", "延长", "超支", "快", "推迟", "延后", "延迟", "晚");
    private static final List<String> DOWN =
            List.of("低", "缩短", "节约", "节省", "慢", "短", "提前", "早", "差", "欠", "缺", "不足", "净减");
    private static final List<String> UNTOLD = List.of("相差", "差额", "差距", "差异");
    private static final List<String> ARRIVES = List.of("到", "至", "为", "成");
    private static final String NOT_COMPARING = "例重率赛值照";
    private static final List<String> OF_PLAN = List.of("的目标", "目标", "的指标", "指标", "的计划", "的任务", "的控制", "的预算", "的限");
    /** What may be done more or less of; 多媒体 and 少年 are names. */
    private static final String VERBS = "采建修办收开做完培招投支用装验种改查到检发举覆安设录栽巡生植拨付拆清入";

    private static final int LONGEST_VERB = 2;
    private static final int LONGEST_PLAN = 8;

    /** @param behind the words right behind the number */
    static Term of(Item item, int clause, String behind) {
        var mention = item.mention();
        var label = item.label();
        var unit = unit(item);
        if (mention.range() || mention.quantity().approximate()) {
            return new Term(item, Role.NONE, unit, 0, clause, Base.NONE);
        }
        var compares = comparing(label);
        var said = compares < 0 ? label : label.substring(compares);
        var base = base(said, compares >= 0);
        if (base == Base.NONE && OF_PLAN.stream().anyMatch(behind::startsWith)) {
            base = Base.PLAN;
        }
        var to = withoutYear(label);
        if (isTo(to)) {
            return new Term(item, Role.TO, unit, way(to.substring(0, to.length() - 1)), clause, Base.NONE);
        }
        // 新增35家 is what it is, not by how much more.
        var words = label.endsWith("节约") ? label : Words.trimmed(label);
        var way = words.endsWith("新增") ? 0 : way(words);
        if (way != 0 && COMPARES.contains(words)) {
            base = Base.NONE;
        }
        if (mention.measure() == Measure.PERCENTAGE_POINT || isPoints(item)) {
            return new Term(item, Role.DIFFERENCE, unit, way == 0 ? self(said) : way, clause, base);
        }
        if (mention.bounded() && compares < 0) {
            return new Term(item, Role.NONE, unit, 0, clause, Base.NONE);
        }
        if (way != 0 || UNTOLD.stream().anyMatch(words::endsWith)) {
            // 年均增长5%: of years that lie between.
            var mean = mention.measure() == Measure.PERCENT && label.contains("年均");
            var role = mean ? Role.NONE : mention.measure() == Measure.PERCENT ? Role.RATE : Role.DIFFERENCE;
            return new Term(item, role, unit, way, clause, base);
        }
        if (compares >= 0 || base != Base.NONE && isOnly(label)) {
            return new Term(item, Role.BASE, unit, self(said), clause, base);
        }
        return new Term(item, isFrom(label) ? Role.FROM : Role.LEVEL, unit, 0, clause, base);
    }

    /** Where a comparison begins in the words before a number, or -1. */
    private static int comparing(String label) {
        var found = -1;
        for (var word : COMPARES) {
            var at = label.lastIndexOf(word);
            if (at > found && isComparing(label, at, word)) {
                found = at;
            }
        }
        return found;
    }

    private static boolean isComparing(String label, int at, String word) {
        var next = at + word.length() < label.length() ? label.charAt(at + word.length()) : ' ';
        var before = at > 0 ? label.charAt(at - 1) : ' ';
        return NOT_COMPARING.indexOf(next) < 0 && "不未没占对环百".indexOf(before) < 0 && !(word.equals("比") && before == '同');
    }

    private static Base base(String said, boolean compares) {
        var text = said.replace("公共预算", "").replace("基金预算", "");
        var plan = PLAN.stream().anyMatch(text::contains);
        if (plan && (text.contains("年初") || !compares && EARLIER.stream().noneMatch(said::contains))) {
            return Base.PLAN;
        }
        if (EARLIER.stream().anyMatch(said::contains) || !Years.in(said).isEmpty()) {
            return Base.EARLIER;
        }
        if (plan) {
            return Base.PLAN;
        }
        return compares ? Base.OTHER : Base.NONE;
    }

    /** 上年, 上年末, 2022年, 目标值: nothing but what it is compared with. */
    private static boolean isOnly(String label) {
        var text = Words.trimmed(label);
        for (var year : Years.in(text)) {
            text = text.substring(0, year.start()) + " ".repeat(year.end() - year.start()) + text.substring(year.end());
        }
        for (var words : List.of(EARLIER, List.of("与", "目标", "计划", "度", "值", "末", "底", "数", "实有", "决算", "完成"))) {
            for (var word : words) {
                text = text.replace(word, "");
            }
        }
        return text.isBlank();
    }

    /** 提高到 of 提高到2022年的 */
    private static String withoutYear(String label) {
        var text = label.endsWith("的") ? label.substring(0, label.length() - 1) : label;
        for (var word : List.of("末", "底")) {
            text = text.endsWith("年" + word) ? text.substring(0, text.length() - 1) : text;
        }
        var years = Years.in(text);
        return years.isEmpty() || years.get(years.size() - 1).end() < text.length()
                ? label
                : text.substring(0, years.get(years.size() - 1).start());
    }

    private static boolean isTo(String label) {
        return label.length() > 1
                && ARRIVES.contains(label.substring(label.length() - 1))
                && (way(label.substring(0, label.length() - 1)) != 0
                        || List.of("调整", "变", "扩大", "扩", "提升", "压减", "压缩", "改").stream()
                                .anyMatch(label.substring(0, label.length() - 1)::endsWith));
    }

    private static boolean isFrom(String label) {
        var at = Math.max(label.lastIndexOf('由'), label.lastIndexOf('从'));
        return at >= 0 && label.length() - at <= 12;
    }

    private static int way(String text) {
        var direction = Words.direction(text);
        if (direction != null) {
            return direction ? 1 : -1;
        }
        if (DOWN.stream().anyMatch(text::endsWith)) {
            return -1;
        }
        if (UP.stream().anyMatch(text::endsWith) || isBeyondPlan(text)) {
            return 1;
        }
        // 少采180个, 晚完工20天: the verb between.
        for (var i = Math.max(0, text.length() - 1 - LONGEST_VERB); i < text.length() - 1; i++) {
            var c = text.charAt(i);
            if (VERBS.indexOf(text.charAt(i + 1)) < 0) {
                continue;
            }
            if ((c == '多' || c == '晚') && (i == 0 || "较比划标".indexOf(text.charAt(i - 1)) >= 0)) {
                return 1;
            }
            if ((c == '少' || c == '早') && (i == 0 || "较比划标".indexOf(text.charAt(i - 1)) >= 0)) {
                return -1;
            }
        }
        return 0;
    }

    /** The words before those that say which way. */
    static String withoutWay(String label) {
        var text = Words.withoutDirection(label);
        for (var words : List.of(DOWN, UP)) {
            for (var word : words) {
                if (text.endsWith(word)) {
                    return text.substring(0, text.length() - word.length());
                }
            }
        }
        return text;
    }

    /** 超计划126批次, 超额完成14处 */
    private static boolean isBeyondPlan(String text) {
        var at = text.lastIndexOf('超');
        return at >= 0
                && !text.startsWith("超过", at)
                && text.length() - at <= LONGEST_PLAN
                && (text.endsWith("超额") || text.endsWith("完成") || PLAN.stream().anyMatch(text::endsWith));
    }

    private static int self(String said) {
        return MORE.stream().anyMatch(said::startsWith) ? 1 : LESS.stream().anyMatch(said::startsWith) ? -1 : 0;
    }

    /** 0.4个 of 0.4个和0.9个百分点 */
    private static boolean isPoints(Item item) {
        var quantity = item.mention().quantity();
        return quantity.word().equals("个")
                && quantity.value().stripTrailingZeros().scale() > 0;
    }

    private static String unit(Item item) {
        return switch (item.mention().measure()) {
            case YUAN -> "元";
            case PERCENT, PERCENTAGE_POINT -> "%";
            default -> isPoints(item) ? "%" : item.mention().quantity().word();
        };
    }

    Fact fact() {
        return item.fact();
    }

    Interval interval() {
        return fact().amount().tight();
    }

    int start() {
        return item.mention().start();
    }

    int end() {
        return item.mention().end();
    }

    /** The same, as what something is compared with. */
    Term compared() {
        return new Term(item, Role.BASE, unit, way, clause, base);
    }

    /** The same, told of by how much it differs. */
    Term differing(int way) {
        return new Term(item, Role.DIFFERENCE, unit, way, clause, base);
    }

    /** What it is: a figure that something may have changed to. */
    boolean isLevel() {
        return role == Role.LEVEL || role == Role.TO;
    }

    boolean is(@Nullable String unit) {
        return Objects.equals(this.unit, unit);
    }
}

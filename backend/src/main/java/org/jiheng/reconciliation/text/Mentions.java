package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text that have a unit. What has none (years, dates, document numbers, telephone numbers, 第3条,
 * 801专网, the numbers of headings) is no number of ours. One pass, no regular expression.
 */
final class Mentions {

    private static final String[] COUNTED = {
        "个百分点", "百分点", "个千分点", "千分点", "个月", "分钟", "平方米", "平方公里", "立方米", "公里", "人次", "人天", "个", "项", "名", "人", "家", "所",
        "次", "期", "场", "户", "件", "套", "台", "路", "条", "份", "篇", "辆", "亩", "吨", "处", "座", "间", "支", "起", "批", "村", "册",
        "天", "岁", "小时", "米", "公顷", "棵", "株", "头", "只", "栋", "幅", "部", "块", "张", "门", "位", "科", "轮", "宗", "例", "盏", "页",
        "笔", "架次", "架", "艘", "公斤", "千克", "千米", "千瓦时", "千瓦", "兆瓦", "枚", "秒", "学时", "课时", "微克", "毫克", "毫升", "升", "斤",
        "车次", "班次", "标段", "泊位", "眼", "类", "颗", "标段", "月"
    };

    private static final String NO_SCORE = "别析钟配期之类批局散享管发解布成组工队支公厂会校院店行部院区中辨贝点钱";

    private static final String CHINESE = "〇零一二三四五六七八九十百千两";

    private static final String[] LIMITS = {
        "不超过", "不足", "不高于", "不低于", "不少于", "不大于", "不小于", "控制在", "至少", "最多", "最高", "上限", "≥", "≤", ">", "<", "高于", "低于",
        "以内"
    };

    private static final String[] ROUGH = {"约", "近", "大约", "将近", "超过", "逾", "超", "接近", "突破", "达到近"};

    private static final WordList MONEY =
            WordList.of("资金", "预算", "执行数", "经费", "投入", "拨款", "下达", "到位", "支出", "支付", "补助", "安排", "费用");

    private static final int LONGEST_NUMBER = 40;

    private Mentions() {}

    static List<Mention> in(String text) {
        var found = new ArrayList<Mention>();
        var i = 0;
        while (i < text.length()) {
            var c = text.charAt(i);
            if (isDigit(c)) {
                var end = numberEnd(text, i);
                var mention = at(text, i, end);
                if (mention != null) {
                    found.add(mention);
                    i = mention.end();
                } else {
                    i = end;
                }
            } else if (CHINESE.indexOf(c) >= 0) {
                var end = i;
                while (end < text.length() && (CHINESE.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                var mention = chinese(text, i, end);
                if (mention != null) {
                    found.add(mention);
                    i = mention.end();
                } else {
                    i = end;
                }
            } else {
                i++;
            }
        }
        return shareUnits(text, found);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int numberEnd(String text, int start) {
        var i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        while (i + 3 < text.length() && text.charAt(i) == ',' && isDigit(text.charAt(i + 1))) {
            i += 4;
        }
        i = Math.min(i, text.length());
        // 34.568.64: a stop for the comma, where another one is before the fraction.
        while (i + 5 < text.length()
                && text.charAt(i) == '.'
                && isDigits(text, i + 1, 3)
                && text.charAt(i + 4) == '.'
                && isDigit(text.charAt(i + 5))) {
            i += 4;
        }
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            i++;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigits(String text, int from, int count) {
        for (var i = from; i < from + count; i++) {
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The digits and the point of a number that {@link #numberEnd} found. */
    static String withoutThousands(String number) {
        var plain = number.replace(",", "");
        var last = plain.lastIndexOf('.');
        return plain.indexOf('.') == last ? plain : plain.substring(0, last).replace(".", "") + plain.substring(last);
    }

    private static @Nullable Mention at(String text, int start, int numberEnd) {
        if (numberEnd - start > LONGEST_NUMBER || isPartOfAName(text, start)) {
            return null;
        }
        var negative = start > 0
                && text.charAt(start - 1) == '-'
                && (start == 1 || !isDigit(text.charAt(start - 2)) && !isUnitEnd(text.charAt(start - 2)));
        var digits = withoutThousands(text.substring(start, numberEnd));
        var value = new BigDecimal(negative ? "-" + digits : digits);
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        var from = negative ? start - 1 : start;
        var unit = numberEnd < text.length() && text.charAt(numberEnd) == ' ' ? numberEnd + 1 : numberEnd;
        var rough = false;
        if (unit < text.length() && (text.charAt(unit) == '余' || text.charAt(unit) == '多')) {
            rough = true;
            unit++;
        }
        return measured(text, from, value, step, unit, rough);
    }

    private static @Nullable Mention measured(
            String text, int start, BigDecimal value, BigDecimal step, int unit, boolean rough) {
        var money = money(text, unit);
        if (money != null) {
            var behind = text.startsWith("人民币", money.end()) ? money.end() + 3 : money.end();
            var perUnit = behind < text.length() && (text.charAt(behind) == '/' || text.charAt(behind) == '每')
                    || before(text, start, "每人", "人均", "户均", "每户", "标准", "单价", "均价", "每亩", "每月", "每年", "每天", "每");
            return mention(
                    text,
                    start,
                    behind,
                    new Quantity(
                            value.movePointRight(money.zeros()),
                            step.movePointRight(money.zeros()),
                            Measure.YUAN,
                            money.word(),
                            rough),
                    perUnit);
        }
        if (unit < text.length()) {
            var c = text.charAt(unit);
            if (c == '%' || c == '‰') {
                var zeros = c == '%' ? 0 : 1;
                return mention(
                        text,
                        start,
                        unit + 1,
                        new Quantity(
                                value.movePointLeft(zeros), step.movePointLeft(zeros), Measure.PERCENT, "%", rough),
                        false);
            }
            if (c == '分'
                    && isDigit(text.charAt(Math.max(start, unit - 1)))
                    && (unit + 1 >= text.length() || NO_SCORE.indexOf(text.charAt(unit + 1)) < 0)) {
                return mention(text, start, unit + 1, new Quantity(value, step, Measure.POINTS, "分", rough), false);
            }
        }
        if (isTenThousands(text, start, unit)) {
            return mention(
                    text,
                    start,
                    unit + 1,
                    new Quantity(value.movePointRight(4), step.movePointRight(4), Measure.YUAN, "万元", rough),
                    false);
        }
        for (var word : COUNTED) {
            var at = unit;
            var zeros = 0;
            if (at < text.length() && text.startsWith(word, at + 1)) {
                zeros = text.charAt(at) == '万' ? 4 : text.charAt(at) == '亿' ? 8 : 0;
                at += zeros == 0 ? 0 : 1;
            }
            if (text.startsWith(word, at)) {
                var measure = word.endsWith("百分点") ? Measure.PERCENTAGE_POINT : Measure.COUNT;
                if (word.equals("月") || word.equals("条") && before(text, start, "第")) {
                    return null;
                }
                return mention(
                        text,
                        start,
                        at + word.length(),
                        new Quantity(value.movePointRight(zeros), step.movePointRight(zeros), measure, word, rough),
                        false);
            }
        }
        return null;
    }

    /** 资金29.6万，: of money, as the words before it say and nothing counted behind it. */
    private static boolean isTenThousands(String text, int start, int unit) {
        if (!text.startsWith("万", unit) || unit + 1 < text.length() && "，。；、）".indexOf(text.charAt(unit + 1)) < 0) {
            return false;
        }
        var before = text.substring(Math.max(0, start - 8), start);
        return MONEY.isIn(before);
    }

    private static Mention mention(String text, int start, int end, Quantity quantity, boolean perUnit) {
        var rough = quantity.approximate()
                || before(text, start, ROUGH) && !before(text, start, "节约", "附近")
                || text.startsWith("左右", end)
                || text.startsWith("余", end)
                // 比上年50万元多3万元: more than it, and it is what is said.
                || text.startsWith("多", end) && (end + 1 >= text.length() || !isDigit(text.charAt(end + 1)));
        var bounded = before(text, start, LIMITS)
                || text.startsWith("以上", end)
                || text.startsWith("以下", end)
                || text.startsWith("以内", end)
                || text.startsWith("及以", end);
        // 95（含）-100分 is a range too.
        var range = start >= 2
                        && isRangeMark(text.charAt(start - 1))
                        && (isDigit(text.charAt(start - 2)) || "%）".indexOf(text.charAt(start - 2)) >= 0)
                || end + 1 < text.length() && isRangeMark(text.charAt(end)) && isDigit(text.charAt(end + 1));
        return new Mention(
                start,
                end,
                new Quantity(quantity.value(), quantity.step(), quantity.measure(), quantity.word(), rough),
                bounded,
                perUnit,
                range);
    }

    private static boolean isRangeMark(char c) {
        return c == '-' || c == '~' || c == '—' || c == '至' || c == '–';
    }

    private static boolean isUnitEnd(char c) {
        return c == '%' || c == '元' || c == '分' || c == '年' || c == '月' || c == '附' || c == '）';
    }

    private record Money(String word, int zeros, int end) {}

    private static final List<Money> MONEY_WORDS = List.of(
            new Money("万亿元", 12, 3),
            new Money("百万元", 6, 3),
            new Money("亿元", 8, 2),
            new Money("万元", 4, 2),
            new Money("千元", 3, 2),
            new Money("百元", 2, 2),
            new Money("元", 0, 1));

    private static @Nullable Money money(String text, int at) {
        for (var known : MONEY_WORDS) {
            if (text.startsWith(known.word(), at)) {
                return new Money(known.word(), known.zeros(), at + known.end());
            }
        }
        return null;
    }

    /** Glued to Latin letters, numbered by 第 or 〔…〕, or part of a longer number: a name, not a count. */
    private static boolean isPartOfAName(String text, int start) {
        if (start == 0) {
            return false;
        }
        var c = text.charAt(start - 1);
        return c == '第'
                || c == '〔'
                || c == '.'
                || c == '['
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c == '_'
                || c == '#'
                || c == '/' && start > 1 && isDigit(text.charAt(start - 2));
    }

    static boolean before(String text, int start, String... words) {
        for (var word : words) {
            if (start >= word.length() && text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** 十一个, 三十万元. */
    private static @Nullable Mention chinese(String text, int start, int end) {
        if (start > 0
                && (text.charAt(start - 1) == '第'
                        || isDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '万')) {
            return null;
        }
        var value = ChineseNumerals.read(text.substring(start, end));
        if (value < 0) {
            return null;
        }
        return measured(text, start, BigDecimal.valueOf(value), BigDecimal.ONE, end, false);
    }

    /** 2万元、3万元 are two amounts; in 2、3、5.5万元 all three have the unit of the last. */
    private static List<Mention> shareUnits(String text, List<Mention> found) {
        var all = new ArrayList<Mention>();
        for (var mention : found) {
            var shared = new ArrayList<Mention>();
            var at = mention.start();
            while (mention.measure() != Measure.COUNT
                    && at >= 2
                    && text.charAt(at - 1) == '、'
                    && isDigit(text.charAt(at - 2))) {
                var end = at - 1;
                var start = end - 1;
                while (start > 0
                        && end - start < LONGEST_NUMBER
                        && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
                    start--;
                }
                if (isPartOfAName(text, start) || numberEnd(text, start) != end) {
                    break;
                }
                var other = measured(
                        text.substring(start, end) + text.substring(unitStart(text, mention), mention.end()),
                        0,
                        new BigDecimal(text.substring(start, end)),
                        BigDecimal.ONE.movePointLeft(Math.max(0, new BigDecimal(text.substring(start, end)).scale())),
                        end - start,
                        false);
                if (other == null) {
                    break;
                }
                shared.add(0, new Mention(start, end, other.quantity(), mention.bounded(), mention.perUnit(), false));
                at = start;
            }
            all.addAll(shared);
            all.add(mention);
        }
        return all;
    }

    private static int unitStart(String text, Mention mention) {
        var start = mention.start();
        return numberEnd(text, isDigit(text.charAt(start)) ? start : start + 1);
    }
}

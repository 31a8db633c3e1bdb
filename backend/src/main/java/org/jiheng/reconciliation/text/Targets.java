package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A target or an actual: sign, number and unit, or words.
 *
 * @param sign ≥ ≤ &gt; &lt; =, or nothing
 * @param quantity nothing for words
 */
public record Targets(@Nullable String sign, @Nullable Quantity quantity, String words) {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("≥", "≥"),
            Map.entry("≤", "≤"),
            Map.entry(">=", "≥"),
            Map.entry("<=", "≤"),
            Map.entry(">", ">"),
            Map.entry("<", "<"),
            Map.entry("=", "="),
            Map.entry("大于等于", "≥"),
            Map.entry("小于等于", "≤"),
            Map.entry("不低于", "≥"),
            Map.entry("不少于", "≥"),
            Map.entry("不超过", "≤"),
            Map.entry("不高于", "≤"),
            Map.entry("不大于", "≤"),
            Map.entry("大于", ">"),
            Map.entry("小于", "<"),
            Map.entry("等于", "="),
            Map.entry("控制在", "≤"));

    private static final Set<String> NO_SIGNS = Set.of("定性", "定量", "正向", "反向", "正向指标", "反向指标", "文字描述", "/", "—", "-");

    private static final int LONGEST = 40;
    private static final int LONGEST_UNIT = 8;

    /** Whether a cell of the column 指标性质 may say so. */
    static boolean isSign(String cell) {
        return SIGNS.containsKey(cell) || NO_SIGNS.contains(cell);
    }

    public static Targets of(String cell, @Nullable String separateSign, @Nullable String separateUnit) {
        var text = cell.strip();
        var sign = separateSign == null ? null : SIGNS.get(separateSign);
        for (var known : List.of(
                "大于等于", "小于等于", ">=", "<=", "≥", "≤", "不低于", "不少于", "不超过", "不高于", "不大于", "大于", "小于", "等于", "控制在", ">",
                "<", "=")) {
            if (text.startsWith(known)) {
                sign = SIGNS.get(known);
                text = text.substring(known.length()).strip();
                break;
            }
        }
        for (var after : List.of("及以上", "以上")) {
            if (sign == null && text.endsWith(after)) {
                sign = "≥";
                text = text.substring(0, text.length() - after.length());
            }
        }
        for (var after : List.of("以内", "以下", "及以下", "之内")) {
            if (sign == null && text.endsWith(after)) {
                sign = "≤";
                text = text.substring(0, text.length() - after.length());
            }
        }
        return new Targets(sign, number(text, separateUnit), cell);
    }

    private static @Nullable Quantity number(String text, @Nullable String separateUnit) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || !Mentions.isDigit(text.charAt(text.charAt(0) == '-' && text.length() > 1 ? 1 : 0))) {
            return null;
        }
        var start = text.charAt(0) == '-' ? 1 : 0;
        var end = Mentions.numberEnd(text, start);
        var unit = text.substring(end).strip();
        if (unit.isEmpty() && separateUnit != null) {
            unit = separateUnit;
        }
        if (unit.length() > LONGEST_UNIT
                || unit.chars()
                        .anyMatch(c ->
                                Mentions.isDigit((char) c) || "-~—至年月日，、。；：（".indexOf(c) >= 0 && c != '年' && c != '月')
                || unit.equals("年")
                || unit.equals("月")
                || unit.startsWith("年") && unit.length() > 1
                || unit.startsWith("月")) {
            return null;
        }
        var value = new BigDecimal(Mentions.withoutThousands(text.substring(0, end)));
        var step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return switch (unit) {
            case "%" -> new Quantity(value, step, Measure.PERCENT, "%", false);
            case "万元" -> new Quantity(value.movePointRight(4), step.movePointRight(4), Measure.YUAN, unit, false);
            case "亿元" -> new Quantity(value.movePointRight(8), step.movePointRight(8), Measure.YUAN, unit, false);
            case "元" -> new Quantity(value, step, Measure.YUAN, unit, false);
            default ->
                new Quantity(
                        value,
                        step,
                        Measure.COUNT,
                        unit,
                        unit.endsWith("余") || unit.startsWith("余") || unit.startsWith("多"));
        };
    }
}

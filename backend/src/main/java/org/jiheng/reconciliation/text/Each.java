package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * That a number is so much for each of something: 每亩15元, 人均100元, 单价36.5万元, 1022元/吨, 每所2名.
 *
 * @param of what it is for each of, as the text goes on there; empty where it is not told, more than one where it is for
 *     each of two things at once
 * @param noun what there is so much of, where it is told: 运行维护费 of 车均运行维护费
 * @param average whether it was reckoned from the others, and may be rounded
 */
record Each(List<String> of, String noun, boolean average) {

    private static final int LONGEST_UNIT = 6;
    private static final int FARTHEST = 14;
    private static final String AVERAGED = "人户亩车辆村套家次吨台校生床场所班件批镇乡店企";
    private static final String PERSONS = "人生名位员户";
    /** 各类 are kinds, not each of some. */
    private static final String VARIOUS = "类级项地种界方自单部科族县市区乡镇村街个处所批";

    private static final String TIMES = "月年季学期";
    /** What a price may be called, whatever it is the price of. */
    private static final List<String> GENERAL = List.of(
            "运营", "运行", "成本", "费用", "投资", "造价", "支出", "补助", "补贴", "奖补", "标准", "单价", "水平", "金额", "平均", "约", "为", "的",
            "资金", "达", "按", "给予", "价格", "处理", "采购", "建设", "实际", "购置");

    /** Nothing if the number is no such price. */
    static @Nullable Each of(Passage passage, Item item) {
        var value = passage.value();
        var end = item.mention().end();
        var behind = value.substring(end, Math.min(value.length(), end + LONGEST_UNIT));
        var label = item.label();
        if (behind.startsWith("/")) {
            var of = new ArrayList<String>();
            for (var part : behind.substring(1).split("[/·.，。；：、（）]", -1)) {
                of.add(part);
                if (behind.indexOf(part) + part.length() >= behind.length()
                        || "/·".indexOf(behind.charAt(behind.indexOf(part) + part.length())) < 0) {
                    break;
                }
            }
            return new Each(List.copyOf(of), "", false);
        }
        if (behind.startsWith("每") || behind.startsWith("一")) {
            return null;
        }
        var various = label.lastIndexOf('各');
        if (various >= 0
                && label.length() - various <= FARTHEST
                && various + 1 < label.length()
                && VARIOUS.indexOf(label.charAt(various + 1)) < 0) {
            return new Each(List.of(""), "", false);
        }
        var each = label.lastIndexOf('每');
        if (each >= 0 && label.length() - each <= FARTHEST) {
            var of = new ArrayList<String>();
            for (var at = each; at >= 0; at = at < 2 ? -1 : label.charAt(at - 2) == '每' ? at - 2 : -1) {
                of.add(label.substring(at + 1));
            }
            return new Each(
                    List.copyOf(of), noun(label.substring(Math.min(label.length(), each + 2))), label.contains("平均"));
        }
        var average = label.lastIndexOf('均');
        if (average > 0 && label.length() - average <= FARTHEST && AVERAGED.indexOf(label.charAt(average - 1)) >= 0) {
            return new Each(List.of(label.substring(average - 1, average)), noun(label.substring(average + 1)), true);
        }
        var trimmed = Words.trimmed(label);
        if (trimmed.startsWith("吨") && trimmed.endsWith("成本")) {
            return new Each(List.of("吨"), "", true);
        }
        return trimmed.endsWith("单价") ? new Each(List.of(), "", trimmed.endsWith("平均单价")) : null;
    }

    private static String noun(String text) {
        var noun = text;
        for (var word : GENERAL) {
            noun = noun.replace(word, "");
        }
        return noun.chars().allMatch(Character::isLetter) ? noun : "";
    }

    /** 每人每月50元: so much a month, for months that are not told. */
    boolean isOfTime() {
        return of.stream()
                .anyMatch(word -> !word.isEmpty() && TIMES.indexOf(word.charAt(0)) >= 0 || word.startsWith("百"));
    }

    /** 每人每年600元: of one year, as the rest of the report is. */
    boolean isYearly() {
        return of.size() == 2
                && of.stream().filter(word -> word.startsWith("年")).count() == 1;
    }

    /** What it is for each of, besides the year. */
    String perYear() {
        return of.get(of.get(0).startsWith("年") ? 1 : 0);
    }

    /** Whether the item counts what there is so much of each of: 人 of 1424人次, 村 of 26个示范村. */
    static boolean isCounted(Passage passage, String of, Item item) {
        var word = item.mention().quantity().word();
        if (item.mention().measure() != Measure.COUNT
                || !item.mention().isPlain()
                || item.fact().number().signum() <= 0) {
            return false;
        }
        if (of.isEmpty() || of.startsWith(word)) {
            return true;
        }
        var first = of.charAt(0);
        if (word.indexOf(first) >= 0 && word.length() > 1
                || PERSONS.indexOf(first) >= 0 && first != '户' && "人名位人次".contains(word)
                || first == '车' && (word.equals("辆") || word.equals("台"))) {
            return true;
        }
        var value = passage.value();
        var end = item.mention().end();
        var behind = value.substring(end, Math.min(value.length(), end + LONGEST_UNIT));
        var at = behind.indexOf(first);
        return at >= 0
                && behind.substring(0, at).chars().allMatch(Character::isLetter)
                && first != '个'
                && (word.equals("个") || word.equals("所") || word.equals("家"));
    }
}

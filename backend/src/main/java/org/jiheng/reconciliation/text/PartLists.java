package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** Finds the figures that may be the parts of a whole: those in parentheses, and those behind. Words tell how they are joined. */
final class PartLists {

    /** All of it follows. */
    private static final List<String> ALL =
            List.of("包括", "包含", "分别", "分为", "分项", "组成", "构成", "具体", "明细", "来源", "即", "按", "分部门", "：");
    /** Some of it may follow. */
    private static final List<String> SOME = List.of("其中", "内含", "内有", "含", "主要", "用于", "为");

    /** Joins only at the begin of a clause: 40万元，用于…, and not 继续用于. */
    private static final Set<String> PURPOSES = Set.of("用于", "为", "主要", "含");

    private static final List<String> RESTS =
            List.of("等", "，其余", "；其余", "，余下", "，剩余", "，其他", "，其它", "、其他", "，另有", "，余款");
    private static final List<String> PARTLY = List.of("不含", "如", "另", "折合", "约", "除", "已", "含");
    private static final List<String> TOTALS =
            List.of("合计", "共计", "总计", "小计", "总共", "总量", "总额", "总收入", "总支出", "总财力", "可用资金", "累计");

    private static final int LONGEST_LEAD = 100;
    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NOUN = 6;

    private final Passage passage;
    private final String value;

    PartLists(Passage passage) {
        this.passage = passage;
        this.value = passage.value();
    }

    /** 3608万元（中央资金2855万元、省级资金753万元） */
    @Nullable
    PartList inside(List<Item> items, int at) {
        var total = items.get(at);
        var open = total.mention().end();
        while (open < value.length()
                && open - total.mention().end() < LONGEST_NOUN
                && Character.isIdeographic(value.charAt(open))) {
            open++;
        }
        if (open >= value.length() || value.charAt(open) != '（') {
            return null;
        }
        var parts = new ArrayList<Item>();
        for (var i = at + 1; i < items.size() && items.get(i).depth() > total.depth(); i++) {
            if (items.get(i).depth() == total.depth() + 1) {
                parts.add(items.get(i));
            }
        }
        if (parts.isEmpty() || parts.get(0).mention().start() - open > LONGEST_LABEL) {
            return null;
        }
        var close = value.indexOf('）', parts.get(parts.size() - 1).mention().end());
        var lead = value.substring(open + 1, parts.get(0).mention().start());
        var join = SOME.stream().anyMatch(lead::startsWith) || PARTLY.stream().anyMatch(lead::startsWith)
                ? Join.SOME
                : Join.ALL;
        return new PartList(passage, join, parts, close > 0 && value.charAt(close - 1) != '等');
    }

    @Nullable
    PartList behind(List<Item> items, int at) {
        var total = items.get(at);
        var first = at + 1;
        while (first < items.size() && items.get(first).depth() > total.depth()) {
            first++;
        }
        if (first >= items.size() || items.get(first).depth() < total.depth()) {
            return null;
        }
        var lead = value.substring(
                total.mention().end(), items.get(first).mention().start());
        var join = join(lead);
        if (join == null) {
            return null;
        }
        return run(items, first, total.depth(), join);
    }

    /** The figures of one depth from the first on, as long as the list goes on. */
    PartList run(List<Item> items, int first, int depth, Join join) {
        var parts = new ArrayList<Item>();
        var previous = items.get(first);
        var closed = true;
        for (var i = first; i < items.size() && parts.size() < LONGEST_LIST; i++) {
            var item = items.get(i);
            if (item.depth() > depth) {
                continue;
            }
            var gap = i == first ? "" : passage.between(previous, item);
            if (item.depth() < depth || ends(gap) || i > first && isTotal(item)) {
                break;
            }
            if (gap.length() > LONGEST_LABEL * 2) {
                closed = false;
                break;
            }
            parts.add(item);
            previous = item;
        }
        return new PartList(passage, join, parts, closed && isClosed(previous));
    }

    /** How a whole is joined to what follows; nothing if it is not. */
    private static PartList.@Nullable Join join(String between) {
        var close = between.startsWith("（") ? between.indexOf('）') : -1;
        var lead = between.substring(close + 1);
        if (lead.length() > LONGEST_LEAD || lead.startsWith("、") || lead.startsWith("；")) {
            return null;
        }
        var from = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1;
        var colon = lead.lastIndexOf('：');
        if (from > 0 && colon > from && lead.substring(from, colon).chars().anyMatch(c -> Mentions.isDigit((char) c))) {
            // 超百亿的有3个：… counts something of its own.
            return null;
        }
        if (lead.indexOf("其中", from) < 0
                && TOTALS.stream().anyMatch(lead.substring(Math.max(from, colon + 1))::contains)) {
            return null;
        }
        for (var word : SOME) {
            var some = lead.lastIndexOf(word);
            if (some >= from
                    && lead.length() - some <= LONGEST_LABEL
                    && (!PURPOSES.contains(word) || some > 0 && isClauseStart(lead, some))) {
                return Join.SOME;
            }
        }
        if (lead.endsWith("中") || lead.endsWith("中，")) {
            return Join.SOME;
        }
        for (var word : ALL) {
            var all = lead.lastIndexOf(word);
            if (all >= from
                    && lead.length() - all <= LONGEST_LABEL
                    && (word.length() > 1 || word.equals("：") || all > 0 && isClauseStart(lead, all))) {
                return Join.ALL;
            }
        }
        return lead.length() <= LONGEST_LABEL * 2 ? Join.LOOSE : null;
    }

    private static boolean isClauseStart(String text, int at) {
        return at == 0 || "，。；：（".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** A sentence ends the list, unless the next one is numbered like the parts before it. */
    private static boolean ends(String gap) {
        var stop = gap.lastIndexOf('。');
        return stop >= 0 && !isOrdinal(gap, stop + 1);
    }

    private static boolean isOrdinal(String gap, int at) {
        return at < gap.length()
                && (Heading.of(gap.substring(at)) != null
                        || "①②③④⑤⑥⑦⑧⑨⑩".indexOf(gap.charAt(at)) >= 0
                        || at + 1 < gap.length() && gap.charAt(at + 1) == '是');
    }

    static boolean isTotal(Item item) {
        var label = item.fact().label();
        return TOTALS.stream().anyMatch(item.label()::contains)
                        && TOTALS.stream()
                                .anyMatch(word ->
                                        label.endsWith(word) || item.label().startsWith(word))
                || item.label().equals("共")
                || item.label().startsWith("共") && item.label().length() <= 4;
    }

    /** The list ends with its clause, and not with 等 or with the rest, that has no figure. */
    private boolean isClosed(Item last) {
        var end = last.mention().end();
        return RESTS.stream().noneMatch(rest -> value.startsWith(rest, end));
    }
}

package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.reconciliation.Measure;
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

    private static final WordList RESTS =
            WordList.of("等", "，其余", "；其余", "，余下", "，剩余", "，其他", "，其它", "、其他", "，另有", "，余款");
    private static final WordList PARTLY = WordList.of("不含", "如", "另", "折合", "约", "除", "已", "含");
    private static final List<String> TOTALS =
            List.of("合计", "共计", "总计", "小计", "总共", "总量", "总额", "总收入", "总支出", "总财力", "可用资金", "累计");

    /** Behind these a verb may stand: 合计管理. */
    private static final List<String> SUMMED = List.of("合计", "共计", "总计", "小计");

    private static final int LONGEST_VERB = 4;
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
        var join = SOME.stream().anyMatch(lead::startsWith) || PARTLY.begins(lead) ? Join.SOME : Join.ALL;
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
        var join = join(passage.beside(total, items.get(first)));
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
            var gap = i == first ? "" : passage.beside(previous, item);
            if (item.depth() < depth || ends(gap) || i > first && isTotal(item) && !isOfItsOwn(item)) {
                break;
            }
            if (gap.length() > LONGEST_LABEL * 2) {
                closed = false;
                break;
            }
            parts.add(item);
            previous = item;
        }
        return new PartList(passage, join, parts, closed && isClosed(passage, previous));
    }

    /** How a whole is joined to what follows; nothing if it is not. */
    private static PartList.@Nullable Join join(String between) {
        var lead = between.substring(skipped(between));
        if (lead.length() > LONGEST_LEAD || lead.startsWith("、") || lead.startsWith("；")) {
            return null;
        }
        var from = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1;
        var colon = lead.lastIndexOf('：');
        if (from > 0 && colon > from && lead.substring(from, colon).chars().anyMatch(c -> Mentions.isDigit((char) c))) {
            // 超百亿的有3个：… counts something of its own.
            return null;
        }
        var label = lead.substring(Math.max(Math.max(from, colon + 1), lead.lastIndexOf('，') + 1));
        if (lead.indexOf("其中", from) < 0 && TOTALS.stream().anyMatch(label::contains)) {
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

    /** 11,528户、17,543人，其中…: what else the whole is, and what is said of it in parentheses. */
    private static int skipped(String between) {
        var at = between.startsWith("（") ? between.indexOf('）') + 1 : 0;
        if (between.startsWith("、", at)) {
            var number = at + 1;
            while (number < between.length()
                    && number - at <= LONGEST_NOUN
                    && Character.isIdeographic(between.charAt(number))) {
                number++;
            }
            var end = Mentions.numberEnd(between, number);
            var stop = between.indexOf('，', end);
            return end > number && stop > end && stop - end <= LONGEST_NOUN ? stop : at;
        }
        return at;
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

    /** 合计, 两项合计管理, 新建和改造共 */
    static boolean isTotal(Item item) {
        var own = item.label();
        var label = item.fact().label();
        for (var word : TOTALS) {
            var at = own.lastIndexOf(word);
            if (at >= 0
                    && (label.endsWith(word)
                            || own.startsWith(word)
                            || SUMMED.contains(word) && own.length() - at - word.length() <= LONGEST_VERB)) {
                return true;
            }
        }
        return own.equals("共")
                || item.mention().measure() == Measure.POINTS && Grades.isTotal(label)
                || own.startsWith("共") && own.length() <= 4
                || own.endsWith("共") && !own.endsWith("公共");
    }

    /** 每个社区10万元、共80万元, 干渠2条共14.8公里: what comes of the figures right before it, none of which is of the list. */
    private boolean isOfItsOwn(Item item) {
        if (!item.label().equals("共") && !item.label().equals("计")) {
            return false;
        }
        var start = item.mention().start();
        for (var other : passage.items()) {
            if (other.mention().start() >= start) {
                return false;
            }
            if (start - other.mention().end() <= 2
                    && (other.mention().perUnit()
                            || other.mention().measure() != item.mention().measure()
                            || !other.mention()
                                    .quantity()
                                    .word()
                                    .equals(item.mention().quantity().word()))) {
                return true;
            }
        }
        return false;
    }

    /** The list ends with its clause, and not with 等 or with the rest, that has no figure. */
    static boolean isClosed(Passage passage, Item last) {
        var value = passage.value();
        var end = PartList.separator(value, last);
        return RESTS.at(value, end) == null && !goesOn(passage, end);
    }

    /** 移动式DR1台: a part that could not be read. */
    private static boolean goesOn(Passage passage, int separator) {
        var value = passage.value();
        if (value.charAt(separator) != '、') {
            return false;
        }
        for (var i = separator + 1; i < value.length() && "，。；、：（）".indexOf(value.charAt(i)) < 0; i++) {
            if (Mentions.isDigit(value.charAt(i))) {
                return passage.items().stream().map(Item::mention).noneMatch(isAt(i));
            }
        }
        return false;
    }

    private static Predicate<Mention> isAt(int at) {
        return mention -> mention.start() <= at && at < mention.end();
    }
}

package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * Names in a row and how many they are said to be: the number before them (4个科室：甲、乙、丙、丁), behind them
 * (甲、乙、丙，共3个), or before 一是…二是….
 */
final class Counted {

    /** What is measured, not counted off by name. */
    private static final Set<String> MEASURED = Set.of(
            "人次", "人天", "人", "次", "天", "岁", "小时", "米", "公里", "亩", "吨", "平方米", "平方公里", "立方米", "公顷", "公斤", "千克", "页", "笔",
            "份", "月", "架次", "期", "场", "名", "位", "个百分点");

    private static final List<String> LEADS = List.of(
            "，即", "即", "，分别为", "，分别是", "分别为", "分别是", "，包括", "包括", "：", "，具体为", "，为", "（", "，分别：", "，分别为：", "，主要包括",
            "，依次为", "组成：", "，具体是");
    private static final List<String> BEFORE =
            List.of("内设", "下设", "设有", "另有", "包括", "分别为", "分别是", "机构为", "单位为", "部门为", "即", "设", "有", "除", "将", "对");
    private static final List<String> OFFICE_LEADS = List.of("内设", "下设", "设有");
    private static final List<String> TOTALS =
            List.of("，共计", "，共有", "，合计", "，共", "共计", "共有", "合计", "共", "，计", "等", "这");
    private static final List<String[]> ORDINALS = List.of(
            new String[] {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"},
            new String[] {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"},
            new String[] {"（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）", "（8）", "（9）", "（10）"});

    private static final String ENDS = "。；";
    private static final String STOPS = "，。；：（）！？“”";
    private static final String OFFICES = "科室处局办部队心所站股院委会校组厂场馆";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOUN = 14;
    private static final int LONGEST_LIST = 2_000;
    private static final int FEWEST = 3;
    private static final int NEAR = 2;
    private static final int MOST = 200;

    private final Passage passage;
    private final FactBook book;
    private final String value;

    private Counted(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
        this.value = passage.value();
    }

    static void read(Passage passage, FactBook book) {
        var counted = new Counted(passage, book);
        for (var item : passage.items()) {
            var claimed = claimed(item);
            if (claimed > 0 && !counted.oneByOne(item) && !counted.behind(item)) {
                counted.before(item, claimed);
            }
        }
    }

    /** How many there are said to be; zero if that is no number of things with names. */
    private static int claimed(Item item) {
        var mention = item.mention();
        if (mention.measure() != Measure.COUNT
                || !mention.isPlain()
                || MEASURED.contains(mention.quantity().word())
                || mention.quantity().value().stripTrailingZeros().scale() > 0) {
            return 0;
        }
        var number = mention.quantity().value().intValue();
        return number >= 2 && number <= MOST ? number : 0;
    }

    // ---- the number before the names

    private boolean behind(Item item) {
        var start = listStart(item.mention().end());
        if (start < 0) {
            return false;
        }
        if (isOneOfMore(item, start)) {
            return true;
        }
        var each = CountedFigures.in(passage, item, start);
        if (each > 1) {
            relate(
                    item,
                    start,
                    value.indexOf('。', start) < 0 ? value.length() : value.indexOf('。', start),
                    each,
                    each,
                    false);
            return true;
        }
        var end = listEnd(start);
        var list = value.substring(start, end);
        var least = names(list, false);
        var most = names(list, true);
        if (list.startsWith("其中")
                || list.endsWith("除外")
                || least == null
                || most == null
                || least < 2
                || holdsNumbers(start, end)
                || list.contains("等")
                        && !list.endsWith("等" + item.mention().quantity().shown())) {
            return false;
        }
        // Without a stop behind it the list may go on in the next line.
        var stops = end < value.length();
        relate(item, start, end, Math.min(least, whole(list)), most, stops && least.equals(most));
        return true;
    }

    /** 3个股室和2个单位，分别为…: the names are those of both. */
    private boolean isOneOfMore(Item item, int list) {
        return passage.items().stream()
                .filter(other -> other != item
                        && claimed(other) > 0
                        && other.mention().end() <= list
                        && other.mention().end() > item.mention().start() - LONGEST_NOUN)
                .anyMatch(other -> {
                    var from = Math.min(item.mention().end(), other.mention().end());
                    var to = Math.max(item.mention().start(), other.mention().start());
                    return to >= from && value.substring(from, to).chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
                });
    }

    private int listStart(int from) {
        var to = from;
        while (to < value.length()
                && to - from < LONGEST_NOUN
                && STOPS.indexOf(value.charAt(to)) < 0
                && value.charAt(to) != '、') {
            var at = to;
            if (at > from && LEADS.stream().anyMatch(lead -> lead.length() > 1 && value.startsWith(lead, at))) {
                break;
            }
            to++;
        }
        var at = to;
        var length = LEADS.stream()
                .filter(lead -> value.startsWith(lead, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var start = at + length;
        return length == 0 ? -1 : start < value.length() && value.charAt(start) == '：' ? start + 1 : start;
    }

    private int listEnd(int start) {
        var depth = 0;
        var opened = value.charAt(start - 1) == '（';
        for (var end = start; end < value.length(); end++) {
            var c = value.charAt(end);
            if (c == '（') {
                depth++;
            } else if (c == '）' && --depth < 0) {
                return end;
            } else if (depth == 0 && (ENDS.indexOf(c) >= 0 || c == '，' && !opened || c == '：')) {
                return end;
            }
        }
        return value.length();
    }

    /** Amounts and counts, but not 公诉一处. */
    private boolean holdsNumbers(int start, int end) {
        return passage.items().stream()
                .map(Item::mention)
                .anyMatch(mention -> mention.start() >= start
                        && mention.end() <= end
                        && (Mentions.isDigit(value.charAt(mention.start()))
                                || OFFICES.indexOf(value.charAt(mention.end() - 1)) < 0));
    }

    /** How many names there are; nothing where the list is none of names. */
    private static @Nullable Integer names(String list, boolean everyAnd) {
        if (list.isEmpty() || list.length() > LONGEST_LIST || Mentions.isDigit(list.charAt(0))) {
            return null;
        }
        var count = 1;
        var depth = 0;
        var length = 0;
        for (var i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (c == '、' || everyAnd && i > list.lastIndexOf('、') && (c == '和' || c == '及' || c == '与')) {
                count++;
                length = 0;
            } else if (++length > LONGEST_NAME) {
                return null;
            }
        }
        for (var name : list.split("、")) {
            if (name.length() < 2 || !Character.isIdeographic(name.charAt(0)) || name.charAt(0) == '第') {
                return null;
            }
        }
        return count;
    }

    /** 办公室、计划、财务科 may be two: where most names are those of offices, one that is not may go on in the next. */
    private static int whole(String list) {
        var names = List.of(list.split("、"));
        var offices = (int) names.stream().filter(Counted::isOffice).count();
        return offices * 2 > names.size() ? Math.max(2, offices) : names.size();
    }

    private static boolean isOffice(String name) {
        return !name.isEmpty() && OFFICES.indexOf(name.charAt(name.length() - 1)) >= 0 || name.endsWith("）");
    }

    // ---- 一是…二是…

    private boolean oneByOne(Item item) {
        var end = item.mention().end();
        for (var ordinals : ORDINALS) {
            var first = value.indexOf(ordinals[0], end);
            if (first < 0
                    || first - end > LONGEST_NAME
                    || value.substring(end, first).indexOf('。') >= 0) {
                continue;
            }
            var count = 1;
            var at = first;
            while (count < ordinals.length) {
                var next = value.indexOf(ordinals[count], at);
                if (next < 0) {
                    break;
                }
                at = next;
                count++;
            }
            if (count < 2 || count >= ordinals.length || isOther(first, end)) {
                return false;
            }
            relate(item, first, listEnd(at + 1), count, count, false);
            return true;
        }
        return false;
    }

    /** Another number stands between the count and the list. */
    private boolean isOther(int first, int end) {
        return passage.items().stream()
                .anyMatch(
                        item -> item.mention().start() >= end && item.mention().end() <= first);
    }

    // ---- the number behind the names

    private void before(Item item, int claimed) {
        var end = item.mention().start();
        var lead = "";
        for (var total : TOTALS) {
            if (Mentions.before(value, end, total)) {
                lead = total;
                break;
            }
        }
        end -= lead.length();
        var start = end;
        var depth = 0;
        while (start > 0 && end - start < LONGEST_LIST) {
            var c = value.charAt(start - 1);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth < 0 || depth == 0 && c != '（' && STOPS.indexOf(c) >= 0) {
                break;
            }
            start--;
        }
        if (end - start < FEWEST) {
            return;
        }
        var clause = value.substring(start, end);
        if (clause.startsWith("另") && lead.contains("共")) {
            // 另有甲、乙，共9个: those before them count as well.
            return;
        }
        var firstComma = clause.indexOf('、');
        if (firstComma < 0) {
            return;
        }
        var skipped = 0;
        var ofOffices = OFFICE_LEADS.stream().anyMatch(clause.substring(0, firstComma)::contains);
        for (var word : BEFORE) {
            var at = clause.lastIndexOf(word, firstComma);
            if (at >= 0 && at + word.length() < firstComma) {
                skipped = Math.max(skipped, at + word.length());
            }
        }
        var from = start + skipped;
        if (holdsNumbers(from, end)) {
            return;
        }
        var list = value.substring(from, end);
        var least = names(list, false);
        var most = names(list, true);
        if (least == null || most == null || least < (skipped > 0 ? 2 : FEWEST)) {
            return;
        }
        var open = lead.equals("等");
        // Without 共 a list may tell what is done rather than what there is: only where it is nearly as long.
        var far = Math.min(Math.abs(claimed - least), Math.abs(claimed - most)) > NEAR;
        // 等 may leave out many; where all but one or two offices are there, all were meant.
        if (open
                ? claimed > most && (!ofOffices || claimed - most > NEAR || least <= FEWEST)
                : far && (lead.isEmpty() || lead.equals("这"))) {
            return;
        }
        relate(
                item,
                from,
                end,
                Math.min(least, whole(list)),
                most,
                lead.contains("共") && least > FEWEST && least.equals(most));
    }

    private void relate(Item item, int start, int end, int least, int most, boolean certain) {
        Fact listed = book.words(
                FactKind.LISTED_ITEM,
                passage.subject(),
                item.fact().label(),
                value.substring(start, end),
                passage.text().quote(start, end));
        var items = new ArrayList<Fact>();
        items.add(listed);
        book.relate(new Relation.Listed(
                RuleId.R33, certain ? Severity.ERROR : Severity.WARNING, item.fact(), items, least, most));
    }
}

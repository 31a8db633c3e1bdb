package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 编制与实有人员, and counted lists of offices and units. */
final class Staffing {

    private static final List<String> COUNTED = List.of(
            "科室", "股室", "处室", "单位", "机构", "部门", "科", "中心", "站", "所", "街道", "乡镇", "村", "社区", "项目", "县区", "县", "学校", "分局",
            "支队", "大队");
    private static final List<String> LEADS = List.of(
            "，即", "即", "，分别为", "，分别是", "分别为", "分别是", "，包括", "包括", "：", "，具体为", "，为", "（", "，分别：", "，分别为：", "，主要包括",
            "，依次为");
    private static final String ENDS = "。；";

    private Staffing() {}

    static void read(Passage passage, FactBook book) {
        posts(passage, book);
        if (passage.subject().isEmpty()) {
            for (var item : passage.items()) {
                list(passage, item, book);
                listBefore(passage, item, book);
            }
        }
    }

    private static void posts(Passage passage, FactBook book) {
        Fact authorized = null;
        Fact inPost = null;
        for (var item : passage.items()) {
            if (item.mention().measure() != Measure.COUNT || !item.mention().isPlain() || !isPeople(item)) {
                continue;
            }
            var label = item.label();
            if (authorized != null && inPost == null && label.contains("编制") && isWhole(label)) {
                // 甲编制8名，乙编制6名，两单位实有11名: of which of them cannot be told.
                return;
            }
            if (authorized == null && label.contains("编制") && isWhole(label)) {
                authorized = retold(FactKind.AUTHORIZED, item, passage, book);
            } else if (inPost == null
                    && (label.contains("实有") || label.contains("在职") || label.contains("在岗") || label.contains("在编"))
                    && isWhole(label)) {
                inPost = retold(FactKind.IN_POST, item, passage, book);
            }
        }
        if (authorized != null && inPost != null && !passage.value().contains("退休")) {
            book.relate(new Relation.AtMost(RuleId.R32, Severity.WARNING, inPost, authorized));
        }
    }

    private static boolean isPeople(Item item) {
        var word = item.mention().quantity().word();
        return word.equals("人") || word.equals("名") || word.equals("个");
    }

    /** Of all, not of a category. */
    private static boolean isWhole(String label) {
        return List.of("行政", "事业", "工勤", "参公", "退休", "其中", "机关", "管理").stream().noneMatch(label::contains);
    }

    private static Fact retold(FactKind kind, Item item, Passage passage, FactBook book) {
        return book.amount(
                kind, passage.subject(), "", item.fact().basis(), item.fact().label(), item.mention(), passage.text());
    }

    /** 内设8个职能科室，即甲、乙…: as many as it says. */
    private static void list(Passage passage, Item item, FactBook book) {
        var value = passage.value();
        if (item.mention().measure() != Measure.COUNT
                || !item.mention().isPlain()
                || !item.mention().quantity().word().equals("个")
                || item.mention().quantity().value().intValue() < 2) {
            return;
        }
        var start = listStart(value, item.mention().end(), item);
        if (start < 0) {
            return;
        }
        var end = start;
        var depth = 0;
        var opened = value.charAt(start - 1) == '（';
        while (end < value.length()) {
            var c = value.charAt(end);
            if (c == '（') {
                depth++;
            } else if (c == '）' && --depth < 0) {
                break;
            } else if (depth == 0 && (ENDS.indexOf(c) >= 0 || c == '，' && !opened || c == '：')) {
                break;
            }
            end++;
        }
        var list = value.substring(start, end);
        if (list.startsWith("其中")
                || !list.isEmpty() && Mentions.isDigit(list.charAt(0))
                || list.length() > 2000
                || list.contains("等")
                        && !list.endsWith("等" + item.mention().quantity().shown())
                || list.isEmpty()) {
            return;
        }
        var least = split(list, false);
        var most = split(list, true);
        if (least == null || most == null || least < 2) {
            return;
        }
        var listed = book.words(
                FactKind.LISTED_ITEM,
                passage.subject(),
                item.fact().label(),
                list,
                passage.text().quote(start, end));
        book.relate(new Relation.Listed(
                RuleId.R33,
                least.equals(most) ? Severity.ERROR : Severity.WARNING,
                item.fact(),
                List.of(listed),
                least,
                most));
    }

    /** 内设办公室、综合科、…等12个科室: the list stands before its count. */
    private static void listBefore(Passage passage, Item item, FactBook book) {
        var value = passage.value();
        var end = item.mention().start() - 1;
        if (item.mention().measure() != Measure.COUNT
                || !item.mention().isPlain()
                || item.mention().quantity().value().intValue() < 3
                || end < 4
                || value.charAt(end) != '等'
                || COUNTED.stream()
                        .noneMatch(noun -> value.startsWith(noun, item.mention().end())
                                || value.startsWith("内设" + noun, item.mention().end()))) {
            return;
        }
        var start = -1;
        for (var lead : List.of("内设", "下设", "设有")) {
            var at = value.lastIndexOf(lead, end);
            if (at >= 0 && value.substring(at, end).chars().noneMatch(c -> "。；：（".indexOf(c) >= 0)
                    || at >= 0 && value.startsWith("内设", at)) {
                start = Math.max(start, at + lead.length());
            }
        }
        if (start < 0 || end - start > 1000 || value.substring(start, end).indexOf('，') >= 0) {
            return;
        }
        var list = value.substring(start, end);
        var least = split(list, false);
        var most = split(list, true);
        // 等 may leave out many; where all but one or two are there, all were meant.
        if (least == null
                || most == null
                || least < 4
                || item.mention().quantity().value().intValue() - most > 2) {
            return;
        }
        var listed = book.words(
                FactKind.LISTED_ITEM,
                passage.subject(),
                item.fact().label(),
                list,
                passage.text().quote(start, end));
        book.relate(new Relation.Listed(RuleId.R33, Severity.WARNING, item.fact(), List.of(listed), least, most));
    }

    private static int listStart(String value, int from, Item item) {
        var to = from;
        String noun = null;
        for (var reach = 0; reach <= 14 && noun == null; reach++) {
            for (var counted : COUNTED) {
                if (value.startsWith(counted, from + reach)) {
                    noun = counted;
                    to = from + reach + counted.length();
                    break;
                }
            }
            if (from + reach < value.length() && "，。；、：（".indexOf(value.charAt(from + reach)) >= 0) {
                break;
            }
        }
        if (noun == null) {
            var label = item.label();
            if (COUNTED.stream().noneMatch(label::endsWith)) {
                return -1;
            }
            to = from;
        }
        var at = to;
        return LEADS.stream().filter(lead -> value.startsWith(lead, at)).mapToInt(String::length).max().stream()
                .map(length -> at + length)
                .map(next -> next < value.length() && value.charAt(next) == '：' ? next + 1 : next)
                .findFirst()
                .orElse(-1);
    }

    /** How many items; nothing where the list is none of names. */
    private static @Nullable Integer split(String list, boolean everyAnd) {
        var count = 1;
        var depth = 0;
        var length = 0;
        for (var i = 0; i < list.length(); i++) {
            var c = list.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            var separates = c == '、' || everyAnd && (c == '和' || c == '及' || c == '与');
            if (separates) {
                count++;
                length = 0;
            } else if (++length > 40) {
                return null;
            }
        }
        return count;
    }
}

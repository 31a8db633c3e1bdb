package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 编制与实有人员: staff by category, and within the authorized posts. */
final class Staffing {

    private static final WordList KINDS = WordList.of("行政", "事业", "工勤", "参公", "机关", "管理", "专业技术", "工人");
    private static final int NEAR = 60;

    private Staffing() {}

    static void read(Passage passage, FactBook book) {
        posts(passage, book);
        byKind(passage, book);
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

    /** 在职32人，其中行政12人、事业20人 */
    private static void byKind(Passage passage, FactBook book) {
        var value = passage.value();
        var items = passage.items();
        for (var at = value.indexOf("其中"); at >= 0; at = value.indexOf("其中", at + 2)) {
            var first = 0;
            while (first < items.size() && items.get(first).mention().start() < at) {
                first++;
            }
            if (first > 0 && first < items.size() && isPeople(items.get(first))) {
                var total = total(passage, first, at);
                if (total != null) {
                    people(total, parts(passage, total, first, at), book);
                }
            }
        }
    }

    private static @Nullable Item total(Passage passage, int first, int at) {
        var items = passage.items();
        for (var i = first - 1; i >= 0 && i >= first - 4; i--) {
            var item = items.get(i);
            if (Math.max(item.mention().end(), at) - item.mention().end() > NEAR) {
                return null;
            }
            if (isLike(item, items.get(first))) {
                return item.mention().isPlain() ? item : null;
            }
        }
        return null;
    }

    private static List<Item> parts(Passage passage, Item total, int first, int at) {
        var items = passage.items();
        var depth = items.get(first).depth();
        var parts = new ArrayList<Item>();
        var previous = at;
        var stops = false;
        for (var i = first; i < items.size(); i++) {
            var item = items.get(i);
            var between = passage.value()
                    .substring(previous, Math.max(previous, item.mention().start()));
            if (between.indexOf('。') >= 0
                    || parts.size() > 1 && between.indexOf('；') >= 0 && !stops
                    || i > first && between.contains("其中") && item.depth() <= depth
                    || item.depth() < depth) {
                break;
            }
            if (item.depth() == depth && isLike(item, total) && item.mention().isPlain() && !item.prior()) {
                parts.add(item);
            }
            stops |= parts.size() == 2 && between.indexOf('；') >= 0;
            if (item.depth() == depth) {
                previous = item.mention().end();
            }
        }
        return parts;
    }

    private static boolean isLike(Item one, Item other) {
        return one.mention().measure() == other.mention().measure()
                && one.mention()
                        .quantity()
                        .word()
                        .equals(other.mention().quantity().word());
    }

    private static void people(Item total, List<Item> parts, FactBook book) {
        var staff = parts.stream()
                .filter(item -> KINDS.isIn(item.label()))
                .map(Item::fact)
                .toList();
        if (staff.size() < 2) {
            return;
        }
        var all = parts.stream().map(Item::fact).toList();
        // 在职32人，其中行政12人、事业20人、退休9人: the total is of those in post, or of all; one of them has to fit.
        var sum = Fact.total(all);
        var everybody = sum.compareTo(total.fact().number()) == 0;
        var mixed = staff.size() != all.size();
        if (sum.multiply(BigDecimal.valueOf(2)).compareTo(total.fact().number()) < 0) {
            // Most of them are of other kinds, which are not told.
            return;
        }
        book.relate(new Relation.Sum(
                RuleId.R31,
                mixed ? Severity.WARNING : Severity.ERROR,
                total.fact(),
                everybody ? all : staff,
                !mixed || everybody || parts.stream().allMatch(Staffing::isKnown)));
    }

    /** Staff of a kind, or those that are not in post. */
    private static boolean isKnown(Item item) {
        return KINDS.isIn(item.label())
                || item.label().contains("退休")
                || item.label().contains("离休")
                || item.label().contains("聘")
                || item.label().contains("编外")
                || item.label().contains("临时");
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
}

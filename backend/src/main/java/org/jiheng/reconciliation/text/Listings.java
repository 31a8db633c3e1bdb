package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** What an amount is made of where no 其中 says so: in parentheses, behind 具体为, or one by one. */
final class Listings {

    /** All of it follows. */
    private static final List<String> ALL =
            List.of("具体是", "具体为", "具体如下", "具体包括", "具体明细", "分别为", "分别是", "明细如下", "明细为", "具体用于");
    /** Some of it follows. */
    private static final List<String> SOME = List.of("，为", "，用于", "，主要用于", "，包括", "，分别用于", "，即", "，主要是");

    private static final List<String> PARTLY = List.of("含", "包括", "包含", "其中", "不含", "如", "另", "折合", "约", "除");
    private static final List<String[]> ORDINALS = List.of(
            new String[] {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"},
            new String[] {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"},
            new String[] {"（1）", "（2）", "（3）", "（4）", "（5）", "（6）", "（7）", "（8）", "（9）", "（10）"});

    private static final int LONGEST_LABEL = 24;
    private static final int NEAR = 40;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Passage passage;
    private final FactBook book;

    private Listings(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var listings = new Listings(passage, book);
        for (var i = 0; i + 1 < passage.items().size(); i++) {
            if (passage.items().get(i).isPlainMoney()) {
                listings.behind(i);
                listings.inside(i);
            }
        }
        ORDINALS.forEach(listings::oneByOne);
    }

    /** …140万元，其中： and then 一、甲60万元, 二、乙30万元, …, a paragraph each. */
    static void across(Collection<Passage> passages, FactBook book) {
        Item total = null;
        var parts = new ArrayList<Item>();
        for (var passage : passages) {
            var part = total == null || passage.block().heading() == null ? null : firstOf(passage);
            if (part != null) {
                parts.add(part);
                continue;
            }
            if (total != null) {
                oneByOne(total, parts, FEWEST_PARAGRAPHS, book);
            }
            parts.clear();
            total = passage.value().endsWith("：") ? lastOf(passage) : null;
        }
        if (total != null) {
            oneByOne(total, parts, FEWEST_PARAGRAPHS, book);
        }
    }

    private static @Nullable Item firstOf(Passage passage) {
        for (var item : passage.items()) {
            if (item.isMoney()) {
                return isPart(item) && item.depth() == 0 ? item : null;
            }
        }
        return null;
    }

    private static @Nullable Item lastOf(Passage passage) {
        Item last = null;
        for (var item : passage.items()) {
            if (item.isMoney()) {
                last = item;
            }
        }
        return last != null
                        && last.isPlainMoney()
                        && last.depth() == 0
                        && passage.value().length() - last.mention().end() <= NEAR * 2
                ? last
                : null;
    }

    /** 124.23万元，为甲25万元，乙100万元；: what is listed cannot be more than the whole. */
    private void behind(int at) {
        var value = passage.value();
        var total = passage.items().get(at);
        var end = total.mention().end();
        for (var lead : SOME) {
            if (value.startsWith(lead, end)) {
                relate(total, parts(at, end + lead.length(), "。；"), false);
                return;
            }
        }
        var from = end < value.length() && "，。：；".indexOf(value.charAt(end)) >= 0 ? end + 1 : end;
        for (var lead : ALL) {
            if (value.startsWith(lead, from)) {
                relate(total, parts(at, from + lead.length(), "。"), true);
                return;
            }
        }
    }

    /** The amounts that follow, of one depth and kind, up to a stop; none if something else stands between them. */
    private List<Item> parts(int at, int from, String stops) {
        var items = passage.items();
        var value = passage.value();
        var total = items.get(at);
        var parts = new ArrayList<Item>();
        var previous = from;
        for (var i = at + 1; i < items.size(); i++) {
            var item = items.get(i);
            var between =
                    value.substring(previous, Math.max(previous, item.mention().start()));
            if (between.chars().anyMatch(c -> stops.indexOf(c) >= 0) || item.depth() < total.depth()) {
                break;
            }
            if (item.depth() > total.depth() || !item.isMoney()) {
                continue;
            }
            if (!isPart(item) || between.contains("其中")) {
                return List.of();
            }
            parts.add(item);
            previous = item.mention().end();
        }
        return parts;
    }

    private static boolean isPart(Item item) {
        return item.isPlainMoney() && (item.kind() == FactKind.AMOUNT || item.kind() == FactKind.YEAR_BUDGET);
    }

    /** 279万元（甲81万元，乙161万元）: all there is, unless 含 or 等 say otherwise. */
    private void inside(int at) {
        var items = passage.items();
        var value = passage.value();
        var total = items.get(at);
        var start = total.mention().end() + 1;
        if (start >= value.length() || value.charAt(start - 1) != '（') {
            return;
        }
        var close = value.indexOf('）', start);
        if (close < 0 || PARTLY.stream().anyMatch(word -> value.startsWith(word, start))) {
            return;
        }
        var parts = new ArrayList<Item>();
        for (var i = at + 1; i < items.size() && items.get(i).mention().end() <= close; i++) {
            var item = items.get(i);
            if (!isPart(item)
                    || item.depth() != total.depth() + 1
                    || Words.scope(item.label()).contains("中央")) {
                return;
            }
            parts.add(item);
        }
        if (parts.size() > 1
                && parts.get(0).mention().start() - start < LONGEST_LABEL
                && parts.stream().map(Item::kind).distinct().count() == 1
                && parts.stream().noneMatch(Includes::isLevel)) {
            relate(total, parts, value.charAt(close - 1) != '等');
        }
    }

    /** 有：一是甲，下达…万元；二是乙，下达…万元: the first amount of each. */
    private void oneByOne(String[] ordinals) {
        var value = passage.value();
        var first = value.indexOf(ordinals[0]);
        var next = first < 0 ? -1 : value.indexOf(ordinals[1], first);
        var total = next < 0 ? null : before(first);
        if (total == null) {
            return;
        }
        var parts = new ArrayList<Item>();
        var start = first;
        for (var i = 1; start >= 0; i++) {
            var end = i < ordinals.length ? value.indexOf(ordinals[i], start) : -1;
            var part = firstAmount(start, end < 0 ? sentenceEnd(start) : end);
            if (part == null) {
                return;
            }
            parts.add(part);
            start = end;
        }
        if (!isAllOf(
                total, first, sentenceEnd(parts.get(parts.size() - 1).mention().start()))) {
            oneByOne(total, parts, 2, book);
        }
    }

    /** ①甲30万元和乙40万元；②丙235万元: more than one amount in each, and all of them are the whole. */
    private boolean isAllOf(Item total, int from, int to) {
        var all = passage.items().stream()
                .filter(item -> item.isPlainMoney()
                        && item.depth() == 0
                        && item.mention().start() >= from
                        && item.mention().end() <= to)
                .toList();
        return sum(all).compareTo(total.fact().number()) == 0;
    }

    private static void oneByOne(Item total, List<Item> parts, int fewest, FactBook book) {
        var gap = sum(parts).subtract(total.fact().number()).abs();
        if (parts.size() >= fewest
                && parts.stream().map(Item::kind).distinct().count() <= 2
                && gap.multiply(THREE).compareTo(total.fact().number()) <= 0) {
            book.relate(new Relation.Sum(
                    RuleId.R96,
                    Severity.WARNING,
                    total.fact(),
                    parts.stream().map(Item::fact).toList(),
                    true));
        }
    }

    private int sentenceEnd(int from) {
        var end = passage.value().indexOf('。', from);
        return end < 0 ? passage.value().length() : end;
    }

    /** The amount right before the enumeration. */
    private @Nullable Item before(int first) {
        Item found = null;
        for (var item : passage.items()) {
            if (item.mention().end() > first) {
                break;
            }
            if (item.isPlainMoney()) {
                found = item;
            }
        }
        return found != null && first - found.mention().end() <= NEAR ? found : null;
    }

    private @Nullable Item firstAmount(int start, int end) {
        for (var item : passage.items()) {
            if (item.mention().start() >= start && item.mention().end() <= end && item.isMoney()) {
                return isPart(item) && item.depth() == 0 ? item : null;
            }
        }
        return null;
    }

    private void relate(Item total, List<Item> parts, boolean complete) {
        if (parts.size() < 2) {
            return;
        }
        var closed = complete && isClosed(parts.get(parts.size() - 1));
        var beyond = closed && sum(parts).compareTo(total.fact().number()) > 0;
        book.relate(new Relation.Sum(
                RuleId.R68,
                beyond ? Severity.ERROR : Severity.WARNING,
                total.fact(),
                parts.stream().map(Item::fact).toList(),
                closed));
    }

    /** The list ends with its sentence, and was not cut off. */
    private boolean isClosed(Item last) {
        var end = last.mention().end();
        var value = passage.value();
        return end >= value.length() || "。；）".indexOf(value.charAt(end)) >= 0 || value.indexOf('。', end) >= 0;
    }

    private static BigDecimal sum(List<Item> parts) {
        return parts.stream().map(item -> item.fact().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

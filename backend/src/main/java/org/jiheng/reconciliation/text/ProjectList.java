package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * 11个项目分别为：1.…100万元；2.…: a numbered list inside a paragraph or over short paragraphs.
 *
 * @param block where it is announced
 * @param announced how many, if said
 * @param listStart in the announcing paragraph
 */
record ProjectList(Block block, @Nullable Mention announced, int listStart, List<Item> items) {

    /** @param amount the last money of the item, if it has one */
    record Item(
            NormalText text,
            int nameStart,
            int nameEnd,
            @Nullable Mention amount) {

        String name() {
            return text.value().substring(nameStart, nameEnd);
        }
    }

    private static final int LONGEST_ITEM = 160;
    private static final int FEWEST = 2;

    /** All lists of projects with amounts. */
    static List<ProjectList> in(List<Block> blocks) {
        var lists = new ArrayList<ProjectList>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isRow() || !block.value().contains("项目")) {
                continue;
            }
            var mentions = Mentions.in(block.value());
            for (var mention : mentions) {
                if (!isCount(block.value(), mention)) {
                    continue;
                }
                var items = inline(block.text(), mention.end());
                if (items.isEmpty()) {
                    items = unnumbered(block.text(), mention.end());
                }
                if (items.isEmpty() && block.value().endsWith("：")) {
                    items = below(blocks, i + 1);
                }
                if (items.size() >= FEWEST
                        && items.stream().filter(it -> it.amount() != null).count() * 2 >= items.size()) {
                    lists.add(new ProjectList(block, mention, mention.end(), items));
                    break;
                }
            }
        }
        return lists;
    }

    /** 11个项目, 项目11个. */
    static boolean isCount(String text, Mention mention) {
        if (mention.measure() != Measure.COUNT
                || !mention.quantity().word().equals("个")
                        && !mention.quantity().word().equals("项")) {
            return false;
        }
        var after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 12));
        var noun = after.indexOf("项目");
        var direct =
                noun >= 0 && noun <= 8 && after.substring(0, noun).chars().noneMatch(c -> "，。；、：（）".indexOf(c) >= 0);
        var before = text.substring(Math.max(0, mention.start() - 8), mention.start());
        return direct
                || before.endsWith("项目")
                || before.endsWith("项目共")
                || before.endsWith("项目共计")
                || before.endsWith("项目支出");
    }

    private static List<Item> inline(NormalText text, int from) {
        var value = text.value();
        for (var style : List.of(".", "、", "）", "．")) {
            var items = new ArrayList<Item>();
            var start = find(value, 1, style, from);
            while (start >= 0 && items.size() < 500) {
                var bodyStart = start
                        + (style.equals("）") ? 1 : 0)
                        + String.valueOf(items.size() + 1).length()
                        + 1;
                var next = find(value, items.size() + 2, style, bodyStart);
                var end = next >= 0 ? next : end(value, bodyStart);
                items.add(item(text, bodyStart, end));
                start = next;
            }
            if (items.size() >= FEWEST) {
                return items;
            }
        }
        return List.of();
    }

    /** 分别为甲项目520万元、乙经费15.6万元，共计535.6万元: a name before each amount. */
    private static List<Item> unnumbered(NormalText text, int from) {
        var value = text.value();
        var end = end(value, from);
        var start = -1;
        for (var lead : List.of("分别为", "分别是", "具体为")) {
            // 项目9个，资金1950万元。分别为：…
            if (value.startsWith(lead, end + 1)) {
                end = end(value, end + 1);
                start = value.indexOf(lead, from) + lead.length();
                break;
            }
        }
        for (var lead : List.of("分别为", "分别是", "包括", "，即", "：")) {
            var at = value.indexOf(lead, from);
            if (at >= 0 && at < end && at - from < 40 && (start < 0 || at + lead.length() > start)) {
                start = Math.max(start, at + lead.length());
            }
        }
        if (start < 0) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        for (var mention : Mentions.in(value.substring(0, end))) {
            if (mention.start() < start) {
                continue;
            }
            if (mention.measure() != Measure.YUAN || mention.perUnit()) {
                return items.size() >= FEWEST && value.charAt(mention.start() - 1) != '（' ? items : List.of();
            }
            var nameStart = start;
            while (nameStart < mention.start() && "、，；和及： ".indexOf(value.charAt(nameStart)) >= 0) {
                nameStart++;
            }
            // What is said of an item behind its amount ends with the semicolon before the next.
            var semicolon = value.lastIndexOf('；', mention.start());
            nameStart = Math.max(nameStart, semicolon + 1);
            var name = value.substring(nameStart, mention.start());
            if (name.startsWith("共")
                    || name.startsWith("合计")
                    || name.startsWith("总")
                    || name.contains("资金总")
                    || name.length() > 60) {
                break;
            }
            if (name.length() < 3 || name.indexOf('，') > 0) {
                return List.of();
            }
            items.add(item(text, nameStart, mention.end()));
            start = mention.end();
        }
        return items;
    }

    private static int end(String value, int from) {
        var at = value.indexOf('。', from);
        return at < 0 ? value.length() : at;
    }

    /** Where the item numbered so begins: behind a delimiter, so that 1.35 is no item 1. */
    private static int find(String value, int number, String style, int from) {
        var mark = style.equals("）") ? "（" + number + style : number + style;
        for (var at = value.indexOf(mark, from); at >= 0 && at < from + 4000; at = value.indexOf(mark, at + 1)) {
            var before = at == 0 ? '：' : value.charAt(at - 1);
            if ("：；，。、元）".indexOf(before) >= 0
                    || style.equals("）")
                    || !Mentions.isDigit(before) && before != '.' && number > 1) {
                return at;
            }
        }
        return -1;
    }

    private static List<Item> below(List<Block> blocks, int from) {
        var items = new ArrayList<Item>();
        for (var i = from; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var heading = block.heading();
            if (block.isRow()
                    || heading == null
                    || heading.number() != items.size() + 1
                    || block.value().length() > LONGEST_ITEM) {
                break;
            }
            items.add(item(block.text(), heading.titleStart(), block.text().length()));
        }
        return items;
    }

    private static Item item(NormalText text, int start, int end) {
        var value = text.value();
        Mention amount = null;
        for (var mention : Mentions.in(value.substring(start, end))) {
            if (mention.measure() == Measure.YUAN && !mention.perUnit()) {
                var moved = new Mention(
                        mention.start() + start,
                        mention.end() + start,
                        mention.quantity(),
                        mention.bounded(),
                        false,
                        mention.range());
                if (amount == null || inParentheses(value, start, amount.start())) {
                    amount = moved;
                }
            }
        }
        var nameEnd = amount == null ? end : amount.start();
        while (nameEnd > start && "，。；、：（ 共计为".indexOf(value.charAt(nameEnd - 1)) >= 0) {
            nameEnd--;
        }
        var nameStart = start;
        while (nameStart < nameEnd && "，。；、： ".indexOf(value.charAt(nameStart)) >= 0) {
            nameStart++;
        }
        var comma = value.indexOf('，', nameStart);
        if (comma > 0 && comma < nameEnd) {
            nameEnd = comma;
        }
        return new Item(text, nameStart, Math.max(nameStart, nameEnd), amount);
    }

    private static boolean inParentheses(String value, int from, int at) {
        return value.lastIndexOf('（', at) >= from && value.lastIndexOf('（', at) > value.lastIndexOf('）', at);
    }
}

package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 中央及自治区资金合计0.56亿元: a total that names what it is the total of, whatever else stands around and in whatever unit. */
final class NamedSums {

    private static final WordList ALL = WordList.of("合计", "共计", "合计为", "共计为", "之和", "之和为", "合计达", "总计");
    private static final String JOINS = "及和与、";
    private static final WordList COMMON =
            WordList.of("资金", "经费", "支出", "收入", "两项", "三项", "两类", "三类", "两者", "项目", "其中", "以及", "上述", "部分");
    private static final String CLAUSE = "，。；：！？（）";
    private static final int LONGEST = 40;
    private static final int FARTHEST = 12;

    private final Passage passage;
    private final List<Item> items;

    private NamedSums(Passage passage) {
        this.passage = passage;
        this.items = passage.items();
    }

    static void read(Passage passage, FactBook book) {
        var sums = new NamedSums(passage);
        for (var i = 2; i < passage.items().size(); i++) {
            var total = passage.items().get(i);
            if (total.mention().isPlain() && ALL.ends(total.label().strip())) {
                var parts = sums.parts(i);
                if (parts != null) {
                    var here = parts.stream().allMatch(part -> part.sentence() == total.sentence());
                    book.relate(new Relation.Sum(
                            RuleId.R96,
                            here ? Severity.ERROR : Severity.WARNING,
                            total.fact(),
                            parts.stream().map(Item::fact).toList(),
                            true));
                }
            }
        }
    }

    /** What it names, each told once before; nothing if one of them is not. */
    private @Nullable List<Item> parts(int at) {
        var names = names(items.get(at));
        if (names.size() < 2) {
            return null;
        }
        var parts = new ArrayList<Item>();
        for (var name : names) {
            var part = name.length() < 2 ? null : named(name, at);
            if (part == null || parts.contains(part)) {
                return null;
            }
            parts.add(part);
        }
        return parts;
    }

    private List<String> names(Item total) {
        var value = passage.value();
        var start = total.mention().start();
        var from = start;
        while (from > 0 && start - from < LONGEST && CLAUSE.indexOf(value.charAt(from - 1)) < 0) {
            from--;
        }
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        var text = value.substring(from, start);
        for (var i = 0; i < text.length(); i++) {
            if (JOINS.indexOf(text.charAt(i)) >= 0) {
                names.add(bare(name.toString()));
                name.setLength(0);
            } else if (Character.isLetter(text.charAt(i))) {
                name.append(text.charAt(i));
            } else {
                return List.of();
            }
        }
        names.add(bare(Words.trimmed(name.toString())));
        return names;
    }

    private static String bare(String name) {
        var text = name;
        for (var word : ALL.words()) {
            text = text.endsWith(word) ? text.substring(0, text.length() - word.length()) : text;
        }
        for (var word : COMMON.words()) {
            text = text.replace(word, "");
        }
        return text;
    }

    /** The only figure of its kind that is called so. */
    private @Nullable Item named(String name, int at) {
        var total = items.get(at);
        Item found = null;
        for (var i = at - 1;
                i >= 0 && at - i <= FARTHEST && total.sentence() - items.get(i).sentence() <= 1;
                i--) {
            var item = items.get(i);
            if (Nearby.isSameUnit(item, total)
                    && item.mention().isPlain()
                    && item.label().contains(name)
                    && isOfOne(item.fact().basis(), total.fact().basis())
                    && Words.direction(item.label()) == null) {
                if (found != null) {
                    return null;
                }
                found = item;
            }
        }
        return found;
    }

    /** What was budgeted is no part of what was spent. */
    private static boolean isOfOne(Basis one, Basis other) {
        return one == other || one == Basis.UNKNOWN || other == Basis.UNKNOWN;
    }
}

package org.jiheng.reconciliation.text;

import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 局机关和7个下属单位共8个, 预算单位8个（含局机关）: the office itself is one of the bodies that are counted. */
final class Bodies {

    private static final WordList OFFICE = WordList.of("机关", "本级", "机关本级", "本部");
    private static final WordList BELOW =
            WordList.of("下属", "所属", "局属", "委属", "厅属", "院属", "直属", "二级", "基层", "事业单位", "下级", "派出");
    private static final WordList BODIES = WordList.of("单位", "机构", "预算单位");
    private static final WordList JOINS = WordList.of("和", "及", "以及", "、", "与", "，");
    private static final WordList ALL = WordList.of("共", "合计", "纳入", "包括", "预算单位", "单位");
    private static final WordList TOTALS = WordList.of("共", "合计", "共计", "共有");
    private static final String WITH = "（含";

    private static final int NEAR = 6;

    private Bodies() {}

    static void relate(Collection<Passage> passages, FactBook book) {
        Item below = null;
        for (var passage : passages) {
            for (var item : passage.items()) {
                if (!isBodies(passage, item)) {
                    continue;
                }
                var isBelow = BELOW.isIn(words(passage, item));
                var all = isBelow ? all(passage, item) : null;
                if (all != null) {
                    relate(all, item, Severity.ERROR, book);
                } else if (below != null && !isBelow && isWithOffice(passage, item)) {
                    relate(item, below, Severity.WARNING, book);
                }
                below = below == null && isBelow ? item : below;
            }
        }
    }

    private static boolean isBodies(Passage passage, Item item) {
        var mention = item.mention();
        return mention.measure() == Measure.COUNT
                && mention.isPlain()
                && (mention.quantity().word().equals("个")
                        || mention.quantity().word().equals("家"))
                && BODIES.isIn(words(passage, item));
    }

    private static String words(Passage passage, Item item) {
        return item.label() + passage.behind(item);
    }

    /** The count of all, where the office is joined to those below it. */
    private static @Nullable Item all(Passage passage, Item below) {
        var before = passage.value()
                .substring(
                        Math.max(0, below.mention().start() - NEAR),
                        below.mention().start());
        var join = JOINS.ending(before);
        if (join == null || !OFFICE.ends(before.substring(0, before.length() - join.length()))) {
            return null;
        }
        Item all = null;
        for (var item : passage.items()) {
            if (item != below
                    && item.sentence() == below.sentence()
                    && item.mention().measure() == Measure.COUNT
                    && item.mention().isPlain()
                    && item.mention()
                            .quantity()
                            .word()
                            .equals(below.mention().quantity().word())
                    && ALL.isIn(words(passage, item))
                    && (!BELOW.isIn(words(passage, item)) || TOTALS.ends(item.label()))
                    && Math.abs(item.mention().start() - below.mention().start()) <= NEAR * NEAR) {
                if (all != null) {
                    return null;
                }
                all = item;
            }
        }
        return all;
    }

    private static boolean isWithOffice(Passage passage, Item item) {
        var at = item.mention().end();
        var value = passage.value();
        var close = value.indexOf('）', at);
        return value.startsWith(WITH, at)
                && close > 0
                && close - at <= NEAR * 2
                && OFFICE.ends(value.substring(at, close));
    }

    private static void relate(Item all, Item below, Severity severity, FactBook book) {
        var count = below.fact().number().intValue() + 1;
        book.relate(new Relation.Listed(RuleId.R33, severity, all.fact(), List.of(below.fact()), count, count));
    }
}

package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.Passage.Item;

/** 由三块组成：甲83万元、乙15万元、丙8万元: a list of as many as are counted, each with its figure. */
final class CountedFigures {

    private static final int NEAR = 2;

    private CountedFigures() {}

    /** How many there are, one to each clause; zero if they stand otherwise. */
    static int in(Passage passage, Item count, int start) {
        var value = passage.value();
        var end = value.indexOf('。', start);
        var list = value.substring(start, end < 0 ? value.length() : end);
        var parted = list.indexOf('；') >= 0;
        var clauses = list.split(parted ? "；" : "[、，；]");
        var figures = new ArrayList<Item>();
        var at = start;
        for (var clause : clauses) {
            var from = at;
            var to = at + clause.length();
            var inside = passage.items().stream()
                    .filter(item ->
                            item.mention().start() >= from && item.mention().end() <= to)
                    .toList();
            // Between semicolons each may have more said of it.
            if (inside.isEmpty()
                    || !parted && (inside.size() > 1 || inside.get(0).mention().end() != to)
                    || inside.get(0).mention().start() == from) {
                return 0;
            }
            figures.add(inside.get(0));
            at = to + 1;
        }
        // Nothing but stops is no list.
        return !figures.isEmpty() && areOfOneKind(count, figures) ? clauses.length : 0;
    }

    private static boolean areOfOneKind(Item count, List<Item> figures) {
        var first = figures.get(0).mention().quantity();
        var far = Math.abs(count.fact().number().intValue() - figures.size()) > NEAR;
        return !first.word().equals(count.mention().quantity().word())
                && (first.measure() == Measure.YUAN || first.measure() == Measure.COUNT && !far)
                && figures.stream()
                        .allMatch(item -> item.mention().quantity().word().equals(first.word())
                                && !FarWholes.isStage(item.kind())
                                && !PartLists.isTotal(item));
    }
}

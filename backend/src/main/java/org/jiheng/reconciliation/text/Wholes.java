package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;

/**
 * A whole and its parts in a paragraph, whatever words join them. Which figures may be parts is told by punctuation and
 * measure ({@link PartLists}, {@link TotalsBehind}); words only say how surely the list is all there is ({@link
 * PartJudge}).
 */
final class Wholes {

    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_LABEL = 45;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    /** Behind the name of what is divided. */
    private static final List<String> LEADS = List.of("中", "包括", "分为", "构成");

    private final String value;
    private final PartLists lists;
    private final PartJudge judge;
    private final TotalsBehind behind;

    private Wholes(Passage passage, FactBook book) {
        this.value = passage.value();
        this.lists = new PartLists(passage);
        this.judge = new PartJudge(passage, book);
        this.behind = new TotalsBehind(passage, book);
    }

    static void read(Passage passage, FactBook book) {
        var wholes = new Wholes(passage, book);
        var byUnit = new LinkedHashMap<String, List<Item>>();
        for (var item : passage.items()) {
            var measure = item.mention().measure();
            if (measure == Measure.YUAN || measure == Measure.COUNT) {
                byUnit.computeIfAbsent(
                                measure == Measure.COUNT
                                        ? item.mention().quantity().word()
                                        : measure.name(),
                                unit -> new ArrayList<>())
                        .add(item);
            }
        }
        wholes.addGeneral(byUnit);
        for (var items : byUnit.values()) {
            wholes.read(items.stream()
                    .filter(item -> !Asides.is(passage.value(), item))
                    .toList());
        }
        PointRoles.of(passage).values().forEach(wholes::read);
        PointRoles.relate(passage, book);
    }

    /** 27个大项 is counted in 项 as well, 5个镇 in 镇. */
    private void addGeneral(Map<String, List<Item>> byUnit) {
        for (var item : List.copyOf(byUnit.getOrDefault("个", List.of()))) {
            var end = item.mention().end();
            var noun = value.substring(end, Math.min(value.length(), end + LONGEST_NOUN));
            byUnit.forEach((unit, items) -> {
                if (!unit.equals("个") && noun.contains(unit)) {
                    items.add(item);
                    items.sort(Comparator.comparing(one -> one.mention().start()));
                }
            });
        }
    }

    private void read(List<Item> items) {
        for (var i = 0; i + 1 < items.size(); i++) {
            forward(items, i);
        }
        for (var i = 2; i < items.size(); i++) {
            named(items, i);
            behind.judge(items, i);
        }
    }

    private void forward(List<Item> items, int at) {
        var total = items.get(at);
        if (!total.mention().isPlain() || Asides.isMoved(total)) {
            return;
        }
        var inside = lists.inside(items, at);
        if (inside != null) {
            judge.judge(items, at, inside);
        }
        var behind = lists.behind(items, at);
        if (behind != null) {
            judge.judge(items, at, behind);
        }
    }

    /** 实有在编人员718人，另聘106人。在编人员中专任教师536人、…: the list goes back to what it names. */
    private void named(List<Item> items, int first) {
        var part = items.get(first);
        var start = part.mention().start();
        while (start > 0
                && part.mention().start() - start < LONGEST_LABEL
                && "。；".indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        var clause = value.substring(start, part.mention().start());
        var within = LEADS.stream()
                .mapToInt(clause::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(0);
        if (within < FEWEST
                || within > LONGEST_NAME
                || clause.charAt(within - 1) == '其'
                || part.sentence() == items.get(first - 1).sentence()) {
            return;
        }
        var name = clause.substring(0, within);
        for (var i = first - 1; i >= 0; i--) {
            var whole = items.get(i);
            var label = whole.fact().label();
            if (whole.depth() == part.depth() && whole.mention().isPlain() && label.endsWith(name)) {
                var list = lists.run(items, first, part.depth(), Join.SOME);
                if (i < first - 1 && (!whole.isMoney() || PartSums.slip(whole, list.items()) >= TELLING)) {
                    judge.judge(items, i, whole, list);
                }
                return;
            }
        }
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * Lists without a whole beside them: 一、来源 and 1.中央730万元, 2.市级394万元 below it. Any figure of the text may be the
 * whole; which one is, what the list comes to tells, or what it would come to but for one slip of the hand.
 */
final class FarWholes {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final int LONGEST_GAP = 34;
    private static final int LONGEST_LINE = 40;
    private static final int BEFORE = 6;
    private static final int BEHIND = 2;
    /** The title says what all of it is about. */
    private static final int TITLE = 2;

    private static final int MOST_LISTS = 400;
    private static final int TELLING = 3;
    private static final int SURE = 5;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** What is not divided but changed, or spent of another. */
    private static final Set<FactKind> STAGES = Set.of(
            FactKind.REVENUE_TOTAL,
            FactKind.EXPENDITURE_TOTAL,
            FactKind.INITIAL_BUDGET,
            FactKind.YEAR_BUDGET,
            FactKind.ARRIVED,
            FactKind.DIFFERENCE,
            FactKind.OPENING_BALANCE,
            FactKind.CLOSING_BALANCE);

    private final List<Passage> passages;
    private final FactBook book;
    private final List<List<Item>> figures = new ArrayList<>();
    /** By unit and amount. */
    private final Map<String, TreeMap<BigDecimal, List<Item>>> values = new HashMap<>();
    /** Parts of something already. */
    private final Set<Fact> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    private int lists;

    private FarWholes(Collection<Passage> passages, FactBook book) {
        this.passages = List.copyOf(passages);
        this.book = book;
        for (var relation : book.relations()) {
            if (relation instanceof Relation.Sum sum) {
                parts.addAll(sum.parts());
            }
        }
        for (var passage : this.passages) {
            var own = passage.items().stream()
                    .filter(item -> isFigure(passage, item))
                    .toList();
            figures.add(own);
            for (var item : own) {
                values.computeIfAbsent(unit(item), u -> new TreeMap<>())
                        .computeIfAbsent(item.fact().number(), n -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        var far = new FarWholes(passages, book);
        for (var i = 0; i < far.passages.size(); i++) {
            far.inline(i);
        }
        far.lines();
    }

    private static boolean isFigure(Passage passage, Item item) {
        var measure = item.mention().measure();
        return (measure == Measure.YUAN || measure == Measure.COUNT)
                && item.mention().isPlain()
                && item.fact().number().signum() > 0
                && !Asides.is(passage.value(), item);
    }

    private static String unit(Item item) {
        return item.isMoney() ? "" : item.mention().quantity().word();
    }

    static boolean isStage(FactKind kind) {
        return STAGES.contains(kind);
    }

    // ---- lists in one paragraph

    private void inline(int at) {
        var passage = passages.get(at);
        var items = figures.get(at);
        for (var i = 0; i < items.size(); ) {
            var run = run(passage, items, i);
            if (run.size() >= FEWEST && PartLists.isClosed(passage, run.get(run.size() - 1))) {
                judge(at, at, run);
            }
            i = items.indexOf(run.get(run.size() - 1)) + 1;
        }
    }

    /** Figures of one unit, parted alike, with nothing but their names between. */
    private static List<Item> run(Passage passage, List<Item> items, int from) {
        var value = passage.value();
        var first = items.get(from);
        var run = new ArrayList<Item>();
        run.add(first);
        var mark = value.charAt(PartList.separator(value, first));
        for (var i = from + 1; i < items.size() && run.size() < MOST; i++) {
            var item = items.get(i);
            var last = run.get(run.size() - 1);
            var gap = passage.beside(last, item);
            if (item.depth() < first.depth()
                    || value.charAt(PartList.separator(value, last)) != mark
                    || "，；、".indexOf(mark) < 0
                    || gap.length() > LONGEST_GAP
                    || gap.indexOf('。') >= 0) {
                break;
            }
            if (item.depth() > first.depth() || !unit(item).equals(unit(first))) {
                continue;
            }
            if (PartList.divides(gap) || PartLists.isTotal(item)) {
                break;
            }
            run.add(item);
        }
        return run;
    }

    // ---- lists of lines

    /** Short lines with an amount each: 巴州区2405万元；and 一是…150万元；. */
    private void lines() {
        for (var i = 0; i < passages.size(); ) {
            var members = new ArrayList<Item>();
            var end = i;
            while (end < passages.size() && members.size() < MOST) {
                var item = line(end);
                if (item == null || !members.isEmpty() && !isAlike(i, end)) {
                    break;
                }
                members.add(item);
                end++;
            }
            if (members.size() >= FEWEST) {
                judge(i, end - 1, members);
            }
            i = Math.max(end, i + 1);
        }
    }

    private @Nullable Item line(int at) {
        var value = passages.get(at).value();
        var own = figures.get(at);
        if (value.length() > LONGEST_LINE || own.isEmpty()) {
            return null;
        }
        var amount = own.get(own.size() - 1);
        return amount.isMoney()
                        && !PartLists.isTotal(amount)
                        && own.stream().filter(Item::isMoney).count() == 1
                        && amount.mention().end() >= value.length() - 1
                        && amount.depth() == 0
                ? amount
                : null;
    }

    /** Both numbered in one way, or neither of them. */
    private boolean isAlike(int one, int other) {
        var heading = passages.get(one).block().heading();
        var next = passages.get(other).block().heading();
        return heading == null
                ? next == null
                : next != null && next.style() == heading.style() && next.number() == heading.number() + other - one;
    }

    // ---- what they are parts of

    private void judge(int first, int last, List<Item> list) {
        if (++lists > MOST_LISTS
                || list.stream().anyMatch(part -> parts.contains(part.fact()) || isStage(part.kind()))) {
            return;
        }
        var sum = Interval.ZERO;
        for (var part : list) {
            sum = sum.plus(part.mention().quantity().tight());
        }
        total(last, list);
        var known = values.getOrDefault(unit(list.get(0)), new TreeMap<>());
        for (var same : known.subMap(sum.low(), true, sum.high(), true).values()) {
            relate(same.get(0), list, Severity.ERROR);
            return;
        }
        Item whole = null;
        for (var place = 0;
                place < passages.size();
                place = place == TITLE - 1 ? Math.max(TITLE, first - BEFORE) : place + 1) {
            if (place > last + BEHIND) {
                break;
            }
            for (var item : figures.get(place)) {
                if (isWhole(item, list)) {
                    whole = place <= first || whole == null ? item : whole;
                }
            }
        }
        if (whole != null) {
            var sure = PartSums.isClearSlip(whole, list) && PartSums.slip(whole, list) >= SURE;
            relate(whole, list, sure ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** 以上合计10549万元 below the list. */
    private void total(int last, List<Item> list) {
        if (last + 1 < passages.size()) {
            figures.get(last + 1).stream()
                    .limit(1)
                    .filter(item -> PartLists.isTotal(item) && unit(item).equals(unit(list.get(0))))
                    .filter(item -> item.mention().start() <= LONGEST_LINE / 2)
                    .filter(item -> isWhole(item, list) || isNear(item, list))
                    .forEach(item -> relate(item, list, Severity.ERROR));
        }
    }

    private static boolean isNear(Item item, List<Item> list) {
        var gap = PartSums.sum(list).subtract(item.fact().number()).abs();
        return gap.multiply(THREE).compareTo(item.fact().number()) <= 0;
    }

    private boolean isWhole(Item item, List<Item> list) {
        if (!unit(item).equals(unit(list.get(0)))
                || list.contains(item)
                || list.stream()
                        .anyMatch(part ->
                                part.fact().number().compareTo(item.fact().number()) >= 0)
                || !PartRoles.isOneRole(item, list)
                || PartRoles.isAgainst(item, list)) {
            return false;
        }
        var slip = PartSums.slip(item, list);
        var clear = PartSums.isClearSlip(item, list);
        var stated = values.getOrDefault(unit(item), new TreeMap<>())
                .getOrDefault(item.fact().number(), List.of())
                .size();
        return clear && slip > TELLING || slip >= SURE || clear && stated > 1 && list.size() >= FEWEST;
    }

    private void relate(Item whole, List<Item> list, Severity severity) {
        book.relate(new Relation.Sum(
                PartKinds.rule(whole, list),
                severity,
                whole.fact(),
                list.stream().map(Item::fact).toList(),
                true));
    }
}

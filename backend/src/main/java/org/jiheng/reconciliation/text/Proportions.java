package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/**
 * A percentage beside what it is reckoned from, whatever is counted: 发放问卷500份，满意473份，满意度94.6%. Which figure is the
 * part and which the whole is told by their places and by the words that the rate and the part have in common. If any
 * figures near by explain the percentage, nothing is said.
 */
final class Proportions {

    /** What stands before a percentage that is to be, or that was, or is of many at once. */
    private static final WordList NO_RATES = WordList.of(
            "到", "由", "从", "至", "目标值", "目标", "指标值", "标准值", "计划值", "要求", "平均", "均为", "分别为", "分别", "均", "上年", "上年同期",
            "去年", "年度值");

    private static final int MOST = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Passage passage;
    private final List<Item> items;
    private final FactBook book;

    private Proportions(Passage passage, FactBook book) {
        this.passage = passage;
        this.items = passage.items();
        this.book = book;
    }

    /** @param known the percentages that other readers have judged */
    static void relate(Collection<Passage> passages, Set<Fact> known, FactBook book) {
        for (var passage : passages) {
            var proportions = new Proportions(passage, book);
            for (var i = 0; i < passage.items().size(); i++) {
                var rate = passage.items().get(i);
                if (isRate(rate) && !known.contains(rate.fact())) {
                    proportions.at(i);
                }
            }
        }
    }

    private static boolean isRate(Item item) {
        var label = item.label().strip();
        return item.mention().measure() == Measure.PERCENT
                && item.mention().isPlain()
                && item.kind() != FactKind.CHANGE_RATE
                && item.fact().number().signum() > 0
                && !NO_RATES.ends(label)
                && !label.contains("平均")
                && !label.contains("综合");
    }

    private void at(int at) {
        var rate = items.get(at);
        var near = near(at);
        var pair = PartAndWhole.of(passage, at, near);
        if (pair == null) {
            return;
        }
        var all = rate.fact().number().compareTo(HUNDRED) == 0;
        var done = pair.part().fact().number().compareTo(pair.whole().fact().number()) >= 0;
        if (all ? done : fits(Nearby.printed(pair.part()), Nearby.printed(pair.whole()), rate)) {
            if (Portions.isTelling(rate.fact()) && !all) {
                relate(pair, rate, Severity.ERROR);
            }
            return;
        }
        if (all && !pair.sure() || isExplained(pair, rate, near)) {
            return;
        }
        if (pair.sure() && (pair.closed() || isNear(pair, rate) && !isApart(pair, rate))) {
            relate(pair, rate, pair.part().sentence() > rate.sentence() ? Severity.WARNING : Severity.ERROR);
        } else if (isSlip(pair, rate)) {
            relate(pair, rate, Severity.WARNING);
        }
    }

    /** What is counted before the percentage in its sentence and the one before, and in parentheses behind it; the nearest first. */
    private List<Item> near(int at) {
        var rate = items.get(at);
        var near = new ArrayList<Item>();
        for (var i = at + 1; i < items.size() && items.get(i).depth() > rate.depth(); i++) {
            if (PartAndWhole.isFigure(items.get(i)) && items.get(i).sentence() == rate.sentence()) {
                near.add(items.get(i));
            }
        }
        for (var i = at - 1; i >= 0 && near.size() < MOST; i--) {
            var item = items.get(i);
            if (rate.sentence() - item.sentence() > 1) {
                break;
            }
            if (PartAndWhole.isFigure(item)) {
                near.add(item);
            }
        }
        return near;
    }

    /**
     * What is left over, what several are together, or another whole may have been meant; but what stands before another
     * percentage is that one's.
     */
    private boolean isExplained(PartAndWhole.Pair pair, Item rate, List<Item> near) {
        var telling = Portions.isTelling(rate.fact());
        var barrier = barrier(rate);
        for (var part : near) {
            var own = part == pair.part();
            if (!own
                    && (!telling
                            || part.mention().start() < barrier
                            || !Nearby.isSameUnit(part, pair.part()) && !isWithin(part, pair, rate))) {
                continue;
            }
            var one = Nearby.printed(part);
            var like = near.stream()
                    .filter(item -> item != part && Nearby.isSameUnit(item, part))
                    .filter(item -> telling || item.sentence() == rate.sentence())
                    .toList();
            for (var whole : like) {
                var all = Nearby.printed(whole);
                if (isRounded(one, all, rate)
                        || isRounded(all.minus(one), all, rate) && !isTooMuch(pair, part, whole)
                        || isRounded(one, all.plus(one), rate)) {
                    return true;
                }
                if (like.stream()
                        .anyMatch(other -> other != whole
                                && other.mention().start() >= barrier
                                && isRounded(one.plus(Nearby.printed(other)), all, rate))) {
                    return true;
                }
            }
        }
        return isOfOuter(pair.part(), rate);
    }

    /** Behind the percentage before. */
    private int barrier(Item rate) {
        for (var i = Nearby.index(items, rate) - 1; i >= 0 && items.get(i).sentence() == rate.sentence(); i--) {
            if (items.get(i).mention().measure() == Measure.PERCENT) {
                return items.get(i).mention().end();
            }
        }
        return 0;
    }

    /** 共16项，完成14项，未完成3项: what is left explains the rate, but not what was done. */
    private static boolean isTooMuch(PartAndWhole.Pair pair, Item rest, Item whole) {
        return whole == pair.whole()
                && rest != pair.part()
                && pair.part()
                                .fact()
                                .number()
                                .add(rest.fact().number())
                                .compareTo(whole.fact().number())
                        > 0;
    }

    private static boolean isRounded(Interval part, Interval whole, Item rate) {
        return part.canBe(rate.fact().amount().interval(), whole);
    }

    /** Of another unit, and told along with them: 举办6期、培训372人次，完成率62%. */
    private static boolean isWithin(Item other, PartAndWhole.Pair pair, Item rate) {
        return other.sentence() == rate.sentence()
                && other.mention().start()
                        > Math.min(
                                pair.part().mention().start(),
                                pair.whole().mention().start());
    }

    /** 267个，占总数的89.60%，其中143个，占47.99%: of a whole that another percentage tells. */
    private boolean isOfOuter(Item part, Item rate) {
        for (var i = Nearby.index(items, rate) - 1;
                i > 0 && rate.sentence() - items.get(i).sentence() <= 1;
                i--) {
            var outer = items.get(i);
            var base = items.get(i - 1);
            if (isRate(outer) && PartAndWhole.isFigure(base) && base != part && Nearby.isSameUnit(base, part)) {
                var whole = whole(base, outer);
                if (fits(Nearby.printed(part), whole, rate)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Interval whole(Item part, Item rate) {
        var range = rate.fact().amount().interval();
        var value = Nearby.printed(part);
        var low = range.low().max(rate.fact().amount().step());
        return new Interval(
                value.low().multiply(HUNDRED).divide(range.high(), MathContext.DECIMAL64),
                value.high().multiply(HUNDRED).divide(low, MathContext.DECIMAL64));
    }

    private static boolean fits(Interval part, Interval whole, Item rate) {
        return part.canBe(rate.fact().amount().roundedOrCut(), whole);
    }

    private static boolean isSlip(PartAndWhole.Pair pair, Item rate) {
        return Portions.isSlip(pair.part().fact(), pair.whole().fact(), rate.fact());
    }

    /** 许可41件、备案36件，调处273件，按期办结率99.3%: something else was counted since. */
    private boolean isApart(PartAndWhole.Pair pair, Item rate) {
        var last = pair.part().mention().start() > pair.whole().mention().start() ? pair.part() : pair.whole();
        for (var i = Nearby.index(items, last) + 1; i < Nearby.index(items, rate); i++) {
            if (PartAndWhole.isFigure(items.get(i)) && Nearby.isSameUnit(items.get(i), last)) {
                return true;
            }
        }
        return false;
    }

    /** Not more than twice or less than half. */
    private static boolean isNear(PartAndWhole.Pair pair, Item rate) {
        var computed = pair.part().fact().number().multiply(HUNDRED);
        var stated = pair.whole().fact().number().multiply(rate.fact().number());
        return computed.compareTo(stated.multiply(TWO)) <= 0 && stated.compareTo(computed.multiply(TWO)) <= 0;
    }

    private void relate(PartAndWhole.Pair pair, Item rate, Severity severity) {
        book.relate(new Relation.Ratio(
                RuleId.R118,
                severity,
                rate.fact(),
                List.of(pair.part().fact()),
                List.of(pair.whole().fact())));
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** So many of one kind at one price, so many of another at another, and all of it: 设备支出358万元，包括甲2台（单价44万元）、乙6台（单价45万元）. */
final class PricedLists {

    private static final WordList ALL = WordList.of("合计", "共", "总");
    private static final int NEXT = 8;
    private static final int LONGEST_NAME = 30;
    private static final int BEFORE = 3;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal HARDLY = new BigDecimal("0.01");

    private record Priced(Item count, Item price) {

        BigDecimal value() {
            return price.fact().number().multiply(count.fact().number());
        }

        Interval range() {
            var each = Nearby.printed(price);
            var many = count.fact().number();
            return new Interval(each.low().multiply(many), each.high().multiply(many));
        }
    }

    private final Passage passage;
    private final List<Item> items;
    private final FactBook book;

    private PricedLists(Passage passage, FactBook book) {
        this.passage = passage;
        this.items = passage.items();
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var lists = new PricedLists(passage, book);
        for (var i = 0; i + 1 < passage.items().size(); ) {
            var list = lists.at(i);
            if (list.size() > 1) {
                lists.judge(i, list);
            }
            i += Math.max(1, list.size() * 2);
        }
    }

    private List<Priced> at(int first) {
        var list = new ArrayList<Priced>();
        for (var i = first; i + 1 < items.size(); i += 2) {
            var count = items.get(i);
            var price = items.get(i + 1);
            if (!isPriced(count, price)
                    || !list.isEmpty() && !isNext(list.get(list.size() - 1).price(), count)) {
                break;
            }
            list.add(new Priced(count, price));
        }
        return list;
    }

    private boolean isPriced(Item count, Item price) {
        if (count.mention().measure() != Measure.COUNT
                || !count.mention().isPlain()
                || !price.isMoney()
                || !price.mention().isSure()
                || count.fact().number().signum() <= 0
                || price.fact().number().signum() <= 0
                || passage.between(count, price).length() > NEXT) {
            return false;
        }
        var each = Each.of(passage, price);
        return each != null
                && (each.of().isEmpty()
                        || each.of().size() == 1
                                && Each.isCounted(passage, each.of().get(0), count));
    }

    private boolean isNext(Item price, Item count) {
        var between = passage.between(price, count);
        return price.sentence() == count.sentence()
                && between.length() <= LONGEST_NAME
                && between.indexOf('；') < 0
                && between.indexOf('：') < 0;
    }

    private void judge(int first, List<Priced> list) {
        var last = first + list.size() * 2;
        var total = total(first, last);
        if (total == null || isOpen(items.get(last - 1)) || goesOn(last)) {
            return;
        }
        var exact = list.stream().map(Priced::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var range = list.stream().map(Priced::range).reduce(Interval.ZERO, Interval::plus);
        var facts = facts(total, list);
        if (range.overlaps(Nearby.printed(total))) {
            book.looked(RuleId.R104, Outcome.HELD, facts);
            return;
        }
        var gap = total.fact().number().subtract(exact);
        var slip =
                Slip.isTelling(total.fact().amount(), exact) || list.stream().anyMatch(priced -> isSlip(priced, gap));
        if (slip || gap.abs().multiply(FOUR).compareTo(total.fact().number()) <= 0) {
            var amount = total.fact().amount();
            book.observe(
                    RuleId.R104,
                    slip ? Severity.ERROR : Severity.WARNING,
                    "recon.priced",
                    facts,
                    total.fact().shown(),
                    Quantity.shown(exact, amount.measure(), amount.word()));
        }
    }

    /** Told before the list, or behind it as all of it. */
    private @Nullable Item total(int first, int last) {
        for (var i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            if (isTotal(items.get(i), items.get(first))) {
                return items.get(i);
            }
        }
        return last < items.size()
                        && isTotal(items.get(last), items.get(first))
                        && ALL.isIn(items.get(last).label())
                ? items.get(last)
                : null;
    }

    private boolean isTotal(Item item, Item count) {
        return item.isMoney()
                && item.mention().isPlain()
                && item.sentence() == count.sentence()
                && Each.of(passage, item) == null;
    }

    /** 等 ends a list that names only some. */
    private boolean isOpen(Item price) {
        var end = price.mention().end();
        var value = passage.value();
        return value.substring(end, Math.min(value.length(), end + 2)).indexOf('等') >= 0;
    }

    /** A price whose number could not be read. */
    private boolean goesOn(int last) {
        return last < items.size()
                && items.get(last).sentence() == items.get(last - 1).sentence()
                && items.get(last).isMoney()
                && Each.of(passage, items.get(last)) != null;
    }

    /** Another number of one kind would make it true, or its price otherwise written. */
    private static boolean isSlip(Priced priced, BigDecimal gap) {
        var price = priced.price().fact().number();
        var count = priced.count().fact().number();
        var many = count.add(gap.divide(price, MathContext.DECIMAL64));
        var whole = many.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() > 0 && many.subtract(whole).abs().compareTo(HARDLY) <= 0
                || Slip.isTelling(priced.price().fact().amount(), price.add(gap.divide(count, MathContext.DECIMAL64)));
    }

    private static List<Fact> facts(Item total, List<Priced> list) {
        var facts = new ArrayList<Fact>();
        facts.add(total.fact());
        for (var priced : list) {
            facts.add(priced.count().fact());
            facts.add(priced.price().fact());
        }
        return facts;
    }
}

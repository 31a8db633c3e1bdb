package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * So many, so much for each, so much in all, of money and of anything else: 8辆（单价36.5万元，计292万元）, 派驻28名，每所2名,
 * 每亩91.07元，面积…亩，共计…万元, 14辆，车均3.3万元. If any figures near by agree, they are meant; else those that stand beside each
 * other, that are called alike, or that a slip of the hand would make agree.
 */
final class Products {

    /** What tells that a total is not all of it. */
    private static final WordList SOME = WordList.of(
            "进度款", "首付", "预付", "尾款", "质保", "首批", "先期", "余款", "尚", "未", "结余", "节约", "中央", "省级", "市级", "县级", "区级", "自筹",
            "配套", "承担", "及", "等", "和", "与", "已兑", "已拨", "已付", "已支付");

    private static final WordList TOTALS = WordList.of(
            "计", "共", "总", "支", "需", "金", "额", "发放", "投", "付", "产", "增", "节", "兑现", "落实", "安排", "下达", "补", "缴", "拨",
            "用");
    private static final WordList PARTS = WordList.of("其中", "包括", "含", "：");
    private static final int BEFORE = 10;
    private static final int BEHIND = 4;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final int MOST_TIMES = 12;
    private static final BigDecimal ROUNDED = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Figures that should agree: so many (of each), and so much in all. */
    private record Meant(Item total, List<Item> counts) {}

    private final Passage passage;
    private final List<Item> items;
    private final FactBook book;

    private Products(Passage passage, FactBook book) {
        this.passage = passage;
        this.items = passage.items();
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var products = new Products(passage, book);
        for (var i = 0; i < passage.items().size(); i++) {
            var price = passage.items().get(i);
            var each = isPrice(price) ? Each.of(passage, price) : null;
            if (each != null) {
                products.at(i, each);
            }
        }
    }

    private static boolean isPrice(Item item) {
        var mention = item.mention();
        return (mention.measure() == Measure.YUAN || mention.measure() == Measure.COUNT)
                && !mention.quantity().approximate()
                && !mention.range()
                && !mention.bounded()
                && item.fact().number().signum() > 0;
    }

    private void at(int at, Each each) {
        var price = items.get(at);
        var totals = totals(at);
        var counts = counts(at, each);
        if (totals.isEmpty() || counts.isEmpty()) {
            return;
        }
        for (var count : counts) {
            for (var total : totals) {
                if (agrees(price, count, total, each)) {
                    var meant = new Meant(total, count);
                    var typed = !each.average() && isMistyped(price, meant);
                    if (typed || fits(price, count, total)) {
                        relate(meant, price, !typed);
                    }
                    return;
                }
            }
        }
        var meant = each.isOfTime() ? null : beside(at, each, counts, totals);
        if (meant == null && !each.isOfTime()) {
            meant = called(price, each, counts, totals);
        }
        if (meant != null && (isNear(price, meant) || isSlip(price, meant))) {
            relate(meant, price, each.average());
            return;
        }
        slip(price, each, counts, totals);
    }

    /** Figures near by that one slip of the hand would make agree; a price of nothing that is told is of what stands before it. */
    private void slip(Item price, Each each, List<List<Item>> counts, List<Item> totals) {
        for (var count : each.of().isEmpty() ? counts.subList(0, 1) : counts) {
            for (var total : totals) {
                var one = new Meant(total, count);
                if ((total.sentence() == price.sentence() || each.average())
                        && !isDivided(total, count)
                        && isSlip(price, one)) {
                    relate(one, price, each.average());
                    return;
                }
            }
        }
    }

    /** The amounts of the same kind in its sentence and the one before, the nearest first, that are not prices themselves. */
    private List<Item> totals(int at) {
        var price = items.get(at);
        var totals = new ArrayList<Item>();
        for (var away = 1; away <= BEFORE; away++) {
            for (var i : new int[] {at - away, away <= BEHIND ? at + away : -1}) {
                if (i >= 0
                        && i < items.size()
                        && isTotal(items.get(i), price)
                        && (i < at || isBehind(items.get(i), price))) {
                    totals.add(items.get(i));
                }
            }
        }
        return totals;
    }

    /** What stands behind a price is a total only if it says so: 13.6万元（4辆，车均3.4万元）、接待费6.8万元. */
    private static boolean isBehind(Item total, Item price) {
        return total.depth() == price.depth() && TOTALS.isIn(total.label());
    }

    private boolean isTotal(Item item, Item price) {
        return Nearby.isSameUnit(item, price)
                && item.mention().isPlain()
                && Math.abs(item.sentence() - price.sentence()) <= 1
                && item.fact().number().compareTo(price.fact().number()) > 0
                && (item.kind() != FactKind.DIFFERENCE
                        || item.label().contains("合计")
                        || item.label().contains("共"))
                && isNoPrice(item);
    }

    /** 每年需87亿元 is all of it, of one year. */
    private boolean isNoPrice(Item item) {
        var each = Each.of(passage, item);
        return each == null || each.isOfTime();
    }

    /** How many there are, for each that the price is for: of several the nearest first; from farther off the only one. */
    private List<List<Item>> counts(int at, Each each) {
        if (each.of().size() > 2) {
            return List.of();
        }
        if (each.isYearly()) {
            return counted(at, each.perYear()).stream().map(List::of).toList();
        }
        if (each.of().size() == 2) {
            var one = counted(at, each.of().get(0));
            var other = counted(at, each.of().get(1));
            return one.isEmpty() || other.isEmpty() || one.get(0) == other.get(0)
                    ? List.of()
                    : List.of(List.of(one.get(0), other.get(0)));
        }
        return counted(at, each.of().isEmpty() ? "" : each.of().get(0)).stream()
                .map(List::of)
                .toList();
    }

    private List<Item> counted(int at, String of) {
        var price = items.get(at);
        var counts = new ArrayList<Item>();
        for (var away = 1; away <= BEFORE; away++) {
            for (var i : new int[] {at - away, away <= BEHIND ? at + away : -1}) {
                if (i >= 0
                        && i < items.size()
                        && Math.abs(items.get(i).sentence() - price.sentence()) <= 1
                        && !Nearby.isSameUnit(items.get(i), price)
                        && Each.isCounted(passage, of, items.get(i))) {
                    counts.add(items.get(i));
                }
            }
        }
        return counts;
    }

    private boolean agrees(Item price, List<Item> counts, Item total, Each each) {
        if (fits(price, counts, total)) {
            return true;
        }
        var product = product(price, counts);
        var middle = product.low().add(product.high()).divide(TWO);
        var stated = total.fact().number();
        // 人均100元 is seldom exact.
        if (each.average()
                && middle.subtract(stated).abs().compareTo(stated.multiply(ROUNDED)) <= 0
                && price.fact().number().stripTrailingZeros().precision() <= FEWEST
                && !Slip.isTelling(total.fact().amount(), middle)) {
            return true;
        }
        if (!each.isOfTime()) {
            return false;
        }
        for (var times = 2; times <= MOST_TIMES; times++) {
            var by = BigDecimal.valueOf(times);
            if (Nearby.printed(total)
                    .overlaps(new Interval(
                            product.low().multiply(by), product.high().multiply(by)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Item price, List<Item> counts, Item total) {
        return Nearby.printed(total).overlaps(product(price, counts));
    }

    private static Interval product(Item price, List<Item> counts) {
        var product = Nearby.printed(price);
        for (var count : counts) {
            var by = Nearby.printed(count);
            product = new Interval(
                    product.low().multiply(by.low()), product.high().multiply(by.high()));
        }
        return product;
    }

    /** The three stand one behind the other, and nothing tells that the price is of something else. */
    private @Nullable Meant beside(int at, Each each, List<List<Item>> counts, List<Item> totals) {
        var price = items.get(at);
        var total = totals.get(0);
        var count = counts.get(0);
        if (isDivided(total, count)
                || each.noun().isEmpty() && SOME.isIn(total.label())
                || price.fact().number().compareTo(BigDecimal.ONE) == 0) {
            return null;
        }
        var named = !each.noun().isEmpty() && !Nearby.isAlike(each.noun(), Nearby.words(passage, total));
        if (named || total.sentence() != price.sentence()) {
            return null;
        }
        var first = at;
        var last = at;
        var all = new ArrayList<>(count);
        all.add(total);
        for (var item : all) {
            first = Math.min(first, Nearby.index(items, item));
            last = Math.max(last, Nearby.index(items, item));
        }
        var others = 0;
        for (var i = first; i <= last; i++) {
            var measure = items.get(i).mention().measure();
            if (measure == Measure.YUAN || measure == Measure.COUNT) {
                others++;
            }
        }
        return others == all.size() + 1 ? new Meant(total, count) : null;
    }

    /** 支出96万元，包括仪器6台（单价8万元）…: of more than this. */
    private boolean isDivided(Item total, List<Item> counts) {
        var count = counts.get(0);
        if (count.mention().start() < total.mention().start()) {
            return false;
        }
        var between = passage.between(total, count);
        return PARTS.isIn(between);
    }

    /** 运行维护费46.2万元 …, 车均运行维护费3.3万元 */
    private @Nullable Meant called(Item price, Each each, List<List<Item>> counts, List<Item> totals) {
        if (each.noun().length() < 2
                || each.of().isEmpty()
                || counts.get(0).get(0).sentence() != price.sentence()) {
            return null;
        }
        var called = totals.stream()
                .filter(total -> total.label().contains(each.noun()))
                .toList();
        return called.isEmpty() ? null : new Meant(called.get(0), counts.get(0));
    }

    /** Not more than twice or less than half. */
    private static boolean isNear(Item price, Meant meant) {
        var product = product(price, meant.counts());
        var total = Nearby.printed(meant.total());
        return product.low().compareTo(total.high().multiply(TWO)) <= 0
                && total.low().compareTo(product.high().multiply(TWO)) <= 0;
    }

    /** One slip of the hand would make it fit. */
    private static boolean isSlip(Item price, Meant meant) {
        var total = meant.total().fact().number();
        var each = price.fact().number();
        var number = BigDecimal.ONE;
        for (var count : meant.counts()) {
            number = number.multiply(count.fact().number());
        }
        if (isTyped(meant.total(), each.multiply(number))
                || isTyped(price, total.divide(number, MathContext.DECIMAL64))) {
            return true;
        }
        for (var count : meant.counts()) {
            var others = number.divide(count.fact().number(), MathContext.DECIMAL64);
            var many = total.divide(each.multiply(others), MathContext.DECIMAL64);
            var whole = many.setScale(0, RoundingMode.HALF_UP);
            if (many.subtract(whole).abs().compareTo(new BigDecimal("0.01")) < 0 && isTyped(count, whole)) {
                return true;
            }
        }
        return false;
    }

    /** A whole price is exact: what rounding would just allow, but two digits swapped make exact, was mistyped. */
    private static boolean isMistyped(Item price, Meant meant) {
        var product = price.fact().number();
        for (var count : meant.counts()) {
            product = product.multiply(count.fact().number());
        }
        return price.fact().number().scale() <= 0
                && !Nearby.printed(meant.total()).holds(product)
                && isSlip(price, meant);
    }

    private static boolean isTyped(Item item, BigDecimal meant) {
        var printed = item.mention().quantity();
        var digits = Slip.digits(printed, meant);
        return digits >= TELLING || digits >= FEWEST && Slip.isClear(printed, meant);
    }

    /** @param rounded whether the price may be rounded further than it is printed */
    private void relate(Meant meant, Item price, boolean rounded) {
        book.relate(new Relation.Product(
                RuleId.R104,
                Severity.ERROR,
                meant.total().fact(),
                price.fact(),
                meant.counts().stream().map(Item::fact).toList(),
                rounded));
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** So many, so much for each, so much in all: 8辆（单价36.5万元，计292万元）, 每亩91.07元，面积…亩，共计…万元. */
final class Products {

    private static final WordList EACH = WordList.of("每", "单价", "平均", "均价");
    /** What makes a price one of time, or of two things at once. */
    private static final WordList TIMES = WordList.of("月", "天", "年", "日", "次", "批");

    private static final int LONGEST_UNIT = 6;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;

    private final Passage passage;
    private final FactBook book;

    private Products(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var products = new Products(passage, book);
        var items = passage.items();
        for (var i = 0; i < items.size(); i++) {
            var price = items.get(i);
            var unit = price.isMoney() && isExact(price) ? products.unit(price) : null;
            if (unit != null) {
                products.at(i, unit);
            }
        }
    }

    private static boolean isExact(Item item) {
        return !item.mention().quantity().approximate()
                && !item.mention().range()
                && !item.mention().bounded();
    }

    /** 亩 of 每亩91.07元 and of 91.07元/亩; empty of 单价; nothing if it is no price, or one of a time. */
    private @Nullable String unit(Item price) {
        var label = price.label();
        var end = price.mention().end();
        var behind = passage.value().substring(end, Math.min(passage.value().length(), end + LONGEST_UNIT));
        var each = label.lastIndexOf('每');
        var told = each >= 0 && label.length() - each < 8
                ? label.substring(each + 1)
                : behind.startsWith("/") ? behind.substring(1) : label.endsWith("单价") ? "" : null;
        var ofTime = behind.startsWith("/") && behind.chars().anyMatch(c -> "月年天日·*".indexOf(c) >= 0)
                || behind.startsWith("每");
        if (told == null || label.indexOf('每') != each || ofTime || TIMES.begins(told)) {
            return null;
        }
        return told;
    }

    private void at(int at, String unit) {
        var items = passage.items();
        var price = items.get(at);
        for (var count : items) {
            for (var total : items) {
                if (isCount(count, unit, price) && isTotal(total, price) && fits(total, price, count)) {
                    if (isBeside(items, at, count, total)) {
                        relate(total, price, count, Severity.WARNING);
                    }
                    return;
                }
            }
        }
        for (var away = 1; away <= 3; away++) {
            for (var j : new int[] {at - away, at + away}) {
                if (j < 0 || j >= items.size() || !isCount(items.get(j), unit, price)) {
                    continue;
                }
                for (var total : items) {
                    if (isTotal(total, price) && isMeant(total, price, items.get(j))) {
                        relate(total, price, items.get(j), Severity.ERROR);
                        return;
                    }
                }
                var total = nearest(items, at, j, price);
                if (total != null && !unit.isEmpty() && isBeside(items, at, items.get(j), total)) {
                    relate(total, price, items.get(j), Severity.WARNING);
                }
                return;
            }
        }
    }

    private static boolean isCount(Item item, String unit, Item price) {
        var word = item.mention().quantity().word();
        return item.mention().measure() == Measure.COUNT
                && item.mention().isPlain()
                && Math.abs(item.sentence() - price.sentence()) <= 1
                && item.fact().number().signum() > 0
                && (unit.isEmpty() || unit.startsWith(word));
    }

    private boolean isTotal(Item item, Item price) {
        return item != price
                && item.isMoney()
                && item.mention().isPlain()
                && item.kind() != FactKind.DIFFERENCE
                && item.sentence() == price.sentence()
                && item.fact().number().signum() > 0
                && !EACH.ends(item.label())
                && unit(item) == null;
    }

    private static boolean fits(Item total, Item price, Item count) {
        var each = price.mention().quantity().interval();
        var number = count.fact().number();
        return total.mention()
                .quantity()
                .interval()
                .overlaps(new Interval(each.low().multiply(number), each.high().multiply(number)));
    }

    /** One slip of the hand would make it fit. */
    private static boolean isMeant(Item total, Item price, Item count) {
        var product = price.fact().number().multiply(count.fact().number());
        var number = total.fact().number().divide(price.fact().number(), 6, RoundingMode.HALF_UP);
        return isTyped(total, product)
                || number.subtract(number.setScale(0, RoundingMode.HALF_UP))
                                        .abs()
                                        .compareTo(new BigDecimal("0.01"))
                                < 0
                        && isTyped(count, number.setScale(0, RoundingMode.HALF_UP))
                || isTyped(price, total.fact().number().divide(count.fact().number(), 6, RoundingMode.HALF_UP));
    }

    private static boolean isTyped(Item item, BigDecimal meant) {
        var printed = item.mention().quantity();
        var digits = Slip.digits(printed, meant);
        return digits >= TELLING || digits >= FEWEST && Slip.isClear(printed, meant);
    }

    /** The three stand one behind the other. */
    private static boolean isBeside(List<Item> items, int price, Item count, Item total) {
        var one = items.indexOf(count);
        var other = items.indexOf(total);
        return Math.max(price, Math.max(one, other)) - Math.min(price, Math.min(one, other)) == 2;
    }

    private @Nullable Item nearest(List<Item> items, int price, int count, Item of) {
        for (var j : new int[] {Math.max(price, count) + 1, Math.min(price, count) - 1}) {
            if (j >= 0 && j < items.size() && isTotal(items.get(j), of)) {
                return items.get(j);
            }
        }
        return null;
    }

    private void relate(Item total, Item price, Item count, Severity severity) {
        book.relate(new Relation.Product(RuleId.R104, severity, total.fact(), price.fact(), count.fact()));
    }
}

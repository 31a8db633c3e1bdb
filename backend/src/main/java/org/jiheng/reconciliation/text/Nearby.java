package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.text.Passage.Item;

/** What the readers of numbers that stand together ask of each of them. */
final class Nearby {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String STOPS = "，。；：、（）！？";
    private static final String CLAUSE = "，。；：！？%";
    private static final String PERSONS = "人名位";
    private static final int TAIL = 8;
    private static final int LONGEST_CLAUSE = 40;

    private Nearby() {}

    /** The clause of a number up to the next stop: 举办6期、培训372人次 has one verb. */
    static String words(Passage passage, Item item) {
        var value = passage.value();
        var from = item.mention().start();
        while (from > 0
                && item.mention().start() - from < LONGEST_CLAUSE
                && CLAUSE.indexOf(value.charAt(from - 1)) < 0) {
            from--;
        }
        var to = item.mention().end();
        while (to < value.length()
                && to - item.mention().end() < TAIL
                && STOPS.indexOf(value.charAt(to)) < 0
                && !Mentions.isDigit(value.charAt(to))) {
            to++;
        }
        // 城区500份满意度90%: what goes on to the next number is that number's.
        var own = to < value.length() && Mentions.isDigit(value.charAt(to))
                ? item.mention().end()
                : to;
        return value.substring(from, own);
    }

    /** Whether both count the same, as far as their units tell. */
    static boolean isSameUnit(Item one, Item other) {
        if (one.mention().measure() != other.mention().measure()) {
            return false;
        }
        if (one.isMoney()) {
            return true;
        }
        var word = one.mention().quantity().word();
        var another = other.mention().quantity().word();
        return word.equals(another)
                || word.length() == 1 && another.length() == 1 && PERSONS.contains(word) && PERSONS.contains(another);
    }

    /** As far as its digits tell; what is measured is rounded even where it is counted in whole units. */
    static Interval printed(Item item) {
        var quantity = item.mention().quantity();
        var scale = quantity.value().scale();
        return quantity.step().signum() == 0 && scale > 0
                ? quantity.interval()
                        .widened(BigDecimal.ONE.movePointLeft(scale).divide(TWO))
                : quantity.interval();
    }

    /** Which of a passage's numbers it is. */
    static int index(List<Item> items, Item item) {
        var low = 0;
        var high = items.size() - 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (items.get(middle).mention().start() < item.mention().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether two figures have two letters in common. */
    static boolean isAlike(String one, String other) {
        return isAlike(one, other, 2);
    }

    /** So many letters that follow each other are in both. */
    static boolean isAlike(String one, String other, int many) {
        for (var i = 0; i + many <= one.length(); i++) {
            if (other.contains(one.substring(i, i + many))) {
                return true;
            }
        }
        return false;
    }
}

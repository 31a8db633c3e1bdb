package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;

/** One amount, and right behind it the same in another unit: 61574.43万元（约6.16亿元）, 即25488600元, 折合1.2亿元. */
final class Conversions {

    private static final List<String> SAME =
            List.of("约", "即", "折合", "约合", "合", "折", "=", "也就是", "相当于", "约为", "近", "超过", "超", "逾", "突破", "将近", "接近");
    private static final int LONGEST = 6;
    /** About so much is not exactly so much. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NEARLY = new BigDecimal("0.2");

    private Conversions() {}

    static void read(Passage passage, FactBook book) {
        var items = passage.items();
        for (var i = 1; i < items.size(); i++) {
            if (isAgain(passage, items.get(i - 1), items.get(i)) && !isSame(items.get(i - 1), items.get(i))) {
                var one = items.get(i - 1).fact();
                var other = again(passage, items.get(i), book);
                book.observe(
                        RuleId.R119,
                        Severity.ERROR,
                        "recon.converted",
                        List.of(one, other),
                        one.quote().text(),
                        other.quote().text(),
                        one.shown(),
                        other.shown());
            }
        }
    }

    /** As far off as it is, that it is said to be about so much excuses nothing. */
    private static Fact again(Passage passage, Item item, FactBook book) {
        var mention = item.mention();
        var said = mention.quantity();
        return !said.approximate()
                ? item.fact()
                : book.add(
                        item.kind(),
                        passage.subject(),
                        item.fact().scope(),
                        item.fact().basis(),
                        item.fact().label(),
                        new Quantity(said.value(), said.step(), said.measure(), said.word(), false),
                        null,
                        !passage.text().isMended(mention.start(), mention.end()),
                        item.fact().quote());
    }

    private static boolean isAgain(Passage passage, Item one, Item other) {
        if (!one.isMoney()
                || !other.isMoney()
                || one.mention().range()
                || other.mention().range()
                || one.mention().perUnit()
                || other.mention().perUnit()
                || one.mention().quantity().approximate()
                || unit(one).equals(unit(other))
                || Each.of(passage, one) != null) {
            return false;
        }
        var between = passage.between(one, other);
        if (between.length() > LONGEST || between.indexOf('。') >= 0 || between.indexOf('；') >= 0) {
            return false;
        }
        var words = between.replace("（", "").replace("，", "").replace("人民币", "").strip();
        return between.startsWith("（") && (words.isEmpty() || SAME.contains(words)) && closes(passage, other)
                || SAME.contains(words) && ends(passage, other) && isLike(one, other);
    }

    /** 支出8640万元，超过3000元的…: hardly the same. */
    private static boolean isLike(Item one, Item other) {
        return one.fact().number().compareTo(other.fact().number().multiply(FIVE)) <= 0
                        && other.fact().number().compareTo(one.fact().number().multiply(FIVE)) <= 0
                || Slip.core(one.fact().number())
                        .startsWith(Slip.core(other.fact().number()));
    }

    private static boolean ends(Passage passage, Item item) {
        var end = item.mention().end();
        return end >= passage.value().length() || "，。；）".indexOf(passage.value().charAt(end)) >= 0;
    }

    private static boolean closes(Passage passage, Item item) {
        return passage.value().startsWith("）", item.mention().end());
    }

    private static String unit(Item item) {
        return item.mention().quantity().word();
    }

    /** Rounded, cut off, or about so much in the direction that the words tell. */
    private static boolean isSame(Item one, Item other) {
        var value = one.fact().number();
        var again = other.mention().quantity();
        var gap = again.value().subtract(value);
        if (gap.abs().compareTo(one.mention().quantity().step().max(again.step())) <= 0) {
            return true;
        }
        if (!again.approximate() && !other.mention().bounded()) {
            return false;
        }
        var precise = again.value().stripTrailingZeros().precision() > 2;
        return gap.abs().compareTo(value.abs().multiply(precise ? ABOUT.movePointLeft(1) : NEARLY)) <= 0;
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** A share told in words beside its figures: 29项中有27项，占比超九成; 98个部门有40个公布，约占四成; 完成53.7%，任务过半. */
final class RoughShares {

    private static final String NUMBERS = "一二三四五六七八九";
    /** 成 that counts no tenths. */
    private static final String OTHERWISE = "本立果效员功为品都年熟交套灌人份就长绩型分批片材像因语";

    private static final WordList MORE = WordList.of("超", "超过", "过", "逾", "突破");
    private static final WordList LESS = WordList.of("近", "接近", "不足", "不到", "将近");
    private static final WordList ABOUT = WordList.of("占", "约", "达", "占比", "达到", "比例为", "完成", "大约");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final WordList SHARES = WordList.of("占", "比例", "比重");
    private static final int FARTHEST = 16;
    private static final int HALF = 50;

    /** So many hundredths at least and at most. */
    private record Told(int start, int end, int low, int high) {}

    private RoughShares() {}

    static void read(Passage passage, FactBook book) {
        var value = passage.value();
        for (var i = 1; i < value.length(); i++) {
            var told = value.charAt(i) == '成' ? tenths(value, i) : value.charAt(i) == '半' ? half(value, i) : null;
            if (told != null) {
                judge(passage, told, book);
            }
        }
    }

    private static @Nullable Told tenths(String value, int at) {
        var number = NUMBERS.indexOf(value.charAt(at - 1)) + 1;
        var next = at + 1 < value.length() ? value.charAt(at + 1) : '。';
        if (number == 0 || OTHERWISE.indexOf(next) >= 0 || NUMBERS.indexOf(next) >= 0) {
            return null;
        }
        return told(value, at - 1, at + 1, number * 10);
    }

    /** 过半, 超半, 占一半. */
    private static @Nullable Told half(String value, int at) {
        var next = at + 1 < value.length() ? value.charAt(at + 1) : '。';
        if ("，。；、）数".indexOf(next) < 0) {
            return null;
        }
        var start = value.charAt(at - 1) == '一' ? at - 1 : at;
        return told(value, start, at + 1, HALF);
    }

    private static @Nullable Told told(String value, int start, int end, int percent) {
        if (MORE.before(value, start) != null) {
            return new Told(start - 1, end, percent, percent == HALF ? 100 : percent + 15);
        }
        if (LESS.before(value, start) != null) {
            return new Told(start - 1, end, percent - 12, percent);
        }
        return ABOUT.before(value, start) != null ? new Told(start, end, percent - 8, percent + 8) : null;
    }

    private static void judge(Passage passage, Told told, FactBook book) {
        var items = passage.items();
        Item part = null;
        Item whole = null;
        for (var item : items) {
            if (item.mention().start() >= told.start()) {
                break;
            }
            whole = part;
            part = item;
        }
        if (part == null || !isSaidOf(passage, part, told)) {
            return;
        }
        var share = part.mention().measure() == Measure.PERCENT ? rate(passage, part, told) : share(whole, part);
        if (share == null) {
            return;
        }
        if (share.compareTo(BigDecimal.valueOf(told.low())) >= 0
                && share.compareTo(BigDecimal.valueOf(told.high())) <= 0) {
            return;
        }
        var words = book.words(
                FactKind.SHARE,
                passage.subject(),
                "",
                passage.value().substring(told.start(), told.end()),
                passage.text().quote(told.start(), told.end()));
        var facts = part.mention().measure() == Measure.PERCENT || whole == null
                ? List.<Fact>of(words, part.fact())
                : List.of(words, part.fact(), whole.fact());
        book.observe(
                RuleId.R118,
                Severity.ERROR,
                "recon.rough-share",
                facts,
                words.shown(),
                share.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%");
    }

    /** 建成40个，超八成群众满意 is of something else: it ends what is said, and says that it is a share. */
    private static boolean isSaidOf(Passage passage, Item part, Told told) {
        var value = passage.value();
        var between = value.substring(part.mention().end(), told.start());
        return between.indexOf('。') < 0
                && between.length() <= FARTHEST
                && (part.mention().measure() == Measure.PERCENT || SHARES.isIn(between))
                && (told.end() >= value.length() || "，。；）".indexOf(value.charAt(told.end())) >= 0);
    }

    /** 完成预算的43.67%，任务过半. */
    private static @Nullable BigDecimal rate(Passage passage, Item rate, Told told) {
        var between = passage.value().substring(rate.mention().end(), told.start());
        return rate.mention().isPlain()
                        && between.contains("任务")
                        && rate.label().contains("预算")
                ? rate.fact().number()
                : null;
    }

    /** The two figures right before are of one unit, and one of the other. */
    private static @Nullable BigDecimal share(@Nullable Item whole, Item part) {
        return whole != null
                        && whole.sentence() == part.sentence()
                        && whole.mention().isPlain()
                        && part.mention().isPlain()
                        && part.mention().measure() == Measure.COUNT
                        && Nearby.isSameUnit(whole, part)
                        && part.fact().number().compareTo(whole.fact().number()) < 0
                ? part.fact().number().multiply(HUNDRED).divide(whole.fact().number(), 4, RoundingMode.HALF_UP)
                : null;
    }
}

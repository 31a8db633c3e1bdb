package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiheng.shared.Refusal.Message;

/** A stated share or rate against the amounts: it holds if it is the ratio rounded, or at least cut off. */
final class RatioRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More readings than these and none fits: then it is not sure which was meant. */
    private static final int SURE_READINGS = 4;

    private static final BigDecimal ALL = new BigDecimal("0.05");

    /** Percentage points that a short amount may explain. */
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    /** One more or less in the second decimal is taken for rounding. */
    private static final BigDecimal LAST_DIGIT = new BigDecimal("0.01");

    private RatioRule() {}

    static Verdict judge(Relation.Ratio ratio) {
        var rate = ratio.rate().amount();
        if (rate.approximate() || ratio.parts().isEmpty() || ratio.wholes().isEmpty()) {
            return Verdict.notComputable(ratio);
        }
        // All of it is no rounding: who writes 100% beside two amounts means that they are the same.
        var all = rate.value().compareTo(HUNDRED) == 0 && rate.step().compareTo(ALL.add(ALL)) > 0;
        var stated = all ? new Interval(HUNDRED, HUNDRED).widened(ALL) : rate.interval();
        var computable = 0;
        var nearly = false;
        var cutOff = Optional.<String>empty();
        String first = "";
        for (var part : ratio.parts()) {
            for (var whole : ratio.wholes()) {
                if (part.equals(whole) || !part.isExact() || !whole.isExact()) {
                    continue;
                }
                var range = part.amount().tight().percentOf(whole.amount().tight());
                if (range.isEmpty()) {
                    continue;
                }
                computable++;
                var working = working(part, whole, rate);
                if (first.isEmpty()) {
                    first = working;
                }
                if (range.get().overlaps(stated)) {
                    return Verdict.held(ratio);
                }
                if (all) {
                    nearly |= range.get().overlaps(rate.interval());
                    continue;
                }
                var loose = part.amount().interval().percentOf(whole.amount().interval());
                if (loose.isPresent()
                        && loose.get().overlaps(rate.interval())
                        && range.get().widened(NEARLY).overlaps(rate.interval())) {
                    cutOff = Optional.of(working);
                }
                if (rate.step().compareTo(LAST_DIGIT) <= 0
                        && range.get().widened(LAST_DIGIT).overlaps(new Interval(rate.value(), rate.value()))) {
                    cutOff = Optional.of(working);
                }
                var cut = new Interval(rate.value(), rate.value().add(rate.step()));
                if (range.get().low().compareTo(cut.high()) < 0 && range.get().overlaps(cut)) {
                    cutOff = Optional.of(working);
                }
            }
        }
        if (computable == 0) {
            return Verdict.notComputable(ratio);
        }
        if (meansOthers(ratio)) {
            return Verdict.held(ratio);
        }
        var shown = ratio.rate().shown();
        if (cutOff.isPresent()) {
            return Verdict.rounded(ratio, shown, cutOff.get(), rate.step());
        }
        var severity = (nearly || computable > SURE_READINGS) && ratio.severity() == Severity.ERROR
                ? Severity.WARNING
                : ratio.severity();
        var counted = ratio.parts().get(0).amount().measure() != Measure.YUAN;
        return Verdict.violated(
                ratio,
                severity,
                counted ? "recon.proportion" : "recon.ratio",
                shown,
                first,
                Message.of(counted ? "recon.why.proportion" : "recon.why.ratio"),
                null);
    }

    /** 年初预算640万元，调整后620万元，支出620万元，执行率100%. */
    private static boolean isSpentWholly(Relation.Ratio ratio) {
        return ratio.others().stream()
                .anyMatch(other -> !ratio.parts().contains(other)
                        && ratio.parts().stream().anyMatch(part -> part.number().compareTo(other.number()) == 0));
    }

    /** A rate that tells something (neither 0 nor 100 % or more) and fits two other amounts nearby was meant of those. */
    private static boolean meansOthers(Relation.Ratio ratio) {
        var rate = ratio.rate().amount();
        if (rate.value().compareTo(HUNDRED) == 0) {
            return isSpentWholly(ratio);
        }
        if (rate.value().signum() == 0
                || rate.value().compareTo(HUNDRED) >= 0
                || rate.value().precision() < 3) {
            return false;
        }
        var stated = rate.interval();
        var amounts = ratio.others().stream()
                .filter(Fact::isExact)
                .map(fact -> fact.amount().tight())
                .toList();
        for (var part : amounts) {
            for (var whole : amounts) {
                if (part != whole && part.canBe(stated, whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String working(Fact part, Fact whole, Quantity rate) {
        var scale = Math.max(rate.step().stripTrailingZeros().scale(), 2);
        var value = part.number().multiply(HUNDRED).divide(whole.number(), scale, RoundingMode.HALF_UP);
        return part.shown() + " ÷ " + whole.shown() + " = " + value.toPlainString() + "%";
    }
}

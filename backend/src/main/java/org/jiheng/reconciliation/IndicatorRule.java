package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * Target, actual, points and score of one indicator. An error is only what cannot be: full points for what is not met,
 * or points lost for what is met, and no reason beside it. A score that is merely not proportional is a notice.
 */
final class IndicatorRule {

    private static final Set<String> REVERSE = Set.of("≤", "<");
    private static final Set<String> NOT_DONE = Set.of("未达成", "未完成", "未达到", "未达标", "未实现", "没有完成", "未开展");
    private static final BigDecimal LEAST_OF_THE_TOP_TIER = new BigDecimal("0.8");
    private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");
    private static final BigDecimal FAR_BEYOND = new BigDecimal("1.3");

    private IndicatorRule() {}

    static Verdict judge(Relation.Indicator row) {
        var points = row.points().number();
        var score = row.score().number();
        var lost = points.subtract(score);
        var met = isMet(row);
        if (met == null) {
            return judgeWords(row, points, score);
        }
        if (lost.signum() < 0) {
            return Verdict.held(row);
        }
        if (met) {
            if (lost.signum() > 0 && !row.reasoned() && !isByRate(row) && !isFarBeyond(row)) {
                return violated(
                        row,
                        row.severity(),
                        "recon.indicator.lost",
                        row.points().shown());
            }
            if (lost.signum() == 0 && isFarBeyond(row) && !row.reasoned()) {
                return violated(
                        row,
                        Severity.NOTICE,
                        "recon.indicator.beyond",
                        row.points().shown());
            }
            return Verdict.held(row);
        }
        if (lost.signum() == 0 && !row.reasoned()) {
            return violated(
                    row, isDirected(row) ? row.severity() : Severity.WARNING, "recon.indicator.full", proportion(row));
        }
        // Where the form has no room for a reason, the text may give it.
        if (!row.reasoned() && row.severity() == Severity.ERROR) {
            return violated(row, Severity.WARNING, "recon.indicator.reason", proportion(row));
        }
        return Verdict.held(row);
    }

    /** Whether the actual meets the target; nothing where that cannot be told. */
    static @Nullable Boolean isMet(Relation.Indicator row) {
        var target = row.target().quantity();
        var actual = row.actual().quantity();
        if (target == null
                || actual == null
                || target.approximate()
                || actual.approximate()
                || target.measure() != actual.measure()
                || target.measure() == Measure.COUNT
                        && !target.word().isEmpty()
                        && !actual.word().isEmpty()
                        && !target.word().equals(actual.word())) {
            return null;
        }
        var sign = row.target().text();
        var order = actual.value().compareTo(target.value());
        if (sign != null && REVERSE.contains(sign)) {
            return order <= 0;
        }
        if (sign == null
                && order > 0
                && !row.block().contains("产出")
                && !row.block().contains("满意")) {
            return null;
        }
        return order >= 0;
    }

    /** 满意度93.2%, 10 points, 9.32: some forms score a rate as it is, above its target too. */
    private static boolean isByRate(Relation.Indicator row) {
        var score = row.score().amount();
        return row.actual().amount().measure() == Measure.PERCENT
                && row.points()
                                .number()
                                .multiply(row.actual().number())
                                .movePointLeft(2)
                                .subtract(score.value())
                                .abs()
                                .compareTo(HALF_A_TENTH)
                        <= 0;
    }

    private static boolean isDirected(Relation.Indicator row) {
        return row.target().text() != null;
    }

    private static boolean isFarBeyond(Relation.Indicator row) {
        var sign = row.target().text();
        return sign != null
                && !REVERSE.contains(sign)
                && row.target().number().signum() > 0
                && row.actual().number().compareTo(row.target().number().multiply(FAR_BEYOND)) >= 0;
    }

    private static Verdict judgeWords(Relation.Indicator row, BigDecimal points, BigDecimal score) {
        var actual = row.actual().text();
        if (actual == null) {
            return Verdict.notComputable(row);
        }
        if (NOT_DONE.contains(actual) && score.compareTo(points) == 0 && points.signum() > 0 && !row.reasoned()) {
            return violated(row, row.severity(), "recon.indicator.full", "");
        }
        var same = row.target().quantity() == null
                && actual.length() > 1
                && actual.equals(row.target().quote().text().strip());
        if (same && score.compareTo(points) < 0 && !row.reasoned()) {
            return violated(
                    row, Severity.WARNING, "recon.indicator.lost", row.points().shown());
        }
        if (Set.of("达成", "已达成", "完成", "已完成", "全部完成", "达成年度指标", "达成预期指标").contains(actual)
                && score.compareTo(points.multiply(LEAST_OF_THE_TOP_TIER)) < 0
                && !row.reasoned()) {
            return violated(
                    row, Severity.WARNING, "recon.indicator.lost", row.points().shown());
        }
        return Verdict.held(row);
    }

    private static String proportion(Relation.Indicator row) {
        var target = row.target().number();
        var actual = row.actual().number();
        var sign = row.target().text();
        var reverse = sign != null && REVERSE.contains(sign);
        var part = reverse ? target : actual;
        var whole = reverse ? actual : target;
        if (whole.signum() <= 0 || part.signum() < 0) {
            return "";
        }
        return row.points().shown() + " × " + Quantity.plain(part) + " ÷ " + Quantity.plain(whole) + " = "
                + Quantity.plain(row.points().number().multiply(part).divide(whole, 2, RoundingMode.HALF_UP)) + "分";
    }

    private static Verdict violated(Relation.Indicator row, Severity severity, String key, String computed) {
        var stated = row.target().quote().text() + " / " + row.actual().quote().text() + " / "
                + row.points().shown() + " / " + row.score().shown();
        return Verdict.violated(row, severity, key, stated, computed, Message.of("recon.why.indicator"), null);
    }
}

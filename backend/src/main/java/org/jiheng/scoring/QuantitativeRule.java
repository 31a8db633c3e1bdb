package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * 定量指标: how an indicator with a figure scores.
 *
 * <p>财预〔2020〕10号 Art. 16 (待核, a paraphrase): who reaches the target has all points; where far more was done than
 * planned the cause is looked into; who does not reach it has points by the ratio of actual to target.
 *
 * <ul>
 *   <li>＞ scores as ≥ and ＜ as ≤, which is what installed systems do; a note says so where it matters.
 *   <li>＝ scores as ≥; only a target of 0 is missed by doing more.
 *   <li>A negative actual counts as 0 in a ratio. A missed target below 0 has no ratio and is not scored; so is what
 *       is no number.
 *   <li>A missed target of 0 has no ratio either: no points, under every reading.
 *   <li>How a missed “at most” target scores is the scheme's {@link Reverse}; from where on a reason is asked is its
 *       {@link OverFulfilment}.
 * </ul>
 */
final class QuantitativeRule {

    private QuantitativeRule() {}

    static Outcome score(Quantitative rule, IndicatorLine line, Points full) {
        var actualText = line.actual();
        if (actualText == null || actualText.isBlank()) {
            return Outcome.notScored("scoring.actual-missing");
        }
        var targetText = line.target();
        if (targetText == null || targetText.isBlank()) {
            return Outcome.notScored("scoring.target-missing");
        }
        var target = number(targetText);
        if (target == null) {
            return Outcome.notScored("scoring.target-not-a-number", targetText);
        }
        var actual = number(actualText);
        if (actual == null) {
            return Outcome.notScored("scoring.actual-not-a-number", actualText);
        }
        return isMet(line.sign(), target, actual)
                ? met(rule, line.sign(), target, actual, full)
                : missed(rule, line.sign(), target, actual, full).asking(Message.of("scoring.note.not-met"));
    }

    private static boolean isMet(Sign sign, BigDecimal target, BigDecimal actual) {
        var step = actual.compareTo(target);
        return switch (sign) {
            case EQUAL -> target.signum() > 0 ? step >= 0 : target.signum() == 0 ? step <= 0 : step == 0;
            case AT_MOST, LESS_THAN -> step <= 0;
            default -> step >= 0;
        };
    }

    private static Outcome met(Quantitative rule, Sign sign, BigDecimal target, BigDecimal actual, Points full) {
        var working = actual.toPlainString() + relation(sign, target) + target.toPlainString() + " → " + full;
        var outcome = Outcome.scored(full, new Trace(Rule.TARGET_MET, working, rule.source()));
        if (isFarAbove(rule.overFulfilment(), target, actual)) {
            outcome = outcome.asking(Message.of("scoring.note.over-fulfilled"));
        }
        if ((sign == Sign.MORE_THAN || sign == Sign.LESS_THAN) && actual.compareTo(target) == 0) {
            outcome = outcome.noting("scoring.note.strict-sign");
        }
        return outcome;
    }

    private static String relation(Sign sign, BigDecimal target) {
        return switch (sign) {
            case EQUAL -> target.signum() > 0 ? " ≥ " : target.signum() == 0 ? " ≤ " : " = ";
            case AT_MOST, LESS_THAN -> " ≤ ";
            default -> " ≥ ";
        };
    }

    /** Never of a met “at most” target, which lies at or above the actual. */
    private static boolean isFarAbove(OverFulfilment rule, BigDecimal target, BigDecimal actual) {
        if (rule.variant() == Variant.NONE || target.signum() < 0) {
            return false;
        }
        if (target.signum() == 0) {
            return rule.reasonAtZeroTarget() != null && actual.compareTo(rule.reasonAtZeroTarget()) >= 0;
        }
        return actual.compareTo(target.multiply(Objects.requireNonNull(rule.reasonAt()))) >= 0;
    }

    private static Outcome missed(Quantitative rule, Sign sign, BigDecimal target, BigDecimal actual, Points full) {
        if (target.signum() < 0) {
            return Outcome.notScored("scoring.negative-target-missed", target.toPlainString());
        }
        var isReverse = sign == Sign.AT_MOST || sign == Sign.LESS_THAN;
        if (target.signum() == 0) {
            var relation = actual.signum() < 0 ? " < 0" : " > 0";
            return nothing(
                    Rule.TARGET_ZERO,
                    actual.toPlainString() + relation,
                    isReverse ? rule.reverseSource() : rule.source());
        }
        if (isReverse) {
            return reverse(rule, target, actual, full);
        }
        var achieved = actual.max(BigDecimal.ZERO);
        var outcome = proportional(Rule.PROPORTIONAL, full, achieved, target, rule.source());
        return actual.signum() < 0 ? outcome.noting("scoring.note.negative-actual") : outcome;
    }

    private static Outcome reverse(Quantitative rule, BigDecimal target, BigDecimal actual, Points full) {
        return switch (rule.reverse()) {
            case INVERSE_RATIO -> proportional(Rule.INVERSE_RATIO, full, target, actual, rule.reverseSource());
            case LINEAR_TO_DOUBLE -> linearToDouble(rule, target, actual, full);
            case ALL_OR_NOTHING ->
                nothing(
                        Rule.ALL_OR_NOTHING,
                        actual.toPlainString() + " > " + target.toPlainString(),
                        rule.reverseSource());
        };
    }

    private static Outcome linearToDouble(Quantitative rule, BigDecimal target, BigDecimal actual, Points full) {
        var left = target.add(target).subtract(actual);
        if (left.signum() <= 0) {
            return nothing(
                    Rule.LINEAR_TO_DOUBLE,
                    actual.toPlainString() + " ≥ 2 × " + target.toPlainString(),
                    rule.reverseSource());
        }
        var score = Working.proportion(full, left, target);
        var working = "(1 − (" + actual.toPlainString() + " − " + target.toPlainString() + ") ÷ "
                + target.toPlainString() + ") × " + Working.text(full) + " = " + score;
        return Outcome.scored(score, new Trace(Rule.LINEAR_TO_DOUBLE, working, rule.reverseSource()));
    }

    private static Outcome proportional(Rule by, Points full, BigDecimal part, BigDecimal whole, Clause clause) {
        var score = Working.proportion(full, part, whole);
        var working = part.toPlainString() + " ÷ " + whole.toPlainString() + " × " + Working.text(full) + " = " + score;
        return Outcome.scored(score, new Trace(by, working, clause));
    }

    private static Outcome nothing(Rule by, String why, Clause clause) {
        return Outcome.scored(Points.ZERO, new Trace(by, why + " → " + Points.ZERO, clause));
    }

    private static @Nullable BigDecimal number(String text) {
        return DecimalText.isDecimal(text.strip()) ? DecimalText.parse(text.strip()) : null;
    }
}

package org.jiheng.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Tier;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * 定性指标: how an indicator without a figure scores.
 *
 * <p>财预〔2020〕10号 (待核, a paraphrase): what was reached is put into one of three tiers, and each tier has its band
 * of the points, 100–80 %, 80–60 % and 60–0 %. A person gives the score; the rule holds it against the band. Band limits
 * are rounded to two decimals, half up, and belong to the upper tier.
 */
final class QualitativeRule {

    private static final BigDecimal SMALLEST_STEP = BigDecimal.ONE.movePointLeft(Points.DECIMALS);

    private QualitativeRule() {}

    static Outcome score(Qualitative rule, IndicatorLine line, Points full) {
        var actual = line.actual();
        if (actual == null || actual.isBlank()) {
            return Outcome.notScored("scoring.actual-missing");
        }
        var tier = rule.tiers().stream()
                .filter(t -> t.isCalled(actual.strip()))
                .findFirst()
                .orElse(null);
        if (tier == null) {
            return Outcome.notScored("scoring.unknown-tier", actual);
        }
        var outcome = score(rule, tier, line.givenScore(), full);
        return tier.isTop() ? outcome : outcome.asking(Message.of("scoring.note.not-met"));
    }

    private static Outcome score(Qualitative rule, Tier tier, @Nullable Points given, Points full) {
        var from = limit(tier.from(), full);
        var to = tier.isTop() ? full.value() : limit(tier.to(), full).subtract(SMALLEST_STEP);
        if (to.compareTo(from) < 0) {
            return Outcome.notScored("scoring.no-score-in-band", tier.label(), full);
        }
        var band = new Band(new Points(from), new Points(to));
        if (given == null) {
            return Outcome.notScored("scoring.given-score-missing", tier.label(), band.from(), band.to())
                    .within(band);
        }
        if (!band.holds(given)) {
            return Outcome.notScored("scoring.given-score-outside", given, tier.label(), band.from(), band.to())
                    .within(band);
        }
        var working = band.from() + " ≤ " + given + " ≤ " + band.to();
        return Outcome.scored(given, new Trace(Rule.GIVEN_IN_BAND, working, rule.source()))
                .within(band);
    }

    private static BigDecimal limit(BigDecimal part, Points full) {
        return full.value().multiply(part).setScale(Points.DECIMALS, RoundingMode.HALF_UP);
    }
}

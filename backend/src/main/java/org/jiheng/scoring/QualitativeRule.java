package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Law.GIVEN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Tier;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * 定性指标: how an indicator without a figure scores.
 *
 * <p>财预〔2020〕10号 (待核, a paraphrase): what was reached is put into one of three tiers, and each tier has its band
 * of the points. Q1 has 100–80 %, 80–60 % and 60–0 %; Q2, an older form, 80–50 % and 50–0 %. A person gives the score;
 * the rule holds it against the band. Band limits are rounded to two decimals, half up, and belong to the upper tier.
 */
public record QualitativeRule() implements RowRule {

    private static final BigDecimal SMALLEST_STEP = BigDecimal.ONE.movePointLeft(Points.DECIMALS);

    /** The tier of that name. */
    static @Nullable Tier tier(Qualitative rule, String called) {
        return rule.tiers().stream()
                .filter(tier -> tier.isCalled(called.strip()))
                .findFirst()
                .orElse(null);
    }

    /** The scores that may be given in a tier; nothing if there are too few points for one. */
    static @Nullable Band band(Tier tier, Points full) {
        var from = limit(tier.from(), full);
        var to = tier.isTop() ? full.value() : limit(tier.to(), full).subtract(SMALLEST_STEP);
        return to.compareTo(from) < 0 ? null : new Band(new Points(from), new Points(to));
    }

    static Law law(Band band, Clause clause) {
        var from = Formula.number(band.from().value());
        var to = Formula.number(band.to().value());
        return Law.of()
                .when(Rule.GIVEN_IN_BAND, clause, GIVEN, from.is(AT_MOST, GIVEN), GIVEN.is(AT_MOST, to))
                .end();
    }

    private static BigDecimal limit(BigDecimal part, Points full) {
        return full.value().multiply(part).setScale(Points.DECIMALS, RoundingMode.HALF_UP);
    }
}

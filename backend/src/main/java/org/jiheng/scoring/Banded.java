package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.POINTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.scoring.Formula.Condition;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * 分档赋分: so many points for a value in this band. 满意度 is mostly scored so (财预〔2021〕101号, 待核), and 成本控制率
 * by its distance from the budget on either side.
 *
 * @param of what the bands' points are out of; a row of other points has its share
 * @param distance the value is taken without its sign
 * @param ends which end of a band belongs to it; never both, so that every value lies in exactly one
 */
public record Banded(Points of, boolean distance, Ends ends, List<Step> bands) implements RowRule.Numeric {

    /** Which end belongs to a band. */
    public enum Ends {
        /** From … to below …: 80%（含）–90%. */
        LOWER,
        /** Above … to …: 10%–20%（含）. */
        UPPER
    }

    /** Values between {@code from} and {@code to}; the first has no lower and the last no upper end. */
    public record Step(@Nullable BigDecimal from, @Nullable BigDecimal to, Points points) {}

    public Banded {
        ends = Objects.requireNonNullElse(ends, Ends.LOWER);
        bands = Scheme.Lists.of(bands);
    }

    @Override
    public boolean needsTarget() {
        return false;
    }

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var law = Law.of();
        var value = distance ? new Formula.Magnitude(ACTUAL) : ACTUAL;
        var whole = Formula.number(of);
        for (var band : bands) {
            var when = new ArrayList<Condition>();
            if (band.from() != null) {
                when.add(Formula.number(band.from()).is(ends == Ends.LOWER ? AT_MOST : BELOW, value));
            }
            if (band.to() != null) {
                when.add(value.is(ends == Ends.LOWER ? BELOW : AT_MOST, Formula.number(band.to())));
            }
            law.when(
                    Rule.BAND,
                    clause,
                    rounding.row(Formula.number(band.points()).over(whole).times(POINTS)),
                    when.toArray(Condition[]::new));
        }
        return law.end();
    }
}

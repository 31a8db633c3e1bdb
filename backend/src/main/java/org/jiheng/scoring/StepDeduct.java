package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.Relation.EQUAL;
import static org.jiheng.scoring.Law.ACTUAL;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.TARGET;
import static org.jiheng.scoring.Law.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * 每超过（降低）… 扣 … 分，扣完为止: so many points are taken away for each step beyond the target.
 *
 * @param side on which side of the target points are lost
 * @param per what makes a step, in the unit of the target
 * @param deduct points a step
 * @param steps what a step that is not complete costs: the texts do not say
 * @param floor what is left at least
 * @param nothingBelow an actual below this has no points at all
 */
public record StepDeduct(
        Side side,
        BigDecimal per,
        BigDecimal deduct,
        Steps steps,
        Points floor,
        @Nullable BigDecimal nothingBelow) implements RowRule.Numeric {

    /** Where points are lost. */
    public enum Side {
        /** 每超过: above the target. */
        ABOVE,
        /** 每降低: below the target. */
        BELOW,
        /** 每超过（降低）: on both sides. */
        BOTH
    }

    /** What a step that is begun costs. 推定, whichever a scheme chooses. */
    public enum Steps {
        /** Only complete steps count. */
        COMPLETE,
        /** A step that is begun counts. */
        BEGUN,
        /** A part of a step costs its part. */
        PROPORTIONAL
    }

    @Override
    public Law law(Clause clause, Rounding rounding) {
        var law = Law.of();
        if (nothingBelow != null) {
            law.when(Rule.BELOW_PASS, clause, ZERO, ACTUAL.is(BELOW, Formula.number(nothingBelow)));
        }
        switch (side) {
            case ABOVE -> law.when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(AT_MOST, TARGET));
            case BELOW -> law.when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(AT_LEAST, TARGET));
            case BOTH -> law.when(Rule.TARGET_MET, clause, POINTS, ACTUAL.is(EQUAL, TARGET));
        }
        var lost = counted(beyond().over(Formula.number(per))).times(Formula.number(deduct));
        var least = Formula.number(floor).min(POINTS);
        return law.otherwise(
                Rule.STEP_DEDUCT,
                clause,
                rounding.row(POINTS.minus(lost).max(floor.equals(Points.ZERO) ? ZERO : least)));
    }

    private Formula beyond() {
        return switch (side) {
            case ABOVE -> ACTUAL.minus(TARGET);
            case BELOW -> TARGET.minus(ACTUAL);
            case BOTH -> new Formula.Magnitude(ACTUAL.minus(TARGET));
        };
    }

    private Formula counted(Formula number) {
        return switch (steps) {
            case COMPLETE -> new Formula.Rounded(number, 0, RoundingMode.DOWN);
            case BEGUN -> new Formula.Rounded(number, 0, RoundingMode.UP);
            case PROPORTIONAL -> number;
        };
    }
}

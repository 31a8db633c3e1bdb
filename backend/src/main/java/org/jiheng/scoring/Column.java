package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.scoring.Tally.Scored;
import org.jiheng.shared.Points;

/** What rows add up to, kept as they come: each row's figures are added once. */
final class Column {

    static final BigDecimal NOTHING = Points.ZERO.value();

    private final boolean isKept;
    private final List<Scored> rows = new ArrayList<>();
    private int open;
    private boolean isEmpty = true;
    private boolean hasAllPoints = true;
    private boolean isOverridden;
    private boolean isComputable = true;
    private BigDecimal scoredPoints = NOTHING;
    private BigDecimal openPoints = NOTHING;
    private Exact byRule = Exact.of(NOTHING);
    private Exact byHand = Exact.of(NOTHING);
    private Exact replaced = Exact.of(NOTHING);

    /** @param isKept whether the rows themselves are wanted afterwards */
    Column(boolean isKept) {
        this.isKept = isKept;
    }

    void add(Scored one) {
        if (isKept) {
            rows.add(one);
        }
        isEmpty = false;
        var score = one.score();
        var points = one.row().points();
        if (points == null) {
            hasAllPoints = false;
        } else if (score == null) {
            openPoints = openPoints.add(points.value());
        } else {
            scoredPoints = scoredPoints.add(points.value());
        }
        if (one.row().override() == null) {
            if (score == null) {
                open++;
                isComputable = false;
            } else {
                byRule = byRule.plus(score);
            }
        } else {
            isOverridden = true;
            if (score == null) {
                open++;
            } else {
                byHand = byHand.plus(score);
            }
            if (one.computed() == null) {
                isComputable = false;
            } else {
                replaced = replaced.plus(one.computed());
            }
        }
    }

    void add(Column other) {
        open += other.open;
        isEmpty &= other.isEmpty;
        hasAllPoints &= other.hasAllPoints;
        isOverridden |= other.isOverridden;
        isComputable &= other.isComputable;
        scoredPoints = scoredPoints.add(other.scoredPoints);
        openPoints = openPoints.add(other.openPoints);
        byRule = byRule.plus(other.byRule);
        byHand = byHand.plus(other.byHand);
        replaced = replaced.plus(other.replaced);
    }

    /** Nothing unless they are kept. */
    List<Scored> rows() {
        return rows;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** How many rows have no score. */
    int open() {
        return open;
    }

    boolean hasAllPoints() {
        return hasAllPoints;
    }

    boolean isOverridden() {
        return isOverridden;
    }

    /** Whether the rules alone score every row. */
    boolean isComputable() {
        return isComputable;
    }

    BigDecimal points() {
        return scoredPoints.add(openPoints);
    }

    BigDecimal scoredPoints() {
        return scoredPoints;
    }

    /** Of the rows that are scored. */
    Exact score() {
        return byRule.plus(byHand);
    }

    /** By the rules alone. */
    Exact computed() {
        return byRule.plus(replaced);
    }
}

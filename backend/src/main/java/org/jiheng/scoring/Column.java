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
    private int size;
    private int open;
    private int withoutPoints;
    private int overridden;
    private int withoutComputed;
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
        size++;
        var score = one.score();
        var points = one.row().points();
        if (points == null) {
            withoutPoints++;
        } else if (score == null) {
            openPoints = openPoints.add(points.value());
        } else {
            scoredPoints = scoredPoints.add(points.value());
        }
        if (one.row().override() == null) {
            if (score == null) {
                open++;
                withoutComputed++;
            } else {
                byRule = byRule.plus(score);
            }
        } else {
            overridden++;
            if (score == null) {
                open++;
            } else {
                byHand = byHand.plus(score);
            }
            if (one.computed() == null) {
                withoutComputed++;
            } else {
                replaced = replaced.plus(one.computed());
            }
        }
    }

    void add(Column other) {
        size += other.size;
        open += other.open;
        withoutPoints += other.withoutPoints;
        overridden += other.overridden;
        withoutComputed += other.withoutComputed;
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
        return size == 0;
    }

    /** How many rows have no score. */
    int open() {
        return open;
    }

    boolean hasAllPoints() {
        return withoutPoints == 0;
    }

    boolean isOverridden() {
        return overridden > 0;
    }

    /** Whether the rules alone score every row. */
    boolean isComputable() {
        return withoutComputed == 0;
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

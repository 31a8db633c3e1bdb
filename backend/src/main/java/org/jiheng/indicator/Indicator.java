package org.jiheng.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** One indicator of a set. Other capabilities see it as {@link IndicatorRow} or {@link IndicatorView}. */
@Entity
class Indicator extends OwnedPart {

    @Column(nullable = false, updatable = false)
    UUID setId;

    int position;

    /** Not while the project that it belongs to is removed. */
    boolean listed = true;

    String level1;

    String level2;

    String name;

    @Enumerated(EnumType.STRING)
    Sign sign;

    @Nullable
    String target;

    @Nullable
    String unit;

    @Nullable
    Points points;

    @Nullable
    String actual;

    @Nullable
    Points givenScore;

    @Nullable
    String deviationReason;

    @Nullable
    String improvement;

    boolean illustrative;

    protected Indicator() {}

    Indicator(IndicatorSet set, int position, IndicatorRow row) {
        super(set.owner());
        setId = set.id();
        revise(position, row);
    }

    final void revise(int place, IndicatorRow row) {
        position = place;
        level1 = row.level1();
        level2 = row.level2();
        name = row.name();
        sign = row.sign();
        target = row.target();
        unit = row.unit();
        points = row.points();
        actual = row.actual();
        givenScore = row.givenScore();
        deviationReason = row.deviationReason();
        improvement = row.improvement();
        illustrative = row.illustrative();
    }

    IndicatorRow row() {
        return new IndicatorRow(
                id(),
                level1,
                level2,
                name,
                sign,
                target,
                unit,
                points,
                actual,
                givenScore,
                deviationReason,
                improvement,
                illustrative);
    }
}

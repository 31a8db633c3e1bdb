package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiheng.scheme.Adjustment;
import org.jiheng.scheme.Adjustment.AdjustmentKind;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** An adjustment as it is kept, with the key of its year. */
@Embeddable
record AdjustmentLine(
        @Column(nullable = false, length = 9) String regionCode,
        @Column(nullable = false) int fiscalYear,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        AdjustmentKind kind,

        @Nullable UUID projectId,

        @Column(name = "row_key", nullable = false, length = 100)
        String row,

        @Nullable @Column(length = 100) String item,
        @Nullable Boolean holds,
        @Nullable Points score,
        @Nullable @Column(precision = 20, scale = 2) BigDecimal figure,
        @Nullable Integer cases,
        @Column(nullable = false) String reason) {

    static AdjustmentLine of(DepartmentYear year, Adjustment one) {
        return new AdjustmentLine(
                year.regionCode(),
                year.fiscalYear(),
                one.kind(),
                one.projectId(),
                one.row(),
                one.item(),
                one.holds(),
                one.score(),
                one.figure(),
                one.cases(),
                one.reason());
    }

    Adjustment adjustment() {
        return new Adjustment(kind, projectId, row, item, holds, score, figure, cases, reason);
    }
}

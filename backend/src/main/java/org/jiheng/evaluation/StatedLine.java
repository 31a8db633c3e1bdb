package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/** A stated figure as it is kept, with the key of its year. */
@Embeddable
record StatedLine(
        @Column(nullable = false, length = 9) String regionCode,
        @Column(nullable = false) int fiscalYear,
        @Column(nullable = false, length = 100) String subject,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        FigureKind kind,

        @Column(name = "stated_value", nullable = false) String value,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        FigureUnit unit,

        @Nullable String quote) {

    static StatedLine of(DepartmentYear year, StatedFigure figure) {
        return new StatedLine(
                year.regionCode(),
                year.fiscalYear(),
                figure.subject(),
                figure.kind(),
                figure.value(),
                figure.unit(),
                figure.quote());
    }

    StatedFigure figure() {
        return new StatedFigure(subject, kind, value, unit, quote);
    }
}

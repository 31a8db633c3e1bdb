package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiheng.shared.DepartmentYear;

/** A section that does not apply, as it is kept, with the key of its year. */
@Embeddable
record NotApplicableLine(
        @Column(nullable = false, length = 9) String regionCode,
        @Column(nullable = false) int fiscalYear,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
        Section section,

        @Column(nullable = false) String reason) {

    static NotApplicableLine of(DepartmentYear year, Applicability.NotApplicable row) {
        return new NotApplicableLine(year.regionCode(), year.fiscalYear(), row.section(), row.reason());
    }

    Applicability.NotApplicable row() {
        return new Applicability.NotApplicable(section, reason);
    }
}

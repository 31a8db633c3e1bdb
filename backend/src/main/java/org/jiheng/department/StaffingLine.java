package org.jiheng.department;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/** A row of staffing as it is kept, with the key by which its table is split. */
@Embeddable
record StaffingLine(
        @Column(updatable = false) String regionCode,
        @Column(updatable = false) int fiscalYear,
        String kind,
        @Nullable Integer inPost) {

    static StaffingLine of(DepartmentYear year, StaffingRow row) {
        return new StaffingLine(year.regionCode(), year.fiscalYear(), row.kind(), row.inPost());
    }

    StaffingRow row() {
        return new StaffingRow(kind, inPost);
    }
}

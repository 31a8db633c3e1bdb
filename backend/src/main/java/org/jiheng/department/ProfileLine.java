package org.jiheng.department;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of a profile, with the key by which its table is split. */
@Embeddable
record ProfileLine(
        @Column(updatable = false) String regionCode,
        @Column(updatable = false) int fiscalYear,
        @Enumerated(EnumType.STRING) Kind kind,
        String line) {

    enum Kind {
        DUTY,
        OFFICE,
        SUBORDINATE_UNIT
    }
}

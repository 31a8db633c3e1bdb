package org.jiheng.department;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of a profile. */
@Embeddable
record ProfileLine(@Enumerated(EnumType.STRING) Kind kind, String line) {

    enum Kind {
        DUTY,
        OFFICE,
        SUBORDINATE_UNIT
    }
}

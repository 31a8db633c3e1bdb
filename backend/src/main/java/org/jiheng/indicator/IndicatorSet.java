package org.jiheng.indicator;

import jakarta.persistence.Entity;

/** Whose indicators these are, and the revision of the table as a whole. */
@Entity
class IndicatorSet extends OwnedPart {

    protected IndicatorSet() {}

    IndicatorSet(Owner owner) {
        super(owner);
    }
}

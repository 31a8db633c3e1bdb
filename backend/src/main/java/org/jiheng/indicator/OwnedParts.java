package org.jiheng.indicator;

import org.jiheng.shared.persistence.YearParts;

/** Finds the one part of its kind that an owner has since it exists. */
interface OwnedParts<P extends OwnedPart> extends YearParts<P> {

    default P theOne(Owner owner) {
        var year = owner.year();
        return find(
                        OF_YEAR + " and ownerId = ?4",
                        year.regionCode(),
                        year.fiscalYear(),
                        year.departmentId(),
                        owner.id())
                .singleResult();
    }
}

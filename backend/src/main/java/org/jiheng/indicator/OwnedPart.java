package org.jiheng.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** A part of a year that belongs to a project or to the department itself. */
@MappedSuperclass
abstract class OwnedPart extends YearPart {

    /** The project's id, or the department's: never absent, so that it can be unique in the year. */
    @Column(nullable = false, updatable = false)
    UUID ownerId;

    @Nullable
    @Column(updatable = false)
    UUID projectId;

    protected OwnedPart() {}

    protected OwnedPart(Owner owner) {
        super(owner.year());
        ownerId = owner.id();
        projectId = owner.projectId();
    }

    Owner owner() {
        return new Owner(year(), projectId);
    }
}

package org.jiheng.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** 更正: since when a publication is being corrected, and why; who reads it sees this beside it. */
@Entity
@Immutable
class Correction extends YearPart {

    @Column(nullable = false)
    UUID publicationId;

    @Column(nullable = false)
    Instant openedAt;

    @Column(nullable = false)
    String reason;

    protected Correction() {}

    Correction(DepartmentYear year, UUID publicationId, Instant openedAt, String reason) {
        super(year);
        this.publicationId = publicationId;
        this.openedAt = openedAt;
        this.reason = reason;
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("A correction is never changed: " + id());
    }
}

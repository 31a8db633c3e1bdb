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
import org.jspecify.annotations.Nullable;

/** One version of a year as it was published. It is never changed and never removed; a correction is another one. */
@Entity
@Immutable
class Publication extends YearPart {

    @Column(nullable = false)
    UUID evaluationId;

    /** That of the self-evaluation which was published. */
    @Column(nullable = false)
    int version;

    @Column(nullable = false)
    Instant publishedAt;

    /** For those who are logged in; the public is not told. */
    @Column(nullable = false)
    String publishedBy;

    @Column(nullable = false)
    String schemeCode;

    @Column(nullable = false)
    int schemeVersion;

    /** The publication that this one corrects. */
    @Nullable
    UUID replaces;

    /** A {@link PublishedReport} in its canonical form. */
    @Column(nullable = false)
    String content;

    /** SHA-256 of the content. */
    @Column(nullable = false, length = 64)
    String checksum;

    protected Publication() {}

    Publication(DepartmentYear year) {
        super(year);
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("A publication is never changed: " + id());
    }
}

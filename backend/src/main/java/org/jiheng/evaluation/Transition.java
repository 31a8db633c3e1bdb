package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** A step that was taken: who moved the year from where to where, when and why. */
@Entity
class Transition extends YearPart {

    @Column(nullable = false, updatable = false)
    UUID evaluationId;

    /** 1, 2, 3 … in the year. */
    @Column(nullable = false, updatable = false)
    int sequence;

    /** Which version of the self-evaluation it belongs to. */
    @Column(nullable = false, updatable = false)
    int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    Action action;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    State fromState;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    State toState;

    @Column(nullable = false, updatable = false)
    UUID accountId;

    @Column(nullable = false, updatable = false)
    String accountName;

    @Column(nullable = false, updatable = false)
    Instant actedAt;

    @Nullable
    @Column(updatable = false)
    String reason;

    /** Submitted or signed after the deadline. */
    @Column(updatable = false)
    boolean late;

    /** What the year held when it was submitted, as JSON; for steps that submit. */
    @Nullable
    @Column(updatable = false)
    String snapshot;

    protected Transition() {}

    Transition(DepartmentYear year) {
        super(year);
    }
}

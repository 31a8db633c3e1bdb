package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * The row of a department's year. Its revision is that of its head (scheme, deadline); how far the year has come is
 * counted beside it and changes no revision.
 */
@Entity
class Evaluation extends YearPart {

    @Column(nullable = false)
    UUID schemeId;

    /** {@code null}: the department's own form is not scored. */
    @Nullable
    UUID departmentSchemeId;

    @Nullable
    LocalDate deadline;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    State state = State.NOT_STARTED;

    @OptimisticLock(excluded = true)
    int openSections;

    @OptimisticLock(excluded = true)
    int projectCount;

    /** 1; one more after each correction. */
    @OptimisticLock(excluded = true)
    int version = 1;

    /** Goes up with whatever is written of the year. */
    @OptimisticLock(excluded = true)
    int changes;

    @OptimisticLock(excluded = true)
    int openRemarks;

    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    Instant updatedAt = now();

    protected Evaluation() {}

    Evaluation(DepartmentYear year, UUID schemeId, @Nullable UUID departmentSchemeId, @Nullable LocalDate deadline) {
        super(year);
        revise(schemeId, departmentSchemeId, deadline);
    }

    final void revise(UUID newSchemeId, @Nullable UUID newDepartmentSchemeId, @Nullable LocalDate newDeadline) {
        schemeId = newSchemeId;
        departmentSchemeId = newDepartmentSchemeId;
        deadline = newDeadline;
    }

    /** Something of the year was written: it has begun, and has come this far. */
    void touched(int nowOpen, int projects) {
        if (state == State.NOT_STARTED) {
            state = State.FILLING;
        }
        openSections = nowOpen;
        projectCount = projects;
        changes++;
        updatedAt = now();
    }

    void moved(State to, boolean correction) {
        state = to;
        if (correction) {
            version++;
        }
    }

    void remarked(int open) {
        openRemarks = open;
    }

    /** Both databases keep microseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

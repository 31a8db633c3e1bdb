package org.jiheng.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
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

    /** The node whose turn it is has begun its review: it has made or settled a remark. */
    @OptimisticLock(excluded = true)
    boolean attended;

    /** Whoever wrote data of the year, submitted or signed it, in whichever version: the data lives on in the next one. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(
            name = "evaluation_contributor",
            joinColumns = @JoinColumn(name = "evaluation_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Contributor> contributors = new HashSet<>();

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

    /** @throws Refusal {@link ProblemType#YEAR_CLOSED} if the year has been submitted */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal(ProblemType.YEAR_CLOSED, "problem.year-closed.detail");
        }
    }

    /** Data of the year was written: it has begun, and has come this far. */
    void written(int nowOpen, int projects) {
        if (state == State.NOT_STARTED) {
            state = State.FILLING;
        }
        counted(nowOpen, projects);
    }

    /** How far the year has come by the scheme that it has now. */
    void counted(int nowOpen, int projects) {
        openSections = nowOpen;
        projectCount = projects;
        touched();
    }

    /** Something was done in the year: what was seen of it before is not what is there. */
    void touched() {
        changes++;
        updatedAt = now();
    }

    void moved(State to, boolean correction) {
        state = to;
        attended = false;
        if (correction) {
            version++;
        }
    }

    void contributed(UUID accountId) {
        contributors.add(contributor(accountId));
    }

    boolean isWorkOf(UUID accountId) {
        return contributors.contains(contributor(accountId));
    }

    private Contributor contributor(UUID accountId) {
        return new Contributor(year().regionCode(), year().fiscalYear(), accountId);
    }

    void remarked(int open) {
        openRemarks = open;
    }

    /** Both databases keep microseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

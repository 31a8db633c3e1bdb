package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiheng.evaluation.WorkflowView.TakenStep;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearParts;
import org.jspecify.annotations.Nullable;

/** Finds steps without the snapshots that they left: a snapshot is all of a year, and is read alone. */
@ApplicationScoped
class TransitionRepository implements YearParts<Transition> {

    private final EntityManager database;

    TransitionRepository(EntityManager database) {
        this.database = database;
    }

    /** Who took a step of which year, and why. */
    record StepOf(
            UUID evaluationId,
            Action action,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** All steps, the newest first. Each is a deed of somebody that stands in the trail; a year has few. */
    List<TakenStep> history(Evaluation evaluation) {
        var year = evaluation.year();
        return database.createQuery(
                        "select t.sequence, t.version, t.action, t.fromState, t.toState, t.accountName, t.actedAt,"
                                + " t.late, t.reason from Transition t where t.regionCode = :region"
                                + " and t.fiscalYear = :year and t.evaluationId = :evaluation"
                                + " order by t.sequence desc",
                        TakenStep.class)
                .setParameter("region", year.regionCode())
                .setParameter("year", year.fiscalYear())
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    /** Steps of some kinds of some years, the newest first. */
    List<StepOf> of(List<UUID> evaluations, Set<Action> actions) {
        return database.createQuery(
                        "select t.evaluationId, t.action, t.accountName, t.actedAt, t.reason from Transition t"
                                + " where t.evaluationId in :evaluations and t.action in :actions"
                                + " order by t.sequence desc",
                        StepOf.class)
                .setParameter("evaluations", evaluations)
                .setParameter("actions", actions)
                .getResultList();
    }

    /** What the year held when it was signed in that step. */
    Optional<String> snapshot(DepartmentYear year, UUID evaluationId, int sequence) {
        return database.createQuery(
                        "select t.snapshot from Transition t where t.regionCode = :region and t.fiscalYear = :year"
                                + " and t.evaluationId = :evaluation and t.sequence = :sequence"
                                + " and t.snapshot is not null",
                        String.class)
                .setParameter("region", year.regionCode())
                .setParameter("year", year.fiscalYear())
                .setParameter("evaluation", evaluationId)
                .setParameter("sequence", sequence)
                .getResultStream()
                .findFirst();
    }
}

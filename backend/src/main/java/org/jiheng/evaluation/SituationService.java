package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jiheng.department.DepartmentService;
import org.jiheng.shared.Caller;
import org.jspecify.annotations.Nullable;

/** Reads what a step is judged by, inside the transaction of whoever judges. */
@ApplicationScoped
class SituationService {

    /** A deadline ends at midnight there. */
    private static final ZoneId DEADLINES = ZoneId.of("Asia/Shanghai");

    private final TransitionRepository transitions;
    private final CommentRepository comments;
    private final DepartmentService departments;
    private final EvaluationLocator locator;
    private final Caller caller;
    private final Clock clock;

    SituationService(
            TransitionRepository transitions,
            CommentRepository comments,
            DepartmentService departments,
            EvaluationLocator locator,
            Caller caller,
            Clock clock) {
        this.transitions = transitions;
        this.comments = comments;
        this.departments = departments;
        this.locator = locator;
        this.caller = caller;
        this.clock = clock;
    }

    Situation of(Evaluation evaluation, @Nullable String reason) {
        var department = departments.get(evaluation.year().departmentId()).value();
        return new Situation(
                evaluation,
                locator.placeOf(evaluation.id()).orElseThrow(),
                department.parentId() != null,
                isPast(evaluation.deadline),
                evaluation.isWorkOf(caller.id()),
                transitions.history(evaluation),
                comments.unaccepted(evaluation),
                reason);
    }

    boolean isPast(@Nullable LocalDate deadline) {
        return deadline != null && LocalDate.now(clock.withZone(DEADLINES)).isAfter(deadline);
    }
}

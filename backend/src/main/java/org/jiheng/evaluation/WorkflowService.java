package org.jiheng.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jiheng.department.DepartmentService;
import org.jiheng.evaluation.Workflow.Condition;
import org.jiheng.evaluation.Workflow.Step;
import org.jiheng.evaluation.WorkflowView.StepView;
import org.jiheng.evaluation.WorkflowView.TakenStep;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Place;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Revised;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Moves years along the table of {@link Workflow}; the year's row is locked while it does. */
@ApplicationScoped
public class WorkflowService {

    /** A deadline ends at midnight there. */
    private static final ZoneId DEADLINES = ZoneId.of("Asia/Shanghai");

    private final EvaluationRepository evaluations;
    private final TransitionRepository transitions;
    private final CommentRepository comments;
    private final YearService years;
    private final DepartmentService departments;
    private final EvaluationLocator locator;
    private final Caller caller;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<TransitionGuard> guards;
    private final Event<Changed> changed;
    private final Event<StepTaken> stepTaken;

    WorkflowService(
            EvaluationRepository evaluations,
            TransitionRepository transitions,
            CommentRepository comments,
            YearService years,
            DepartmentService departments,
            EvaluationLocator locator,
            Caller caller,
            Messages messages,
            ObjectMapper json,
            Clock clock,
            @All List<TransitionGuard> guards,
            Event<Changed> changed,
            Event<StepTaken> stepTaken) {
        this.evaluations = evaluations;
        this.transitions = transitions;
        this.comments = comments;
        this.years = years;
        this.departments = departments;
        this.locator = locator;
        this.caller = caller;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
        this.guards = guards;
        this.changed = changed;
        this.stepTaken = stepTaken;
    }

    /** What is known of a year when a step is judged. */
    private record Situation(
            Evaluation evaluation,
            Place place,
            boolean hasAuthority,
            List<Transition> history,
            int openRemarks,
            int unansweredRemarks,
            @Nullable String reason) {}

    @Transactional
    public Revised<WorkflowView> get(UUID id) {
        return view(evaluations.findByIdOptional(id).orElseThrow(() -> locator.missing(id)));
    }

    /**
     * Takes a step.
     *
     * @param expected the revision of the year that the caller saw: what is signed is what was seen
     * @throws Refusal {@link ProblemType#STATE_CONFLICT} if the step does not begin here or something stands against
     *     it, {@link ProblemType#FORBIDDEN} if it is not the caller's to take
     */
    @Transactional
    public Revised<WorkflowView> take(UUID id, int expected, TransitionInput input) {
        var year = evaluations
                .findByIdOptional(id)
                .orElseThrow(() -> locator.missing(id))
                .year();
        var evaluation =
                evaluations.locked(year.departmentId(), year.fiscalYear()).orElseThrow(() -> locator.missing(id));
        var situation = situation(evaluation, input.reason());
        var step = Workflow.find(input.action(), evaluation.state, condition -> holds(condition, situation))
                .orElseThrow(() -> new Refusal(ProblemType.STATE_CONFLICT, "workflow.not-from-here"));
        if (!caller.may(step.right(), situation.place())) {
            throw new Refusal(ProblemType.FORBIDDEN, "workflow.not-yours");
        }
        if (evaluation.changes != expected) {
            throw new Refusal(ProblemType.REVISION_STALE, "workflow.changed-since");
        }
        var obstacles = obstacles(step, situation);
        if (!obstacles.isEmpty()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, obstacles.get(0), List.of());
        }
        var taken = record(step, situation);
        evaluation.moved(step.to(), step.action() == Action.CORRECT);
        evaluations.flush();
        changed.fire(new Changed(year, "transition", taken.id(), Changed.Action.ADDED, TakenStep.of(taken)));
        stepTaken.fire(
                new StepTaken(year, id, taken.action, taken.fromState, taken.toState, taken.version, taken.reason));
        return view(evaluation);
    }

    private Transition record(Step step, Situation situation) {
        var evaluation = situation.evaluation();
        var taken = new Transition(evaluation.year());
        taken.evaluationId = evaluation.id();
        taken.sequence = situation.history().size() + 1;
        taken.version = evaluation.version;
        taken.action = step.action();
        taken.fromState = step.from();
        taken.toState = step.to();
        taken.accountId = caller.id();
        taken.accountName = caller.name();
        taken.actedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        taken.reason = situation.reason();
        taken.late = isPastDeadline(evaluation);
        if (step.from() == State.UNIT_REVIEW && step.action() == Action.PASS) {
            taken.snapshot = snapshot(evaluation.id());
        }
        transitions.persist(taken);
        return taken;
    }

    /** All of the year as it is signed, so that it can be shown what changed afterwards. */
    private String snapshot(UUID id) {
        try {
            return json.writeValueAsString(years.of(id, Locale.SIMPLIFIED_CHINESE));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Revised<WorkflowView> view(Evaluation evaluation) {
        var situation = situation(evaluation, null);
        var steps = Workflow.from(evaluation.state, condition -> holds(condition, situation)).stream()
                .map(step -> new StepView(
                        step.action(),
                        step.to(),
                        all(step, situation).stream().map(messages::view).toList()))
                .toList();
        return new Revised<>(
                new WorkflowView(
                        evaluation.state,
                        Status.of(evaluation.state, evaluation.openSections, evaluation.openRemarks),
                        evaluation.version,
                        evaluation.state.isOpen() && isPastDeadline(evaluation) && !wasSubmitted(situation),
                        steps,
                        situation.history().stream().map(TakenStep::of).toList()),
                evaluation.changes);
    }

    /** Why a step is not open, with the right among the reasons; what is typed with the step is not one. */
    private List<Message> all(Step step, Situation situation) {
        var against = new ArrayList<Message>();
        if (!caller.may(step.right(), situation.place())) {
            against.add(Message.of("workflow.not-yours"));
        }
        step.conditions().stream()
                .filter(condition -> condition != Condition.REASON && !holds(condition, situation))
                .sorted()
                .forEach(condition -> against.add(sentence(condition, situation)));
        against.addAll(guarded(step, situation));
        return against;
    }

    private List<Message> obstacles(Step step, Situation situation) {
        var against = new ArrayList<Message>();
        step.conditions().stream()
                .filter(condition -> !holds(condition, situation))
                .sorted()
                .forEach(condition -> against.add(sentence(condition, situation)));
        against.addAll(guarded(step, situation));
        return against;
    }

    /** What other capabilities have against a step. */
    private List<Message> guarded(Step step, Situation situation) {
        var evaluation = situation.evaluation();
        return guards.stream()
                .flatMap(guard -> guard.against(step.action(), evaluation.id(), evaluation.year()).stream())
                .toList();
    }

    private static Message sentence(Condition condition, Situation situation) {
        var key = "workflow." + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (condition) {
            case COMPLETE -> Message.of(key, situation.evaluation().openSections);
            case IN_TIME -> Message.of(key, String.valueOf(situation.evaluation().deadline));
            case REMARKS_ANSWERED -> Message.of(key, situation.unansweredRemarks());
            default -> Message.of(key);
        };
    }

    private boolean holds(Condition condition, Situation situation) {
        var evaluation = situation.evaluation();
        return switch (condition) {
            case COMPLETE -> evaluation.openSections == 0;
            case IN_TIME -> !isPastDeadline(evaluation) || wasSubmitted(situation);
            case REMARKS_ANSWERED -> situation.unansweredRemarks() == 0;
            case OPEN_REMARK -> situation.openRemarks() > 0;
            case REASON -> situation.reason() != null && !situation.reason().isBlank();
            case NOT_ONES_OWN ->
                situation.history().stream()
                        .filter(taken -> taken.version == evaluation.version)
                        .filter(taken -> taken.action == Action.SUBMIT || taken.fromState == State.UNIT_REVIEW)
                        .noneMatch(taken -> taken.accountId.equals(caller.id()));
            case NOBODY_HAS_ACTED ->
                !situation.history().isEmpty() && situation.history().get(0).fromState == State.UNIT_REVIEW;
            case WITH_AUTHORITY -> situation.hasAuthority();
            case WITHOUT_AUTHORITY -> !situation.hasAuthority();
        };
    }

    private static boolean wasSubmitted(Situation situation) {
        return situation.history().stream()
                .anyMatch(taken -> taken.version == situation.evaluation().version && taken.action == Action.SUBMIT);
    }

    private boolean isPastDeadline(Evaluation evaluation) {
        return evaluation.deadline != null
                && LocalDate.now(clock.withZone(DEADLINES)).isAfter(evaluation.deadline);
    }

    private Situation situation(Evaluation evaluation, @Nullable String reason) {
        var department = departments.get(evaluation.year().departmentId()).value();
        return new Situation(
                evaluation,
                locator.placeOf(evaluation.id()).orElseThrow(),
                department.parentId() != null,
                transitions.newest(evaluation),
                comments.count(evaluation, CommentState.OPEN) + comments.count(evaluation, CommentState.ANSWERED),
                comments.count(evaluation, CommentState.OPEN),
                reason);
    }
}

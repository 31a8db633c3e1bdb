package org.jiheng.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jiheng.evaluation.Workflow.Condition;
import org.jiheng.evaluation.Workflow.Step;
import org.jiheng.evaluation.WorkflowView.StepView;
import org.jiheng.evaluation.WorkflowView.TakenStep;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Revised;
import org.jiheng.shared.web.Messages;

/** Moves years along the table of {@link Workflow}; the year's row is locked while it does. */
@ApplicationScoped
public class WorkflowService {

    /** What {@link Changed} calls the steps and remarks of a year, which are no data of it. */
    static final Set<String> KINDS = Set.of("transition", CommentService.KIND);

    private final EvaluationRepository evaluations;
    private final TransitionRepository transitions;
    private final SituationService situations;
    private final YearService years;
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
            SituationService situations,
            YearService years,
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
        this.situations = situations;
        this.years = years;
        this.locator = locator;
        this.caller = caller;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
        this.guards = guards;
        this.changed = changed;
        this.stepTaken = stepTaken;
    }

    @Transactional
    public Revised<WorkflowView> get(UUID id) {
        return view(evaluations.findByIdOptional(id).orElseThrow(() -> locator.missing(id)));
    }

    /**
     * Takes a step.
     *
     * @param expected the revision of the year that the caller saw: what is signed is what was seen
     * @throws Refusal {@link ProblemType#STATE_CONFLICT} if the step does not begin here or something stands against
     *     it, {@link ProblemType#FORBIDDEN} if it is not the caller's to take, or the year is the caller's own work,
     *     {@link ProblemType#REVISION_STALE} if the year is not as it was seen, {@link ProblemType#INVALID_INPUT} if the
     *     step needs a reason and has none
     */
    @Transactional
    public Revised<WorkflowView> take(UUID id, int expected, TransitionInput input) {
        var evaluation = evaluations.locked(id).orElseThrow(() -> locator.missing(id));
        var situation = situations.of(evaluation, input.reason());
        if (Workflow.STEPS.stream().noneMatch(step -> step.action() == input.action() && isMine(step, situation))) {
            throw new Refusal(ProblemType.FORBIDDEN, "workflow.not-yours");
        }
        // Whoever comes second is told so, and not that the step has become another's.
        if (evaluation.changes != expected) {
            throw new Refusal(ProblemType.REVISION_STALE, "workflow.changed-since");
        }
        var step = Workflow.find(input.action(), evaluation.state, situation::holds)
                .orElseThrow(() -> new Refusal(ProblemType.STATE_CONFLICT, "workflow.not-from-here"));
        requireMine(step, situation);
        if (step.conditions().contains(Condition.REASON) && !situation.holds(Condition.REASON)) {
            throw Refusal.invalid("/reason", "workflow.reason");
        }
        var obstacles = obstacles(step, situation);
        if (!obstacles.isEmpty()) {
            throw new Refusal(ProblemType.STATE_CONFLICT, obstacles.get(0), List.of());
        }
        var taken = record(step, situation);
        evaluation.moved(step.to(), step.action() == Action.CORRECT);
        evaluations.flush();
        var year = evaluation.year();
        changed.fire(new Changed(year, "transition", taken.id(), Changed.Action.ADDED, TakenStep.of(taken)));
        stepTaken.fire(
                new StepTaken(year, id, taken.action, taken.fromState, taken.toState, taken.version, taken.reason));
        return view(evaluation);
    }

    private void requireMine(Step step, Situation situation) {
        if (!isMine(step, situation)) {
            throw new Refusal(ProblemType.FORBIDDEN, "workflow.not-yours");
        }
        if (step.conditions().contains(Condition.NOT_ONES_OWN) && situation.isOwn()) {
            throw new Refusal(ProblemType.FORBIDDEN, situation.sentence(Condition.NOT_ONES_OWN), List.of());
        }
    }

    private boolean isMine(Step step, Situation situation) {
        return caller.may(step.right(), situation.place());
    }

    private Transition record(Step step, Situation situation) {
        var evaluation = situation.evaluation();
        var taken = new Transition(evaluation.year());
        taken.evaluationId = evaluation.id();
        taken.sequence = situation.lastStep() + 1;
        taken.version = evaluation.version;
        taken.action = step.action();
        taken.fromState = step.from();
        taken.toState = step.to();
        taken.accountId = caller.id();
        taken.accountName = caller.name();
        taken.actedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        taken.reason = situation.reason();
        var isSignature = Workflow.isSignature(step.action(), step.from());
        if (isSignature || step.action() == Action.SUBMIT) {
            evaluation.contributed(caller.id());
            taken.late = situation.isPastDeadline();
        }
        if (isSignature) {
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
        var situation = situations.of(evaluation, null);
        var steps = Workflow.from(evaluation.state, situation::holds).stream()
                .map(step -> new StepView(
                        step.action(),
                        step.to(),
                        against(step, situation).stream().map(messages::view).toList()))
                .toList();
        return new Revised<>(
                new WorkflowView(
                        evaluation.state,
                        Status.of(evaluation.state, evaluation.openSections, evaluation.openRemarks),
                        evaluation.version,
                        situation.round(),
                        situation.isOverdue(),
                        steps,
                        situation.history()),
                evaluation.changes);
    }

    /** Why a step is not open, with the right among the reasons. */
    private List<Message> against(Step step, Situation situation) {
        var against = new ArrayList<Message>();
        if (!isMine(step, situation)) {
            against.add(Message.of("workflow.not-yours"));
        }
        against.addAll(obstacles(step, situation));
        return against;
    }

    /** What stands against a step, whoever takes it; other capabilities are asked as well. */
    private List<Message> obstacles(Step step, Situation situation) {
        var evaluation = situation.evaluation();
        var against = new ArrayList<>(situation.obstacles(step));
        guards.forEach(guard -> against.addAll(guard.against(step.action(), evaluation.id(), evaluation.year())));
        return against;
    }
}

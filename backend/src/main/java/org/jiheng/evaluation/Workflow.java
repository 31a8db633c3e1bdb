package org.jiheng.evaluation;

import static org.jiheng.evaluation.Action.CORRECT;
import static org.jiheng.evaluation.Action.PASS;
import static org.jiheng.evaluation.Action.PUBLISH;
import static org.jiheng.evaluation.Action.RETURN;
import static org.jiheng.evaluation.Action.SUBMIT;
import static org.jiheng.evaluation.Action.WITHDRAW;
import static org.jiheng.evaluation.State.AUTHORITY_REVIEW;
import static org.jiheng.evaluation.State.FILLING;
import static org.jiheng.evaluation.State.FINAL;
import static org.jiheng.evaluation.State.FINANCE_REVIEW;
import static org.jiheng.evaluation.State.NOT_STARTED;
import static org.jiheng.evaluation.State.PUBLISHED;
import static org.jiheng.evaluation.State.UNIT_REVIEW;
import static org.jiheng.evaluation.Workflow.Condition.COMPLETE;
import static org.jiheng.evaluation.Workflow.Condition.IN_TIME;
import static org.jiheng.evaluation.Workflow.Condition.NOBODY_HAS_ACTED;
import static org.jiheng.evaluation.Workflow.Condition.NOT_ONES_OWN;
import static org.jiheng.evaluation.Workflow.Condition.OPEN_REMARK;
import static org.jiheng.evaluation.Workflow.Condition.REASON;
import static org.jiheng.evaluation.Workflow.Condition.REMARKS_ANSWERED;
import static org.jiheng.evaluation.Workflow.Condition.REMARKS_SETTLED;
import static org.jiheng.evaluation.Workflow.Condition.WITHOUT_AUTHORITY;
import static org.jiheng.evaluation.Workflow.Condition.WITH_AUTHORITY;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiheng.shared.Right;

/** The way from draft to publication: action × from × right × conditions × to. What is not in the table cannot be done. */
final class Workflow {

    /** What must hold beside the right; each has its sentence at {@code workflow.<name>}. */
    enum Condition {
        /** All required sections are done. */
        COMPLETE,
        /** The deadline has not passed, or the year was submitted before: what is sent back or corrected comes later. */
        IN_TIME,
        /** No remark waits for an answer. */
        REMARKS_ANSWERED,
        /** No remark waits for an answer, and none of this node or an earlier one waits to be accepted. */
        REMARKS_SETTLED,
        /** A remark is open that was raised at this node since the year came here: who sends back says where. */
        OPEN_REMARK,
        /** A reason is given. */
        REASON,
        /** The caller has not filled in, submitted or signed this year. */
        NOT_ONES_OWN,
        /** The step before was the unit's own, and the next node has not made or settled a remark. */
        NOBODY_HAS_ACTED,
        /** The unit has a 主管部门. */
        WITH_AUTHORITY,
        /** The unit has none. */
        WITHOUT_AUTHORITY;

        /** Those that say which row of the table is meant, and are no obstacle to name. */
        boolean chooses() {
            return this == WITH_AUTHORITY || this == WITHOUT_AUTHORITY;
        }
    }

    /** One row of the table. */
    record Step(Action action, State from, Right right, Set<Condition> conditions, State to) {}

    static final List<Step> STEPS = List.of(
            step(SUBMIT, FILLING, Right.SUBMIT, UNIT_REVIEW, COMPLETE, IN_TIME, REMARKS_ANSWERED),
            step(WITHDRAW, UNIT_REVIEW, Right.SUBMIT, FILLING, NOBODY_HAS_ACTED),
            step(PASS, UNIT_REVIEW, Right.SIGN, AUTHORITY_REVIEW, COMPLETE, REMARKS_SETTLED, WITH_AUTHORITY),
            step(PASS, UNIT_REVIEW, Right.SIGN, FINANCE_REVIEW, COMPLETE, REMARKS_SETTLED, WITHOUT_AUTHORITY),
            step(RETURN, UNIT_REVIEW, Right.SIGN, FILLING, REASON, OPEN_REMARK),
            step(WITHDRAW, AUTHORITY_REVIEW, Right.SIGN, FILLING, NOBODY_HAS_ACTED),
            step(PASS, AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY, FINANCE_REVIEW, REMARKS_SETTLED, NOT_ONES_OWN),
            step(RETURN, AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY, FILLING, REASON, OPEN_REMARK, NOT_ONES_OWN),
            step(WITHDRAW, FINANCE_REVIEW, Right.SIGN, FILLING, NOBODY_HAS_ACTED),
            step(PASS, FINANCE_REVIEW, Right.REVIEW_FINANCE, FINAL, REMARKS_SETTLED, NOT_ONES_OWN),
            step(RETURN, FINANCE_REVIEW, Right.REVIEW_FINANCE, FILLING, REASON, OPEN_REMARK, NOT_ONES_OWN),
            step(PUBLISH, FINAL, Right.PUBLISH, PUBLISHED),
            step(CORRECT, FINAL, Right.PUBLISH, FILLING, REASON),
            step(CORRECT, PUBLISHED, Right.PUBLISH, FILLING, REASON));

    /** Whose turn it is: whoever holds the right there finds the year among their tasks. */
    private static final Map<State, Right> TURNS = new EnumMap<>(Map.of(
            NOT_STARTED, Right.FILL,
            FILLING, Right.FILL,
            UNIT_REVIEW, Right.SIGN,
            AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY,
            FINANCE_REVIEW, Right.REVIEW_FINANCE,
            FINAL, Right.PUBLISH));

    private Workflow() {}

    /** Nothing where the year waits for nobody. */
    static Optional<Right> turn(State state) {
        return Optional.ofNullable(TURNS.get(state));
    }

    /** What is waited for in a state: the steps from there but those that take something back. */
    static List<Action> waitsFor(State state) {
        return STEPS.stream()
                .filter(step -> step.from() == begun(state))
                .map(Step::action)
                .filter(action -> action != WITHDRAW && action != CORRECT)
                .distinct()
                .toList();
    }

    /** 审核通过 by the head of the unit: the signature, and with it the submission, of which a snapshot is kept. */
    static boolean isSignature(Action action, State from) {
        return action == PASS && from == UNIT_REVIEW;
    }

    /** Whether somebody reviews the year in a state, and may make and accept remarks. */
    static boolean isReview(State state) {
        return waitsFor(state).contains(RETURN);
    }

    /** Whether it is reviewed there by somebody whose own work it must not be. */
    static boolean isOthersWork(State state) {
        return STEPS.stream()
                .anyMatch(step -> step.from() == state && step.conditions().contains(NOT_ONES_OWN));
    }

    /** A year in which nothing is written has the steps of one that is being filled in; that is not complete yet. */
    private static State begun(State state) {
        return state == NOT_STARTED ? FILLING : state;
    }

    /** The rows that begin in a state, one for each action: which of two is meant, their choosing conditions say. */
    static List<Step> from(State state, Predicate<Condition> holds) {
        return STEPS.stream()
                .filter(step -> step.from() == begun(state))
                .filter(step ->
                        step.conditions().stream().filter(Condition::chooses).allMatch(holds))
                .toList();
    }

    static Optional<Step> find(Action action, State state, Predicate<Condition> holds) {
        return from(state, holds).stream()
                .filter(step -> step.action() == action)
                .findFirst();
    }

    private static Step step(Action action, State from, Right right, State to, Condition... conditions) {
        return new Step(action, from, right, Set.of(conditions), to);
    }
}

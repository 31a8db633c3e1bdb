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
import static org.jiheng.evaluation.State.PUBLISHED;
import static org.jiheng.evaluation.State.UNIT_REVIEW;
import static org.jiheng.evaluation.Workflow.Condition.COMPLETE;
import static org.jiheng.evaluation.Workflow.Condition.IN_TIME;
import static org.jiheng.evaluation.Workflow.Condition.NOBODY_HAS_ACTED;
import static org.jiheng.evaluation.Workflow.Condition.NOT_ONES_OWN;
import static org.jiheng.evaluation.Workflow.Condition.OPEN_REMARK;
import static org.jiheng.evaluation.Workflow.Condition.REASON;
import static org.jiheng.evaluation.Workflow.Condition.REMARKS_ANSWERED;
import static org.jiheng.evaluation.Workflow.Condition.WITHOUT_AUTHORITY;
import static org.jiheng.evaluation.Workflow.Condition.WITH_AUTHORITY;

import java.util.List;
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
        /** The deadline has not passed, or it was submitted before it: what is sent back may come again later. */
        IN_TIME,
        /** No remark waits for an answer. */
        REMARKS_ANSWERED,
        /** At least one remark is open: who sends back says where. */
        OPEN_REMARK,
        /** A reason is given. */
        REASON,
        /** The caller has not submitted or signed this version. */
        NOT_ONES_OWN,
        /** The step before was the unit's own: the next node has done nothing yet. */
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
            step(WITHDRAW, UNIT_REVIEW, Right.SUBMIT, FILLING),
            step(PASS, UNIT_REVIEW, Right.SIGN, AUTHORITY_REVIEW, COMPLETE, WITH_AUTHORITY),
            step(PASS, UNIT_REVIEW, Right.SIGN, FINANCE_REVIEW, COMPLETE, WITHOUT_AUTHORITY),
            step(RETURN, UNIT_REVIEW, Right.SIGN, FILLING, REASON, OPEN_REMARK),
            step(WITHDRAW, AUTHORITY_REVIEW, Right.SIGN, FILLING, NOBODY_HAS_ACTED),
            step(PASS, AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY, FINANCE_REVIEW, NOT_ONES_OWN),
            step(RETURN, AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY, FILLING, REASON, OPEN_REMARK, NOT_ONES_OWN),
            step(WITHDRAW, FINANCE_REVIEW, Right.SIGN, FILLING, NOBODY_HAS_ACTED),
            step(PASS, FINANCE_REVIEW, Right.REVIEW_FINANCE, FINAL, NOT_ONES_OWN),
            step(RETURN, FINANCE_REVIEW, Right.REVIEW_FINANCE, FILLING, REASON, OPEN_REMARK, NOT_ONES_OWN),
            step(PUBLISH, FINAL, Right.PUBLISH, PUBLISHED),
            step(CORRECT, FINAL, Right.PUBLISH, FILLING, REASON),
            step(CORRECT, PUBLISHED, Right.PUBLISH, FILLING, REASON));

    private Workflow() {}

    /** The rows that begin in a state, one for each action: which of two is meant, their choosing conditions say. */
    static List<Step> from(State state, Predicate<Condition> holds) {
        return STEPS.stream()
                .filter(step -> step.from() == state)
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

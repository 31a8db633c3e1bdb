package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiheng.evaluation.Workflow.Condition;
import org.jiheng.evaluation.Workflow.Step;
import org.jiheng.evaluation.WorkflowView.TakenStep;
import org.jiheng.shared.Place;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a year when a step is judged. What the conditions of {@link Workflow} mean is decided here and nowhere
 * else.
 *
 * @param place where the year stands, measured against the areas of rights
 * @param hasAuthority the unit has a 主管部门
 * @param isPastDeadline the deadline's day is over
 * @param isOwn the year is the caller's own work
 * @param history the steps that were taken, the newest first
 * @param remarks those that are not accepted, counted
 * @param reason what is typed with the step
 */
record Situation(
        Evaluation evaluation,
        Place place,
        boolean hasAuthority,
        boolean isPastDeadline,
        boolean isOwn,
        List<TakenStep> history,
        List<Remarks> remarks,
        @Nullable String reason) {

    /** How many remarks of one kind are not accepted. */
    record Remarks(CommentState state, State node, int raisedIn, long count) {}

    boolean holds(Condition condition) {
        return switch (condition) {
            case COMPLETE -> evaluation.openSections == 0;
            case IN_TIME -> !isPastDeadline || wasSubmitted();
            case REMARKS_ANSWERED -> unanswered() == 0;
            case REMARKS_SETTLED -> unsettled() == 0;
            case OPEN_REMARK ->
                remarks.stream().anyMatch(some -> some.state() == CommentState.OPEN && some.raisedIn() == lastStep());
            case REASON -> reason != null && !reason.isBlank();
            case NOT_ONES_OWN -> !isOwn;
            case NOBODY_HAS_ACTED ->
                !evaluation.attended
                        && !history.isEmpty()
                        && history.get(0).from().isOfTheUnit();
            case WITH_AUTHORITY -> hasAuthority;
            case WITHOUT_AUTHORITY -> !hasAuthority;
        };
    }

    /** What stands against a step, but for what is typed with it. */
    List<Message> obstacles(Step step) {
        var against = new ArrayList<Message>();
        step.conditions().stream()
                .filter(condition -> condition != Condition.REASON && !holds(condition))
                .sorted()
                .forEach(condition -> against.add(sentence(condition)));
        return against;
    }

    Message sentence(Condition condition) {
        var key = "workflow." + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (condition) {
            case COMPLETE -> Message.of(key, evaluation.openSections);
            case IN_TIME -> Message.of(key, String.valueOf(evaluation.deadline));
            case REMARKS_ANSWERED -> Message.of(key, unanswered());
            case REMARKS_SETTLED -> Message.of(key, unsettled());
            default -> Message.of(key);
        };
    }

    /** The number of the newest step; 0 before the first. */
    int lastStep() {
        return history.isEmpty() ? 0 : history.get(0).sequence();
    }

    /** 逾期: the deadline has passed and the year was not submitted. */
    boolean isOverdue() {
        return evaluation.state.isOpen() && isPastDeadline && !wasSubmitted();
    }

    /** The round of the version in which the year is: those that were signed, and the one that is not signed yet. */
    int round() {
        var signed = history.stream()
                .filter(step -> step.version() == evaluation.version && step.signs())
                .count();
        return (int) signed + (evaluation.state.isOfTheUnit() ? 1 : 0);
    }

    private boolean wasSubmitted() {
        return history.stream().anyMatch(step -> step.action() == Action.SUBMIT);
    }

    private long unanswered() {
        return remarks.stream()
                .filter(some -> some.state() == CommentState.OPEN)
                .mapToLong(Remarks::count)
                .sum();
    }

    private long unsettled() {
        return remarks.stream()
                .filter(some -> some.state() == CommentState.OPEN || some.node().compareTo(evaluation.state) <= 0)
                .mapToLong(Remarks::count)
                .sum();
    }
}

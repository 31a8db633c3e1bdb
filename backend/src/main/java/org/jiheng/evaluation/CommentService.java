package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.Place;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

/** Remarks: made by whoever reviews at the moment, answered by the unit, accepted by the reviewer, one by one. */
@ApplicationScoped
public class CommentService {

    /** Whose turn it is to make and accept remarks. */
    private static final Map<State, Right> REVIEWS = Map.of(
            State.UNIT_REVIEW, Right.SIGN,
            State.AUTHORITY_REVIEW, Right.REVIEW_AUTHORITY,
            State.FINANCE_REVIEW, Right.REVIEW_FINANCE);

    private final CommentRepository comments;
    private final EvaluationRepository evaluations;
    private final EvaluationLocator locator;
    private final Caller caller;
    private final Clock clock;
    private final Event<Changed> changed;

    CommentService(
            CommentRepository comments,
            EvaluationRepository evaluations,
            EvaluationLocator locator,
            Caller caller,
            Clock clock,
            Event<Changed> changed) {
        this.comments = comments;
        this.evaluations = evaluations;
        this.locator = locator;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional
    public CommentPage list(UUID evaluationId, @Nullable CommentState state, int limit, @Nullable Cursor after) {
        var page = Page.of(
                comments.page(evaluationId, state, limit, after),
                limit,
                CommentView::of,
                comment -> Cursor.of(comment.id().toString()));
        return new CommentPage(page.items(), page.next());
    }

    @Transactional
    public Revised<CommentView> get(UUID id) {
        return revised(find(id));
    }

    /** Makes a remark. */
    @Transactional
    public Revised<CommentView> add(UUID evaluationId, CommentInput input) {
        var evaluation = locked(evaluationId);
        requireTurn(evaluation);
        var comment = new Comment(evaluation.year());
        comment.evaluationId = evaluationId;
        comment.version = evaluation.version;
        comment.anchor = input.anchor();
        comment.text = input.text();
        comment.authorId = caller.id();
        comment.authorName = caller.name();
        comment.createdAt = now();
        comments.persist(comment);
        return written(evaluation, comment, Changed.Action.ADDED);
    }

    /** Answers a remark while the year is being filled in again. */
    @Transactional
    public Revised<CommentView> answer(UUID id, int expected, ReplyInput input) {
        var evaluation = locked(find(id).evaluationId);
        var comment = find(id);
        comment.requireRevision(expected);
        if (!caller.may(Right.FILL, place(evaluation))) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
        if (!evaluation.state.isOpen() || comment.state == CommentState.ACCEPTED) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "comment.not-now");
        }
        var year = evaluation.year();
        comment.replies.add(new CommentReply(
                year.regionCode(), year.fiscalYear(), input.text(), caller.id(), caller.name(), now()));
        comment.state = CommentState.ANSWERED;
        return written(evaluation, comment, Changed.Action.REVISED);
    }

    /** The reviewer is content with a remark's answer, or withdraws the remark. */
    @Transactional
    public Revised<CommentView> accept(UUID id, int expected) {
        var evaluation = locked(find(id).evaluationId);
        var comment = find(id);
        comment.requireRevision(expected);
        requireTurn(evaluation);
        if (comment.state == CommentState.ACCEPTED) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "comment.not-now");
        }
        comment.state = CommentState.ACCEPTED;
        return written(evaluation, comment, Changed.Action.REVISED);
    }

    private Revised<CommentView> written(Evaluation evaluation, Comment comment, Changed.Action action) {
        comments.flush();
        evaluation.remarked(
                comments.count(evaluation, CommentState.OPEN) + comments.count(evaluation, CommentState.ANSWERED));
        var written = revised(comment);
        changed.fire(new Changed(evaluation.year(), "comment", comment.id(), action, written.value()));
        return written;
    }

    private void requireTurn(Evaluation evaluation) {
        var right = REVIEWS.get(evaluation.state);
        if (right == null) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "comment.not-now");
        }
        if (!caller.may(right, place(evaluation))) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
    }

    private Evaluation locked(UUID evaluationId) {
        var year = evaluations
                .findByIdOptional(evaluationId)
                .orElseThrow(() -> locator.missing(evaluationId))
                .year();
        return evaluations.locked(year.departmentId(), year.fiscalYear()).orElseThrow();
    }

    private Place place(Evaluation evaluation) {
        return locator.placeOf(evaluation.id()).orElseThrow();
    }

    private Comment find(UUID id) {
        return comments.findByIdOptional(id)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "comment.not-found", id));
    }

    private static Revised<CommentView> revised(Comment comment) {
        return new Revised<>(CommentView.of(comment), comment.revision());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

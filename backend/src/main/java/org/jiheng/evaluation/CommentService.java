package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

/**
 * Remarks: made by whoever reviews at the moment, answered by the unit, raised again or accepted by the reviewer, one by
 * one. Nobody does so with their own year.
 */
@ApplicationScoped
public class CommentService {

    /** What {@link Changed} calls a remark. */
    static final String KIND = "comment";

    private final CommentRepository comments;
    private final EvaluationRepository evaluations;
    private final SituationService situations;
    private final YearService years;
    private final EvaluationLocator locator;
    private final Caller caller;
    private final Clock clock;
    private final Event<Changed> changed;

    CommentService(
            CommentRepository comments,
            EvaluationRepository evaluations,
            SituationService situations,
            YearService years,
            EvaluationLocator locator,
            Caller caller,
            Clock clock,
            Event<Changed> changed) {
        this.comments = comments;
        this.evaluations = evaluations;
        this.situations = situations;
        this.years = years;
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

    /** Makes a remark; its anchor names something of the year. */
    @Transactional
    public Revised<CommentView> add(UUID evaluationId, CommentInput input) {
        var evaluation = locked(evaluationId);
        requireReview(evaluation);
        if (!years.has(evaluationId, Anchor.parse(input.anchor()))) {
            throw Refusal.invalid("/anchor", "unknown-reference");
        }
        var comment = new Comment(evaluation.year());
        comment.evaluationId = evaluationId;
        comment.version = evaluation.version;
        comment.anchor = input.anchor();
        comment.text = input.text();
        comment.authorId = caller.id();
        comment.authorName = caller.name();
        comment.createdAt = now();
        raise(comment, evaluation);
        comments.persist(comment);
        return written(evaluation, comment, Changed.Action.ADDED);
    }

    /** Says something to a remark, whoever's turn it is: the unit answers it, the reviewer raises it again. */
    @Transactional
    public Revised<CommentView> answer(UUID id, int expected, ReplyInput input) {
        var evaluation = locked(find(id).evaluationId);
        var comment = find(id);
        comment.requireRevision(expected);
        if (evaluation.state.isOpen()) {
            require(Right.SUBMIT, evaluation);
            requireUnsettled(comment);
            comment.state = CommentState.ANSWERED;
        } else {
            requireReview(evaluation);
            requireUnsettled(comment);
            raise(comment, evaluation);
        }
        var year = evaluation.year();
        comment.replies.add(new CommentReply(
                year.regionCode(), year.fiscalYear(), input.text(), caller.id(), caller.name(), now()));
        return written(evaluation, comment, Changed.Action.REVISED);
    }

    /** The reviewer is content with a remark's answer, or drops the remark. */
    @Transactional
    public Revised<CommentView> accept(UUID id, int expected) {
        var evaluation = locked(find(id).evaluationId);
        var comment = find(id);
        comment.requireRevision(expected);
        requireReview(evaluation);
        if (evaluation.state.compareTo(comment.node) < 0) {
            throw new Refusal(ProblemType.FORBIDDEN, "comment.of-a-later-node");
        }
        requireUnsettled(comment);
        comment.state = CommentState.ACCEPTED;
        evaluation.attended = true;
        return written(evaluation, comment, Changed.Action.REVISED);
    }

    private void raise(Comment comment, Evaluation evaluation) {
        comment.raised(evaluation.state, situations.of(evaluation, null).lastStep());
        evaluation.attended = true;
    }

    private Revised<CommentView> written(Evaluation evaluation, Comment comment, Changed.Action action) {
        comments.flush();
        evaluation.openRemarks = (int) comments.unaccepted(evaluation).stream()
                .mapToLong(Situation.Remarks::count)
                .sum();
        var written = revised(comment);
        changed.fire(new Changed(evaluation.year(), KIND, comment.id(), action, written.value()));
        return written;
    }

    /** The year is being reviewed, it is the caller's turn, and it is not the caller's own. */
    private void requireReview(Evaluation evaluation) {
        if (!Workflow.isReview(evaluation.state)) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "comment.not-now");
        }
        require(Workflow.turn(evaluation.state).orElseThrow(), evaluation);
        if (Workflow.isOthersWork(evaluation.state) && evaluation.isWorkOf(caller.id())) {
            throw new Refusal(ProblemType.FORBIDDEN, "workflow.not-ones-own");
        }
    }

    private void require(Right right, Evaluation evaluation) {
        if (!caller.may(right, locator.placeOf(evaluation.id()).orElseThrow())) {
            throw new Refusal(ProblemType.FORBIDDEN, "problem.forbidden.detail");
        }
    }

    private static void requireUnsettled(Comment comment) {
        if (comment.state == CommentState.ACCEPTED) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "comment.not-now");
        }
    }

    private Evaluation locked(UUID evaluationId) {
        return evaluations.locked(evaluationId).orElseThrow(() -> locator.missing(evaluationId));
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

package org.jiheng.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jiheng.evaluation.State;
import org.jiheng.evaluation.TransitionInput;
import org.jiheng.evaluation.WorkflowService;
import org.jiheng.review.ReviewInput.Seen;
import org.jiheng.review.Reviewed.ReviewedYear;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Access;
import org.jiheng.shared.web.Problems;
import org.jiheng.shared.web.Revision;

/** Takes one step with many years, each judged as if it were alone and in a transaction of its own. */
@ApplicationScoped
public class ReviewService {

    private final WorkflowService workflow;
    private final Access access;
    private final Problems problems;

    ReviewService(WorkflowService workflow, Access access, Problems problems) {
        this.workflow = workflow;
        this.access = access;
        this.problems = problems;
    }

    public Reviewed take(ReviewInput input) {
        var step = new TransitionInput(input.action(), input.reason());
        return new Reviewed(
                input.items().stream().map(year -> taken(year, step)).toList());
    }

    private ReviewedYear taken(Seen year, TransitionInput step) {
        try {
            return new ReviewedYear(year.evaluationId(), state(year, step), null);
        } catch (RuntimeException failed) {
            return new ReviewedYear(year.evaluationId(), null, problems.of(failed));
        }
    }

    private State state(Seen year, TransitionInput step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            access.requireRight(Right.READ, "evaluations", year.evaluationId());
            return workflow.take(year.evaluationId(), Revision.required(year.tag()), step)
                    .value()
                    .state();
        });
    }
}

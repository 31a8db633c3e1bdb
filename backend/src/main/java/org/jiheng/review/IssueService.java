package org.jiheng.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jiheng.evaluation.EvaluationInput;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.review.IssuedTasks.Issued;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Access;
import org.jiheng.shared.web.Problems;

/** 任务下达: opens a year for many units, each in a transaction of its own: one that cannot be opened stops no other. */
@ApplicationScoped
public class IssueService {

    private final EvaluationService evaluations;
    private final Access access;
    private final Problems problems;

    IssueService(EvaluationService evaluations, Access access, Problems problems) {
        this.evaluations = evaluations;
        this.access = access;
        this.problems = problems;
    }

    public IssuedTasks issue(IssueInput input) {
        var items = new ArrayList<Issued>();
        for (int i = 0; i < input.departmentIds().size(); i++) {
            var unit = input.departmentIds().get(i);
            try {
                items.add(new Issued(unit, opened(input, unit), null));
            } catch (RuntimeException failed) {
                items.add(new Issued(unit, null, problems.of(pointedAt(failed, "/departmentIds/" + i))));
            }
        }
        return new IssuedTasks(items);
    }

    private UUID opened(IssueInput input, UUID unit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            access.require(Right.OPEN_YEAR, "/departmentId", unit, input.fiscalYear());
            return evaluations
                    .add(new EvaluationInput(
                            unit, input.fiscalYear(), input.schemeId(), input.departmentSchemeId(), input.deadline()))
                    .value()
                    .id();
        });
    }

    /** The same refusal, pointing into the batch where it points into a request for one unit. */
    private static RuntimeException pointedAt(RuntimeException failed, String place) {
        if (!(failed instanceof Refusal refusal)) {
            return failed;
        }
        return new Refusal(
                refusal.type(),
                refusal.detail(),
                refusal.violations().stream()
                        .map(violation -> "/departmentId".equals(violation.pointer())
                                ? new Violation(place, null, violation.message())
                                : violation)
                        .toList());
    }
}

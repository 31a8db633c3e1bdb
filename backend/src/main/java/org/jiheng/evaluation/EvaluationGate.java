package org.jiheng.evaluation;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.YearGate;

/**
 * The gate of a year: its row is locked while its data is written, and closed once it has been submitted. Whoever comes
 * through to write has contributed to the year, and will not review it.
 */
@ApplicationScoped
class EvaluationGate implements YearGate {

    private final EvaluationRepository evaluations;
    private final Caller caller;

    EvaluationGate(EvaluationRepository evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    @Override
    public DepartmentYear requireOpen(UUID departmentId, int fiscalYear) {
        var evaluation = evaluations
                .locked(departmentId, fiscalYear)
                .orElseThrow(() -> Refusal.invalid("/fiscalYear", "evaluation.no-such-year", fiscalYear));
        evaluation.requireOpen();
        if (Arc.container().requestContext().isActive() && caller.isKnown()) {
            evaluation.contributed(caller.id());
        }
        return evaluation.year();
    }
}

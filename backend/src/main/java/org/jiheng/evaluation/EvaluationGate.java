package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.YearGate;

/** The gate of a year: its row is locked while its data is written, and closed once it has been submitted. */
@ApplicationScoped
class EvaluationGate implements YearGate {

    private final EvaluationRepository evaluations;

    EvaluationGate(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public DepartmentYear requireOpen(UUID departmentId, int fiscalYear) {
        var evaluation = evaluations
                .locked(departmentId, fiscalYear)
                .orElseThrow(() -> Refusal.invalid("/fiscalYear", "evaluation.no-such-year", fiscalYear));
        if (!evaluation.state.isOpen()) {
            throw new Refusal(ProblemType.YEAR_CLOSED, "problem.year-closed.detail");
        }
        return evaluation.year();
    }
}

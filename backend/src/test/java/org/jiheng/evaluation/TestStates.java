package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiheng.shared.DepartmentYear;

/** Puts a year where a test begins, whatever it holds. */
@ApplicationScoped
public class TestStates {

    private final EvaluationRepository evaluations;

    TestStates(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Transactional
    public void put(DepartmentYear year, State state) {
        evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().state = state;
    }
}

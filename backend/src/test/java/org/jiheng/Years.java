package org.jiheng;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiheng.department.DepartmentInput;
import org.jiheng.department.DepartmentService;
import org.jiheng.evaluation.EvaluationInput;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.evaluation.EvaluationView;
import org.jiheng.shared.DepartmentYear;

/** Opens years for tests, each of a department of its own, with everything in it empty. */
@ApplicationScoped
public class Years {

    /** The national project scheme without cost indicators. */
    public static final UUID SCHEME = UUID.fromString("01900000-0000-7000-8000-00000000c201");

    private static final String REGION = "621200000";

    private final DepartmentService departments;
    private final EvaluationService evaluations;

    Years(DepartmentService departments, EvaluationService evaluations) {
        this.departments = departments;
        this.evaluations = evaluations;
    }

    @Transactional
    public DepartmentYear open() {
        return evaluation().year();
    }

    /** Another year of a department that is there. */
    @Transactional
    public DepartmentYear open(UUID departmentId, int fiscalYear) {
        return evaluations
                .add(new EvaluationInput(departmentId, fiscalYear, SCHEME, null))
                .value()
                .year();
    }

    /** A year of a department of another region. */
    @Transactional
    public DepartmentYear openIn(String region) {
        return evaluation(region).year();
    }

    /** The head of the year 2024. */
    @Transactional
    public EvaluationView evaluation() {
        return evaluation(REGION);
    }

    private EvaluationView evaluation(String region) {
        var department = departments
                .add(new DepartmentInput(region, null, null, "中共陇南市委政法委员会", "陇南市委政法委", null, false))
                .value();
        return evaluations
                .add(new EvaluationInput(department.id(), 2024, SCHEME, null))
                .value();
    }
}

package org.jiheng;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiheng.budget.BudgetService;
import org.jiheng.department.DepartmentInput;
import org.jiheng.department.DepartmentService;
import org.jiheng.department.ProfileService;
import org.jiheng.department.StaffingService;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.Owner;
import org.jiheng.project.ProjectService;
import org.jiheng.shared.DepartmentYear;

/** Opens years for tests, as long as there are no evaluations to do it. */
@ApplicationScoped
public class Years {

    private final DepartmentService departments;
    private final ProfileService profiles;
    private final StaffingService staffings;
    private final BudgetService budgets;
    private final ProjectService projects;
    private final GoalService goals;
    private final IndicatorService indicators;

    Years(
            DepartmentService departments,
            ProfileService profiles,
            StaffingService staffings,
            BudgetService budgets,
            ProjectService projects,
            GoalService goals,
            IndicatorService indicators) {
        this.departments = departments;
        this.profiles = profiles;
        this.staffings = staffings;
        this.budgets = budgets;
        this.projects = projects;
        this.goals = goals;
        this.indicators = indicators;
    }

    /** The year 2024 of a department of its own, with everything in it empty. */
    @Transactional
    public DepartmentYear open() {
        var department = departments
                .add(new DepartmentInput(Gate.REGION, null, null, "中共陇南市委政法委员会", "陇南市委政法委", null, false))
                .value();
        var year = new DepartmentYear(Gate.REGION, 2024, department.id());
        profiles.open(year);
        staffings.open(year);
        budgets.open(year);
        projects.open(year);
        goals.open(Owner.department(year));
        indicators.open(Owner.department(year));
        return year;
    }

    /** Every year is open. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class Gate implements org.jiheng.shared.YearGate {

        static final String REGION = "621200000";

        @Override
        public DepartmentYear requireOpen(UUID departmentId, int fiscalYear) {
            return new DepartmentYear(REGION, fiscalYear, departmentId);
        }
    }
}

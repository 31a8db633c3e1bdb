package org.jiheng.demo;

import java.util.List;
import java.util.Map;
import org.jiheng.budget.BudgetSection;
import org.jiheng.department.DepartmentInput;
import org.jiheng.department.Profile;
import org.jiheng.department.Staffing;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.StatedFigure;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A department's year as a file of {@code demo/} has it, in the shapes of the contract.
 *
 * @param authority the 主管部门 above the department, which has no year of its own here
 * @param daysLeft until the deadline, from the day on which it is loaded: a demo that is overdue could not be submitted
 */
record DemoYear(
        @Nullable DepartmentInput authority,
        DepartmentInput department,
        int fiscalYear,
        @Nullable Integer daysLeft,
        Profile profile,
        Staffing staffing,
        @Nullable Money openingCarryOver,
        @Nullable Money closingCarryOver,
        BudgetSection revenue,
        BudgetSection expenditure,
        Goal goal,
        IndicatorTable indicators,
        Map<String, String> narrative,
        List<StatedFigure> stated,
        List<DemoProject> projects) {

    /** A project; what is stated about it gets its id when it has one. */
    record DemoProject(
            String name, Funding funding, Goal goal, IndicatorTable indicators, List<DemoStatement> stated) {}

    record DemoStatement(
            FigureKind kind,
            String value,
            FigureUnit unit,
            @Nullable String quote) {

        StatedFigure about(String subject) {
            return new StatedFigure(subject, kind, value, unit, quote);
        }
    }
}

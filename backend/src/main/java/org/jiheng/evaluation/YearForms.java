package org.jiheng.evaluation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jiheng.budget.BudgetService;
import org.jiheng.department.DepartmentService;
import org.jiheng.department.DepartmentView;
import org.jiheng.department.Profile;
import org.jiheng.department.StaffingService;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectService;
import org.jiheng.scheme.TableInput;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/** The forms of many years, as far as they are scored, read in a number of queries that does not grow with the years. */
@ApplicationScoped
class YearForms {

    private static final IndicatorTable NO_INDICATORS = new IndicatorTable(List.of());
    private static final Funding NO_FUNDING = new Funding(List.of());
    private static final Profile NO_PROFILE = new Profile(List.of(), List.of(), List.of());
    private static final Goal NO_GOAL = new Goal(null, null, null, null);

    private final DepartmentService departments;
    private final ProjectService projects;
    private final IndicatorService indicators;
    private final BudgetService budgets;
    private final StaffingService staffings;
    private final AdjustmentService adjustments;
    private final YearService years;

    YearForms(
            DepartmentService departments,
            ProjectService projects,
            IndicatorService indicators,
            BudgetService budgets,
            StaffingService staffings,
            AdjustmentService adjustments,
            YearService years) {
        this.departments = departments;
        this.projects = projects;
        this.indicators = indicators;
        this.budgets = budgets;
        this.staffings = staffings;
        this.adjustments = adjustments;
        this.years = years;
    }

    /** @param projectId nothing for the department's own form */
    record Form(@Nullable UUID projectId, String name, TableInput table) {}

    /** A year's forms of one kind, in their order. */
    record Forms(Evaluation evaluation, String department, List<Form> forms) {}

    List<Forms> of(List<Evaluation> evaluations, Scheme.Kind kind) {
        var these = evaluations.stream().map(Evaluation::year).collect(toSet());
        var names =
                departments.all(these.stream().map(DepartmentYear::departmentId).collect(toSet()));
        var forms = kind == Scheme.Kind.PROJECT ? ofProjects(these) : ofDepartments(evaluations, these, names);
        return evaluations.stream()
                .map(evaluation -> new Forms(
                        evaluation,
                        Objects.requireNonNull(names.get(evaluation.year().departmentId()))
                                .name(),
                        forms.getOrDefault(evaluation.year(), List.of())))
                .toList();
    }

    private Map<DepartmentYear, List<Form>> ofProjects(Set<DepartmentYear> these) {
        var fundings = projects.fundingsOf(these);
        var tables = indicators.ofYears(these);
        var added = adjustments.ofYears(these);
        return projects.ofYears(these).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        year -> year.getValue().stream()
                                .map(head -> new Form(
                                        head.id(),
                                        head.name(),
                                        TableInput.project(
                                                fundings.getOrDefault(head.id(), NO_FUNDING),
                                                tables.getOrDefault(year.getKey(), Map.of())
                                                        .getOrDefault(head.id(), NO_INDICATORS),
                                                YearService.of(
                                                        added.getOrDefault(year.getKey(), List.of()), head.id()))))
                                .toList()));
    }

    private Map<DepartmentYear, List<Form>> ofDepartments(
            List<Evaluation> evaluations, Set<DepartmentYear> these, Map<UUID, DepartmentView> names) {
        var tables = indicators.ofYears(these);
        var added = adjustments.ofYears(these);
        var accounts = budgets.ofYears(these);
        var staff = staffings.ofYears(these);
        var forms = new HashMap<DepartmentYear, List<Form>>();
        for (var evaluation : evaluations) {
            var year = evaluation.year();
            var department = Objects.requireNonNull(names.get(year.departmentId()));
            var budget = Objects.requireNonNull(accounts.get(year));
            var data = new YearData(
                    EvaluationView.of(evaluation, budget.head().id()),
                    department,
                    NO_PROFILE,
                    Objects.requireNonNull(staff.get(year)),
                    budget,
                    NO_GOAL,
                    tables.getOrDefault(year, Map.of()).getOrDefault(year.departmentId(), NO_INDICATORS),
                    List.of(),
                    Map.of(),
                    new StatedFigures(List.of()),
                    new Applicability(List.of()),
                    added.getOrDefault(year, List.of()),
                    List.of(),
                    null);
            forms.put(year, List.of(new Form(null, department.name(), years.departmentForm(data, Locale.ROOT))));
        }
        return forms;
    }
}

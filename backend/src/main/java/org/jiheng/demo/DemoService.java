package org.jiheng.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiheng.budget.BudgetService;
import org.jiheng.budget.BudgetView;
import org.jiheng.department.DepartmentInput;
import org.jiheng.department.DepartmentQuery;
import org.jiheng.department.DepartmentService;
import org.jiheng.department.DepartmentView;
import org.jiheng.department.ProfileService;
import org.jiheng.department.StaffingService;
import org.jiheng.evaluation.EvaluationInput;
import org.jiheng.evaluation.EvaluationService;
import org.jiheng.evaluation.Narrative;
import org.jiheng.evaluation.NarrativeService;
import org.jiheng.evaluation.StatedFigure;
import org.jiheng.evaluation.StatedFigures;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.Owner;
import org.jiheng.project.ProjectInput;
import org.jiheng.project.ProjectService;
import org.jiheng.scheme.SchemeQuery;
import org.jiheng.scheme.SchemeService;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** Loads the demo through the services that everybody else uses, once, so that all their rules hold for it too. */
@ApplicationScoped
public class DemoService {

    private static final List<String> FILES = List.of("demo/longnan-2024.json", "demo/sample-2024.json");

    private final boolean wanted;
    private final ObjectMapper json;
    private final DepartmentService departments;
    private final EvaluationService evaluations;
    private final NarrativeService narratives;
    private final ProfileService profiles;
    private final StaffingService staffings;
    private final BudgetService budgets;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final ProjectService projects;
    private final SchemeService schemes;
    private final DemoAccountService accounts;
    private final Clock clock;

    DemoService(
            @ConfigProperty(name = "jiheng.demo") boolean wanted,
            ObjectMapper json,
            DepartmentService departments,
            EvaluationService evaluations,
            NarrativeService narratives,
            ProfileService profiles,
            StaffingService staffings,
            BudgetService budgets,
            GoalService goals,
            IndicatorService indicators,
            ProjectService projects,
            SchemeService schemes,
            DemoAccountService accounts,
            Clock clock) {
        this.wanted = wanted;
        this.json = json;
        this.departments = departments;
        this.evaluations = evaluations;
        this.narratives = narratives;
        this.profiles = profiles;
        this.staffings = staffings;
        this.budgets = budgets;
        this.goals = goals;
        this.indicators = indicators;
        this.projects = projects;
        this.schemes = schemes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** After the schemes are there. */
    void start(@Observes @Priority(100) StartupEvent event) {
        if (wanted) {
            load();
        }
    }

    /** Adds the demo years whose department is not there yet; one that somebody changed stays as it is. */
    @Transactional
    public void load() {
        var ids = new ArrayList<UUID>();
        for (var name : FILES) {
            var year = read(name);
            ids.add(departmentOf(year).orElseGet(() -> {
                Log.infof("载入演示数据：%s %d年度", year.department().name(), year.fiscalYear());
                return load(year);
            }));
        }
        accounts.load(ids);
    }

    private Optional<UUID> departmentOf(DemoYear year) {
        var query = new DepartmentQuery(
                Scope.EVERYWHERE,
                year.department().regionCode(),
                null,
                null,
                null,
                year.department().name(),
                false,
                1,
                null);
        return departments.list(query).items().stream().map(DepartmentView::id).findFirst();
    }

    private UUID load(DemoYear demo) {
        var department = departments.add(department(demo)).value();
        var scheme = schemes.list(new SchemeQuery(Scheme.Kind.PROJECT, demo.fiscalYear(), 1, null))
                .items()
                .get(0);
        var evaluation = evaluations
                .add(new EvaluationInput(department.id(), demo.fiscalYear(), scheme.id(), deadline(demo)))
                .value();
        var year = evaluation.year();
        profiles.revise(year, 0, demo.profile());
        staffings.revise(year, 0, demo.staffing());
        account(demo, evaluation.budgetId());
        goals.revise(Owner.department(year), 0, demo.goal());
        indicators.revise(Owner.department(year), 0, demo.indicators());
        demo.narrative().forEach((code, text) -> narratives.revise(year, code, 0, new Narrative(code, text)));
        var stated = new ArrayList<>(demo.stated());
        for (var project : demo.projects()) {
            stated.addAll(project(year, project));
        }
        narratives.reviseStated(year, 0, new StatedFigures(stated));
        return department.id();
    }

    /** The department below its 主管部门, which is added first. */
    private DepartmentInput department(DemoYear demo) {
        var authority = demo.authority();
        return authority == null
                ? demo.department()
                : demo.department().below(departments.add(authority).value().id());
    }

    private @Nullable LocalDate deadline(DemoYear demo) {
        var left = demo.daysLeft();
        return left == null ? null : LocalDate.now(clock).plusDays(left);
    }

    private void account(DemoYear demo, UUID budgetId) {
        var head = budgets.get(budgetId).value();
        budgets.revise(
                budgetId,
                0,
                new BudgetView(
                        head.id(),
                        head.regionCode(),
                        head.fiscalYear(),
                        head.departmentId(),
                        demo.openingCarryOver(),
                        demo.closingCarryOver()));
        budgets.reviseRevenue(budgetId, 0, demo.revenue());
        budgets.reviseExpenditure(budgetId, 0, demo.expenditure());
    }

    private List<StatedFigure> project(DepartmentYear year, DemoYear.DemoProject demo) {
        var project = projects.add(
                        new ProjectInput(year.departmentId(), year.fiscalYear(), null, demo.name(), null, null))
                .value();
        projects.reviseFunding(project.id(), 0, demo.funding());
        projects.reviseGoal(project.id(), 0, demo.goal());
        projects.reviseIndicators(project.id(), 0, demo.indicators());
        return demo.stated().stream()
                .map(statement -> statement.about("project/" + project.id()))
                .toList();
    }

    private DemoYear read(String name) {
        try (var in = DemoService.class.getClassLoader().getResourceAsStream(name)) {
            return json.readValue(in, DemoYear.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.budget.BudgetService;
import org.jiheng.department.DepartmentService;
import org.jiheng.department.DepartmentView;
import org.jiheng.department.ProfileService;
import org.jiheng.department.StaffingService;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.Owner;
import org.jiheng.project.ProjectService;
import org.jiheng.scheme.SchemeService;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jspecify.annotations.Nullable;

/** The transaction boundary of departments' years: they are opened here, with every part that a year has. */
@ApplicationScoped
public class EvaluationService {

    /** What {@link Changed} calls the row of a year itself. */
    public static final String KIND = "evaluation";

    private final EvaluationRepository evaluations;
    private final YearTexts texts;
    private final DepartmentService departments;
    private final BudgetService budgets;
    private final ProfileService profiles;
    private final StaffingService staffings;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final ProjectService projects;
    private final SchemeService schemes;
    private final AdjustmentService adjustments;
    private final ReportParagraphs outline;
    private final Event<Changed> changed;

    EvaluationService(
            EvaluationRepository evaluations,
            YearTexts texts,
            DepartmentService departments,
            BudgetService budgets,
            ProfileService profiles,
            StaffingService staffings,
            GoalService goals,
            IndicatorService indicators,
            ProjectService projects,
            SchemeService schemes,
            AdjustmentService adjustments,
            ReportParagraphs outline,
            Event<Changed> changed) {
        this.evaluations = evaluations;
        this.texts = texts;
        this.departments = departments;
        this.budgets = budgets;
        this.profiles = profiles;
        this.staffings = staffings;
        this.goals = goals;
        this.indicators = indicators;
        this.projects = projects;
        this.schemes = schemes;
        this.adjustments = adjustments;
        this.outline = outline;
        this.changed = changed;
    }

    @Transactional
    public EvaluationPage list(EvaluationQuery query) {
        var page = Page.of(
                evaluations.page(query),
                query.limit(),
                summary -> summary,
                summary -> Cursor.of(
                        Integer.toString(summary.fiscalYear()), summary.id().toString()));
        return new EvaluationPage(page.items(), page.next());
    }

    @Transactional
    public Revised<EvaluationView> get(UUID id) {
        return revised(find(id));
    }

    @Transactional
    public EvaluationSummary summary(UUID id) {
        return evaluations.summary(find(id).id());
    }

    /** The key of an evaluation's year. */
    @Transactional
    public DepartmentYear year(UUID id) {
        return find(id).year();
    }

    /** Where a year stands, its row locked to the end of the transaction: nobody moves it or writes in it meanwhile. */
    @Transactional
    public State lock(UUID id) {
        var year = find(id).year();
        return evaluations.locked(year.departmentId(), year.fiscalYear()).orElseThrow().state;
    }

    /** Opens a year: the row itself, and each part of it, empty. */
    @Transactional
    public Revised<EvaluationView> add(EvaluationInput input) {
        var department = references(input);
        if (evaluations.of(input.departmentId(), input.fiscalYear()).isPresent()) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS,
                    null,
                    List.of(Violation.at("/fiscalYear", "evaluation.exists", department.name(), input.fiscalYear())));
        }
        var year = new DepartmentYear(department.regionCode(), input.fiscalYear(), department.id());
        var evaluation = new Evaluation(year, input.schemeId(), input.departmentSchemeId(), input.deadline());
        evaluation.openSections = Section.values().length;
        evaluations.persist(evaluation);
        budgets.open(year);
        profiles.open(year);
        staffings.open(year);
        goals.open(Owner.department(year));
        indicators.open(Owner.department(year));
        projects.open(year);
        adjustments.open(year);
        texts.open(
                year,
                outline.of(year).stream().map(ReportParagraphs.Paragraph::code).toList());
        evaluations.flush();
        return written(evaluation, Action.ADDED);
    }

    /** Changes the deadline, and while the year is open also the scheme by which its projects are scored. */
    @Transactional
    public Revised<EvaluationView> revise(UUID id, int expectedRevision, EvaluationView view) {
        var evaluation = evaluations.locked(id).orElseThrow(() -> missing(id));
        evaluation.requireRevision(expectedRevision);
        var violations = new ArrayList<Violation>();
        if (!view.id().equals(id)) {
            violations.add(Violation.at("/id", "immutable"));
        }
        violations.addAll(view.year().differencesFrom(evaluation.year()));
        if (!view.budgetId().equals(budgets.idOf(evaluation.year()))) {
            violations.add(Violation.at("/budgetId", "immutable"));
        }
        // A year keeps the version that scored it, also when a later one has superseded it.
        if (!view.schemeId().equals(evaluation.schemeId)) {
            scores(view.schemeId(), Scheme.Kind.PROJECT, evaluation.year(), "/schemeId", violations);
        }
        if (view.departmentSchemeId() != null && !view.departmentSchemeId().equals(evaluation.departmentSchemeId)) {
            scores(
                    view.departmentSchemeId(),
                    Scheme.Kind.DEPARTMENT,
                    evaluation.year(),
                    "/departmentSchemeId",
                    violations);
        }
        Refusal.ifAny(violations);
        if (!view.schemeId().equals(evaluation.schemeId)
                || !Objects.equals(view.departmentSchemeId(), evaluation.departmentSchemeId)) {
            // Scores follow from them, and what was submitted is not changed underneath.
            evaluation.requireOpen();
        }
        evaluation.revise(view.schemeId(), view.departmentSchemeId(), view.deadline());
        // The year's row is written, and so locked, before any trace of it is.
        evaluations.flush();
        return written(evaluation, Action.REVISED);
    }

    private Revised<EvaluationView> written(Evaluation evaluation, Action action) {
        var now = revised(evaluation);
        changed.fire(new Changed(evaluation.year(), KIND, evaluation.id(), action, now.value()));
        return now;
    }

    private DepartmentView references(EvaluationInput input) {
        var violations = new ArrayList<Violation>();
        var department = departments.find(input.departmentId());
        if (department.isEmpty()) {
            violations.add(Violation.at("/departmentId", "unknown-reference"));
        }
        var year = department
                .map(found -> new DepartmentYear(found.regionCode(), input.fiscalYear(), found.id()))
                .orElse(null);
        scores(input.schemeId(), Scheme.Kind.PROJECT, year, "/schemeId", violations);
        if (input.departmentSchemeId() != null) {
            scores(input.departmentSchemeId(), Scheme.Kind.DEPARTMENT, year, "/departmentSchemeId", violations);
        }
        Refusal.ifAny(violations);
        return department.orElseThrow();
    }

    /** Whether a scheme scores such forms, in this year and here. */
    private void scores(
            UUID schemeId,
            Scheme.Kind kind,
            @Nullable DepartmentYear year,
            String pointer,
            List<Violation> violations) {
        var scheme = schemes.published(schemeId)
                .filter(found -> found.kind() == kind)
                .orElse(null);
        if (scheme == null) {
            violations.add(Violation.at(pointer, "unknown-reference"));
        } else if (year != null && !scheme.holdsFor(year)) {
            violations.add(Violation.at(pointer, "evaluation.scheme-elsewhere", scheme.name(), year.fiscalYear()));
        }
    }

    private Evaluation find(UUID id) {
        return evaluations.findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "evaluation.not-found", id);
    }

    private Revised<EvaluationView> revised(Evaluation evaluation) {
        return new Revised<>(EvaluationView.of(evaluation, budgets.idOf(evaluation.year())), evaluation.revision());
    }
}

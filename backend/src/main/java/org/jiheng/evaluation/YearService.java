package org.jiheng.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.budget.BudgetService;
import org.jiheng.codelist.CodeListService;
import org.jiheng.department.DepartmentService;
import org.jiheng.department.ProfileService;
import org.jiheng.department.StaffingService;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.project.FundingRow;
import org.jiheng.project.ProjectService;
import org.jiheng.project.ProjectView;
import org.jiheng.scheme.Adjustment;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoringService;
import org.jiheng.scheme.ScoringService.Scored;
import org.jiheng.scheme.TableInput;
import org.jiheng.shared.Changed;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Revised;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Reads a department's year together, in a fixed number of queries, and computes from it what pages and reports show. */
@ApplicationScoped
public class YearService {

    private static final Goal NO_GOAL = new Goal(null, null, null, null);
    private static final IndicatorTable NO_INDICATORS = new IndicatorTable(List.of());
    private static final Funding NO_FUNDING = new Funding(List.of());

    private final EvaluationService evaluations;
    private final EvaluationRepository rows;
    private final NarrativeService narratives;
    private final DepartmentService departments;
    private final BudgetService budgets;
    private final ProfileService profiles;
    private final StaffingService staffings;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final ProjectService projects;
    private final AdjustmentService adjustments;
    private final ExplanationService explanations;
    private final ScoringService scoring;
    private final CodeListService codeLists;
    private final Messages messages;
    private final ObjectMapper json;

    YearService(
            EvaluationService evaluations,
            EvaluationRepository rows,
            NarrativeService narratives,
            DepartmentService departments,
            BudgetService budgets,
            ProfileService profiles,
            StaffingService staffings,
            GoalService goals,
            IndicatorService indicators,
            ProjectService projects,
            AdjustmentService adjustments,
            ExplanationService explanations,
            ScoringService scoring,
            CodeListService codeLists,
            Messages messages,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.narratives = narratives;
        this.departments = departments;
        this.budgets = budgets;
        this.profiles = profiles;
        this.staffings = staffings;
        this.goals = goals;
        this.indicators = indicators;
        this.projects = projects;
        this.adjustments = adjustments;
        this.explanations = explanations;
        this.scoring = scoring;
        this.codeLists = codeLists;
        this.messages = messages;
        this.json = json;
    }

    /** @param language of the reasons that scores have */
    @Transactional
    public YearData of(UUID evaluationId, Locale language) {
        var evaluation = evaluations.get(evaluationId).value();
        return of(evaluation, evaluation.schemeId(), evaluation.departmentSchemeId(), language);
    }

    /** The year as other schemes than its own would score it. */
    YearData of(EvaluationView evaluation, UUID schemeId, @Nullable UUID departmentSchemeId, Locale language) {
        var year = evaluation.year();
        var goalsByOwner = goals.ofYear(year);
        var tablesByOwner = indicators.ofYear(year);
        var fundings = projects.fundingsOf(year);
        var added = adjustments.get(year).value().rows();
        var ofProjects = projects.ofYear(year).stream()
                .map(head -> {
                    var funding = fundings.getOrDefault(head.id(), NO_FUNDING);
                    var table = tablesByOwner.getOrDefault(head.id(), NO_INDICATORS);
                    return new YearData.ProjectOfYear(
                            head,
                            funding,
                            goalsByOwner.getOrDefault(head.id(), NO_GOAL),
                            table,
                            scoring.scored(
                                    schemeId, TableInput.project(funding, table, of(added, head.id())), language));
                })
                .toList();
        var data = new YearData(
                evaluation,
                departments.get(year.departmentId()).value(),
                profiles.get(year).value(),
                staffings.get(year).value(),
                budgets.ofYear(year),
                goalsByOwner.getOrDefault(year.departmentId(), NO_GOAL),
                tablesByOwner.getOrDefault(year.departmentId(), NO_INDICATORS),
                ofProjects,
                texts(year),
                narratives.stated(year).value(),
                narratives.applicability(year).value(),
                added,
                explanations.ofYear(year).stream().map(Revised::value).toList(),
                null);
        return departmentSchemeId == null ? data : data.with(department(data, departmentSchemeId, language));
    }

    /** The department's own form: its execution rate is that of the accounts, its figures are those of every page. */
    private Scored department(YearData year, UUID schemeId, Locale language) {
        var expenditure = new Funding(year.budget().expenditure().rows().stream()
                .map(row -> new FundingRow(row.code(), row.initialBudget(), row.yearBudget(), row.executed()))
                .toList());
        var table = new TableInput(
                expenditure,
                year.indicators(),
                of(year.adjustments(), null),
                AccountFigures.of(figures(year, language)));
        return scoring.scored(schemeId, table, language);
    }

    /** Those of a project; of the department's own form without one. */
    private static List<Adjustment> of(List<Adjustment> some, @Nullable UUID projectId) {
        return some.stream()
                .filter(one -> Objects.equals(one.projectId(), projectId))
                .toList();
    }

    /** What every project's indicators were in the year before, by the project's name; in two queries. */
    @Transactional
    public Map<String, IndicatorTable> yearBefore(DepartmentYear year) {
        var before = new DepartmentYear(year.regionCode(), year.fiscalYear() - 1, year.departmentId());
        var tables = indicators.ofYear(before);
        return tables.isEmpty()
                ? Map.of()
                : projects.ofYear(before).stream()
                        .collect(Collectors.toMap(
                                ProjectView::name,
                                head -> tables.getOrDefault(head.id(), NO_INDICATORS),
                                (one, again) -> one));
    }

    /** Every figure of the year, with the names of codes in that language. */
    public List<Figure> figures(YearData year, Locale language) {
        var fiscalYear = year.evaluation().fiscalYear();
        return YearFigures.of(year, list -> codeLists.entries(fiscalYear, list), entry -> entry.label(language));
    }

    /** Everything that people have written in the year. */
    @Transactional
    List<YearField> fields(UUID evaluationId) {
        return YearFields.of(json.valueToTree(of(evaluationId, messages.language())));
    }

    /** Whether the year has what an anchor names. */
    @Transactional
    boolean has(UUID evaluationId, Anchor anchor) {
        var year = of(evaluationId, messages.language());
        return switch (anchor.kind()) {
            case SECTION ->
                Arrays.stream(Section.values())
                        .anyMatch(section -> section.name().equals(anchor.name()));
            case FIGURE ->
                figures(year, messages.language()).stream()
                        .anyMatch(figure -> figure.id().equals(anchor.name()));
            case PARAGRAPH -> year.narrative().containsKey(anchor.name());
            case FIELD ->
                YearFields.of(json.valueToTree(year)).stream()
                        .anyMatch(field -> field.anchor().equals(anchor.name()));
        };
    }

    /** The score of one project by the scheme of its year. */
    @Transactional
    public ScoreSheetView score(UUID projectId) {
        return scored(projectId).view();
    }

    @Transactional
    Scored scored(UUID projectId) {
        var project = projects.get(projectId).value();
        var evaluation = rows.of(project.departmentId(), project.fiscalYear()).orElseThrow();
        var table = TableInput.project(
                projects.funding(projectId).value(),
                projects.indicators(projectId).value(),
                of(adjustments.get(evaluation.year()).value().rows(), projectId));
        return scoring.scored(evaluation.schemeId, table, messages.language());
    }

    /** Something was done in the year: how far it has come is counted in the same transaction. */
    void count(@Observes Changed changed) {
        var isHead = changed.kind().equals(EvaluationService.KIND);
        if (isHead && changed.action() == Changed.Action.ADDED) {
            return;
        }
        var year = changed.year();
        var row = rows.of(year.departmentId(), year.fiscalYear()).orElseThrow();
        if (WorkflowService.KINDS.contains(changed.kind())) {
            row.touched();
            return;
        }
        var data = of(row.id(), messages.language());
        var open = Progress.open(Progress.of(data));
        if (isHead) {
            row.counted(open, data.projects().size());
        } else {
            row.written(open, data.projects().size());
        }
    }

    private Map<String, String> texts(DepartmentYear year) {
        var texts = new LinkedHashMap<String, String>();
        narratives
                .list(year)
                .items()
                .forEach(item -> texts.put(item.paragraph(), item.text() == null ? "" : item.text()));
        return texts;
    }
}

package org.jiheng.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeListService;
import org.jiheng.codelist.CodeLists;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.indicator.Owner;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;
import org.jspecify.annotations.Nullable;

/** The transaction boundary of projects: everything below runs inside, everything above sees views. */
@ApplicationScoped
public class ProjectService {

    private final ProjectRepository projects;
    private final ProjectFundingRepository fundings;
    private final ProjectSequenceRepository sequences;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final CodeListService codeLists;
    private final YearGate gate;
    private final Event<Changed> changed;

    ProjectService(
            ProjectRepository projects,
            ProjectFundingRepository fundings,
            ProjectSequenceRepository sequences,
            GoalService goals,
            IndicatorService indicators,
            CodeListService codeLists,
            YearGate gate,
            Event<Changed> changed) {
        this.projects = projects;
        this.fundings = fundings;
        this.sequences = sequences;
        this.goals = goals;
        this.indicators = indicators;
        this.codeLists = codeLists;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty list of projects of a year that is being created. */
    @Transactional
    public void open(DepartmentYear year) {
        sequences.persist(new ProjectSequence(year));
    }

    @Transactional
    public Page<ProjectView> list(ProjectQuery query) {
        return Page.of(
                projects.page(query),
                query.limit(),
                ProjectView::of,
                project -> Cursor.of(
                        Integer.toString(project.position), project.id().toString()));
    }

    /** The heads of a year's projects, in their order. */
    @Transactional
    public List<ProjectView> ofYear(DepartmentYear year) {
        return projects.inOrder(year).stream().map(ProjectView::of).toList();
    }

    /** Those of several years. */
    @Transactional
    public Map<DepartmentYear, List<ProjectView>> ofYears(Set<DepartmentYear> years) {
        return projects.ofYears(years, " and removedAt is null order by position, id").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        year -> year.getValue().stream().map(ProjectView::of).toList()));
    }

    /** The funding of each project of several years, removed ones too, by the project's id. */
    @Transactional
    public Map<UUID, Funding> fundingsOf(Set<DepartmentYear> years) {
        return fundings.ofYears(years, "").values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(funding -> funding.projectId, ProjectFunding::funding));
    }

    /** The funding of each of a year's projects, removed ones too, by the project's id. */
    @Transactional
    public Map<UUID, Funding> fundingsOf(DepartmentYear year) {
        return fundings.withRows(year).stream()
                .collect(Collectors.toMap(funding -> funding.projectId, ProjectFunding::funding));
    }

    @Transactional
    public Revised<ProjectView> get(UUID id) {
        return revised(find(id));
    }

    @Transactional
    public Revised<ProjectView> add(ProjectInput input) {
        var year = gate.requireOpen(input.departmentId(), input.fiscalYear());
        sequences.count(sequences.locked(year));
        requireFree(year, input.projectCode(), null);
        var project = new Project(year, projects.nextPosition(year), input);
        projects.persistAndFlush(project);
        fundings.persist(new ProjectFunding(project));
        goals.open(owner(project));
        indicators.open(owner(project));
        changed.fire(new Changed(year, "project", project.id(), Action.ADDED, ProjectView.of(project)));
        projects.flush();
        return revised(project);
    }

    @Transactional
    public Revised<ProjectView> revise(UUID id, int expectedRevision, ProjectView view) {
        var project = find(id);
        var year = open(project);
        project.requireRevision(expectedRevision, project.name);
        requireUnchanged(project, view);
        requireFree(year, view.projectCode(), id);
        project.revise(view);
        changed.fire(new Changed(year, "project", id, Action.REVISED, ProjectView.of(project)));
        projects.flush();
        return revised(project);
    }

    /** Takes the project out of the year, with all that belongs to it; it can be restored. */
    @Transactional
    public void remove(UUID id, int expectedRevision) {
        var project = find(id);
        var year = open(project);
        project.requireRevision(expectedRevision, project.name);
        sequences.count(sequences.locked(year));
        project.remove();
        indicators.remove(owner(project));
        changed.fire(new Changed(year, "project", id, Action.REMOVED, null));
        projects.flush();
    }

    /** Undoes {@link #remove}: the project stands again where it stood. One that is there stays as it is. */
    @Transactional
    public Revised<ProjectView> restore(UUID id) {
        var project = projects.findByIdOptional(id).orElseThrow(() -> notFound(id));
        var year = open(project);
        if (project.isRemoved()) {
            requireFree(year, project.projectCode, id);
            sequences.count(sequences.locked(year));
            project.restore();
            indicators.restore(owner(project));
            changed.fire(new Changed(year, "project", id, Action.RESTORED, ProjectView.of(project)));
            projects.flush();
        }
        return revised(project);
    }

    @Transactional
    public Revised<Funding> funding(UUID id) {
        return revised(fundings.of(find(id)));
    }

    @Transactional
    public Revised<Funding> reviseFunding(UUID id, int expectedRevision, Funding input) {
        var project = find(id);
        var year = open(project);
        var funding = fundings.of(project);
        funding.requireRevision(expectedRevision, project.name);
        var sources = input.rows().stream().map(FundingRow::source).toList();
        Refusal.ifAny(codeLists.wrong(year.fiscalYear(), CodeLists.FUNDING_SOURCE, sources, "source"));
        funding.revise(input);
        changed.fire(new Changed(year, "project-funding", id, Action.REVISED, funding.funding()));
        fundings.flush();
        return revised(funding);
    }

    @Transactional
    public Revised<Goal> goal(UUID id) {
        return goals.get(owner(find(id)));
    }

    @Transactional
    public Revised<Goal> reviseGoal(UUID id, int expectedRevision, Goal goal) {
        return goals.revise(owner(find(id)), expectedRevision, goal);
    }

    @Transactional
    public Revised<IndicatorTable> indicators(UUID id) {
        return indicators.table(owner(find(id)));
    }

    @Transactional
    public Revised<IndicatorTable> reviseIndicators(UUID id, int expectedRevision, IndicatorTable table) {
        return indicators.revise(owner(find(id)), expectedRevision, table);
    }

    @Transactional
    public Revised<ProjectOrder> order(DepartmentYear year) {
        return new Revised<>(orderOf(year), sequences.theOne(year).revision());
    }

    /** Puts the projects in this order, which must name all of them once. */
    @Transactional
    public Revised<ProjectOrder> reviseOrder(DepartmentYear year, int expectedRevision, ProjectOrder order) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var sequence = sequences.locked(year);
        sequence.requireRevision(expectedRevision);
        var moved = projects.inOrder(year).stream().collect(Collectors.toMap(Project::id, Function.identity()));
        requireAllOnce(moved, order);
        if (!order.equals(orderOf(year))) {
            for (int i = 0; i < order.projectIds().size(); i++) {
                Objects.requireNonNull(moved.get(order.projectIds().get(i))).position = i;
            }
            sequences.count(sequence);
            changed.fire(new Changed(year, "project-order", sequence.id(), Action.REVISED, order));
            projects.flush();
        }
        return new Revised<>(order, sequence.revision());
    }

    private ProjectOrder orderOf(DepartmentYear year) {
        return new ProjectOrder(projects.inOrder(year).stream().map(Project::id).toList());
    }

    private static void requireAllOnce(Map<UUID, Project> all, ProjectOrder order) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < order.projectIds().size(); i++) {
            var id = order.projectIds().get(i);
            if (!all.containsKey(id)) {
                violations.add(Violation.at("/projectIds/" + i, "unknown-reference"));
            } else if (!seen.add(id)) {
                violations.add(Violation.at("/projectIds/" + i, "repeated"));
            }
        }
        if (violations.isEmpty() && seen.size() < all.size()) {
            violations.add(Violation.at("/projectIds", "project.order-incomplete", all.size() - seen.size()));
        }
        Refusal.ifAny(violations);
    }

    private DepartmentYear open(Project project) {
        return gate.requireOpen(project.year().departmentId(), project.year().fiscalYear());
    }

    private static Owner owner(Project project) {
        return Owner.project(project.year(), project.id());
    }

    private static void requireUnchanged(Project project, ProjectView view) {
        var violations = new ArrayList<Violation>();
        if (!view.id().equals(project.id())) {
            violations.add(Violation.at("/id", "immutable"));
        }
        violations.addAll(view.year().differencesFrom(project.year()));
        Refusal.ifAny(violations);
    }

    private void requireFree(DepartmentYear year, @Nullable String code, @Nullable UUID by) {
        if (code != null && projects.codeIsTaken(year, code, by)) {
            throw new Refusal(ProblemType.ALREADY_EXISTS, null, List.of(Violation.at("/projectCode", "taken", code)));
        }
    }

    private Project find(UUID id) {
        return projects.live(id).orElseThrow(() -> notFound(id));
    }

    private static Refusal notFound(UUID id) {
        return new Refusal(ProblemType.NOT_FOUND, "project.not-found", id);
    }

    private static Revised<ProjectView> revised(Project project) {
        return new Revised<>(ProjectView.of(project), project.revision());
    }

    private static Revised<Funding> revised(ProjectFunding funding) {
        return new Revised<>(funding.funding(), funding.revision());
    }
}

package org.jiheng.budget;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jiheng.codelist.CodeListService;
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

/** The transaction boundary of budgets: everything below runs inside, everything above sees views. */
@ApplicationScoped
public class BudgetService {

    private final BudgetRepository budgets;
    private final BudgetSideRepository sides;
    private final CodeListService codeLists;
    private final YearGate gate;
    private final Event<Changed> changed;

    BudgetService(
            BudgetRepository budgets,
            BudgetSideRepository sides,
            CodeListService codeLists,
            YearGate gate,
            Event<Changed> changed) {
        this.budgets = budgets;
        this.sides = sides;
        this.codeLists = codeLists;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty budget of a year that is being created, and tells its id. */
    @Transactional
    public UUID open(DepartmentYear year) {
        var budget = new Budget(year);
        budgets.persist(budget);
        for (var side : Side.values()) {
            sides.persist(new BudgetSide(year, side));
        }
        return budget.id();
    }

    @Transactional
    public UUID idOf(DepartmentYear year) {
        return budgets.theOne(year).id();
    }

    @Transactional
    public BudgetOfYear ofYear(DepartmentYear year) {
        return new BudgetOfYear(
                BudgetView.of(budgets.theOne(year)),
                sides.theOne(year, Side.REVENUE).section(),
                sides.theOne(year, Side.EXPENDITURE).section());
    }

    /** Those of several years. */
    @Transactional
    public Map<DepartmentYear, BudgetOfYear> ofYears(Set<DepartmentYear> years) {
        var sidesOf = sides.ofYears(years, "");
        return budgets.ofYears(years, "").values().stream()
                .flatMap(List::stream)
                .collect(toMap(
                        Budget::year, budget -> ofSides(budget, sidesOf.getOrDefault(budget.year(), List.of()))));
    }

    private static BudgetOfYear ofSides(Budget budget, List<BudgetSide> sides) {
        var bySide = sides.stream().collect(toMap(side -> side.side, BudgetSide::section));
        return new BudgetOfYear(
                BudgetView.of(budget),
                Objects.requireNonNull(bySide.get(Side.REVENUE)),
                Objects.requireNonNull(bySide.get(Side.EXPENDITURE)));
    }

    @Transactional
    public Page<BudgetView> list(BudgetQuery query) {
        return Page.of(
                budgets.page(query),
                query.limit(),
                BudgetView::of,
                budget -> Cursor.of(
                        Integer.toString(budget.year().fiscalYear()),
                        budget.id().toString()));
    }

    @Transactional
    public Revised<BudgetView> get(UUID id) {
        return revised(find(id));
    }

    @Transactional
    public Revised<BudgetView> revise(UUID id, int expectedRevision, BudgetView view) {
        var budget = find(id);
        var year = open(budget);
        budget.requireRevision(expectedRevision);
        requireUnchanged(budget, view);
        budget.revise(view);
        changed.fire(new Changed(year, "budget", id, Action.REVISED, BudgetView.of(budget)));
        budgets.flush();
        return revised(budget);
    }

    @Transactional
    public Revised<BudgetSection> revenue(UUID id) {
        return section(id, Side.REVENUE);
    }

    @Transactional
    public Revised<BudgetSection> expenditure(UUID id) {
        return section(id, Side.EXPENDITURE);
    }

    @Transactional
    public Revised<BudgetSection> reviseRevenue(UUID id, int expectedRevision, BudgetSection section) {
        return revise(id, Side.REVENUE, expectedRevision, section);
    }

    @Transactional
    public Revised<BudgetSection> reviseExpenditure(UUID id, int expectedRevision, BudgetSection section) {
        return revise(id, Side.EXPENDITURE, expectedRevision, section);
    }

    private Revised<BudgetSection> section(UUID id, Side side) {
        return revised(sides.theOne(find(id).year(), side));
    }

    private Revised<BudgetSection> revise(UUID id, Side side, int expectedRevision, BudgetSection section) {
        var year = open(find(id));
        var half = sides.theOne(year, side);
        half.requireRevision(expectedRevision);
        var codes = section.rows().stream().map(BudgetRow::code).toList();
        Refusal.ifAny(codeLists.wrong(year.fiscalYear(), side.codeList, codes, "code"));
        half.revise(section);
        changed.fire(new Changed(year, side.changed, id, Action.REVISED, half.section()));
        sides.flush();
        return revised(half);
    }

    private DepartmentYear open(Budget budget) {
        return gate.requireOpen(budget.year().departmentId(), budget.year().fiscalYear());
    }

    private static void requireUnchanged(Budget budget, BudgetView view) {
        var violations = new ArrayList<Violation>();
        if (!view.id().equals(budget.id())) {
            violations.add(Violation.at("/id", "immutable"));
        }
        violations.addAll(view.year().differencesFrom(budget.year()));
        Refusal.ifAny(violations);
    }

    private Budget find(UUID id) {
        return budgets.findByIdOptional(id)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "budget.not-found", id));
    }

    private static Revised<BudgetView> revised(Budget budget) {
        return new Revised<>(BudgetView.of(budget), budget.revision());
    }

    private static Revised<BudgetSection> revised(BudgetSide side) {
        return new Revised<>(side.section(), side.revision());
    }
}

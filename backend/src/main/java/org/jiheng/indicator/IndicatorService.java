package org.jiheng.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The transaction boundary of indicators: a table is written as a whole, and read one by one across tables. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorSetRepository sets;
    private final IndicatorRepository indicators;
    private final EntityManager database;
    private final YearGate gate;
    private final Event<Changed> changed;

    IndicatorService(
            IndicatorSetRepository sets,
            IndicatorRepository indicators,
            EntityManager database,
            YearGate gate,
            Event<Changed> changed) {
        this.sets = sets;
        this.indicators = indicators;
        this.database = database;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty table of a year or a project that is being created. */
    @Transactional
    public void open(Owner owner) {
        sets.persist(new IndicatorSet(owner));
    }

    /** Takes the indicators out of all lists, with the project that they belong to; whoever is writing them is stale. */
    @Transactional
    public void remove(Owner owner) {
        var set = sets.theOne(owner);
        database.lock(set, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        indicators.list(set, false);
    }

    /** Undoes {@link #remove}. */
    @Transactional
    public void restore(Owner owner) {
        indicators.list(sets.theOne(owner), true);
    }

    @Transactional
    public Revised<IndicatorTable> table(Owner owner) {
        var set = sets.theOne(owner);
        return revised(set, indicators.ofSet(set));
    }

    /** All tables of a year that have rows, by the id of their owner, which is the department's for its own. */
    @Transactional
    public Map<UUID, IndicatorTable> ofYear(DepartmentYear year) {
        return tables(indicators.inOrder(year));
    }

    /** The tables of several years, by year and owner. */
    @Transactional
    public Map<DepartmentYear, Map<UUID, IndicatorTable>> ofYears(Set<DepartmentYear> years) {
        return indicators.ofYears(years, " order by setId, position").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, year -> tables(year.getValue())));
    }

    private static Map<UUID, IndicatorTable> tables(List<Indicator> inOrder) {
        var rows = inOrder.stream()
                .collect(Collectors.groupingBy(
                        indicator -> indicator.ownerId, Collectors.mapping(Indicator::row, Collectors.toList())));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, table -> new IndicatorTable(table.getValue())));
    }

    @Transactional
    public Page<IndicatorView> list(IndicatorQuery query) {
        return Page.of(
                indicators.page(query),
                query.limit(),
                IndicatorView::of,
                indicator -> Cursor.of(indicator.setId.toString(), Integer.toString(indicator.position)));
    }

    @Transactional
    public IndicatorView get(UUID id) {
        return indicators
                .listed(id)
                .map(IndicatorView::of)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "indicator.not-found", id));
    }

    /** Replaces the table: rows with an id stay the same indicators, rows without one are new, the others go. */
    @Transactional
    public Revised<IndicatorTable> revise(Owner owner, int expectedRevision, IndicatorTable table) {
        gate.requireOpen(owner.year().departmentId(), owner.year().fiscalYear());
        var set = sets.theOne(owner);
        set.requireRevision(expectedRevision);
        var kept = indicators.ofSet(set);
        if (table(kept).equals(table)) {
            return new Revised<>(table, set.revision());
        }
        var byId = kept.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        requireKnown(byId, table);
        // Rows are entities of their own: the revision of the table is counted here, and its row locked against others.
        database.lock(set, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var now = new ArrayList<Indicator>();
        for (var row : table.rows()) {
            now.add(placed(set, row.id() == null ? null : byId.remove(row.id()), now.size(), row));
        }
        byId.values().forEach(indicators::delete);
        changed.fire(new Changed(owner.year(), "indicators", owner.id(), Action.REVISED, table(now)));
        indicators.flush();
        return revised(set, now);
    }

    private Indicator placed(IndicatorSet set, @Nullable Indicator known, int position, IndicatorRow row) {
        if (known != null) {
            known.revise(position, row);
            return known;
        }
        var added = new Indicator(set, position, row);
        indicators.persist(added);
        return added;
    }

    private static void requireKnown(Map<UUID, Indicator> byId, IndicatorTable table) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < table.rows().size(); i++) {
            var id = table.rows().get(i).id();
            if (id != null && !byId.containsKey(id)) {
                violations.add(Violation.at("/rows/" + i + "/id", "unknown-reference"));
            } else if (id != null && !seen.add(id)) {
                violations.add(Violation.at("/rows/" + i + "/id", "repeated"));
            }
        }
        Refusal.ifAny(violations);
    }

    private static IndicatorTable table(List<Indicator> indicators) {
        return new IndicatorTable(indicators.stream().map(Indicator::row).toList());
    }

    private static Revised<IndicatorTable> revised(IndicatorSet set, List<Indicator> indicators) {
        return new Revised<>(table(indicators), set.revision());
    }
}

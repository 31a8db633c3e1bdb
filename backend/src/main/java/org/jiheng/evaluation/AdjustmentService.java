package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.project.ProjectService;
import org.jiheng.project.ProjectView;
import org.jiheng.scheme.Adjustment;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;
import org.jiheng.shared.persistence.YearParts;

/** The transaction boundary of what persons add to scores. A submitted year is closed to it like to everything else. */
@ApplicationScoped
public class AdjustmentService {

    private final Tables tables;
    private final ProjectService projects;
    private final YearGate gate;
    private final Event<Changed> changed;

    AdjustmentService(Tables tables, ProjectService projects, YearGate gate, Event<Changed> changed) {
        this.tables = tables;
        this.projects = projects;
        this.gate = gate;
        this.changed = changed;
    }

    @ApplicationScoped
    static class Tables implements YearParts<AdjustmentTable> {}

    /** Makes the empty table of a year that is being opened. */
    @Transactional
    public void open(DepartmentYear year) {
        tables.persist(new AdjustmentTable(year));
    }

    @Transactional
    public Revised<YearAdjustments> get(DepartmentYear year) {
        var table = tables.theOne(year);
        return new Revised<>(table.adjustments(), table.revision());
    }

    /** Those of several years. */
    @Transactional
    public Map<DepartmentYear, List<Adjustment>> ofYears(Set<DepartmentYear> years) {
        return tables.ofYears(years, "").values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        AdjustmentTable::year, table -> table.adjustments().rows()));
    }

    @Transactional
    public Revised<YearAdjustments> revise(DepartmentYear year, int expectedRevision, YearAdjustments input) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var table = tables.theOne(year);
        table.requireRevision(expectedRevision);
        check(year, input.rows());
        if (!input.equals(table.adjustments())) {
            table.revise(input);
            changed.fire(new Changed(year, "adjustments", table.id(), Action.REVISED, input));
            tables.flush();
        }
        return new Revised<>(table.adjustments(), table.revision());
    }

    private void check(DepartmentYear year, List<Adjustment> rows) {
        var violations = Adjustment.faults(rows, "/rows");
        var known = projects.ofYear(year).stream().map(ProjectView::id).collect(Collectors.toSet());
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.projectId() != null && !known.contains(row.projectId())) {
                violations.add(Violation.at("/rows/" + i + "/projectId", "unknown-reference"));
            }
            var key = List.<Object>of(
                    row.kind(),
                    Objects.requireNonNullElse(row.projectId(), year.departmentId()),
                    row.row(),
                    Objects.requireNonNullElse(row.item(), ""));
            if (!seen.add(key)) {
                violations.add(Violation.at("/rows/" + i + "/row", "repeated"));
            }
        }
        Refusal.ifAny(violations);
    }
}

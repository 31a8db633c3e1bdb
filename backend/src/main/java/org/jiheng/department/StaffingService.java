package org.jiheng.department;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.codelist.CodeListService;
import org.jiheng.codelist.CodeLists;
import org.jiheng.shared.Changed;
import org.jiheng.shared.Changed.Action;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;
import org.jiheng.shared.YearGate;

/** The transaction boundary of staffing. */
@ApplicationScoped
public class StaffingService {

    private final StaffingRepository staffings;
    private final CodeListService codeLists;
    private final YearGate gate;
    private final Event<Changed> changed;

    StaffingService(StaffingRepository staffings, CodeListService codeLists, YearGate gate, Event<Changed> changed) {
        this.staffings = staffings;
        this.codeLists = codeLists;
        this.gate = gate;
        this.changed = changed;
    }

    /** Makes the empty staffing of a year that is being created. */
    @Transactional
    public void open(DepartmentYear year) {
        staffings.persist(new DepartmentStaffing(year));
    }

    @Transactional
    public Revised<Staffing> get(DepartmentYear year) {
        return revised(staffings.theOne(year));
    }

    /** Those of several years. */
    @Transactional
    public Map<DepartmentYear, Staffing> ofYears(Set<DepartmentYear> years) {
        return staffings.ofYears(years, "").values().stream()
                .flatMap(List::stream)
                .collect(toMap(DepartmentStaffing::year, DepartmentStaffing::staffing));
    }

    @Transactional
    public Revised<Staffing> revise(DepartmentYear year, int expectedRevision, Staffing input) {
        gate.requireOpen(year.departmentId(), year.fiscalYear());
        var staffing = staffings.theOne(year);
        staffing.requireRevision(expectedRevision);
        var kinds = input.rows().stream().map(StaffingRow::kind).toList();
        Refusal.ifAny(codeLists.wrong(year.fiscalYear(), CodeLists.STAFF_KIND, kinds, "kind"));
        staffing.revise(input);
        changed.fire(new Changed(year, "staffing", staffing.id(), Action.REVISED, staffing.staffing()));
        staffings.flush();
        return revised(staffing);
    }

    private static Revised<Staffing> revised(DepartmentStaffing staffing) {
        return new Revised<>(staffing.staffing(), staffing.revision());
    }
}

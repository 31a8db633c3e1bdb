package org.jiheng.department;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** The staffing of a department in one year. Other capabilities see it as {@link Staffing}. */
@Entity
class DepartmentStaffing extends YearPart {

    @Nullable
    LocalDate asOf;

    @Nullable
    Integer authorized;

    @ElementCollection
    @CollectionTable(
            name = "staffing_row",
            joinColumns = {
                @JoinColumn(name = "region_code", referencedColumnName = "region_code"),
                @JoinColumn(name = "fiscal_year", referencedColumnName = "fiscal_year"),
                @JoinColumn(name = "staffing_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<StaffingRow> rows = new ArrayList<>();

    protected DepartmentStaffing() {}

    DepartmentStaffing(DepartmentYear year) {
        super(year);
    }

    void revise(Staffing staffing) {
        asOf = staffing.asOf();
        authorized = staffing.authorized();
        if (!rows.equals(staffing.rows())) {
            rows.clear();
            rows.addAll(staffing.rows());
        }
    }

    Staffing staffing() {
        return new Staffing(asOf, authorized, List.copyOf(rows));
    }
}

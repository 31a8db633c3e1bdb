package org.jiheng.department;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
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
            joinColumns = @JoinColumn(name = "staffing_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<StaffingLine> rows = new ArrayList<>();

    protected DepartmentStaffing() {}

    DepartmentStaffing(DepartmentYear year) {
        super(year);
    }

    void revise(Staffing staffing) {
        asOf = staffing.asOf();
        authorized = staffing.authorized();
        var revised = staffing.rows().stream()
                .map(row -> StaffingLine.of(year(), row))
                .toList();
        if (!rows.equals(revised)) {
            rows.clear();
            rows.addAll(revised);
        }
    }

    Staffing staffing() {
        return new Staffing(
                asOf, authorized, rows.stream().map(StaffingLine::row).toList());
    }
}

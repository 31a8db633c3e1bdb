package org.jiheng.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** The sections of a year that do not apply. */
@Entity
class ApplicabilityTable extends YearPart {

    @ElementCollection
    @CollectionTable(
            name = "not_applicable",
            joinColumns = @JoinColumn(name = "table_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<NotApplicableLine> rows = new ArrayList<>();

    protected ApplicabilityTable() {}

    ApplicabilityTable(DepartmentYear year) {
        super(year);
    }

    void revise(Applicability applicability) {
        rows.clear();
        applicability.rows().forEach(row -> rows.add(NotApplicableLine.of(year(), row)));
    }

    Applicability applicability() {
        return new Applicability(rows.stream().map(NotApplicableLine::row).toList());
    }
}

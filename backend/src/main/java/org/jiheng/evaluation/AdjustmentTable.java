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

/** What persons add to the scores of a year. */
@Entity
class AdjustmentTable extends YearPart {

    @ElementCollection
    @CollectionTable(
            name = "adjustment",
            joinColumns = @JoinColumn(name = "table_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<AdjustmentLine> rows = new ArrayList<>();

    protected AdjustmentTable() {}

    AdjustmentTable(DepartmentYear year) {
        super(year);
    }

    void revise(YearAdjustments adjustments) {
        rows.clear();
        adjustments.rows().forEach(one -> rows.add(AdjustmentLine.of(year(), one)));
    }

    YearAdjustments adjustments() {
        return new YearAdjustments(rows.stream().map(AdjustmentLine::adjustment).toList());
    }
}

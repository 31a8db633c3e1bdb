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

/** What is stated in a year. */
@Entity
class StatedFigureTable extends YearPart {

    @ElementCollection
    @CollectionTable(
            name = "stated_figure",
            joinColumns = @JoinColumn(name = "table_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<StatedLine> rows = new ArrayList<>();

    protected StatedFigureTable() {}

    StatedFigureTable(DepartmentYear year) {
        super(year);
    }

    void revise(StatedFigures figures) {
        rows.clear();
        figures.rows().forEach(figure -> rows.add(StatedLine.of(year(), figure)));
    }

    StatedFigures figures() {
        return new StatedFigures(rows.stream().map(StatedLine::figure).toList());
    }
}

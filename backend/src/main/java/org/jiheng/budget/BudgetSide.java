package org.jiheng.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/** Revenue or expenditure of a budget. Other capabilities see it as {@link BudgetSection}. */
@Entity
class BudgetSide extends YearPart {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    Side side;

    @ElementCollection
    @CollectionTable(
            name = "budget_row",
            joinColumns = @JoinColumn(name = "side_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<BudgetLine> rows = new ArrayList<>();

    protected BudgetSide() {}

    BudgetSide(DepartmentYear year, Side side) {
        super(year);
        this.side = side;
    }

    /** Replaces the rows; what is the same as before stays, and keeps its revision. */
    void revise(BudgetSection section) {
        var revised =
                section.rows().stream().map(row -> BudgetLine.of(year(), row)).toList();
        if (!rows.equals(revised)) {
            rows.clear();
            rows.addAll(revised);
        }
    }

    BudgetSection section() {
        return new BudgetSection(rows.stream().map(BudgetLine::row).toList());
    }
}

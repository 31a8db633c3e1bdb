package org.jiheng.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
            joinColumns = {
                @JoinColumn(name = "region_code", referencedColumnName = "region_code"),
                @JoinColumn(name = "fiscal_year", referencedColumnName = "fiscal_year"),
                @JoinColumn(name = "side_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<BudgetRow> rows = new ArrayList<>();

    protected BudgetSide() {}

    BudgetSide(DepartmentYear year, Side side) {
        super(year);
        this.side = side;
    }

    /** Replaces the rows; what is the same as before stays, and keeps its revision. */
    void revise(BudgetSection section) {
        if (!rows.equals(section.rows())) {
            rows.clear();
            rows.addAll(section.rows());
        }
    }

    BudgetSection section() {
        return new BudgetSection(List.copyOf(rows));
    }
}

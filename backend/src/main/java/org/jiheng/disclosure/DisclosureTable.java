package org.jiheng.disclosure;

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

/** What was decided of a year; what is not here is undecided. */
@Entity
class DisclosureTable extends YearPart {

    @ElementCollection
    @CollectionTable(
            name = "disclosure_line",
            joinColumns = @JoinColumn(name = "table_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<DisclosureLine> lines = new ArrayList<>();

    protected DisclosureTable() {}

    DisclosureTable(DepartmentYear year) {
        super(year);
    }

    void revise(Disclosure disclosure) {
        lines.clear();
        disclosure.documents().forEach(line -> lines.add(DisclosureLine.of(year(), line)));
        disclosure.projects().forEach(line -> lines.add(DisclosureLine.of(year(), line)));
    }

    Disclosure disclosure() {
        return new Disclosure(
                lines.stream()
                        .filter(DisclosureLine::isOfDocument)
                        .map(DisclosureLine::ofDocument)
                        .toList(),
                lines.stream()
                        .filter(line -> !line.isOfDocument())
                        .map(DisclosureLine::ofProject)
                        .toList());
    }
}

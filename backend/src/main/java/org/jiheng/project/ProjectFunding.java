package org.jiheng.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.persistence.YearPart;

/** The money of a project. Other capabilities see it as {@link Funding}. */
@Entity
class ProjectFunding extends YearPart {

    @Column(nullable = false, updatable = false)
    UUID projectId;

    @ElementCollection
    @CollectionTable(
            name = "funding_row",
            joinColumns = @JoinColumn(name = "funding_id"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderColumn(name = "position")
    List<FundingLine> rows = new ArrayList<>();

    protected ProjectFunding() {}

    ProjectFunding(Project project) {
        super(project.year());
        projectId = project.id();
    }

    /** Replaces the rows; what is the same as before keeps its revision. */
    void revise(Funding funding) {
        var revised =
                funding.rows().stream().map(row -> FundingLine.of(year(), row)).toList();
        if (!rows.equals(revised)) {
            rows.clear();
            rows.addAll(revised);
        }
    }

    Funding funding() {
        return new Funding(rows.stream().map(FundingLine::row).toList());
    }
}

package org.jiheng.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
            joinColumns = {
                @JoinColumn(name = "region_code", referencedColumnName = "region_code"),
                @JoinColumn(name = "fiscal_year", referencedColumnName = "fiscal_year"),
                @JoinColumn(name = "funding_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<FundingRow> rows = new ArrayList<>();

    protected ProjectFunding() {}

    ProjectFunding(Project project) {
        super(project.year());
        projectId = project.id();
    }

    /** Replaces the rows; what is the same as before keeps its revision. */
    void revise(Funding funding) {
        if (!rows.equals(funding.rows())) {
            rows.clear();
            rows.addAll(funding.rows());
        }
    }

    Funding funding() {
        return new Funding(List.copyOf(rows));
    }
}

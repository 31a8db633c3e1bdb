package org.jiheng.project;

import jakarta.persistence.Entity;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;

/**
 * The revision of the order of a year's projects. Places stand at the projects; whoever adds, removes or moves one counts
 * here, so that nobody puts an order in place that does not know of it.
 */
@Entity
class ProjectSequence extends YearPart {

    protected ProjectSequence() {}

    ProjectSequence(DepartmentYear year) {
        super(year);
    }
}

package org.jiheng.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class ProjectFundingRepository implements YearParts<ProjectFunding> {

    ProjectFunding of(Project project) {
        var year = project.year();
        return find(
                        "regionCode = ?1 and fiscalYear = ?2 and projectId = ?3",
                        year.regionCode(),
                        year.fiscalYear(),
                        project.id())
                .singleResult();
    }

    /** With their rows, in one question. */
    List<ProjectFunding> withRows(DepartmentYear year) {
        return find(
                        "from ProjectFunding f left join fetch f.rows where f.regionCode = ?1 and f.fiscalYear = ?2"
                                + " and f.departmentId = ?3",
                        year.regionCode(),
                        year.fiscalYear(),
                        year.departmentId())
                .list();
    }
}

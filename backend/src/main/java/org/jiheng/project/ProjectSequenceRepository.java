package org.jiheng.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearParts;

@ApplicationScoped
class ProjectSequenceRepository implements YearParts<ProjectSequence> {

    /** Waits for whoever is changing the order of the same year. */
    ProjectSequence locked(DepartmentYear year) {
        return find(OF_YEAR, year.regionCode(), year.fiscalYear(), year.departmentId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    void count(ProjectSequence sequence) {
        getEntityManager().lock(sequence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}

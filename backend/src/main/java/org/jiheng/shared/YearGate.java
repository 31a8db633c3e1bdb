package org.jiheng.shared;

import java.util.UUID;

/**
 * Says whether a department's year may be written. Every writing service of the year's data calls it first, inside its
 * transaction; it shares the lock of the year's row, so that a submitted year cannot be changed underneath.
 */
public interface YearGate {

    /**
     * The key of the year.
     *
     * @throws Refusal {@link ProblemType#INVALID_INPUT} if the department has no such year,
     *     {@link ProblemType#YEAR_CLOSED} if it has been submitted
     */
    DepartmentYear requireOpen(UUID departmentId, int fiscalYear);
}

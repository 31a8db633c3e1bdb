package org.jiheng.indicator;

import java.util.UUID;
import org.jiheng.shared.DepartmentYear;
import org.jspecify.annotations.Nullable;

/**
 * Whose goal and indicators these are.
 *
 * @param projectId a project of the year; {@code null} for the department itself (附2-1)
 */
public record Owner(DepartmentYear year, @Nullable UUID projectId) {

    public static Owner department(DepartmentYear year) {
        return new Owner(year, null);
    }

    public static Owner project(DepartmentYear year, UUID projectId) {
        return new Owner(year, projectId);
    }

    /** The project's id, or the department's. */
    public UUID id() {
        return projectId == null ? year.departmentId() : projectId;
    }
}

package org.jiheng.project;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.persistence.YearPart;
import org.jspecify.annotations.Nullable;

/** The head of a project of a department's year. Other capabilities see it as {@link ProjectView}. */
@Entity
class Project extends YearPart {

    @Nullable
    String projectCode;

    /** The code while the project is there: a removed one does not keep it from others. */
    @Nullable
    String codeInUse;

    String name;

    @Nullable
    String supervisor;

    @Nullable
    String implementer;

    int position;

    /** Removed, and can be restored. */
    @Nullable
    Instant removedAt;

    protected Project() {}

    Project(DepartmentYear year, int position, ProjectInput input) {
        super(year);
        this.position = position;
        describe(input.projectCode(), input.name(), input.supervisor(), input.implementer());
    }

    void revise(ProjectView view) {
        describe(view.projectCode(), view.name(), view.supervisor(), view.implementer());
    }

    private void describe(
            @Nullable String code, String title, @Nullable String supervisedBy, @Nullable String implementedBy) {
        projectCode = code;
        codeInUse = code;
        name = title;
        supervisor = supervisedBy;
        implementer = implementedBy;
    }

    void remove() {
        removedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        codeInUse = null;
    }

    void restore() {
        removedAt = null;
        codeInUse = projectCode;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}

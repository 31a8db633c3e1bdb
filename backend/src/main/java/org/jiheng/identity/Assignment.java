package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role and where it holds. */
@Embeddable
class Assignment {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    Role role;

    /** The digits that the codes of its regions begin with; empty: all. */
    @Column(nullable = false, length = 9)
    String region;

    /** The root of the subtree of departments; none: all departments of the region. */
    @Nullable
    UUID departmentId;

    int firstYear;
    int lastYear;

    protected Assignment() {}

    Assignment(RoleAssignment given) {
        role = given.role();
        region = given.region();
        departmentId = given.departmentId();
        firstYear = given.firstYear();
        lastYear = given.lastYear();
    }

    RoleAssignment view() {
        return new RoleAssignment(role, region, departmentId, firstYear, lastYear);
    }
}

package org.jiheng.identity;

import org.jiheng.shared.Scope.Area;

/** A role and the area in which an account holds it. */
record HeldRole(Role role, Area area) {

    HeldRole(Role role, String region, String departmentPath, int firstYear, int lastYear) {
        this(role, new Area(region, departmentPath, firstYear, lastYear));
    }
}

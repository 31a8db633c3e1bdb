package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a machine client's scopes hold. */
@Embeddable
class ClientArea {

    /** The digits that the codes of its regions begin with; empty: all. */
    @Column(nullable = false, length = 9)
    String region;

    /** The root of the subtree of departments; none: all departments of the region. */
    @Nullable
    UUID departmentId;

    int firstYear;
    int lastYear;

    protected ClientArea() {}

    ClientArea(AreaView given) {
        region = given.region();
        departmentId = given.departmentId();
        firstYear = given.firstYear();
        lastYear = given.lastYear();
    }

    AreaView view() {
        return new AreaView(region, departmentId, firstYear, lastYear);
    }
}

package org.jiheng.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.shared.Refusal.Violation;

/**
 * 部门年度: the key by which the data of a year is known, and split when a province has many of them.
 *
 * @param regionCode 财政区划, 9 digits
 */
public record DepartmentYear(String regionCode, int fiscalYear, UUID departmentId) {

    /** What of this key, as it was sent, differs from the one that is kept: a part never moves to another year. */
    public List<Violation> differencesFrom(DepartmentYear kept) {
        var differences = new ArrayList<Violation>();
        if (!regionCode.equals(kept.regionCode)) {
            differences.add(Violation.at("/regionCode", "immutable"));
        }
        if (fiscalYear != kept.fiscalYear) {
            differences.add(Violation.at("/fiscalYear", "immutable"));
        }
        if (!departmentId.equals(kept.departmentId)) {
            differences.add(Violation.at("/departmentId", "immutable"));
        }
        return differences;
    }
}

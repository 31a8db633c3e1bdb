package org.jiheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jiheng.shared.Refusal.Violation;
import org.junit.jupiter.api.Test;

class DepartmentYearTest {

    private static final DepartmentYear KEPT = new DepartmentYear("621200000", 2024, new UUID(0, 1));

    @Test
    void theSameYearDiffersInNothing() {
        assertThat(new DepartmentYear("621200000", 2024, new UUID(0, 1)).differencesFrom(KEPT))
                .isEmpty();
    }

    @Test
    void eachPartOfTheKeyStays() {
        assertThat(new DepartmentYear("620000000", 2025, new UUID(0, 2)).differencesFrom(KEPT))
                .containsExactlyInAnyOrder(
                        Violation.at("/regionCode", "immutable"),
                        Violation.at("/fiscalYear", "immutable"),
                        Violation.at("/departmentId", "immutable"));
    }
}

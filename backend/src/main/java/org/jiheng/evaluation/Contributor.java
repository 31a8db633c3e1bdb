package org.jiheng.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody whose work a year is, with the key by which its table is split. */
@Embeddable
record Contributor(
        @Column(nullable = false, updatable = false, length = 9)
        String regionCode,

        @Column(nullable = false, updatable = false) int fiscalYear,
        @Column(nullable = false, updatable = false) UUID accountId) {}

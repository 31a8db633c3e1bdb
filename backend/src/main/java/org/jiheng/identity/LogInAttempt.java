package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Tries that have not been right, for one name from one address; kept for names that do not exist as well. */
@Entity
class LogInAttempt {

    @Id
    @Column(length = 64)
    String id;

    /** Hash of the name: what somebody typed there may have been the password. */
    @Column(nullable = false, updatable = false, length = 64)
    String nameHash;

    int failures;

    @Column(nullable = false)
    Instant failedAt;

    @Column(nullable = false)
    Instant nextAt;

    protected LogInAttempt() {}

    LogInAttempt(String id, String nameHash, Instant now) {
        this.id = id;
        this.nameHash = nameHash;
        failedAt = now;
        nextAt = now;
    }
}

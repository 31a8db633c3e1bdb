package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A log-in that lasts until it is ended, is idle for too long, or is too old. Its id is never kept, only its hash. */
@Entity
class LoginSession {

    @Id
    @Column(length = 64)
    String idHash;

    @Column(nullable = false, updatable = false)
    UUID accountId;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant lastSeenAt;

    protected LoginSession() {}

    LoginSession(String idHash, UUID accountId, Instant now) {
        this.idHash = idHash;
        this.accountId = accountId;
        createdAt = now;
        lastSeenAt = now;
    }
}

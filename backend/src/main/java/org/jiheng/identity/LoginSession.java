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

    /** By which its owner ends it; it opens nothing. */
    @Column(nullable = false, updatable = false)
    UUID id;

    @Column(nullable = false, updatable = false)
    UUID accountId;

    /** Where it was opened from. */
    @Column(nullable = false, updatable = false, length = 64)
    String address;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    Instant lastSeenAt;

    protected LoginSession() {}

    LoginSession(String idHash, UUID accountId, String address, Instant now) {
        this.idHash = idHash;
        id = UUID.randomUUID();
        this.accountId = accountId;
        this.address = address;
        createdAt = now;
        lastSeenAt = now;
    }
}

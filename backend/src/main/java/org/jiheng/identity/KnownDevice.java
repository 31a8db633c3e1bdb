package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser in which an account was logged in; others' guessing does not slow it down. */
@Entity
class KnownDevice {

    @Id
    @Column(length = 64)
    String idHash;

    @Column(nullable = false, updatable = false)
    UUID accountId;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    protected KnownDevice() {}

    KnownDevice(String idHash, UUID accountId, Instant now) {
        this.idHash = idHash;
        this.accountId = accountId;
        createdAt = now;
    }
}

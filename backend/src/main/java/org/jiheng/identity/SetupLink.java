package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The one link with which the first administrator is made; kept as a hash, gone once used. */
@Entity
class SetupLink {

    @Id
    @Column(length = 64)
    String tokenHash;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    protected SetupLink() {}

    SetupLink(String tokenHash, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }
}

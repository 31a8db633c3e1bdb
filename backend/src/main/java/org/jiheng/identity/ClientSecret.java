package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the at most two secrets of a machine client. Plain SHA-256: nobody guesses 256 random bits, however fast. */
@Entity
class ClientSecret {

    @Id
    @Column(length = 64)
    String secretHash;

    @Column(nullable = false, updatable = false)
    UUID clientId;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    /** A newer one has taken over, and this one goes on until then. */
    @Nullable
    Instant endsAt;

    protected ClientSecret() {}

    ClientSecret(String secretHash, UUID clientId, Instant now) {
        this.secretHash = secretHash;
        this.clientId = clientId;
        createdAt = now;
    }
}

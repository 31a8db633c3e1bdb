package org.jiheng.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key pair that tokens are signed with, as a JSON Web Key. Whoever reads it can make tokens, as with the database. */
@Entity
class SigningKey {

    @Id
    @Column(length = 64)
    String id;

    @Column(nullable = false, updatable = false)
    String jwk;

    @Column(nullable = false, updatable = false)
    Instant createdAt;

    protected SigningKey() {}

    SigningKey(String id, String jwk, Instant now) {
        this.id = id;
        this.jwk = jwk;
        createdAt = now;
    }
}

package org.jiheng.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jiheng.shared.web.Canonical;

/** How far a chain had come. Anchors are a chain of their own: a chain that is cut off shows against them. */
@Entity
@Immutable
class AuditAnchor {

    @Id
    int sequence;

    @Column(nullable = false, length = 60)
    String chain;

    int chainSequence;

    @Column(nullable = false, length = 64)
    String chainHash;

    @Column(nullable = false)
    Instant occurredAt;

    @Column(nullable = false, length = 64)
    String hash;

    protected AuditAnchor() {}

    /** The anchor that follows {@code last} and notes where {@code head} stands. */
    AuditAnchor(AuditHead last, AuditHead head, Instant at) {
        sequence = last.sequence + 1;
        chain = head.chain;
        chainSequence = head.sequence;
        chainHash = head.hash;
        occurredAt = at;
        hash = Canonical.hash(last.hash, text());
    }

    /** Every column but the hash, as it enters the hash. */
    final String text() {
        return Canonical.of(JsonNodeFactory.instance
                .objectNode()
                .put("sequence", sequence)
                .put("chain", chain)
                .put("chainSequence", chainSequence)
                .put("chainHash", chainHash)
                .put("occurredAt", occurredAt.toString()));
    }
}

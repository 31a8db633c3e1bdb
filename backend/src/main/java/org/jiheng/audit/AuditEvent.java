package org.jiheng.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.web.Canonical;
import org.jspecify.annotations.Nullable;

/** One thing that was done. What was there before stands in the event before it of the same thing. */
@Entity
@Immutable
@IdClass(AuditKey.class)
class AuditEvent {

    @Id
    @Column(length = 60)
    String chain;

    @Id
    int sequence;

    @Nullable
    @Column(length = 9)
    String regionCode;

    @Nullable
    Integer fiscalYear;

    @Nullable
    UUID departmentId;

    @Column(nullable = false)
    Instant occurredAt;

    @Nullable
    UUID accountId;

    @Nullable
    String accountName;

    @Column(nullable = false)
    String address;

    @Column(nullable = false, length = 32)
    String traceId;

    @Column(nullable = false, length = 30)
    String kind;

    @Nullable
    UUID objectId;

    @Column(nullable = false, length = 30)
    String action;

    /** Canonical JSON. */
    @Nullable
    String content;

    /** Of the event before and of {@link #text()}. */
    @Column(nullable = false, length = 64)
    String hash;

    protected AuditEvent() {}

    /** The event that follows {@code head}. */
    AuditEvent(AuditHead head, @Nullable DepartmentYear year, Origin origin, Deed deed, Instant at) {
        chain = head.chain;
        sequence = head.sequence + 1;
        if (year != null) {
            regionCode = year.regionCode();
            fiscalYear = year.fiscalYear();
            departmentId = year.departmentId();
        }
        occurredAt = at;
        accountId = origin.accountId();
        accountName = origin.accountName();
        address = origin.address();
        traceId = origin.traceId();
        kind = deed.kind();
        objectId = deed.objectId();
        action = deed.action();
        content = deed.after();
        hash = Canonical.hash(head.hash, text());
    }

    /** Every column but the hash, as it enters the hash. */
    final String text() {
        return Canonical.of(row());
    }

    /** The whole row in one line, from which anybody can compute the chain again. */
    String line() {
        return Canonical.of(row().put("hash", hash));
    }

    private ObjectNode row() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("chain", chain)
                .put("sequence", sequence)
                .put("regionCode", regionCode)
                .put("fiscalYear", fiscalYear)
                .put("departmentId", text(departmentId))
                .put("occurredAt", occurredAt.toString())
                .put("accountId", text(accountId))
                .put("accountName", accountName)
                .put("address", address)
                .put("traceId", traceId)
                .put("kind", kind)
                .put("objectId", text(objectId))
                .put("action", action)
                .put("after", content);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}

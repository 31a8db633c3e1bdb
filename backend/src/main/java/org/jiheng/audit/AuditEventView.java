package org.jiheng.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as it leaves the package. */
@Schema(description = "One thing that somebody did")
public record AuditEventView(
        @Schema(description = "Of the department's year; or accounts, master-data", examples = "accounts")
        String chain,

        @Schema(description = "Place in the chain, from 1", examples = "17")
        int sequence,

        @Nullable String regionCode,
        @Nullable Integer fiscalYear,
        @Nullable UUID departmentId,
        Instant occurredAt,

        @Schema(description = "Who; null: the system itself, or somebody who was not let in") @Nullable
        UUID accountId,

        @Nullable String accountName,

        @Schema(description = "From where; null where only an auditor may see it", examples = "10.1.2.3") @Nullable
        String address,

        @Schema(description = "Found again in the server's log")
        String traceId,

        @Schema(description = "What it was done to", examples = "project-funding")
        String kind,

        @Nullable UUID objectId,

        @Schema(description = "What was done", examples = "REVISED")
        String action,

        List<AuditChange> changes) {

    static AuditEventView of(AuditEvent event, boolean address, List<AuditChange> changes) {
        return new AuditEventView(
                event.chain,
                event.sequence,
                event.regionCode,
                event.fiscalYear,
                event.departmentId,
                event.occurredAt,
                event.accountId,
                event.accountName,
                address ? event.address : null,
                event.traceId,
                event.kind,
                event.objectId,
                event.action,
                changes);
    }
}

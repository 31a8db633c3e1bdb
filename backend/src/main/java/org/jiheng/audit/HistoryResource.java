package org.jiheng.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations/{id}/history")
@Tag(name = "audit", description = "Who did what, when and from where")
public class HistoryResource {

    private final AuditService audit;

    HistoryResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Requires(Right.READ)
    @Operation(
            operationId = "listHistory",
            summary = "What was done in a department's year, the newest first; from where is the auditor's to know")
    public AuditEventPage list(
            UUID id,
            @Nullable @QueryParam("objectId") UUID objectId,
            @Nullable @QueryParam("kind") String kind,
            @Parameter(
                            description =
                                    "RFC 6901 pointer into the thing: only what changed the value there, or one in it."
                                            + " A page may be shorter than its limit")
                    @Nullable
                    @QueryParam("pointer")
                    String pointer,
            @Nullable @QueryParam("from") Instant from,
            @Nullable @QueryParam("to") Instant to,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return audit.list(
                new AuditQuery(
                        Visible.YEARS,
                        id,
                        objectId,
                        kind,
                        pointer,
                        null,
                        null,
                        from,
                        to,
                        limit,
                        cursor == null ? null : Cursor.parse(cursor, AuditQuery.KEYS)),
                false);
    }
}

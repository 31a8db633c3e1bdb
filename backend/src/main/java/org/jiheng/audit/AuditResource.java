package org.jiheng.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit-events")
@Tag(name = "audit", description = "Who did what, when and from where")
public class AuditResource {

    private static final String NDJSON = "application/x-ndjson";

    private final AuditService audit;
    private final Caller caller;

    AuditResource(AuditService audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Requires(Right.AUDIT)
    @Operation(operationId = "listAuditEvents", summary = "What was done, the newest first")
    public AuditEventPage list(
            @Nullable @QueryParam("evaluationId") UUID evaluationId,
            @Nullable @QueryParam("objectId") UUID objectId,
            @Nullable @QueryParam("kind") String kind,
            @Nullable @QueryParam("accountId") UUID accountId,
            @Nullable @QueryParam("accountName") String accountName,
            @Nullable @QueryParam("from") Instant from,
            @Nullable @QueryParam("to") Instant to,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var after = cursor == null ? null : Cursor.parse(cursor, AuditQuery.KEYS);
        return audit.list(
                new AuditQuery(
                        Visible.to(caller),
                        evaluationId,
                        objectId,
                        kind,
                        null,
                        accountId,
                        accountName,
                        from,
                        to,
                        limit,
                        after),
                true);
    }

    @GET
    @Path("/export")
    @Produces(NDJSON)
    @Requires(Right.AUDIT)
    @Operation(
            operationId = "exportAuditEvents",
            summary = "All rows as a file, chain by chain, from which anybody can compute the chains again")
    @APIResponse(
            responseCode = "200",
            description = "Each row with its hash a line of canonical JSON",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public RestResponse<StreamingOutput> export(
            @Nullable @QueryParam("evaluationId") UUID evaluationId,
            @Nullable @QueryParam("objectId") UUID objectId,
            @Nullable @QueryParam("kind") String kind,
            @Nullable @QueryParam("accountId") UUID accountId,
            @Nullable @QueryParam("accountName") String accountName,
            @Nullable @QueryParam("from") Instant from,
            @Nullable @QueryParam("to") Instant to) {
        var query = new AuditQuery(
                Visible.to(caller), evaluationId, objectId, kind, null, accountId, accountName, from, to, 0, null);
        StreamingOutput rows = out -> {
            var lines = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            audit.export(query, line -> lines.append(line).append('\n'));
            lines.flush();
        };
        return RestResponse.ResponseBuilder.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-events.ndjson\"")
                .build();
    }

    @GET
    @Path("/verification")
    @Requires(Right.AUDIT)
    @Operation(
            operationId = "verifyAuditEvents",
            summary = "Compute all chains again, and name the first place of each that was tampered with")
    public AuditVerification verify() {
        return audit.verify(Visible.to(caller));
    }
}

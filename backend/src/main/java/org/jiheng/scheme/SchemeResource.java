package org.jiheng.scheme;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring/schemes")
@Tag(name = "scoring", description = "Versioned rules, and scoring without storing anything")
public class SchemeResource {

    private final SchemeService schemes;
    private final Revision revision;

    SchemeResource(SchemeService schemes, Revision revision) {
        this.schemes = schemes;
        this.revision = revision;
    }

    @GET
    @Requires(Right.KNOWN)
    @Operation(operationId = "listSchemes", summary = "Published schemes, by code")
    public SchemePage list(
            @QueryParam("kind") Scheme.@Nullable Kind kind,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return schemes.list(new SchemeQuery(kind, fiscalYear, limit, cursor == null ? null : Cursor.parse(cursor, 2)));
    }

    @GET
    @Path("/{id}")
    @Requires(Right.KNOWN)
    @Operation(operationId = "getScheme", summary = "One scheme with its rules")
    public RestResponse<SchemeView> get(UUID id, @Context Request request) {
        return revision.hashed(request, schemes.get(id));
    }
}

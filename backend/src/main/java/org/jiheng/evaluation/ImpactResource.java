package org.jiheng.evaluation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring/schemes/{id}/impact")
@Tag(name = "scoring")
public class ImpactResource {

    private final ImpactService impacts;
    private final Caller caller;

    ImpactResource(ImpactService impacts, Caller caller) {
        this.impacts = impacts;
        this.caller = caller;
    }

    @GET
    @Requires(Right.READ)
    @Operation(
            operationId = "getSchemeImpact",
            summary = "Which scores and grades a version would change of the years that other versions score")
    public SchemeImpact impact(
            UUID id,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return impacts.of(id, caller.scope(Right.READ), limit, cursor == null ? null : Cursor.parse(cursor, 2));
    }
}

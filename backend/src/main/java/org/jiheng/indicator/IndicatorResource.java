package org.jiheng.indicator;

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
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/indicators")
@Tag(name = "indicators", description = "Indicators across projects, and the library of common ones")
public class IndicatorResource {

    private final IndicatorService indicators;
    private final Caller caller;
    private final Revision revision;

    IndicatorResource(IndicatorService indicators, Revision revision, Caller caller) {
        this.caller = caller;
        this.indicators = indicators;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listIndicators", summary = "Indicators across projects, table by table in their order")
    public IndicatorPage list(
            @Nullable @QueryParam("departmentId") UUID departmentId,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @Nullable @QueryParam("projectId") UUID projectId,
            @Nullable @QueryParam("level1") String level1,
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return IndicatorPage.of(indicators.list(new IndicatorQuery(
                caller.scope(Right.READ),
                departmentId,
                fiscalYear,
                projectId,
                level1,
                q,
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2))));
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getIndicator", summary = "One indicator and where it belongs")
    public RestResponse<IndicatorView> get(UUID id, @Context Request request) {
        return revision.hashed(request, indicators.get(id));
    }
}

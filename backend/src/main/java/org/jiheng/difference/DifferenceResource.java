package org.jiheng.difference;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** Against what a year is compared is said in one parameter; the answer has one shape. */
@Path("/api/v1/evaluations/{id}/differences")
@Tag(name = "report")
public class DifferenceResource {

    private final DifferenceService differences;
    private final Revision revision;

    DifferenceResource(DifferenceService differences, Revision revision) {
        this.differences = differences;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(
            operationId = "getDifferences",
            summary = "What of a year differs from the year before, or from a submission of it")
    public RestResponse<DifferencesView> get(
            UUID id,
            @Parameter(
                            description = "last-year, or the sequence of a submission as listSubmissions gives it",
                            schema = @Schema(pattern = Earlier.PATTERN, examples = Earlier.LAST_YEAR))
                    @DefaultValue(Earlier.LAST_YEAR)
                    @QueryParam("against")
                    String against,
            @Context Request request) {
        return revision.hashed(request, differences.of(id, Earlier.parse(against)));
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

@Path("/api/v1/projects/{id}/score")
@Tag(name = "figures")
public class ProjectScoreResource {

    private final YearService years;
    private final Revision revision;

    ProjectScoreResource(YearService years, Revision revision) {
        this.years = years;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "getProjectScore", summary = "The score of a project, with its trace")
    public RestResponse<ScoreSheetView> get(UUID id, @Context Request request) {
        return revision.hashed(request, years.score(id));
    }
}

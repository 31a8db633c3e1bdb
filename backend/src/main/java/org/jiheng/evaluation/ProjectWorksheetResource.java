package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.scheme.ScoreWorkbook;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** The score of a project as a worksheet with live formulas. */
@Path("/api/v1/projects/{id}/score.xlsx")
@Tag(name = "figures")
public class ProjectWorksheetResource {

    private final WorksheetService worksheets;
    private final Revision revision;

    ProjectWorksheetResource(WorksheetService worksheets, Revision revision) {
        this.worksheets = worksheets;
        this.revision = revision;
    }

    @GET
    @Produces(ScoreWorkbook.MEDIA_TYPE)
    @Requires(Right.READ)
    @Operation(
            operationId = "getProjectScoreXlsx",
            summary = "The score of a project as a worksheet with live formulas")
    @APIResponse(
            responseCode = "200",
            description = "One sheet",
            content =
                    @Content(
                            mediaType = ScoreWorkbook.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> project(UUID id, @Context Request request) {
        return WorksheetResource.answer(worksheets.ofProject(id), revision, request);
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.scheme.ScoreWorkbook;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** The scores of a year as a worksheet with live formulas. */
@Path("/api/v1/evaluations/{id}/score.xlsx")
@Tag(name = "figures")
public class WorksheetResource {

    private final WorksheetService worksheets;
    private final Revision revision;

    WorksheetResource(WorksheetService worksheets, Revision revision) {
        this.worksheets = worksheets;
        this.revision = revision;
    }

    @GET
    @Produces(ScoreWorkbook.MEDIA_TYPE)
    @Requires(Right.READ)
    @Operation(
            operationId = "getEvaluationScoreXlsx",
            summary = "The scores of a year as a worksheet with live formulas")
    @APIResponse(
            responseCode = "200",
            description = "A sheet for each form that is scored",
            content =
                    @Content(
                            mediaType = ScoreWorkbook.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> evaluation(UUID id, @Context Request request) {
        return answer(worksheets.ofYear(id), revision, request);
    }

    /** The tag is that of what is in it: a workbook also holds when it was made. */
    static RestResponse<byte[]> answer(WorksheetService.Worksheet worksheet, Revision revision, Request request) {
        var tagged = revision.hashed(request, worksheet.content());
        if (tagged.getStatus() == RestResponse.StatusCode.NOT_MODIFIED) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tagged.getEntityTag())
                    .build();
        }
        return ResponseBuilder.ok(worksheet.bytes())
                .tag(tagged.getEntityTag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"score.xlsx\"")
                .build();
    }
}

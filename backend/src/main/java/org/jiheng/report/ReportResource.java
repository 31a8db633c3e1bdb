package org.jiheng.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** The report: at one address by {@code Accept}, and under names for links. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "report", description = "自评报告, made from the data of the year")
public class ReportResource {

    /** Whoever asks for nothing in particular gets JSON. */
    private static final String HTML_IF_ASKED = MediaType.TEXT_HTML + ";qs=0.5";

    private final ReportService reports;
    private final Revision revision;

    ReportResource(ReportService reports, Revision revision) {
        this.reports = reports;
        this.revision = revision;
    }

    @GET
    @Path("/report")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Right.READ)
    @Operation(operationId = "getReport", summary = "The report, as JSON or as HTML by Accept")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<ReportView> json(UUID id, @Context Request request) {
        return revision.hashed(request, reports.of(id));
    }

    @GET
    @Path("/report")
    @Produces(HTML_IF_ASKED)
    @Requires(Right.READ)
    @Operation(hidden = true)
    public RestResponse<String> html(UUID id, @Context Request request) {
        return revision.hashed(request, reports.html(id));
    }

    @GET
    @Path("/report.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Right.READ)
    @Operation(operationId = "getReportJson", summary = "The report as JSON")
    public RestResponse<ReportView> jsonFile(UUID id, @Context Request request) {
        return json(id, request);
    }

    @GET
    @Path("/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Requires(Right.READ)
    @Operation(operationId = "getReportHtml", summary = "The report as HTML")
    public RestResponse<String> htmlFile(UUID id, @Context Request request) {
        return html(id, request);
    }
}

package org.jiheng.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.report.model.Report;
import org.jiheng.report.render.DocxReport;
import org.jiheng.report.render.PdfReport;
import org.jiheng.report.render.XlsxReport;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** The report: at one address by {@code Accept}, and under names for links. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "report", description = "自评报告, made from the data of the year")
public class ReportResource {

    /** Whoever asks for nothing in particular gets JSON. */
    private static final String HTML_IF_ASKED = MediaType.TEXT_HTML + ";qs=0.5";

    private static final String DOCX_IF_ASKED = DocxReport.MEDIA_TYPE + ";qs=0.4";

    private static final String PDF_IF_ASKED = PdfReport.MEDIA_TYPE + ";qs=0.3";
    private static final String XLSX_IF_ASKED = XlsxReport.MEDIA_TYPE + ";qs=0.2";

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
    @Operation(operationId = "getReport", summary = "The report, as JSON, HTML, docx, PDF or xlsx by Accept")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = DocxReport.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PdfReport.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = XlsxReport.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<ReportView> json(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return revision.hashed(request, reports.of(id, appendix));
    }

    @GET
    @Path("/report")
    @Produces(HTML_IF_ASKED)
    @Requires(Right.READ)
    @Operation(hidden = true)
    public RestResponse<String> html(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return revision.hashed(request, reports.html(id, appendix));
    }

    @GET
    @Path("/report.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Right.READ)
    @Operation(operationId = "getReportJson", summary = "The report as JSON")
    public RestResponse<ReportView> jsonFile(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return json(id, appendix, request);
    }

    @GET
    @Path("/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Requires(Right.READ)
    @Operation(operationId = "getReportHtml", summary = "The report as HTML")
    public RestResponse<String> htmlFile(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return html(id, appendix, request);
    }

    @GET
    @Path("/report")
    @Produces(DOCX_IF_ASKED)
    @Requires(Right.READ)
    @Operation(hidden = true)
    public RestResponse<byte[]> docx(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return printed(reports.of(id, appendix), Form.DOCX, DocxReport::of, request);
    }

    @GET
    @Path("/report.docx")
    @Produces(DocxReport.MEDIA_TYPE)
    @Requires(Right.READ)
    @Operation(operationId = "getReportDocx", summary = "The report as a Word document in the official layout")
    @APIResponse(
            responseCode = "200",
            description = "The report in the layout of GB/T 9704—2012; each figure is a content control",
            content =
                    @Content(
                            mediaType = DocxReport.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> docxFile(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return docx(id, appendix, request);
    }

    @GET
    @Path("/report")
    @Produces(PDF_IF_ASKED)
    @Requires(Right.READ)
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return printed(reports.of(id, appendix), Form.PDF, PdfReport::of, request);
    }

    @GET
    @Path("/report.pdf")
    @Produces(PdfReport.MEDIA_TYPE)
    @Requires(Right.READ)
    @Operation(operationId = "getReportPdf", summary = "The report as PDF in the official layout, to read or to print")
    @APIResponse(
            responseCode = "200",
            description = "The report in the layout of GB/T 9704—2012, tagged PDF/A-2a",
            content =
                    @Content(
                            mediaType = PdfReport.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdfFile(
            UUID id,
            @Parameter(description = Appendix.DESCRIPTION) @QueryParam("appendix") Set<Appendix> appendix,
            @Context Request request) {
        return pdf(id, appendix, request);
    }

    @GET
    @Path("/report")
    @Produces(XLSX_IF_ASKED)
    @Requires(Right.READ)
    @Operation(hidden = true)
    public RestResponse<byte[]> xlsx(UUID id, @Context Request request) {
        var workbook = reports.workbook(id);
        return file(workbook, workbook.title(), Form.XLSX, () -> XlsxReport.of(workbook), request);
    }

    @GET
    @Path("/report.xlsx")
    @Produces(XlsxReport.MEDIA_TYPE)
    @Requires(Right.READ)
    @Operation(operationId = "getReportXlsx", summary = "The annexed forms as a workbook with live formulas")
    @APIResponse(
            responseCode = "200",
            description =
                    "总览, both accounts, 附2-1 and 附2-2 of each project, a sheet each; what is computed is a formula",
            content =
                    @Content(
                            mediaType = XlsxReport.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> xlsxFile(UUID id, @Context Request request) {
        return xlsx(id, request);
    }

    private RestResponse<byte[]> printed(
            ReportView report, Form form, Function<Report, byte[]> writer, Request request) {
        return file(report, report.title(), form, () -> writer.apply(report.report()), request);
    }

    /** The tag is that of what is in it: a file also holds when it was made. */
    private RestResponse<byte[]> file(
            Object content, String title, Form form, Supplier<byte[]> bytes, Request request) {
        var tagged = revision.hashed(request, List.of(form.ending, content));
        if (tagged.getStatus() == RestResponse.StatusCode.NOT_MODIFIED) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tagged.getEntityTag())
                    .build();
        }
        return ResponseBuilder.ok(bytes.get())
                .tag(tagged.getEntityTag())
                // As a header: the framework would add a charset to whatever has "xml" in its name.
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(title, form))
                .build();
    }

    /** RFC 6266: the title as UTF-8, and a name for those who cannot read it. */
    private static String disposition(String title, Form form) {
        var name = URLEncoder.encode(title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "") + "." + form.ending, UTF_8)
                .replace("+", "%20");
        return form.disposition + "; filename=\"report." + form.ending + "\"; filename*=UTF-8''" + name;
    }

    /** What a file is called, what it is, and whether a browser shows it or keeps it. */
    private enum Form {
        DOCX("docx", DocxReport.MEDIA_TYPE, "attachment"),
        PDF("pdf", PdfReport.MEDIA_TYPE, "inline"),
        XLSX("xlsx", XlsxReport.MEDIA_TYPE, "attachment");

        final String ending;
        final String mediaType;
        final String disposition;

        Form(String ending, String mediaType, String disposition) {
            this.ending = ending;
            this.mediaType = mediaType;
            this.disposition = disposition;
        }
    }
}

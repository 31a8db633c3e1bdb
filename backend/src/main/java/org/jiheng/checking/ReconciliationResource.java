package org.jiheng.checking;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** 核对 any department's report. */
@Path("/api/v1/reconciliations")
@Tag(name = "reconciliations", description = "核对: contradictions of any report or form; nothing is stored")
public class ReconciliationResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = FindingsWorkbook.MEDIA_TYPE;

    private static final Set<String> TYPES = Set.of(
            MediaType.TEXT_PLAIN,
            MediaType.TEXT_HTML,
            DOCX,
            XLSX,
            MediaType.APPLICATION_OCTET_STREAM,
            MediaType.MULTIPART_FORM_DATA);

    private final ReconciliationService service;
    private final Messages messages;

    ReconciliationResource(ReconciliationService service, Messages messages) {
        this.service = service;
        this.messages = messages;
    }

    /**
     * Reconciles a document.
     *
     * @param idempotencyKey accepted and ignored: nothing is kept
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Right.COMPUTE)
    @Operation(
            operationId = "reconcile",
            summary = "Find the contradictions of a report or form: text, html, docx or xlsx",
            description = "As a worksheet the answer has the findings and what was checked, to be sent on.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples =
                                @ExampleObject(
                                        name = "seed",
                                        value =
                                                "2024年度支出合计1220.06万元，其中：基本支出585.38万元，占支出总额47.95%；项目支出634.67万元，占支出总额52.05%。")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary")))
            })
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReconciliationView.class)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ReconciliationView reconcile(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context HttpHeaders headers,
            byte[] body) {
        return view(headers, body);
    }

    /** The same, as a worksheet. */
    @POST
    @Produces(XLSX)
    @Requires(Right.COMPUTE)
    @Operation(hidden = true)
    public byte[] worksheet(@Context HttpHeaders headers, byte[] body) {
        return FindingsWorkbook.of(view(headers, body), messages.language());
    }

    private ReconciliationView view(HttpHeaders headers, byte[] body) {
        var contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var type = contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        // Not declared to the framework: it would refuse a type before it is known who asks.
        if (!TYPES.contains(type)) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, null, List.of());
        }
        if (type.equals(MediaType.MULTIPART_FORM_DATA)) {
            var file = FormFile.of(body, contentType);
            return service.reconcile(file.bytes(), file.contentType(), messages.language());
        }
        return service.reconcile(body, contentType, messages.language());
    }
}

package org.jiheng.checking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** 核对 any department's report. */
@Path("/api/v1/reconciliations")
@Tag(name = "reconciliations", description = "核对: contradictions of any report or form; nothing is stored")
public class ReconciliationResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, DOCX, XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Requires(Right.COMPUTE)
    @Operation(
            operationId = "reconcile",
            summary = "Find the contradictions of a report or form: text, html, docx or xlsx")
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
    public ReconciliationView reconcile(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context HttpHeaders headers,
            byte[] body) {
        return service.reconcile(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), messages.language());
    }

    /** The same, sent as a form of a page sends it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Right.COMPUTE)
    @Operation(hidden = true)
    public ReconciliationView upload(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Nullable @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw new Unreadable("checking.empty");
        }
        if (file.size() > SourceText.MAX_BYTES) {
            throw new Unreadable("checking.too-large", SourceText.MAX_BYTES / 1024 / 1024);
        }
        return service.reconcile(Files.readAllBytes(file.uploadedFile()), file.contentType(), messages.language());
    }
}

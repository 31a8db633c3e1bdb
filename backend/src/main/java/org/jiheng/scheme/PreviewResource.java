package org.jiheng.scheme;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.JsonLines;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring/preview")
@Tag(name = "scoring")
public class PreviewResource {

    private final PreviewService previews;
    private final JsonLines lines;
    private final Messages messages;

    PreviewResource(PreviewService previews, JsonLines lines, Messages messages) {
        this.previews = previews;
        this.lines = lines;
        this.messages = messages;
    }

    /**
     * Scores a table.
     *
     * @param idempotencyKey accepted and ignored: nothing is kept
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Right.COMPUTE)
    @Operation(
            operationId = "previewScore",
            summary = "Score one table, or with application/x-ndjson up to 10,000, one a line; nothing is kept",
            description = "As application/x-ndjson a line of at most 64 KiB is one request, and the answer has one line"
                    + " for each, in order: its score sheet, or its problem. Answers come while lines are read.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PreviewInput.class)),
                @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = PreviewInput.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScoreSheetView.class)),
                @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = ScoreSheetView.class))
            })
    public ScoreSheetView preview(@Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, PreviewInput input) {
        return previews.score(input, messages.language());
    }

    /** The same, line by line. */
    @POST
    @Consumes(JsonLines.MEDIA_TYPE)
    @Produces(JsonLines.MEDIA_TYPE)
    @Requires(Right.COMPUTE)
    @Operation(hidden = true)
    public StreamingOutput lines(InputStream body) {
        var language = messages.language();
        return out -> lines.answer(body, out, PreviewInput.class, language, input -> previews.score(input, language));
    }
}

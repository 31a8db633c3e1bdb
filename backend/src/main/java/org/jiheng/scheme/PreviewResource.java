package org.jiheng.scheme;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring/preview")
@Tag(name = "scoring")
public class PreviewResource {

    private final SchemeService schemes;
    private final ScoringService scoring;
    private final Messages messages;

    PreviewResource(SchemeService schemes, ScoringService scoring, Messages messages) {
        this.schemes = schemes;
        this.scoring = scoring;
        this.messages = messages;
    }

    /**
     * Scores a table.
     *
     * @param idempotencyKey accepted and ignored: nothing is kept
     */
    @POST
    @Requires(Right.COMPUTE)
    @Operation(operationId = "previewScore", summary = "Score one table; nothing is kept")
    public ScoreSheetView preview(@Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, PreviewInput input) {
        if (!schemes.exists(input.schemeId())
                || schemes.scheme(input.schemeId()).kind() != Scheme.Kind.PROJECT) {
            throw Refusal.invalid("/schemeId", "unknown-reference");
        }
        return scoring.score(input.schemeId(), input.funding(), input.indicators(), messages.language());
    }
}

package org.jiheng.checking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

/** Which typed numbers of a text could be references to figures. */
@Path("/api/v1/evaluations/{id}/figure-suggestions")
@Tag(name = "figures")
public class SuggestionResource {

    private final SuggestionService suggestions;
    private final Messages messages;
    private final Revision revision;

    SuggestionResource(SuggestionService suggestions, Messages messages, Revision revision) {
        this.suggestions = suggestions;
        this.messages = messages;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(
            operationId = "listTypedNumbers",
            summary = "The typed numbers in the texts of a year that its figures equal, or nearly")
    public RestResponse<TypedNumberList> list(UUID id, @Context Request request) {
        return revision.hashed(request, suggestions.ofYear(id, messages.language()));
    }

    /**
     * Looks through a text.
     *
     * @param idempotencyKey accepted and ignored: nothing is kept
     */
    // Said here, because the framework reads plain text into what has one text.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Right.READ)
    @Operation(
            operationId = "suggestFigures",
            summary = "The typed numbers of a text that figures of the year equal, or nearly; nothing is kept")
    public SuggestionList suggest(
            UUID id, @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, SuggestionInput input) {
        return suggestions.of(id, input.text(), messages.language());
    }
}

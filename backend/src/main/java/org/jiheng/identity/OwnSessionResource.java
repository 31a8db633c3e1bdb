package org.jiheng.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Credentials;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/sessions")
@Tag(name = "identity", description = "People and what they may do")
public class OwnSessionResource {

    private final SessionService sessions;
    private final CurrentCaller caller;
    private final Credentials credentials;

    OwnSessionResource(SessionService sessions, CurrentCaller caller, Credentials credentials) {
        this.sessions = sessions;
        this.caller = caller;
        this.credentials = credentials;
    }

    @GET
    @Requires(Right.SELF)
    @Operation(operationId = "listSessions", summary = "Where one is logged in oneself, the newest first")
    public OwnSessionPage list(
            @DefaultValue("50") @QueryParam("limit") int limit, @Nullable @QueryParam("cursor") String cursor) {
        return sessions.list(
                caller.id(),
                credentials.cookie(credentials.sessionCookie()),
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Right.SELF)
    @Operation(operationId = "endSession", summary = "Log oneself out elsewhere")
    public RestResponse<Void> end(UUID id) {
        sessions.endOne(caller.id(), id);
        return ResponseBuilder.<Void>noContent().build();
    }
}

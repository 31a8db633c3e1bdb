package org.jiheng.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.identity.SessionService.Opened;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Credentials;

@Path("/api/v1/session")
@Tag(name = "identity", description = "People and what they may do")
public class SessionResource {

    private static final int DEVICE_AGE = (int) Duration.ofDays(365).toSeconds();

    private final SessionService sessions;
    private final CurrentCaller caller;
    private final Credentials credentials;

    SessionResource(SessionService sessions, CurrentCaller caller, Credentials credentials) {
        this.sessions = sessions;
        this.caller = caller;
        this.credentials = credentials;
    }

    @GET
    @Requires(Right.SELF)
    @Operation(operationId = "getSession", summary = "Who is logged in")
    public SessionView get() {
        return caller.view();
    }

    @POST
    @Requires(Right.ANYONE)
    @Operation(operationId = "openSession", summary = "Log in; the answer sets the session's cookie")
    public RestResponse<SessionView> open(LogInInput input) {
        var before = credentials.cookie(credentials.sessionCookie());
        var opened = sessions.open(input, credentials.address(), credentials.cookie(credentials.deviceCookie()));
        if (before != null) {
            sessions.end(before);
        }
        return answer(opened)
                .cookie(cookie(credentials.deviceCookie(), opened.device(), DEVICE_AGE))
                .build();
    }

    @DELETE
    @Requires(Right.SELF)
    @Operation(operationId = "closeSession", summary = "Log out")
    public RestResponse<Void> close() {
        var secret = credentials.cookie(credentials.sessionCookie());
        if (secret != null) {
            sessions.end(secret);
        }
        return ResponseBuilder.<Void>noContent()
                .cookie(cookie(credentials.sessionCookie(), "", 0))
                .build();
    }

    @PUT
    @Path("/password")
    @Requires(Right.SELF)
    @Operation(operationId = "changePassword", summary = "Choose a new password; all other sessions of the account end")
    public RestResponse<SessionView> changePassword(PasswordInput input) {
        return answer(sessions.changePassword(caller.id(), input, credentials.address()))
                .build();
    }

    private ResponseBuilder<SessionView> answer(Opened opened) {
        return ResponseBuilder.ok(opened.view())
                .cookie(cookie(credentials.sessionCookie(), opened.session(), NewCookie.DEFAULT_MAX_AGE));
    }

    private NewCookie cookie(String name, String value, int age) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(credentials.tls())
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(age)
                .build();
    }
}

package org.jiheng.identity;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

@Path("/api/v1/setup")
@Tag(name = "identity", description = "People and what they may do")
public class SetupResource {

    private final SetupService setup;

    SetupResource(SetupService setup) {
        this.setup = setup;
    }

    @POST
    @Requires(Right.ANYONE)
    @Operation(
            operationId = "setUp",
            summary = "Make the first administrator with the one-time link that the console printed")
    @APIResponse(responseCode = "204", description = "Made")
    public RestResponse<Void> setUp(SetupInput input) {
        setup.use(input);
        return ResponseBuilder.<Void>noContent().build();
    }
}

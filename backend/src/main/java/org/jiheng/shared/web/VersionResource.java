package org.jiheng.shared.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

/** Which version answers; the page and the log show the same. */
@Path("/api/v1/version")
@Tag(name = "system")
public class VersionResource {

    private final String version;

    VersionResource(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    /** @param version of the running artefact */
    public record Version(String version) {}

    @GET
    @Requires(Right.ANYONE)
    @Operation(operationId = "getVersion", summary = "The version that answers")
    public Version get() {
        return new Version(version);
    }
}

package org.jiheng.disclosure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

@Path("/api/v1/public/reports/{id}")
@Tag(name = "public", description = "What is published, for anybody")
public class PublicReportResource {

    private final PublicationService publications;
    private final Revision revision;

    PublicReportResource(PublicationService publications, Revision revision) {
        this.publications = publications;
        this.revision = revision;
    }

    @GET
    @Requires(Right.ANYONE)
    @Operation(
            operationId = "getPublicReport",
            summary = "A published report, with its checksum and what became of it since; needs no log-in")
    public RestResponse<PublicReport> get(UUID id, @Context Request request) {
        return revision.hashed(request, publications.get(id));
    }
}

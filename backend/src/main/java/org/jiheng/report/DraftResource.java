package org.jiheng.report;

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

@Path("/api/v1/evaluations/{id}/drafts")
@Tag(name = "report")
public class DraftResource {

    private final DraftService drafts;
    private final Revision revision;

    DraftResource(DraftService drafts, Revision revision) {
        this.drafts = drafts;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listDrafts", summary = "按数据起草: what the data say in the paragraphs that people write")
    public RestResponse<DraftList> list(UUID id, @Context Request request) {
        return revision.hashed(request, new DraftList(drafts.of(id), null));
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "workflow", description = "The way from draft to publication")
public class SubmissionResource {

    private final SubmissionService submissions;

    SubmissionResource(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @GET
    @Path("/submissions")
    @Requires(Right.READ)
    @Operation(operationId = "listSubmissions", summary = "What was signed of a year, the newest first")
    public SubmissionPage list(
            UUID id,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return submissions.list(
                id, limit, cursor == null ? null : Cursor.parse(cursor, 1).number(0));
    }

    @GET
    @Path("/changes")
    @Requires(Right.READ)
    @Operation(
            operationId = "getChanges",
            summary = "What has changed since a submission: by default since the one before the present one")
    public ChangesView changes(
            UUID id, @Nullable @QueryParam("since") Integer since, @Nullable @QueryParam("until") Integer until) {
        return submissions.changes(id, since, until);
    }
}

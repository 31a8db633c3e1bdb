package org.jiheng.evaluation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "workflow", description = "The way from draft to publication")
public class WorkflowResource {

    private final WorkflowService workflow;
    private final CommentService comments;

    WorkflowResource(WorkflowService workflow, CommentService comments) {
        this.workflow = workflow;
        this.comments = comments;
    }

    @GET
    @Path("/transitions")
    @Requires(Right.READ)
    @Operation(
            operationId = "getTransitions",
            summary = "Where a year stands, which steps are open to the caller and why others are not")
    public RestResponse<WorkflowView> get(UUID id) {
        return Revision.answer(workflow.get(id));
    }

    @POST
    @Path("/transitions")
    @Idempotent
    @Requires(Right.READ)
    @Operation(operationId = "takeStep", summary = "Submit, pass, send back, withdraw, publish or correct a year")
    public RestResponse<WorkflowView> take(
            UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey,
            TransitionInput input) {
        return Revision.answer(workflow.take(id, Revision.required(ifMatch), input));
    }

    @GET
    @Path("/comments")
    @Requires(Right.READ)
    @Operation(operationId = "listComments", summary = "Remarks on a year, the oldest first")
    public CommentPage comments(
            UUID id,
            @Nullable @QueryParam("state") CommentState state,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return comments.list(id, state, limit, cursor == null ? null : Cursor.parse(cursor, 1));
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Requires(Right.REMARK)
    @Operation(operationId = "addComment", summary = "Make a remark; open to whoever reviews at the moment")
    public RestResponse<CommentView> add(
            UUID id, @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, CommentInput input) {
        var added = comments.add(id, input);
        return Revision.created("comments", added.value().id(), added);
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/comments/{id}")
@Tag(name = "workflow", description = "The way from draft to publication")
public class CommentResource {

    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "getComment", summary = "One remark with its answers")
    public RestResponse<CommentView> get(UUID id) {
        return Revision.answer(comments.get(id));
    }

    @POST
    @Path("/replies")
    @Idempotent
    @Requires(Right.READ)
    @Operation(
            operationId = "answerComment",
            summary =
                    "Say something to a remark, whoever's turn it is: the unit answers it, the reviewer raises it again")
    public RestResponse<CommentView> answer(
            UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey,
            ReplyInput input) {
        return Revision.answer(comments.answer(id, Revision.required(ifMatch), input));
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @Requires(Right.REMARK)
    @Operation(operationId = "acceptComment", summary = "Accept the answer to a remark, or drop the remark")
    public RestResponse<CommentView> accept(
            UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Revision.answer(comments.accept(id, Revision.required(ifMatch)));
    }
}

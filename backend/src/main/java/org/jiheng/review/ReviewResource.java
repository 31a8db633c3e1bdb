package org.jiheng.review;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reviews")
@Tag(name = "workflow", description = "The way from draft to publication")
public class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @POST
    @Idempotent
    @Requires(Right.READ)
    @Operation(operationId = "takeSteps", summary = "Take a step with many years, with a result for each")
    public RestResponse<Reviewed> take(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, ReviewInput input) {
        return RestResponse.ok(reviews.take(input));
    }
}

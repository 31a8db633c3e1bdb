package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations/{id}/adjustments")
@Tag(name = "evaluations")
public class AdjustmentResource {

    private final EvaluationService evaluations;
    private final AdjustmentService adjustments;

    AdjustmentResource(EvaluationService evaluations, AdjustmentService adjustments) {
        this.evaluations = evaluations;
        this.adjustments = adjustments;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "getAdjustments", summary = "What persons add to the scores of a year, with their reasons")
    public RestResponse<YearAdjustments> get(UUID id) {
        return Revision.answer(adjustments.get(evaluations.year(id)));
    }

    @PUT
    @Requires(Right.FILL)
    @Operation(operationId = "reviseAdjustments", summary = "Replace what persons add to the scores of a year")
    public RestResponse<YearAdjustments> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, YearAdjustments input) {
        return Revision.answer(adjustments.revise(evaluations.year(id), Revision.required(ifMatch), input));
    }
}

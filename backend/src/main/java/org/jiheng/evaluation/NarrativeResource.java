package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

/** What people write and state in a year. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "evaluations")
public class NarrativeResource {

    private final EvaluationService evaluations;
    private final NarrativeService narratives;
    private final Revision revision;

    NarrativeResource(EvaluationService evaluations, NarrativeService narratives, Revision revision) {
        this.evaluations = evaluations;
        this.narratives = narratives;
        this.revision = revision;
    }

    @GET
    @Path("/narrative")
    @Requires(Right.READ)
    @Operation(
            operationId = "listNarrative",
            summary = "文字说明: the paragraphs that the outline of the region has, in its order")
    public RestResponse<NarrativeList> list(UUID id, @Context Request request) {
        return revision.hashed(request, narratives.list(evaluations.year(id)));
    }

    @GET
    @Path("/narrative/{paragraph}")
    @Requires(Right.READ)
    @Operation(operationId = "getNarrative", summary = "One paragraph")
    public RestResponse<Narrative> get(UUID id, String paragraph) {
        return Revision.answer(narratives.get(evaluations.year(id), paragraph));
    }

    @PUT
    @Path("/narrative/{paragraph}")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseNarrative", summary = "Replace one paragraph")
    public RestResponse<Narrative> revise(
            UUID id, String paragraph, @Nullable @HeaderParam("If-Match") String ifMatch, Narrative narrative) {
        return Revision.answer(
                narratives.revise(evaluations.year(id), paragraph, Revision.required(ifMatch), narrative));
    }

    @GET
    @Path("/stated-figures")
    @Requires(Right.READ)
    @Operation(operationId = "getStatedFigures", summary = "自述: what the department states")
    public RestResponse<StatedFigures> stated(UUID id) {
        return Revision.answer(narratives.stated(evaluations.year(id)));
    }

    @PUT
    @Path("/stated-figures")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseStatedFigures", summary = "Replace what the department states")
    public RestResponse<StatedFigures> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, StatedFigures figures) {
        return Revision.answer(narratives.reviseStated(evaluations.year(id), Revision.required(ifMatch), figures));
    }

    @GET
    @Path("/applicability")
    @Requires(Right.READ)
    @Operation(operationId = "getApplicability", summary = "Which sections do not apply")
    public RestResponse<Applicability> applicability(UUID id) {
        return Revision.answer(narratives.applicability(evaluations.year(id)));
    }

    @PUT
    @Path("/applicability")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseApplicability", summary = "Say which sections do not apply, and why")
    public RestResponse<Applicability> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Applicability applicability) {
        return Revision.answer(
                narratives.reviseApplicability(evaluations.year(id), Revision.required(ifMatch), applicability));
    }
}

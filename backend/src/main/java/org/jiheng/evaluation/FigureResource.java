package org.jiheng.evaluation;

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
import org.jiheng.shared.web.Messages;
import org.jiheng.shared.web.Revision;

/** What is computed from a year: its figures, its progress, its scores. Their tags are hashes of their content. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "figures", description = "What is computed from a year, with what is stated beside it")
public class FigureResource {

    private final YearService years;
    private final EvaluationService evaluations;
    private final Messages messages;
    private final Revision revision;

    FigureResource(YearService years, EvaluationService evaluations, Messages messages, Revision revision) {
        this.years = years;
        this.evaluations = evaluations;
        this.messages = messages;
        this.revision = revision;
    }

    @GET
    @Path("/summary")
    @Requires(Right.READ)
    @Operation(operationId = "getEvaluationSummary", summary = "A year as the list shows it")
    public RestResponse<EvaluationSummary> summary(UUID id, @Context Request request) {
        return revision.hashed(request, evaluations.summary(id));
    }

    @GET
    @Path("/figures")
    @Requires(Right.READ)
    @Operation(operationId = "listFigures", summary = "Every figure of the year, stated beside computed")
    public RestResponse<FigureList> figures(UUID id, @Context Request request) {
        var language = messages.language();
        var figures = years.figures(years.of(id, language), language).stream()
                .map(figure -> FigureView.of(figure, language))
                .toList();
        return revision.hashed(request, new FigureList(figures, null));
    }

    @GET
    @Path("/progress")
    @Requires(Right.READ)
    @Operation(operationId = "getProgress", summary = "How far each section has come, and what it lacks")
    public RestResponse<ProgressView> progress(UUID id, @Context Request request) {
        var parts = Progress.of(years.of(id, messages.language()));
        return revision.hashed(request, ProgressView.of(evaluations.summary(id).status(), parts, messages));
    }

    @GET
    @Path("/score")
    @Requires(Right.READ)
    @Operation(operationId = "getEvaluationScore", summary = "The scores of a year, with their traces")
    public RestResponse<EvaluationScore> score(UUID id, @Context Request request) {
        return revision.hashed(request, YearScore.of(years.of(id, messages.language()), messages));
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Access;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations")
@Tag(name = "evaluations", description = "A department's year")
public class EvaluationResource {

    private final EvaluationService evaluations;
    private final Caller caller;
    private final Access access;

    EvaluationResource(EvaluationService evaluations, Caller caller, Access access) {
        this.access = access;
        this.caller = caller;
        this.evaluations = evaluations;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listEvaluations", summary = "Departments' years, the newest first")
    public EvaluationPage list(
            @Nullable @QueryParam("departmentId") UUID departmentId,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @Nullable @QueryParam("status") Status status,
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return evaluations.list(new EvaluationQuery(
                caller.scope(Right.READ),
                departmentId,
                fiscalYear,
                status,
                q,
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2)));
    }

    @POST
    @Idempotent
    @Requires(Right.OPEN_YEAR)
    @Operation(operationId = "addEvaluation", summary = "Open a year for a department")
    public RestResponse<EvaluationView> add(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, EvaluationInput input) {
        access.require(Right.OPEN_YEAR, "/departmentId", input.departmentId(), input.fiscalYear());
        var added = evaluations.add(input);
        return Revision.created("evaluations", added.value().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getEvaluation", summary = "The head of a department's year")
    public RestResponse<EvaluationView> get(UUID id) {
        return Revision.answer(evaluations.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.OPEN_YEAR)
    @Operation(operationId = "reviseEvaluation", summary = "Change the scheme or the deadline of a year")
    public RestResponse<EvaluationView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, EvaluationView view) {
        return Revision.answer(evaluations.revise(id, Revision.required(ifMatch), view));
    }
}

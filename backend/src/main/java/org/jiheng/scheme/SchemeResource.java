package org.jiheng.scheme;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.scoring.Scheme;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Messages;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring/schemes")
@Tag(name = "scoring", description = "Versioned rules, and scoring without storing anything")
public class SchemeResource {

    private final SchemeService schemes;
    private final SchemeLifecycleService lifecycle;
    private final Revision revision;
    private final Messages messages;
    private final Caller caller;

    SchemeResource(
            SchemeService schemes,
            SchemeLifecycleService lifecycle,
            Revision revision,
            Messages messages,
            Caller caller) {
        this.schemes = schemes;
        this.lifecycle = lifecycle;
        this.revision = revision;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Requires(Right.KNOWN)
    @Operation(operationId = "listSchemes", summary = "Schemes, by code; drafts only for whoever may write them")
    public SchemePage list(
            @QueryParam("kind") Scheme.@Nullable Kind kind,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @Nullable @QueryParam("state") SchemeState state,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return schemes.list(new SchemeQuery(
                caller.scope(Right.MANAGE_SCHEMES),
                kind,
                fiscalYear,
                state,
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2)));
    }

    @POST
    @Idempotent
    @Requires(Right.MANAGE_SCHEMES)
    @Operation(operationId = "addScheme", summary = "Begin a draft, of one's own or as a copy of a version")
    public RestResponse<SchemeView> add(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, SchemeInput input) {
        var added = lifecycle.add(input);
        return Revision.created("scoring/schemes", added.value().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.KNOWN)
    @Operation(operationId = "getScheme", summary = "One scheme, whole")
    public RestResponse<SchemeView> get(UUID id) {
        return Revision.answer(schemes.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.MANAGE_SCHEMES)
    @Operation(operationId = "reviseScheme", summary = "Replace the content of a draft; it may still contradict itself")
    public RestResponse<SchemeView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, SchemeView view) {
        return Revision.answer(lifecycle.revise(id, Revision.required(ifMatch), view));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Right.MANAGE_SCHEMES)
    @Operation(operationId = "removeScheme", summary = "Throw a draft away")
    public RestResponse<Void> remove(UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        lifecycle.remove(id, Revision.required(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Requires(Right.MANAGE_SCHEMES)
    @Operation(
            operationId = "publishScheme",
            summary = "Publish a draft that is sound and passes its own cases; it supersedes the version before")
    public RestResponse<SchemeView> publish(
            UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Revision.answer(lifecycle.publish(id, Revision.required(ifMatch)));
    }

    @GET
    @Path("/{id}/comparison")
    @Requires(Right.KNOWN)
    @Operation(operationId = "compareSchemes", summary = "Where a scheme differs from another one")
    public RestResponse<SchemeComparison> compare(
            UUID id, @Parameter(required = true) @QueryParam("with") UUID with, @Context Request request) {
        return revision.hashed(request, schemes.compare(id, with, messages.language()));
    }
}

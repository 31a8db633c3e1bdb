package org.jiheng.identity;

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
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/api-clients")
@Tag(name = "identity", description = "People and what they may do")
public class ApiClientResource {

    private final ApiClientService clients;
    private final Caller caller;

    ApiClientResource(ApiClientService clients, Caller caller) {
        this.clients = clients;
        this.caller = caller;
    }

    @GET
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "listApiClients", summary = "Machine clients, by client id")
    public ApiClientPage list(
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return clients.list(new AccountQuery(
                caller.scope(Right.MANAGE_ACCOUNTS), q, limit, cursor == null ? null : Cursor.parse(cursor, 2)));
    }

    @POST
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "addApiClient", summary = "Let another system in; the answer shows its secret this once")
    public RestResponse<NewSecret> add(ApiClientInput input) {
        var added = clients.add(input);
        return Revision.created("api-clients", added.value().client().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "getApiClient", summary = "One machine client")
    public RestResponse<ApiClientView> get(UUID id) {
        return Revision.answer(clients.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(
            operationId = "reviseApiClient",
            summary = "Change name, scopes, areas or expiry, or disable; it holds for tokens that are out, too")
    public RestResponse<ApiClientView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, ApiClientView view) {
        return Revision.answer(clients.revise(id, Revision.required(ifMatch), view));
    }

    @POST
    @Path("/{id}/secret")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(
            operationId = "rotateSecret",
            summary = "Make a new secret, shown this once; the one before it works for 24 hours more")
    public NewSecret rotate(UUID id) {
        return clients.rotate(id);
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "revokeApiClient", summary = "Shut a machine client out for good, with its tokens")
    public RestResponse<ApiClientView> revoke(
            UUID id, @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Revision.answer(clients.revoke(id));
    }
}

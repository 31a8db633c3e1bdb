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
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Tag(name = "identity", description = "People and what they may do")
public class AccountResource {

    private final AccountService accounts;
    private final Caller caller;

    AccountResource(AccountService accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "listAccounts", summary = "Accounts, by log-in name")
    public AccountPage list(
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return accounts.list(new AccountQuery(
                caller.scope(Right.MANAGE_ACCOUNTS), q, limit, cursor == null ? null : Cursor.parse(cursor, 2)));
    }

    @POST
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(
            operationId = "addAccount",
            summary = "Give a person an account; the answer shows its first password this once")
    public RestResponse<NewPassword> add(AccountInput input) {
        var added = accounts.add(input);
        return Revision.created("accounts", added.value().account().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "getAccount", summary = "One account")
    public RestResponse<AccountView> get(UUID id) {
        return Revision.answer(accounts.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(operationId = "reviseAccount", summary = "Change name and roles, or disable; the account's sessions end")
    public RestResponse<AccountView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, AccountView view) {
        return Revision.answer(accounts.revise(id, Revision.required(ifMatch), view));
    }

    @POST
    @Path("/{id}/password-reset")
    @Requires(Right.MANAGE_ACCOUNTS)
    @Operation(
            operationId = "resetPassword",
            summary = "Make a new first password, shown this once; the account's sessions end")
    public NewPassword resetPassword(UUID id) {
        return accounts.resetPassword(id);
    }
}

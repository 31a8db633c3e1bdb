package org.jiheng.budget;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/budgets")
@Tag(name = "budgets", description = "Revenue and expenditure of a department's year")
public class BudgetResource {

    private final BudgetService budgets;
    private final Caller caller;

    BudgetResource(BudgetService budgets, Caller caller) {
        this.caller = caller;
        this.budgets = budgets;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listBudgets", summary = "Budgets, the newest year first")
    public BudgetPage list(
            @Nullable @QueryParam("departmentId") UUID departmentId,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return BudgetPage.of(budgets.list(new BudgetQuery(
                caller.scope(Right.READ),
                departmentId,
                fiscalYear,
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2))));
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getBudget", summary = "The head of a budget: what was carried over")
    public RestResponse<BudgetView> get(UUID id) {
        return Revision.answer(budgets.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseBudget", summary = "Replace what was carried over")
    public RestResponse<BudgetView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, BudgetView view) {
        return Revision.answer(budgets.revise(id, Revision.required(ifMatch), view));
    }

    @GET
    @Path("/{id}/revenue")
    @Requires(Right.READ)
    @Operation(operationId = "getBudgetRevenue", summary = "Revenue by source")
    public RestResponse<BudgetSection> revenue(UUID id) {
        return Revision.answer(budgets.revenue(id));
    }

    @PUT
    @Path("/{id}/revenue")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseBudgetRevenue", summary = "Replace revenue by source")
    public RestResponse<BudgetSection> reviseRevenue(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, BudgetSection section) {
        return Revision.answer(budgets.reviseRevenue(id, Revision.required(ifMatch), section));
    }

    @GET
    @Path("/{id}/expenditure")
    @Requires(Right.READ)
    @Operation(operationId = "getBudgetExpenditure", summary = "Expenditure by kind")
    public RestResponse<BudgetSection> expenditure(UUID id) {
        return Revision.answer(budgets.expenditure(id));
    }

    @PUT
    @Path("/{id}/expenditure")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseBudgetExpenditure", summary = "Replace expenditure by kind")
    public RestResponse<BudgetSection> reviseExpenditure(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, BudgetSection section) {
        return Revision.answer(budgets.reviseExpenditure(id, Revision.required(ifMatch), section));
    }
}

package org.jiheng.department;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Place;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Access;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/departments")
@Tag(name = "departments", description = "The department tree")
public class DepartmentResource {

    private final DepartmentService departments;
    private final Caller caller;
    private final Access access;

    DepartmentResource(DepartmentService departments, Caller caller, Access access) {
        this.access = access;
        this.caller = caller;
        this.departments = departments;
    }

    @GET
    @Requires(Right.READ_TREE)
    @Operation(operationId = "listDepartments", summary = "Departments, by code; those without one last")
    public DepartmentPage list(
            @Nullable @QueryParam("regionCode") String regionCode,
            @Nullable @QueryParam("parentId") UUID parentId,
            @Nullable @QueryParam("departmentCode") String departmentCode,
            @Nullable @QueryParam("creditCode") String creditCode,
            @Nullable @QueryParam("q") String q,
            @Parameter(schema = @Schema(enumeration = {"code", "-code"})) @DefaultValue("code") @QueryParam("sort")
                    String sort,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return DepartmentPage.of(departments.list(new DepartmentQuery(
                caller.scope(Right.READ_TREE),
                regionCode,
                parentId,
                departmentCode,
                creditCode,
                q,
                sort.startsWith("-"),
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2))));
    }

    @POST
    @Idempotent
    @Requires(Right.ADMINISTER)
    @Operation(operationId = "addDepartment", summary = "Add a department")
    public RestResponse<DepartmentView> add(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, DepartmentInput input) {
        if (input.parentId() != null) {
            access.require(Right.ADMINISTER, "/parentId", input.parentId(), null);
        } else {
            access.requireRight(Right.ADMINISTER, new Place(input.regionCode(), "/", null));
        }
        var added = departments.add(input);
        return Revision.created("departments", added.value().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ_TREE)
    @Operation(operationId = "getDepartment", summary = "One department")
    public RestResponse<DepartmentView> get(UUID id) {
        return Revision.answer(departments.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.ADMINISTER)
    @Operation(operationId = "reviseDepartment", summary = "Replace what is said of a department")
    public RestResponse<DepartmentView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, DepartmentView view) {
        if (view.parentId() != null) {
            access.require(Right.ADMINISTER, "/parentId", view.parentId(), null);
        }
        return Revision.answer(departments.revise(id, Revision.required(ifMatch), view));
    }
}

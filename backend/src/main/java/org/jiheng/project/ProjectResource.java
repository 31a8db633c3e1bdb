package org.jiheng.project;

import jakarta.ws.rs.DELETE;
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
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Access;
import org.jiheng.shared.web.Idempotent;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/projects")
@Tag(name = "projects", description = "Projects, their money, goal and indicators")
public class ProjectResource {

    private final ProjectService projects;
    private final Caller caller;
    private final Access access;

    ProjectResource(ProjectService projects, Caller caller, Access access) {
        this.access = access;
        this.caller = caller;
        this.projects = projects;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listProjects", summary = "Projects, in their order")
    public ProjectPage list(
            @Nullable @QueryParam("departmentId") UUID departmentId,
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return ProjectPage.of(projects.list(new ProjectQuery(
                caller.scope(Right.READ),
                departmentId,
                fiscalYear,
                q,
                limit,
                cursor == null ? null : Cursor.parse(cursor, 2))));
    }

    @POST
    @Idempotent
    @Requires(Right.FILL)
    @Operation(operationId = "addProject", summary = "Add a project to a department's year")
    public RestResponse<ProjectView> add(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, ProjectInput input) {
        access.require(Right.FILL, "/departmentId", input.departmentId(), input.fiscalYear());
        var added = projects.add(input);
        return Revision.created("projects", added.value().id(), added);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getProject", summary = "The head of a project")
    public RestResponse<ProjectView> get(UUID id) {
        return Revision.answer(projects.get(id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProject", summary = "Replace the head of a project")
    public RestResponse<ProjectView> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, ProjectView view) {
        return Revision.answer(projects.revise(id, Revision.required(ifMatch), view));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Right.FILL)
    @Operation(operationId = "removeProject", summary = "Take a project out of its year; it can be restored")
    public RestResponse<Void> remove(UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        projects.remove(id, Revision.required(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/restoration")
    @Idempotent
    @Requires(Right.FILL)
    @Operation(operationId = "restoreProject", summary = "Put a removed project back where it stood")
    public RestResponse<ProjectView> restore(UUID id, @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Revision.answer(projects.restore(id));
    }

    @GET
    @Path("/{id}/funding")
    @Requires(Right.READ)
    @Operation(operationId = "getProjectFunding", summary = "The money of a project by source")
    public RestResponse<Funding> funding(UUID id) {
        return Revision.answer(projects.funding(id));
    }

    @PUT
    @Path("/{id}/funding")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProjectFunding", summary = "Replace the money of a project")
    public RestResponse<Funding> reviseFunding(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Funding funding) {
        return Revision.answer(projects.reviseFunding(id, Revision.required(ifMatch), funding));
    }

    @GET
    @Path("/{id}/goal")
    @Requires(Right.READ)
    @Operation(operationId = "getProjectGoal", summary = "The goal of a project, and how far it was reached")
    public RestResponse<Goal> goal(UUID id) {
        return Revision.answer(projects.goal(id));
    }

    @PUT
    @Path("/{id}/goal")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProjectGoal", summary = "Replace the goal of a project")
    public RestResponse<Goal> reviseGoal(UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Goal goal) {
        return Revision.answer(projects.reviseGoal(id, Revision.required(ifMatch), goal));
    }

    @GET
    @Path("/{id}/indicators")
    @Requires(Right.READ)
    @Operation(operationId = "getProjectIndicators", summary = "The indicators of a project")
    public RestResponse<IndicatorTable> indicators(UUID id) {
        return Revision.answer(projects.indicators(id));
    }

    @PUT
    @Path("/{id}/indicators")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProjectIndicators", summary = "Replace the indicators of a project")
    public RestResponse<IndicatorTable> reviseIndicators(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, IndicatorTable table) {
        return Revision.answer(projects.reviseIndicators(id, Revision.required(ifMatch), table));
    }
}

package org.jiheng.evaluation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.department.Profile;
import org.jiheng.department.ProfileService;
import org.jiheng.department.Staffing;
import org.jiheng.department.StaffingService;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.GoalService;
import org.jiheng.indicator.IndicatorService;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.indicator.Owner;
import org.jiheng.project.ProjectOrder;
import org.jiheng.project.ProjectService;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

/** The sections of a year that hang on the year itself; each is read and put back whole, at its own revision. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "evaluations")
public class SectionResource {

    private final EvaluationService evaluations;
    private final ProfileService profiles;
    private final StaffingService staffings;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final ProjectService projects;

    SectionResource(
            EvaluationService evaluations,
            ProfileService profiles,
            StaffingService staffings,
            GoalService goals,
            IndicatorService indicators,
            ProjectService projects) {
        this.evaluations = evaluations;
        this.profiles = profiles;
        this.staffings = staffings;
        this.goals = goals;
        this.indicators = indicators;
        this.projects = projects;
    }

    @GET
    @Path("/profile")
    @Requires(Right.READ)
    @Operation(operationId = "getProfile", summary = "部门概况: duties, offices, subordinate units")
    public RestResponse<Profile> profile(UUID id) {
        return Revision.answer(profiles.get(evaluations.year(id)));
    }

    @PUT
    @Path("/profile")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProfile", summary = "Replace 部门概况")
    public RestResponse<Profile> revise(UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Profile profile) {
        return Revision.answer(profiles.revise(evaluations.year(id), Revision.required(ifMatch), profile));
    }

    @GET
    @Path("/staffing")
    @Requires(Right.READ)
    @Operation(operationId = "getStaffing", summary = "人员: authorized posts, people in post by kind")
    public RestResponse<Staffing> staffing(UUID id) {
        return Revision.answer(staffings.get(evaluations.year(id)));
    }

    @PUT
    @Path("/staffing")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseStaffing", summary = "Replace 人员")
    public RestResponse<Staffing> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Staffing staffing) {
        return Revision.answer(staffings.revise(evaluations.year(id), Revision.required(ifMatch), staffing));
    }

    @GET
    @Path("/goal")
    @Requires(Right.READ)
    @Operation(operationId = "getDepartmentGoal", summary = "年度总体目标 of the department")
    public RestResponse<Goal> goal(UUID id) {
        return Revision.answer(goals.get(Owner.department(evaluations.year(id))));
    }

    @PUT
    @Path("/goal")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseDepartmentGoal", summary = "Replace 年度总体目标 of the department")
    public RestResponse<Goal> revise(UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Goal goal) {
        var owner = Owner.department(evaluations.year(id));
        return Revision.answer(goals.revise(owner, Revision.required(ifMatch), goal));
    }

    @GET
    @Path("/indicators")
    @Requires(Right.READ)
    @Operation(operationId = "getDepartmentIndicators", summary = "整体指标: the department's own (附2-1)")
    public RestResponse<IndicatorTable> indicators(UUID id) {
        return Revision.answer(indicators.table(Owner.department(evaluations.year(id))));
    }

    @PUT
    @Path("/indicators")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseDepartmentIndicators", summary = "Replace 整体指标")
    public RestResponse<IndicatorTable> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, IndicatorTable table) {
        var owner = Owner.department(evaluations.year(id));
        return Revision.answer(indicators.revise(owner, Revision.required(ifMatch), table));
    }

    @GET
    @Path("/project-order")
    @Requires(Right.READ)
    @Operation(operationId = "getProjectOrder", summary = "The projects of the year in their order")
    public RestResponse<ProjectOrder> order(UUID id) {
        return Revision.answer(projects.order(evaluations.year(id)));
    }

    @PUT
    @Path("/project-order")
    @Requires(Right.FILL)
    @Operation(operationId = "reviseProjectOrder", summary = "Put the projects of the year in another order")
    public RestResponse<ProjectOrder> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, ProjectOrder order) {
        return Revision.answer(projects.reviseOrder(evaluations.year(id), Revision.required(ifMatch), order));
    }
}

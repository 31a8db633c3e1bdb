package org.jiheng.review;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.evaluation.TaskPage;
import org.jiheng.evaluation.TaskService;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Idempotent;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tasks")
@Tag(name = "workflow", description = "The way from draft to publication")
public class TaskResource {

    private final TaskService tasks;
    private final IssueService issues;

    TaskResource(TaskService tasks, IssueService issues) {
        this.tasks = tasks;
        this.issues = issues;
    }

    @GET
    @Requires(Right.KNOWN)
    @Operation(
            operationId = "listTasks",
            summary = "Years that wait for the caller: sent back first, then by deadline, those without one last")
    public TaskPage list(
            @Nullable @QueryParam("fiscalYear") Integer fiscalYear,
            @Nullable @QueryParam("q") String q,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return tasks.list(fiscalYear, q, limit, cursor == null ? null : Cursor.parse(cursor, 3));
    }

    @POST
    @Idempotent
    @Requires(Right.OPEN_YEAR)
    @Operation(operationId = "issueTasks", summary = "任务下达: open a year for units, with a result for each")
    public RestResponse<IssuedTasks> issue(
            @Nullable @HeaderParam("Idempotency-Key") String idempotencyKey, IssueInput input) {
        return RestResponse.ok(issues.issue(input));
    }
}

package org.jiheng;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jiheng.shared.DepartmentYear;

/** A test on the data of a department's year. Each works on years of its own: the database is shared. */
public abstract class YearTest extends ApiTest {

    protected static final String NOBODY = "01934f3a-5b2c-7d1e-8f00-00000000ffff";

    @Inject
    protected Years years;

    protected static String budgetOf(DepartmentYear year) {
        return api().queryParam("departmentId", year.departmentId())
                .queryParam("fiscalYear", year.fiscalYear())
                .get("/budgets")
                .path("items[0].id");
    }

    protected static Response aProject(DepartmentYear year) {
        return aProject(year, null, "陇南市视频监控共享云平台项目经费");
    }

    protected static Response aProject(DepartmentYear year, String code, String name) {
        var added = json(projectInput(year, code, name)).post("/projects");
        added.then().statusCode(201);
        return added;
    }

    protected static String projectInput(DepartmentYear year, String code, String name) {
        return """
                {"departmentId": "%s", "fiscalYear": %d, "projectCode": %s, "name": "%s",
                 "supervisor": "中共陇南市委政法委员会", "implementer": null}
                """.formatted(year.departmentId(), year.fiscalYear(), code == null ? null : '"' + code + '"', name);
    }

    protected static String id(Response added) {
        return added.path("id");
    }
}

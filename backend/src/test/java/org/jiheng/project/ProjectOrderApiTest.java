package org.jiheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.YearTest;
import org.jiheng.evaluation.EvaluationView;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectOrderApiTest extends YearTest {

    @Test
    void theProjectsOfAYearArePutInAnOtherOrder() {
        var evaluation = years.evaluation();
        var path = path(evaluation);
        var a = project(evaluation, "平安建设工作经费");
        var b = project(evaluation, "政法智能化建设经费");
        var c = project(evaluation, "平安指数信息系统建设经费");
        api().get(path).then().statusCode(200).header("ETag", "\"3\"").body(sameJson(order(a, b, c)));

        json("\"3\"", order(c, a, b))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body(sameJson(order(c, a, b)));

        api().get(path).then().header("ETag", "\"4\"").body(sameJson(order(c, a, b)));
        api().queryParam("departmentId", evaluation.departmentId())
                .get("/projects")
                .then()
                .body("items.id", contains(c, a, b));
        json("\"4\"", order(c, a, b)).put(path).then().statusCode(200).header("ETag", "\"4\"");
    }

    @Test
    void whoeverDoesNotKnowOfAnAddedOrRemovedProjectIsRefused() {
        var evaluation = years.evaluation();
        var path = path(evaluation);
        var a = project(evaluation, "甲");
        var b = project(evaluation, "乙");
        var seen = api().get(path).header("ETag");
        project(evaluation, "丙");

        json(seen, order(b, a)).put(path).then().statusCode(412).body("type", equalTo("/problems/revision-stale"));
        var now = api().get(path).header("ETag");
        api().header("If-Match", "\"0\"").delete("/projects/{id}", a).then().statusCode(204);
        json(now, order(b, a)).put(path).then().statusCode(412);
        now = api().get(path).header("ETag");
        api().post("/projects/{id}/restoration", a).then().statusCode(200);
        json(now, order(b)).put(path).then().statusCode(412);
        json(order(b)).put(path).then().statusCode(428);
    }

    @Test
    void anOrderNamesEveryProjectOnce() {
        var evaluation = years.evaluation();
        var path = path(evaluation);
        var a = project(evaluation, "甲");
        var b = project(evaluation, "乙");
        var foreign = id(aProject(years.open()));

        json("\"2\"", order(b, b, foreign, a))
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/projectIds/1", "/projectIds/2"))
                .body("violations.code", contains("repeated", "unknown-reference"));
        json("\"2\"", order(b))
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/projectIds"))
                .body("violations.code", contains("project.order-incomplete"));
        json("\"2\"", "{\"projectIds\": [null]}").put(path).then().statusCode(400);
        json("\"2\"", "{\"projectIds\": [\"" + a + "x\"]}")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/projectIds/0"));
        api().get(path).then().header("ETag", "\"2\"").body(sameJson(order(a, b)));
    }

    @Test
    void aMovedProjectIsListedWhereItStandsOnEveryPage() {
        var evaluation = years.evaluation();
        var ids = new ArrayList<String>();
        for (int i = 1; i <= 5; i++) {
            ids.add(project(evaluation, "项目" + i));
        }
        var turned = List.of(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        json("\"5\"", order(turned.toArray(String[]::new)))
                .put(path(evaluation))
                .then()
                .statusCode(200);

        var first = api().queryParam("departmentId", evaluation.departmentId())
                .queryParam("limit", 3)
                .get("/projects");
        var second = api().queryParam("departmentId", evaluation.departmentId())
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/projects");

        var listed = new ArrayList<String>(first.jsonPath().getList("items.id"));
        listed.addAll(second.jsonPath().getList("items.id"));
        assertThat(listed).isEqualTo(turned);
    }

    private static String path(EvaluationView evaluation) {
        return "/evaluations/" + evaluation.id() + "/project-order";
    }

    private static String project(EvaluationView evaluation, String name) {
        return id(aProject(evaluation.year(), null, name));
    }

    private static String order(String... ids) {
        return Arrays.stream(ids)
                .map(id -> '"' + id + '"')
                .collect(Collectors.joining(", ", "{\"projectIds\": [", "]}"));
    }
}

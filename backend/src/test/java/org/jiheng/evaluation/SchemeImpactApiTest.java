package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.YearTest;
import org.jiheng.Years;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft would change of years that are there, before it is published. */
@QuarkusTest
class SchemeImpactApiTest extends YearTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestAccounts accounts;

    private final String code = "impact-" + UUID.randomUUID();
    private String first;

    @BeforeEach
    void aPublishedVersion() throws IOException {
        var content = content(1);
        var draft = json("{\"copyOf\": null, \"content\": " + content + "}").post("/scoring/schemes");
        draft.then().statusCode(201);
        first = draft.path("id");
        api().header("If-Match", draft.header("ETag"))
                .post("/scoring/schemes/{id}/publication", first)
                .then()
                .statusCode(200);
    }

    @Test
    void scoresAndGradesThatWouldChangeStandBesideThoseThatAre() throws IOException {
        var good = aYearOf("90");
        var better = aYearOf("100");
        var draft = draftWithAHigherTopGrade();

        var impact = api().get("/scoring/schemes/{id}/impact", draft);
        impact.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("total", equalTo(Map.of("years", 2, "changed", 1, "grades", 1, "unchanged", 1)))
                .body("items.schemeVersion", contains(1, 1))
                .body("next", nullValue());
        impact.then()
                .body(of(good, "score"), equalTo("91.00"))
                .body(of(good, "newScore"), equalTo("91.00"))
                .body(of(good, "grade"), equalTo("优"))
                .body(of(good, "newGrade"), equalTo("良"))
                .body(of(good, "changed"), equalTo(true))
                .body(of(better, "changed"), equalTo(false));
        // Nothing of it was kept.
        api().get("/evaluations/{id}/score", good).then().body("projects[0].score.grade", equalTo("优"));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() throws IOException {
        aYearOf("90");
        aYearOf("80");
        var draft = draftWithAHigherTopGrade();

        var page = api().queryParam("limit", 1).get("/scoring/schemes/{id}/impact", draft);
        page.then()
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .body("total", equalTo(Map.of("years", 2, "changed", 1, "grades", 1, "unchanged", 1)));
        var next = api().queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/scoring/schemes/{id}/impact", draft);
        next.then().body("items", hasSize(1)).body("next", nullValue()).body("total", nullValue());
        assertThat(next.<String>path("items[0].evaluationId")).isNotEqualTo(page.path("items[0].evaluationId"));
    }

    @Test
    void aYearKeepsTheVersionThatScoredItWhenALaterOneIsPublished() throws IOException {
        var year = aYearOf("90");
        var draft = draftWithAHigherTopGrade();
        api().header("If-Match", api().get("/scoring/schemes/{id}", draft).header("ETag"))
                .post("/scoring/schemes/{id}/publication", draft)
                .then()
                .statusCode(200);

        api().get("/scoring/schemes/{id}", first).then().body("state", equalTo("SUPERSEDED"));
        api().get("/evaluations/{id}/score", year)
                .then()
                .body("projects[0].score.schemeVersion", equalTo(1))
                .body("projects[0].score.grade", equalTo("优"));
        var head = api().get("/evaluations/{id}", year);
        json(head.header("ETag"), head.asString())
                .put("/evaluations/{id}", year)
                .then()
                .statusCode(200);
    }

    @Test
    void onlyYearsThatTheCallerMayReadAreInIt() throws IOException {
        aYearOf("90");
        var draft = draftWithAHigherTopGrade();
        api().header("If-Match", api().get("/scoring/schemes/{id}", draft).header("ETag"))
                .post("/scoring/schemes/{id}/publication", draft)
                .then()
                .statusCode(200);
        accounts.add("auditor-11", List.of(new RoleAssignment(Role.AUDITOR, "11", null, 2000, 2100)));

        as("auditor-11")
                .get("/scoring/schemes/{id}/impact", draft)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static String of(String evaluation, String property) {
        return "items.find { it.evaluationId == '" + evaluation + "' }.scores[0]." + property;
    }

    private String draftWithAHigherTopGrade() throws IOException {
        var content = content(2);
        ((ObjectNode) content.at("/rules/grades/bands/0")).put("from", "92.00");
        ((ObjectNode) content.at("/rules/grades/bands/1")).put("to", "92.00");
        content.set("tests", JSON.createArrayNode().add(content.at("/tests/0")));
        var draft = json("{\"copyOf\": null, \"content\": " + content + "}").post("/scoring/schemes");
        draft.then().statusCode(201);
        return draft.path("id");
    }

    private ObjectNode content(int version) throws IOException {
        var content = (ObjectNode)
                JSON.readTree(api().get("/scoring/schemes/{id}", Years.SCHEME).asString())
                        .get("content");
        ((ObjectNode) content.get("rules")).put("code", code).put("version", version);
        return content;
    }

    /** A year with one project that reaches so many of 100. */
    private String aYearOf(String actual) {
        var evaluation = years.evaluation();
        var head = api().get("/evaluations/{id}", evaluation.id());
        json("\"0\"", head.asString().replace(Years.SCHEME.toString(), first))
                .put("/evaluations/{id}", evaluation.id())
                .then()
                .statusCode(200);
        var project = id(aProject(evaluation.year()));
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1.00",
                  "executed": "1.00"}]}""");
        put("/projects/" + project + "/indicators", """
                {"rows": [{"id": null, "level1": "产出指标", "level2": "数量指标", "name": "指标", "sign": "AT_LEAST",
                  "target": "100", "unit": null, "points": "90.00", "actual": "%s", "givenScore": null,
                  "deviationReason": null, "improvement": null, "illustrative": false}]}""".formatted(actual));
        return evaluation.id().toString();
    }

    private static Response put(String path, String body) {
        var written = json(api().get(path).header("ETag"), body).put(path);
        written.then().statusCode(200);
        return written;
    }
}

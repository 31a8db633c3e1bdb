package org.jiheng.checking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jiheng.YearTest;
import org.jiheng.shared.DepartmentYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes a text is offered the year's figures for the numbers in it, and nothing is kept of it. */
@QuarkusTest
class SuggestionApiTest extends YearTest {

    private DepartmentYear year;
    private String id;
    private String project;

    @BeforeEach
    void aYearWithFigures() {
        year = years.open();
        id = api().queryParam("departmentId", year.departmentId())
                .get("/evaluations")
                .path("items[0].id");
        project = id(aProject(year, null, "2024年100万元平安建设"));
        put("/projects/" + project + "/funding", """
                {"rows": [{"source": "currentAppropriation", "initialBudget": null, "yearBudget": "1000000.00", "executed": "958812.34"}]}
                """);
    }

    @Test
    void aTypedAmountIsOfferedWithTheFigureThatItIs() {
        suggest("2024年100万元平安建设⟦project/" + project + ":RATE⟧，支出95.88万元，共3个方面")
                .then()
                .statusCode(200)
                .body("truncated", equalTo(false))
                .body("items", hasSize(1))
                .body("items[0].start", equalTo(32 + project.length()))
                .body("items[0].end", equalTo(39 + project.length()))
                .body("items[0].typed", equalTo("95.88万元"))
                .body(
                        "items[0].candidates.figureId",
                        containsInAnyOrder(
                                "project/" + project + ":AMOUNT",
                                "project/" + project + "/currentAppropriation:AMOUNT",
                                "projects:AMOUNT"))
                .body("items[0].candidates.figureId[2]", equalTo("projects:AMOUNT"))
                .body("items[0].candidates[0].printed", equalTo("95.88万元"))
                .body("items[0].candidates.equal", equalTo(List.of(true, true, true)));
        suggest("支出96.20万元").then().body("items[0].candidates[0].equal", equalTo(false));
        suggest("").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theNumbersThatStayTypedInTheTextsOfAYearAreListedWithTheirPlaces() {
        put("/evaluations/" + id + "/narrative/experience", """
                {"paragraph": "experience", "text": "支出⟦projects:AMOUNT⟧。\\n其中95.88万元用于平安建设。"}
                """);
        put("/projects/" + project + "/goal", """
                {"expected": null, "achieved": "执行率95.88%。", "analysis": null, "deviation": "无。"}
                """);

        api().get("/evaluations/{id}/figure-suggestions", id)
                .then()
                .statusCode(200)
                .body("truncated", equalTo(false))
                .body(
                        "items.place.anchor",
                        contains("paragraph/experience", "field/PROJECTS/projects/" + project + "/goal/achieved"))
                .body("items.place.quote", contains("95.88万元", "95.88%"))
                .body("items.place.projectId", contains(null, project))
                .body("items[0].place.span", equalTo(Map.of("start", 23, "end", 30)))
                .body("items[0].candidates.equal", everyItem(equalTo(true)))
                .body("items[1].candidates.figureId", hasItem("project/" + project + ":RATE"));
        api().get("/evaluations/{id}/figure-suggestions", NOBODY).then().statusCode(404);
    }

    @Test
    void aTextThatCannotBeAParagraphIsRefused() {
        suggest("长".repeat(20_001)).then().statusCode(422).body("violations[0].pointer", equalTo("/text"));
        suggest("95.88万元".repeat(2_500)).then().statusCode(200);
        json("{\"text\": null}")
                .post("/evaluations/{id}/figure-suggestions", id)
                .then()
                .statusCode(400);
        json("{\"text\": \"\"}")
                .post("/evaluations/{id}/figure-suggestions", NOBODY)
                .then()
                .statusCode(404);
    }

    private Response suggest(String text) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/evaluations/{id}/figure-suggestions", id);
    }

    private static void put(String path, String body) {
        json(api().get(path).header("ETag"), body).put(path).then().statusCode(200);
    }
}

package org.jiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo is the real report's figures, all of them, with what it states beside what follows from its data. */
@QuarkusTest
@TestProfile(DemoApiTest.WithDemo.class)
public class DemoApiTest extends ApiTest {

    /** A start with the demo, on a database of its own. */
    public static class WithDemo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return "postgresql".equals(System.getProperty("jiheng.test.database"))
                    ? Map.of("jiheng.demo", "true")
                    : Map.of(
                            "jiheng.demo",
                            "true",
                            "quarkus.datasource.jdbc.url",
                            "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                    + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }
    }

    private static final String DEPARTMENT = "中共陇南市委政法委员会";

    @Inject
    DemoService demo;

    private String evaluation;
    private JsonPath figures;
    private JsonNode facts;

    @BeforeEach
    void load() throws IOException {
        evaluation =
                api().queryParam("q", DEPARTMENT).get("/evaluations").jsonPath().getString("items[0].id");
        figures = api().get("/evaluations/{id}/figures", evaluation).jsonPath();
        try (var in = DemoApiTest.class.getResourceAsStream("/demo/facts.json")) {
            facts = new ObjectMapper().readTree(in);
        }
    }

    @Test
    void theAccountsAreThoseOfTheReport() {
        assertThat(value("revenue:AMOUNT")).isEqualTo(yuan(facts.at("/revenue/total")));
        assertThat(value("expenditure/personnel:AMOUNT")).isEqualTo(yuan(facts.at("/expenditure/basic/personnel")));
        assertThat(value("expenditure/generalOperating:AMOUNT"))
                .isEqualTo(yuan(facts.at("/expenditure/basic/publicOperating")));
        assertThat(value("expenditure/project:AMOUNT")).isEqualTo(yuan(facts.at("/expenditure/project/total")));
        assertThat(value("staffing:COUNT")).isEqualTo("32");
        assertThat(value("staffing/authorized:COUNT")).isEqualTo("38");
        assertThat(value("profile/offices:COUNT")).isEqualTo("8");
        assertThat(value("profile/duties:COUNT")).isEqualTo("10");
    }

    @Test
    void theTotalsThatItStatesAreNotTheOnesThatFollow() {
        assertThat(value("expenditure:AMOUNT")).isEqualTo("12200500.00");
        assertThat(stated("expenditure:AMOUNT"))
                .containsEntry("value", "1220.06")
                .containsEntry("rounding", true);
        assertThat(value("expenditure/basic:SHARE")).isEqualTo("47.98");
        assertThat(stated("expenditure/basic:SHARE"))
                .containsEntry("value", "47.95")
                .containsEntry("agrees", false);
        assertThat(value("expenditure/project:SHARE")).isEqualTo("52.02");
        assertThat(stated("expenditure/project:SHARE"))
                .containsEntry("value", "52.05")
                .containsEntry("agrees", false);
        assertThat(stated("revenue:AMOUNT")).containsEntry("agrees", true);
    }

    @Test
    void whatTheSourceLacksStaysAbsentAndWhatDependsOnItIsNotComputable() {
        assertThat(value("department:RATE")).isNull();
        assertThat(stated("department:RATE")).containsEntry("value", "99.51").containsEntry("agrees", null);
        assertThat(value("budget/openingCarryOver:AMOUNT")).isNull();
        assertThat(value("expenditure:AMOUNT_YEAR")).isNull();
    }

    @Test
    void everyProjectHasItsAmountAndWhatTheReportStatesOfIt() {
        List<Map<String, Object>> projects =
                api().get("/evaluations/{id}/score", evaluation).jsonPath().getList("projects");

        assertThat(projects).hasSize(11);
        for (int i = 0; i < projects.size(); i++) {
            var fact = facts.at("/projects/" + i);
            var subject = "project/" + projects.get(i).get("projectId");
            assertThat(projects.get(i))
                    .containsEntry("name", fact.get("nameInSection").asText());
            assertThat(projects.get(i))
                    .containsEntry("statedScore", fact.get("statedScore").asText());
            assertThat(projects.get(i))
                    .containsEntry("statedGrade", fact.get("statedGrade").asText());
            assertThat(value(subject + ":AMOUNT_YEAR")).isEqualTo(yuan(fact.get("budget")));
            assertThat(value(subject + ":AMOUNT")).isEqualTo(yuan(fact.get("spent")));
            assertThat(value(subject + ":RATE")).isEqualTo("100.00");
            assertThat(stated(subject + ":LIST_AMOUNT"))
                    .containsEntry("value", fact.get("amountInList").asText());
            assertThat(stated(subject + ":LIST_NAME"))
                    .containsEntry("value", fact.get("nameInList").asText());
        }
        assertThat(value("projects:AMOUNT")).isEqualTo("6334500.00");
    }

    @Test
    void projectFourIsFifteenInItsSectionAndFiftyInTheList() {
        var id = api().get("/evaluations/{id}/score", evaluation).jsonPath().getString("projects[3].projectId");

        assertThat(value("project/" + id + ":AMOUNT_YEAR")).isEqualTo("150000.00");
        assertThat(stated("project/" + id + ":LIST_AMOUNT"))
                .containsEntry("value", "50")
                .containsEntry("agrees", false)
                .containsEntry("difference", "35.00");
    }

    @Test
    void everyIndicatorOfTheRealDepartmentIsMarkedAsIllustrative() {
        var indicators = api().queryParam(
                        "departmentId",
                        api().get("/evaluations/{id}", evaluation).<String>path("departmentId"))
                .queryParam("limit", 200)
                .get("/indicators")
                .jsonPath()
                .getList("items.illustrative", Boolean.class);

        assertThat(indicators).isNotEmpty().containsOnly(true);
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = api().queryParam("limit", 200).get("/evaluations").asString();
        demo.load();
        assertThat(api().queryParam("limit", 200).get("/evaluations").asString())
                .isEqualTo(before);
    }

    @Test
    void theInventedUnitIsCompleteAndAgreesWithItself() {
        var id = api().queryParam("q", "示例单位").get("/evaluations").jsonPath().getString("items[0].id");

        api().get("/evaluations/{id}/summary", id).then().statusCode(200);
        var summary = api().get("/evaluations/{id}/summary", id).jsonPath();
        assertThat(summary.getString("status")).isEqualTo("TO_SUBMIT");
        assertThat(summary.getBoolean("illustrative")).isTrue();
        var disagreeing = api().get("/evaluations/{id}/figures", id)
                .jsonPath()
                .getList("items.findAll { f -> f.stated.any { it.agrees != true } }.id");
        assertThat(disagreeing).isEmpty();
        assertThat(api().get("/evaluations/{id}/score", id).jsonPath().getList("projects.score.score"))
                .hasSize(3)
                .doesNotContainNull();
    }

    private String value(String id) {
        return figures.getString("items.find { it.id == '" + id + "' }.value");
    }

    private Map<String, Object> stated(String id) {
        return figures.getMap("items.find { it.id == '" + id + "' }.stated[0]");
    }

    private static String yuan(JsonNode wan) {
        return new BigDecimal(wan.asText()).movePointRight(4).setScale(2).toPlainString();
    }
}

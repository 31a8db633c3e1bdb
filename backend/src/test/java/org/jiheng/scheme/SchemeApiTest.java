package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SchemeApiTest extends ApiTest {

    private static final Path NATIONAL = Path.of("src/main/resources/schemes/cn-project-2020.yaml");

    @Inject
    SchemeService schemes;

    @Test
    void theShippedSchemesArePublished() {
        var listed =
                api().queryParam("limit", 200).queryParam("state", "PUBLISHED").get("/scoring/schemes");
        listed.then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("PUBLISHED")))
                .body("next", nullValue());
        assertThat(listed.<List<String>>path("items.code"))
                .contains(
                        "cn-project-2020",
                        "cn-project-2021",
                        "cn-project-2021-cost",
                        "department-beijing",
                        "department-gansu",
                        "department-hunan",
                        "project-hubei")
                .isSorted();
    }

    @Test
    void aSchemeIsShownWholeWithWhereItStandsAndWhatIsNotVerified() {
        api().get("/scoring/schemes/{id}", Years.SCHEME)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("content.rules.code", equalTo("cn-project-2020"))
                .body("content.rules.total", equalTo("100.00"))
                .body("content.rules.execution.points", equalTo("10.00"))
                .body("content.rules.execution.method", equalTo("LINEAR_CAPPED"))
                .body("content.rules.execution.source.verified", equalTo(false))
                .body("content.rules.weights.level1.name", contains("产出指标", "效益指标", "满意度指标"))
                .body("content.rules.weights.level1.points", contains("50.00", "30.00", "10.00"))
                .body("content.rules.quantitative.overFulfilment.reasonAt", equalTo("1.3"))
                .body("content.rules.qualitative.tiers.from", contains("0.8", "0.6", "0"))
                .body("content.rules.grades.bands.grade", contains("优", "良", "中", "差"))
                .body("content.tests.name", not(empty()));
    }

    @Test
    void aDepartmentsSchemeShowsItsRowsWithTheirRules() {
        var id = api().queryParam("kind", "DEPARTMENT")
                .get("/scoring/schemes")
                .<String>path("items.find { it.code == 'department-gansu' }.id");
        api().get("/scoring/schemes/{id}", id)
                .then()
                .statusCode(200)
                .body("content.rules.table.find { it.code == 'staff' }.formula", equalTo("inPost ÷ authorized × 100"))
                .body("content.rules.table.find { it.code == 'staff' }.rule.kind", equalTo("linearDown"))
                .body("content.rules.inputs.name", hasItem("inPost"));
    }

    @Test
    void theSchemeWithCostHasItsOwnWeights() {
        var id = api().queryParam("kind", "PROJECT")
                .get("/scoring/schemes")
                .<String>path("items.find { it.code == 'cn-project-2021-cost' }.id");

        api().get("/scoring/schemes/{id}", id)
                .then()
                .body("content.rules.weights.level1.name", contains("成本指标", "产出指标", "效益指标", "满意度指标"))
                .body("content.rules.weights.level1.points", contains("20.00", "40.00", "20.00", "10.00"));
    }

    @ParameterizedTest
    @CsvSource({"2019, false, false", "2020, true, false", "2021, true, false", "2022, true, true", "2024, true, true"})
    void aYearHasTheSchemesThatHoldInIt(int year, boolean national, boolean withCost) {
        var codes = api().queryParam("fiscalYear", year)
                .queryParam("limit", 200)
                .get("/scoring/schemes")
                .<List<String>>path("items.code");
        assertThat(codes.contains("cn-project-2020")).isEqualTo(national);
        assertThat(codes.contains("cn-project-2021-cost")).isEqualTo(withCost);
    }

    @Test
    void aListGoesOnWhereThePageEnded() {
        var both = api().queryParam("limit", 2).get("/scoring/schemes").<List<String>>path("items.id");
        var first = api().queryParam("limit", 1).get("/scoring/schemes");

        api().queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/scoring/schemes")
                .then()
                .statusCode(200)
                .body("items.id", contains(both.get(1)));
        assertThat(first.<String>path("items[0].id")).isEqualTo(both.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=DEPARTMENTS",
                "state=NEW",
                "fiscalYear=x",
                "fiscalYear=1",
                "limit=0",
                "limit=201",
                "cursor=x",
                "page=1",
                "kind=PROJECT&kind=PROJECT"
            })
    void aListIsNotGuessedFromParametersThatCannotBeRead(String query) {
        api().get("/scoring/schemes?" + query)
                .then()
                .statusCode(400)
                .body("violations.parameter", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aSchemeThatIsNotThereIsNotFound() {
        api().get("/scoring/schemes/{id}", "01934f3a-5b2c-7d1e-8f00-00000000ffff")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
        api().get("/scoring/schemes/{id}", "national")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("id"));
    }

    @Test
    void aPublishedSchemeIsNotStoredAgainAndNotForItsComments() throws IOException {
        var text = Files.readString(NATIONAL);

        assertThatCode(() -> schemes.publish("national", text)).doesNotThrowAnyException();
        assertThatCode(() -> schemes.publish("national", "# said better\n" + text))
                .doesNotThrowAnyException();
        assertThat(schemes.published(Years.SCHEME).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aPublishedSchemeNeverChanges() throws IOException {
        var text = Files.readString(NATIONAL);
        var said = "The published scheme cn-project-2020 version 1 differs from national: a change needs a new version";

        assertThatThrownBy(() -> schemes.publish("national", text.replace("reasonAt: 1.3", "reasonAt: 1.5")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(said);
    }

    @Test
    void aShippedVersionWhoseNumberABureauHasPublishedIsLeftOutAndTheStartGoesOn() throws IOException {
        var bureau = national("number-taken", "c2d1", 2);
        var shipped = national("number-taken", "c2d2", 2).replace("reasonAt: 1.3", "reasonAt: 1.5");
        schemes.publish("bureau", bureau);

        assertThat(schemes.publish("shipped", shipped)).isFalse();

        assertThat(schemes.published("number-taken", 2)).contains(id("c2d1"));
        assertThat(schemes.published(id("c2d2"))).isEmpty();
    }

    @Test
    void aShippedVersionNeverSupersedesASchemeThatARegionHasUnderItsCode() throws IOException {
        schemes.publish(
                "bureau", national("code-taken", "c2d3", 1).replace("regionCode: null", "regionCode: \"420000000\""));

        assertThat(schemes.publish("shipped", national("code-taken", "c2d4", 2)))
                .isFalse();

        assertThat(schemes.published(id("c2d3")).orElseThrow().state()).isEqualTo(SchemeState.PUBLISHED);
        assertThat(schemes.published("code-taken", 2)).isEmpty();
    }

    @Test
    void aShippedVersionThatIsOlderThanWhatIsPublishedIsSupersededFromTheStart() throws IOException {
        schemes.publish("later", national("older", "c2d5", 3));

        assertThat(schemes.publish("shipped", national("older", "c2d6", 2))).isTrue();
        assertThat(schemes.publish("shipped", national("older", "c2d6", 2))).isTrue();

        assertThat(schemes.published(id("c2d5")).orElseThrow().state()).isEqualTo(SchemeState.PUBLISHED);
        assertThat(schemes.published(id("c2d6")).orElseThrow().state()).isEqualTo(SchemeState.SUPERSEDED);
    }

    private static String national(String code, String id, int version) throws IOException {
        return Files.readString(NATIONAL)
                .replace("code: cn-project-2020", "code: " + code)
                .replace("c201", id)
                .replace("version: 1", "version: " + version);
    }

    private static UUID id(String end) {
        return UUID.fromString("01900000-0000-7000-8000-00000000" + end);
    }

    @Test
    void anUnsoundSchemeIsNotStored() throws IOException {
        var text = Files.readString(NATIONAL).replace("c201", "c2fe").replace("version: 1", "version: 2");

        assertThatThrownBy(() -> schemes.publish("national", text.replace("points: \"50\"", "points: \"51\"")))
                .hasMessageContaining("/rules/weights/level1 sum-differs 101.00 100.00");
        assertThatThrownBy(() ->
                        schemes.publish("national", text.replace("grade: 优, from: \"90\"", "grade: 优, from: \"91\"")))
                .hasMessageContaining("/rules/grades/bands/0 gap 90.00 91.00");
        api().queryParam("limit", 200)
                .get("/scoring/schemes")
                .then()
                .body("items.findAll { it.code == 'cn-project-2020' }.version", contains(1));
    }
}

package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        api().get("/scoring/schemes")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "cn-project-2020",
                                "cn-project-2021",
                                "cn-project-2021-bands-caps",
                                "cn-project-2021-cost",
                                "cn-project-2021-cost-no-satisfaction",
                                "cn-project-2021-no-satisfaction",
                                "department-beijing",
                                "department-gansu",
                                "department-hunan",
                                "department-tianjin",
                                "project-2016-form",
                                "project-hubei",
                                "project-sichuan-county"))
                .body("items.version", everyItem(equalTo(1)))
                .body("items.findAll { it.kind == 'DEPARTMENT' }", hasSize(4))
                .body("items.find { it.code == 'department-gansu' }.regionCode", equalTo("620000000"))
                .body("next", nullValue());
    }

    @Test
    void aSchemeShowsItsWeightsItsBandsAndWhereItStands() {
        api().get("/scoring/schemes/{id}", Years.SCHEME).then().statusCode(200).body(sameJson("""
                        {"summary": {"id": "%s", "code": "cn-project-2020", "version": 1,
                           "name": "项目支出绩效自评（全国，不设成本指标）", "kind": "PROJECT", "regionCode": null,
                           "fiscalYearFrom": 2020, "fiscalYearTo": null},
                         "total": "100.00",
                         "execution": {"points": "10.00", "method": "LINEAR_CAPPED"},
                         "level1": [
                           {"name": "产出指标", "aliases": ["产出"], "points": "50.00"},
                           {"name": "效益指标", "aliases": ["效益"], "points": "30.00"},
                           {"name": "满意度指标", "aliases": ["满意度", "服务对象满意度指标"], "points": "10.00"}],
                         "reverse": "INVERSE_RATIO",
                         "overFulfilment": "REASON",
                         "reasonAt": "1.3",
                         "tiers": [
                           {"label": "达成", "from": "0.8", "to": "1"},
                           {"label": "部分达成", "from": "0.6", "to": "0.8"},
                           {"label": "未达成", "from": "0", "to": "0.6"}],
                         "gradeBands": [
                           {"grade": "优", "from": "90.00", "to": "100.00"},
                           {"grade": "良", "from": "80.00", "to": "90.00"},
                           {"grade": "中", "from": "60.00", "to": "80.00"},
                           {"grade": "差", "from": "0.00", "to": "60.00"}],
                         "sources": [
                           {"document": "财预〔2020〕10号", "article": "第十二条", "date": "2020-02-25", "verified": false},
                           {"document": "财预〔2020〕10号", "article": "附件 项目支出绩效自评表", "date": "2020-02-25", "verified": false},
                           {"document": "财预〔2020〕10号", "article": "第十六条", "date": "2020-02-25", "verified": false},
                           {"document": "中央部门项目支出绩效自评表填表说明", "article": null, "date": null, "verified": false},
                           {"document": "推定：文件未规定比例，由方案选定", "article": null, "date": null, "verified": false},
                           {"document": "财预〔2020〕10号", "article": "第十八条", "date": "2020-02-25", "verified": false}]}
                        """.formatted(
                        Years.SCHEME)));
    }

    @Test
    void theSchemeWithCostHasItsOwnWeights() {
        var id = api().queryParam("kind", "PROJECT")
                .get("/scoring/schemes")
                .<String>path("items.find { it.code == 'cn-project-2021-cost' }.id");

        api().get("/scoring/schemes/{id}", id)
                .then()
                .body("level1.name", contains("成本指标", "产出指标", "效益指标", "满意度指标"))
                .body("level1.points", contains("20.00", "40.00", "20.00", "10.00"));
    }

    @Test
    void whatWasReadIsNotSentAgain() {
        var tag = api().get("/scoring/schemes/{id}", Years.SCHEME).header("ETag");

        api().header("If-None-Match", tag)
                .get("/scoring/schemes/{id}", Years.SCHEME)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"2015, 0", "2016, 1", "2019, 1", "2020, 3", "2021, 5", "2022, 11", "2024, 12"})
    void aYearHasTheSchemesThatHoldInIt(int year, int count) {
        api().queryParam("fiscalYear", year).get("/scoring/schemes").then().body("items", hasSize(count));
    }

    @Test
    void aListGoesOnWhereThePageEnded() {
        var first = api().queryParam("limit", 1).get("/scoring/schemes");

        api().queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/scoring/schemes")
                .then()
                .statusCode(200)
                .body("items.code", contains("cn-project-2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=DEPARTMENTS",
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
        assertThatThrownBy(() -> schemes.publish("national", text.replace("c201", "c2ff")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(said);
    }

    @Test
    void anUnsoundSchemeIsNotStored() throws IOException {
        var text = Files.readString(NATIONAL).replace("c201", "c2fe").replace("version: 1", "version: 2");

        assertThatThrownBy(() -> schemes.publish("national", text.replace("points: \"50\"", "points: \"51\"")))
                .hasMessageContaining("/rules/weights/level1 sum-differs 101.00 100.00");
        assertThatThrownBy(() ->
                        schemes.publish("national", text.replace("grade: 优, from: \"90\"", "grade: 优, from: \"91\"")))
                .hasMessageContaining("/rules/grades/bands/0 gap 90.00 91.00");
        api().get("/scoring/schemes").then().body("items", hasSize(13));
    }
}

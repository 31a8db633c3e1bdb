package org.jiheng.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiheng.evaluation.State;
import org.junit.jupiter.api.Test;

/** What was published: it never changes, anybody can read and check it, and a correction is seen on both. */
@QuarkusTest
class PublicationApiTest extends DisclosureTest {

    private static final ObjectMapper SORTED =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    @Inject
    EntityManager database;

    @Test
    void theChecksumIsComputedAgainFromTheAnswer() throws JsonProcessingException, NoSuchAlgorithmException {
        var answer = published(publish(decisions(reportIsPublic())));

        Map<?, ?> content = SORTED.readValue(answer.asString(), Map.class);
        var canonical = SORTED.writeValueAsString(content.get("content"));
        var sum = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.<String>path("checksum")).isEqualTo(HexFormat.of().formatHex(sum));
        publications()
                .then()
                .body("items", hasSize(1))
                .body("items[0].checksum", equalTo(answer.path("checksum")))
                .body("items[0].publishedBy", equalTo("tester"))
                .body("items[0].correction", nullValue());
        assertThat(answer.asString()).doesNotContain("tester");
        api().queryParam("kind", "publication")
                .get("/evaluations/{id}/history", id)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void nothingOfAPublicationIsChangedOrRemoved() {
        var publication = UUID.fromString(publish(decisions(reportIsPublic())));
        var before = published(publication.toString()).asString();

        QuarkusTransaction.requiringNew().run(() -> database.find(Publication.class, publication).content = "{}");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.remove(database.find(Publication.class, publication))))
                .hasStackTraceContaining("A publication is never changed");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createQuery("update Publication set content = '{}'")
                                .executeUpdate()))
                .hasStackTraceContaining("immutable");

        assertThat(published(publication.toString()).asString()).isEqualTo(before);
    }

    @Test
    void whatChangesInTheYearAfterwardsDoesNotChangeWhatWasPublished() {
        var publication = publish(decisions(reportIsPublic()));
        var before = published(publication).asString();

        states.put(year, State.FILLING);
        narrative("other", "后来改写的");

        assertThat(published(publication).asString()).isEqualTo(before);
    }

    @Test
    void aCorrectionIsSeenOnTheOlderAndTheNewerPublication() {
        var older = publish(decisions(reportIsPublic()));
        var tag = published(older).header("ETag");
        take("CORRECT", "项目一的金额有误").then().statusCode(200).body("version", equalTo(2));

        published(older).then().body("correction.reason", equalTo("项目一的金额有误")).body("replacedBy", nullValue());
        nobody().header("If-None-Match", tag)
                .get("/public/reports/{id}", older)
                .then()
                .statusCode(200);
        assertThat(page(older).asString()).contains("正在更正，理由：项目一的金额有误");

        narrative("other", "更正后的说明");
        states.put(year, State.FINAL);
        take("PUBLISH", null).then().statusCode(200);
        String newer = publications().path("items[0].id");

        published(older).then().body("replacedBy", equalTo(newer)).body("content.version", equalTo(1));
        published(newer)
                .then()
                .body("content.version", equalTo(2))
                .body("content.replaces.id", equalTo(older))
                .body("content.replaces.checksum", equalTo(published(older).path("checksum")))
                .body("content.replaces.reason", equalTo("项目一的金额有误"));
        assertThat(page(older).asString())
                .contains("本报告已经更正", "/public/" + newer)
                .doesNotContain("更正后的说明");
        assertThat(page(newer).asString()).contains("第 2 版", "更正了", "/public/" + older, "更正后的说明");
        publications().then().body("items.version", equalTo(List.of(2, 1))).body("items[0].replaces", equalTo(older));
        api().queryParam("limit", 1)
                .queryParam(
                        "cursor",
                        api().queryParam("limit", 1)
                                .get("/evaluations/{id}/publications", id)
                                .<String>path("next"))
                .get("/evaluations/{id}/publications", id)
                .then()
                .body("items.version", equalTo(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoesAndThereIsOnePublication() throws Exception {
        decide(decisions(reportIsPublic())).then().statusCode(200);
        var tag = tag();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 6; i++) {
                answers.add(pool.submit((Callable<Integer>) () -> {
                    start.await();
                    return step(tag, "PUBLISH", null).statusCode();
                }));
            }
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses)
                    .containsOnlyOnce(200)
                    .allMatch(status -> status == 200 || status == 409 || status == 412);
        } finally {
            pool.shutdownNow();
        }
        publications().then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotPublishedAnswersLikeWhatIsNotThere() {
        var unpublished =
                withoutTrace(published(id).then().statusCode(404).extract().asString());
        var missing = withoutTrace(published(UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .extract()
                .asString());
        assertThat(unpublished).isEqualTo(missing);

        var page = page(id).then()
                .statusCode(404)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page)
                .contains("没有这份公开的报告")
                .isEqualTo(page(UUID.randomUUID().toString()).asString());
        for (var odd : new String[] {"1", "none", "..%2f", "%3Cscript%3E", "style.css.map"}) {
            page().urlEncodingEnabled(false).get("/public/" + odd).then().statusCode(404);
        }
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void whatIsPublicMayBeKeptAndIsAskedForByItsTag() {
        var publication = publish(decisions(reportIsPublic()));
        var data = published(publication);
        data.then().header("Cache-Control", "no-cache").header("Vary", containsString("Accept-Language"));
        nobody().header("If-None-Match", data.header("ETag"))
                .get("/public/reports/{id}", publication)
                .then()
                .statusCode(304);
        var page = page(publication);
        page.then().header("Cache-Control", "no-cache").header("Vary", containsString("Accept-Language"));
        page().header("Accept-Language", "zh-CN")
                .header("If-None-Match", page.header("ETag"))
                .get("/public/{id}", publication)
                .then()
                .statusCode(304);
        api().get("/evaluations/{id}/publications", id).then().header("Cache-Control", "no-store");
    }

    @Test
    void thePageSpeaksTheReadersLanguageAroundAChineseReport() {
        var publication = publish(decisions(reportIsPublic()));

        assertThat(page(publication).asString())
                .contains("全年支出", "1,220.05", "1,218.18", "平安建设工作经费", "95.88%", "<html lang=\"zh-CN\">");
        assertThat(pageIn("en", publication).asString())
                .contains("Expenditure", "<html lang=\"en\">", "领导重视，责任到人")
                .doesNotContain("全年支出</dt>", "public.");
        assertThat(page(publication).asString()).doesNotContain("public.");
    }

    @Test
    void thePageRunsNothingWhateverWasTyped() {
        states.put(year, State.FILLING);
        var payload = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\"'{config:x}{#if}&#0;";
        narrative("experience", payload);
        json(
                        api().get("/projects/" + first).header("ETag"),
                        api().get("/projects/" + first).asString().replace("平安建设工作经费", payload))
                .put("/projects/" + first)
                .then()
                .statusCode(200);
        json(
                        api().get("/evaluations/{id}/narrative/other", id).header("ETag"),
                        "{\"paragraph\": \"other\", \"text\": \"\\u0008\"}")
                .put("/evaluations/{id}/narrative/other", id)
                .then()
                .statusCode(422);
        states.put(year, State.FINAL);
        var publication = publish(decisions(reportIsPublic()));
        take("CORRECT", "<svg onload=alert(1)>").then().statusCode(200);

        var page = page(publication);
        page.then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(page.asString())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;",
                        "{config:x}{#if}&amp;#0;",
                        "&lt;svg onload")
                .doesNotContain("<script", "<img", "<svg", " style=", "javascript:");
        published(publication).then().contentType("application/json");
    }

    @Test
    void theStyleOfThePageIsAFile() {
        page().accept("text/css")
                .get("/public/style.css")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .body(containsString("@media print"));
    }
}

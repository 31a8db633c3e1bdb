package org.jiheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jiheng.ApiTest;
import org.jiheng.Years;
import org.jiheng.identity.Role;
import org.jiheng.identity.RoleAssignment;
import org.jiheng.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Draft → published → superseded. */
@QuarkusTest
class SchemeLifecycleApiTest extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMES = "/scoring/schemes";

    @Inject
    TestAccounts accounts;

    @Inject
    Years years;

    private String code;

    @BeforeEach
    void aCodeOfItsOwn() {
        code = "test-" + UUID.randomUUID();
        accounts.add(
                "bureau-6212", List.of(new RoleAssignment(Role.PERFORMANCE_OFFICE, "621200000", null, 2000, 2100)));
        accounts.add(
                "bureau-6201", List.of(new RoleAssignment(Role.PERFORMANCE_OFFICE, "620100000", null, 2000, 2100)));
        accounts.add("filler-6212", List.of(new RoleAssignment(Role.FILLER, "621200000", null, 2000, 2100)));
    }

    @Test
    void aDraftIsWrittenPublishedAndSupersededByTheNextVersion() throws IOException {
        var first = drafted(content());
        first.then().statusCode(201).body("state", equalTo("DRAFT")).body("publishedAt", nullValue());

        var published = publish(first, first.header("ETag"));
        published.then().statusCode(200).body("state", equalTo("PUBLISHED")).body("publishedAt", notNullValue());

        var copy = bureau().body("{\"copyOf\": \"" + id(first) + "\", \"content\": null}")
                .post(SCHEMES);
        copy.then().statusCode(201).body("content.rules.version", equalTo(2)).body("content.rules.code", equalTo(code));
        publish(copy, copy.header("ETag")).then().statusCode(200);

        get(first).then().body("state", equalTo("SUPERSEDED")).body("content.rules.version", equalTo(1));
        get(copy).then().body("state", equalTo("PUBLISHED"));
    }

    @Test
    void whatWasReadCanBePutBackAndADraftMayContradictItself() throws IOException {
        var draft = drafted(content());
        var read = get(draft);

        put(draft, read.header("ETag"), read.asString())
                .then()
                .statusCode(200)
                .body("content", equalTo(read.path("content")));

        var view = (ObjectNode) JSON.readTree(get(draft).asString());
        ((ObjectNode) view.at("/content/rules/execution"))
                .put("points", "20.00")
                .putNull("zeroBudget");
        ((ObjectNode) view.at("/content/rules/grades/bands/1")).put("from", "70.00");
        put(draft, get(draft).header("ETag"), view.toString()).then().statusCode(200);
        publish(draft, get(draft).header("ETag"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/content/rules/weights/level1", "/content/rules/grades/bands/1"));
        get(draft).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aCaseThatFailsAndAZeroBudgetThatIsLeftOpenKeepADraftFromBeingPublished() throws IOException {
        var content = content();
        ((ObjectNode) content.at("/rules/execution")).putNull("zeroBudget");
        ((ObjectNode) content.at("/tests/0/expected")).put("total", "1.00");
        var draft = drafted(content);

        publish(draft, draft.header("ETag"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("/content/rules/execution/zeroBudget", "/content/tests/0/expected/total"));
    }

    @Test
    void aRuleWithoutWhatItsKindNeedsIsNamedByItsPlace() throws IOException {
        var content = content();
        var level = (ObjectNode) content.at("/rules/weights/level1/0");
        var rule = JSON.createObjectNode();
        ((ObjectNode) JSON.readTree(getScheme("cn-project-2021-bands-caps").asString())
                        .at("/content/rules/weights/level1/3/rule"))
                .fieldNames()
                .forEachRemaining(rule::putNull);
        rule.put("kind", "completion");
        level.set("rule", rule);
        level.set("ruleSource", content.at("/rules/weights/source"));
        var draft = drafted(content);

        publish(draft, draft.header("ETag"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/content/rules/weights/level1/0/rule/pass"));
    }

    @Test
    void whatIsPublishedNeverChangesAndIsNeverThrownAway() throws IOException {
        var scheme = drafted(content());
        publish(scheme, scheme.header("ETag")).then().statusCode(200);
        var read = get(scheme);

        put(scheme, read.header("ETag"), read.asString()).then().statusCode(409);
        bureau().header("If-Match", read.header("ETag"))
                .delete(SCHEMES + "/" + id(scheme))
                .then()
                .statusCode(409);
        publish(scheme, read.header("ETag")).then().statusCode(409);
        assertThat(get(scheme).asString()).isEqualTo(read.asString());
    }

    @Test
    void aDraftIsThrownAwayAtTheRevisionThatWasSeen() throws IOException {
        var draft = drafted(content());
        bureau().delete(SCHEMES + "/" + id(draft)).then().statusCode(428);
        bureau().header("If-Match", "\"7\"")
                .delete(SCHEMES + "/" + id(draft))
                .then()
                .statusCode(412);
        bureau().header("If-Match", draft.header("ETag"))
                .delete(SCHEMES + "/" + id(draft))
                .then()
                .statusCode(204);
        get(draft).then().statusCode(404);
    }

    @Test
    void onlyTheBureauOfItsRegionSeesADraftAndWritesIt() throws IOException {
        var draft = drafted(content());
        as("bureau-6201").get(SCHEMES + "/" + id(draft)).then().statusCode(404);
        as("filler-6212").get(SCHEMES + "/" + id(draft)).then().statusCode(404);
        as("bureau-6201").queryParam("limit", 200).get(SCHEMES).then().body("items.code", not(hasItem(code)));
        bureau().queryParam("limit", 200)
                .queryParam("state", "DRAFT")
                .get(SCHEMES)
                .then()
                .body("items.code", hasItem(code));

        var elsewhere = content();
        elsewhere.put("regionCode", "620100000");
        drafted(elsewhere).then().statusCode(403);
        elsewhere.putNull("regionCode");
        drafted(elsewhere).then().statusCode(403);
        as("filler-6212")
                .contentType(ContentType.JSON)
                .body("{\"copyOf\": \"" + Years.SCHEME + "\", \"content\": null}")
                .post(SCHEMES)
                .then()
                .statusCode(403);
    }

    @Test
    void aCodeBelongsToTheRegionThatPublishedIt() throws IOException {
        var scheme = drafted(content());
        publish(scheme, scheme.header("ETag")).then().statusCode(200);
        drafted(content()).then().statusCode(409).body("violations.pointer", contains("/content/rules/version"));

        var stolen = content();
        stolen.put("regionCode", "620100000");
        ((ObjectNode) stolen.get("rules")).put("version", 2);
        as("bureau-6201")
                .contentType(ContentType.JSON)
                .body(input(stolen))
                .post(SCHEMES)
                .then()
                .statusCode(409)
                .body("violations.pointer", contains("/content/rules/code"));
    }

    @Test
    void eitherACopyOrAContentIsGiven() {
        bureau().body("{\"copyOf\": null, \"content\": null}")
                .post(SCHEMES)
                .then()
                .statusCode(422);
        bureau().body("{\"copyOf\": \"" + UUID.randomUUID() + "\", \"content\": null}")
                .post(SCHEMES)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/copyOf"));
    }

    @Test
    void ofManyWhoPublishADraftAtOnceOneDoes() throws Exception {
        var draft = drafted(content());
        var tag = draft.header("ETag");

        var answers = atOnce(8, i -> publish(draft, tag));

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409, 412);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
    }

    @Test
    void ofTwoVersionsPublishedAtOnceOneIsInForceAfterwards() throws Exception {
        var drafts = new ArrayList<Response>();
        for (int version = 1; version <= 4; version++) {
            var content = content();
            ((ObjectNode) content.get("rules")).put("version", version);
            drafts.add(drafted(content));
        }

        atOnce(4, i -> publish(drafts.get(i), drafts.get(i).header("ETag")));

        var states =
                drafts.stream().map(draft -> get(draft).<String>path("state")).toList();
        assertThat(states).filteredOn("PUBLISHED"::equals).hasSize(1);
        assertThat(states.get(3)).isEqualTo("PUBLISHED");
    }

    @Test
    void twoVersionsStandSideBySide() throws IOException {
        var first = drafted(content());
        var changed = content();
        ((ObjectNode) changed.get("rules")).put("version", 2);
        ((ObjectNode) changed.at("/rules/grades/bands/0")).put("from", "92.00");
        ((ObjectNode) changed.at("/rules/grades/bands/1")).put("to", "92.00");
        var second = drafted(changed);

        bureau().queryParam("with", id(first))
                .get(SCHEMES + "/" + id(second) + "/comparison")
                .then()
                .statusCode(200)
                .body("scheme.version", equalTo(2))
                .body("with.version", equalTo(1))
                .body(
                        "differences.pointer",
                        contains("/rules/version", "/rules/grades/bands/0/from", "/rules/grades/bands/1/to"))
                .body("differences.label", contains("Version", "Grades · Bands · 优 · From", "Grades · Bands · 良 · To"))
                .body("differences.value", contains("2", "92.00", "92.00"))
                .body("differences.withValue", contains("1", "90.00", "90.00"))
                .body("differences.change", contains("CHANGED", "CHANGED", "CHANGED"));
        bureau().queryParam("with", UUID.randomUUID().toString())
                .get(SCHEMES + "/" + id(second) + "/comparison")
                .then()
                .statusCode(404);
    }

    private RequestSpecification bureau() {
        return as("bureau-6212").contentType(ContentType.JSON);
    }

    private Response drafted(JsonNode content) {
        return bureau().body(input(content)).post(SCHEMES);
    }

    private static String input(JsonNode content) {
        return "{\"copyOf\": null, \"content\": " + content + "}";
    }

    private Response get(Response scheme) {
        return as("bureau-6212").get(SCHEMES + "/" + id(scheme));
    }

    private Response put(Response scheme, String tag, String body) {
        return bureau().header("If-Match", tag).body(body).put(SCHEMES + "/" + id(scheme));
    }

    private Response publish(Response scheme, String tag) {
        return as("bureau-6212").header("If-Match", tag).post(SCHEMES + "/" + id(scheme) + "/publication");
    }

    private static String id(Response scheme) {
        return scheme.path("id");
    }

    /** The national scheme as one of Longnan's own. */
    private ObjectNode content() throws IOException {
        var content = (ObjectNode)
                JSON.readTree(getScheme("cn-project-2020").asString()).get("content");
        content.put("regionCode", "621200000").put("name", "陇南市项目支出绩效自评");
        ((ObjectNode) content.get("rules")).put("code", code);
        return content;
    }

    private static Response getScheme(String named) {
        var id = api().queryParam("limit", 200)
                .get(SCHEMES)
                .<String>path("items.find { it.code == '" + named + "' }.id");
        return api().get(SCHEMES + "/" + id);
    }

    private interface Each {
        Response of(int index);
    }

    private static List<Response> atOnce(int many, Each each) throws Exception {
        var barrier = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < many; i++) {
                var index = i;
                calls.add(() -> {
                    barrier.await();
                    return each.of(index);
                });
            }
            var answers = new ArrayList<Response>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

package org.jiheng;

import static io.restassured.config.HeaderConfig.headerConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jiheng.disclosure.TestPublications;
import org.jiheng.evaluation.TestRemarks;
import org.jiheng.identity.TestAccounts;
import org.jiheng.identity.TestClients;
import org.jiheng.shared.DepartmentYear;
import org.jiheng.shared.ProblemType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, asked in ways that are wrong at one place: it refuses as the contract says, tells
 * nothing of what is inside and stores nothing, and both databases answer alike. Each day asks another selection,
 * {@code -Dfuzz=full} asks everything, {@code -Dfuzz.seed=…} what a run asked that failed.
 */
@QuarkusTest
class FuzzApiTest extends YearTest {

    private static final int SELECTED = "full".equals(System.getProperty("fuzz")) ? Integer.MAX_VALUE : 800;
    private static final long SEED = Long.getLong("fuzz.seed", LocalDate.now().toEpochDay());
    private static final String DATABASE = System.getProperty("jiheng.test.database", "h2");

    private static final Pattern INSIDE =
            Pattern.compile("org\\.|java\\.|jakarta\\.|Exception|SQL|(?i:select |insert into)|\\.java|/home/|/tmp/");

    private static final Map<String, ProblemType> TYPES =
            Arrays.stream(ProblemType.values()).collect(Collectors.toMap(t -> "/problems/" + t.slug(), t -> t));

    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match",
            List.of("", "*", "0", "\"", "\"\"", "W/\"0\"", "\"x\"", "\"-1\"", "\"99999999999\"", "\"0\", \"1\""),
            "Idempotency-Key",
            List.of("", " ", "\u0001", "键", "x".repeat(200), "x".repeat(201)),
            "Content-Type",
            List.of("text/plain", "application/xml", "application/json;charset=utf-16", "multipart/form-data", "zzz"),
            "Content-Encoding",
            List.of("gzip", "zzz"),
            "Accept",
            List.of("zzz", "*/*;q=0", "image/png", "text/html", "application/problem+json"),
            "Accept-Encoding",
            List.of("gzip", "br;q=1.0, *;q=0", "identity;q=0", "gzip;q=zzz", "zzz"),
            "Accept-Language",
            List.of("zzz-zzz-zzz", "en;q=2", "*", ",", "en,".repeat(500)),
            "If-None-Match",
            List.of("*", "\"", "W/\"0\"", "\"x\", \"y\""));

    private static final List<String> PLACES = List.of(
            " ",
            "x",
            "null",
            "1-1-1-1-1",
            "٠١٩٣٤f3a-5b2c-7d1e-8f00-000000000001",
            "\u0000",
            "../../etc",
            "%2e",
            ";a=b",
            "0".repeat(3000),
            NOBODY);

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "-1",
            "+1",
            "1e3",
            "1.0",
            "１２",
            "٣",
            "null",
            "\u0000",
            "\u202e",
            "1-1-1-1-1",
            "%",
            "' or 1=1; --",
            "9".repeat(400),
            "𠮷".repeat(100),
            "𠮷".repeat(101));

    /** Parameters that take a text as it is; all others have a form that none of these values has. */
    private static final List<String> WORDS = List.of("q", "level1", "kind", "accountName", "pointer");

    /** What ends the session that asks cannot be asked wrongly by it again and again. */
    private static final String LOG_OUT = "closeSession";

    /** Right at one moment only, when somebody has that password or when it is their turn, or no JSON. Tested where they belong. */
    private static final Set<String> OF_THEIR_TURN = Set.of(
            "openSession",
            "changePassword",
            "setUp",
            "issueToken",
            "endSession",
            "takeStep",
            "addComment",
            "answerComment",
            "acceptComment",
            "reviseDisclosure",
            "addScheme",
            "reviseScheme",
            "removeScheme",
            "publishScheme",
            "compareSchemes",
            "getDifferences",
            "getExplanation",
            "explainFinding",
            "withdrawExplanation",
            "reconcile");

    /** Of an example, what belongs to the data that it is sent to. */
    private static final List<String> KEYS = List.of(
            "id",
            "regionCode",
            "fiscalYear",
            "departmentId",
            "budgetId",
            "illustrative",
            "parentId",
            "projectIds",
            "loginName",
            "mustChangePassword",
            "clientId",
            "expiresAt",
            "revokedAt");

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private static JsonNode contract;

    @Inject
    DataSource database;

    @Inject
    TestAccounts accounts;

    @Inject
    TestClients clients;

    @Inject
    TestPublications publications;

    @Inject
    TestRemarks remarks;

    private final Map<String, String> ids = new HashMap<>();
    private DepartmentYear spare;
    private String counts;

    /** One operation of the contract. */
    private record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        List<String> parameters(String in) {
            var names = new ArrayList<String>();
            node.path("parameters").forEach(p -> {
                if (p.path("in").asText().equals(in)) {
                    names.add(p.path("name").asText());
                }
            });
            return names;
        }

        JsonNode body() {
            return node.at("/requestBody/content/application~1json");
        }
    }

    /** A request, right until something of it is changed. */
    private static final class Draft {
        String method;
        String path;
        final Map<String, String> places = new HashMap<>();
        final List<String> query = new ArrayList<>();
        final Map<String, String> headers = new LinkedHashMap<>();
        JsonNode right;
        String body;
    }

    /** What is changed, and whether it must be refused whatever the operation is. */
    private record Variant(Operation operation, String what, boolean refused, Consumer<Draft> change) {

        String name() {
            return operation.id() + " " + what;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        contract = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile());
    }

    @BeforeEach
    void aYearWithSomethingInIt() {
        var evaluation = years.evaluation();
        spare = years.open(evaluation.departmentId(), 2025);
        var other = id(aProject(evaluation.year()));
        ids.put("departments", evaluation.departmentId().toString());
        ids.put("evaluations", evaluation.id().toString());
        ids.put("budgets", evaluation.budgetId().toString());
        ids.put("projects", other);
        ids.put("scoring", Years.SCHEME.toString());
        ids.put("accounts", accounts.spare("fuzzed").toString());
        ids.put("api-clients", clients.add("fuzzed-" + other, null).id().toString());
        // Nobody's, so that it is asked for rightly and is not there.
        ids.put("sessions", Years.SCHEME.toString());
        ids.put("public", publications.of(evaluation.year()).toString());
        ids.put("comments", remarks.on(evaluation.year()).toString());
        for (var operation : operations()) {
            if (operation.id().equals("reviseProjectIndicators")) {
                ids.put("indicators", send(right(operation)).path("rows[0].id"));
            }
        }
        // Not the one whose indicators are replaced from now on.
        ids.put("projects", id(aProject(evaluation.year())));
    }

    @Test
    void whatIsRightIsAccepted() {
        for (var operation : operations()) {
            if (OF_THEIR_TURN.contains(operation.id())) {
                continue;
            }
            assertThat(send(right(operation)).statusCode()).as(operation.id()).isBetween(200, 299);
        }
    }

    @Test
    void whatIsWrongAtOnePlaceIsRefusedAndNothingElse() throws IOException {
        var variants = new ArrayList<Variant>();
        operations().forEach(operation -> variants.addAll(variants(operation)));
        variants.sort(Comparator.comparing(Variant::name));
        Collections.shuffle(variants, new Random(SEED));
        var statuses = new TreeMap<String, Integer>();
        var failures = new ArrayList<String>();
        for (var variant : variants.subList(0, Math.min(SELECTED, variants.size()))) {
            try {
                statuses.put(variant.name(), statusOf(variant));
            } catch (AssertionError | RuntimeException failed) {
                failures.add(variant.name() + ": " + failed);
            }
        }
        assertThat(failures)
                .as("%d wrong and %d right answers, -Dfuzz.seed=%d", failures.size(), statuses.size(), SEED)
                .isEmpty();
        assertSameOnH2(statuses);
    }

    /** The run on H2 writes its statuses down, the run on PostgreSQL has the same for what both were asked. */
    private static void assertSameOnH2(Map<String, Integer> statuses) throws IOException {
        var written = Path.of("target/fuzz-h2.txt");
        if (DATABASE.equals("h2")) {
            var lines = statuses.entrySet().stream()
                    .map(status -> status.getValue() + " " + status.getKey())
                    .toList();
            Files.write(written, lines);
        } else if (Files.exists(written)) {
            var onH2 = Files.readAllLines(written).stream()
                    .collect(
                            Collectors.toMap(line -> line.substring(4), line -> Integer.valueOf(line.substring(0, 3))));
            onH2.keySet().retainAll(statuses.keySet());
            assertThat(statuses).as("statuses on H2").containsAllEntriesOf(onH2);
        }
    }

    private int statusOf(Variant variant) {
        var draft = right(variant.operation());
        variant.change().accept(draft);
        var before = stored();
        var response = send(draft);
        var status = response.statusCode();
        assertThat(status).as(response.asString()).isLessThan(500);
        assertThat(variant.refused() && status < 400)
                .as("%d %s", status, response.asString())
                .isFalse();
        assertProtected(response);
        if (status >= 400) {
            assertProblem(variant, response);
        }
        if (status >= 400 || draft.method.equals("get")) {
            assertThat(stored()).as("stored after %d", status).isEqualTo(before);
        }
        return status;
    }

    private static void assertProtected(Response response) {
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        // What was published may be kept, if it is asked each time whether it is still so.
        assertThat(response.header("Cache-Control")).isIn("no-store", "no-cache");
        assertThat(response.headers().hasHeaderWithName("Server")).isFalse();
        assertThat(response.headers().hasHeaderWithName("X-Powered-By")).isFalse();
    }

    private static void assertProblem(Variant variant, Response response) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContainPattern(INSIDE);
        // Not by path: that compiles a script each time.
        var problem = response.as(JsonNode.class);
        var type = problem.path("type").asText();
        assertThat(TYPES).containsKey(type);
        assertThat(response.statusCode())
                .isEqualTo(TYPES.get(type).status())
                .isEqualTo(problem.path("status").intValue());
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
        var violations = problem.path("violations");
        // A sentence that is missing would be shown as its code.
        assertThat(violations).noneMatch(v -> v.path("code").equals(v.path("message")));
        var place = Map.of("body", "pointer", "path", "parameter", "query", "parameter")
                .get(variant.what().replaceAll("[ /].*", ""));
        if (place != null && (response.statusCode() == 400 || response.statusCode() == 422)) {
            assertThat(violations)
                    .as(response.asString())
                    .isNotEmpty()
                    .allMatch(v -> v.path(place).isTextual());
        }
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(o -> operations.add(new Operation(o.getKey(), path.getKey(), o.getValue()))));
        operations.removeIf(operation -> operation.id().equals(LOG_OUT));
        return operations;
    }

    private static List<Variant> variants(Operation operation) {
        var all = new ArrayList<Variant>();
        if (!operation.body().isMissingNode()) {
            for (var broken : BrokenJson.of(contract, operation.body().path("schema"), example(operation))) {
                all.add(new Variant(
                        operation,
                        "body" + broken.name(),
                        broken.refused(),
                        draft -> draft.body = broken.in(draft.right)));
            }
        }
        for (var name : operation.parameters("path")) {
            for (var value : PLACES) {
                all.add(new Variant(operation, named("path", name, value), true, d -> d.places.put(name, value)));
            }
        }
        for (var name : operation.parameters("query")) {
            for (var value : VALUES) {
                all.add(new Variant(
                        operation,
                        named("query", name, value),
                        !WORDS.contains(name),
                        draft -> draft.query.add(name + "=" + encoded(value))));
            }
            all.add(new Variant(operation, "query " + name + " twice", true, draft -> {
                draft.query.add(name + "=1");
                draft.query.add(name + "=1");
            }));
        }
        for (var unknown : List.of("page=1", "offset=0", "size=1", "Limit=1", "=1", "zzz")) {
            all.add(new Variant(operation, "query " + unknown, true, draft -> draft.query.add(unknown)));
        }
        HEADERS.forEach((name, values) -> values.forEach(value -> all.add(new Variant(
                operation,
                named("header", name, value),
                name.equals("If-Match") && operation.parameters("header").contains(name),
                draft -> draft.headers.put(name, value)))));
        for (var method : METHODS) {
            if (!contract.path("paths").path(operation.path()).has(method)) {
                all.add(new Variant(operation, "method " + method, true, draft -> draft.method = method));
            }
        }
        return all;
    }

    private static String named(String where, String name, String value) {
        var shown = value.length() > 50 ? value.substring(0, 10) + "… " + value.length() : value;
        return where + " " + name + " '" + shown.replace('\u0000', '␀').replace('\u0001', '␁') + "'";
    }

    private static JsonNode example(Operation operation) {
        return operation.body().at("/examples/seed/value");
    }

    /** The operation's example, sent to data that is there. */
    private Draft right(Operation operation) {
        var draft = new Draft();
        draft.method = operation.method();
        draft.path = operation.path();
        draft.places.put("id", idFor(operation));
        draft.places.put("paragraph", "experience");
        draft.places.put("key", "R05-6f1c0a7be2d94f13");
        JsonNode there = mine(operation);
        if (operation.parameters("header").contains("If-Match")) {
            var seen = api().get(address(draft).replaceAll("((?:/comments|/scoring/schemes)/[^/]+)/.*", "$1"));
            var tag = seen.header("ETag");
            draft.headers.put("If-Match", tag == null ? "\"0\"" : tag);
            there = seen.as(JsonNode.class);
        }
        if (!operation.body().isMissingNode()) {
            draft.right = ours(example(operation), there);
            draft.body = draft.right.toString();
        }
        return draft;
    }

    private String idFor(Operation operation) {
        if (operation.id().equals("revokeApiClient")) {
            return clients.add("revoked-" + UUID.randomUUID(), null).id().toString();
        }
        if (!List.of("removeProject", "restoreProject").contains(operation.id())) {
            return ids.get(operation.path().split("/")[1]);
        }
        var project = aProject(spare);
        if (operation.id().equals("restoreProject")) {
            api().header("If-Match", project.header("ETag")).delete("/projects/{id}", id(project));
        }
        return id(project);
    }

    /** What an added thing belongs to: a year that nothing else is asked of, a department without that year. */
    private JsonNode mine(Operation operation) {
        var department = operation.id().equals("addEvaluation") ? years.open().departmentId() : spare.departmentId();
        return JsonNodeFactory.instance
                .objectNode()
                .put("departmentId", department.toString())
                .put("fiscalYear", spare.fiscalYear())
                .put("loginName", "p" + UUID.randomUUID().toString().substring(24))
                .put("clientId", "m" + UUID.randomUUID().toString().substring(24))
                .put("expiresAt", Instant.now().plus(Duration.ofDays(30)).toString());
    }

    /** An example with the ids and keys of the data that it is sent to. */
    private static JsonNode ours(JsonNode example, JsonNode there) {
        ObjectNode ours = example.deepCopy();
        for (var name : KEYS) {
            if (ours.has(name) && there.has(name)) {
                ours.set(name, there.get(name));
            }
        }
        ours.path("rows").forEach(row -> {
            if (row.has("id")) {
                ((ObjectNode) row).putNull("id");
            }
        });
        ours.path("assignments").forEach(assignment -> ((ObjectNode) assignment).putNull("departmentId"));
        return ours;
    }

    private static Response send(Draft draft) {
        var request = api().config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
                .urlEncodingEnabled(false);
        draft.headers.forEach(request::header);
        if (draft.body != null && draft.headers.containsKey("Content-Type")) {
            request.body(draft.body.getBytes(StandardCharsets.UTF_8));
        } else if (draft.body != null) {
            request.contentType(ContentType.JSON).body(draft.body);
        }
        return request.request(draft.method.toUpperCase(Locale.ROOT), address(draft));
    }

    private static String address(Draft draft) {
        var path = Pattern.compile("\\{(\\w+)}")
                .matcher(draft.path)
                .replaceAll(place -> Matcher.quoteReplacement(encoded(draft.places.get(place.group(1)))));
        return draft.query.isEmpty() ? path : path + "?" + String.join("&", draft.query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** How many rows every table has, and how often its rows were written; a refused log-in is counted, of course. */
    private String stored() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (counts == null) {
                var tables = new ArrayList<String>();
                try (var found = statement.executeQuery("""
                        select t.table_name, c.column_name from information_schema.tables t
                        left join information_schema.columns c
                          on c.table_schema = t.table_schema and c.table_name = t.table_name
                          and c.column_name = 'revision'
                        where t.table_schema = 'public' and t.table_name not in ('log_in_attempt', 'audit_event', 'audit_head') order by 1""")) {
                    while (found.next()) {
                        tables.add("select '" + found.getString(1) + "', count(*), "
                                + (found.getString(2) == null ? "0" : "coalesce(sum(revision), 0)") + " from "
                                + found.getString(1));
                    }
                }
                counts = String.join(" union all ", tables);
            }
            var rows = new StringBuilder();
            try (var counted = statement.executeQuery(counts)) {
                while (counted.next()) {
                    rows.append(counted.getString(1))
                            .append(' ')
                            .append(counted.getLong(2))
                            .append(' ')
                            .append(counted.getLong(3))
                            .append('\n');
                }
            }
            return rows.toString();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

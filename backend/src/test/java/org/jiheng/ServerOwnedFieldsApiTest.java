package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jiheng.evaluation.TestRemarks;
import org.jiheng.identity.TestAccounts;
import org.jiheng.identity.TestClients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server alone decides is refused in the body of every operation of the contract, at whatever depth. */
@QuarkusTest
class ServerOwnedFieldsApiTest extends YearTest {

    private static final List<String> OWNED = List.of(
            "id",
            "revision",
            "version",
            "round",
            "state",
            "status",
            "score",
            "grade",
            "roles",
            "ownerId",
            "accountId",
            "authorId",
            "createdAt",
            "updatedAt",
            "openRemarks",
            "late",
            "isAdmin");

    /** Figures by their name, scores by the code of their row. */
    private static final List<String> BY_NAME = List.of("/figures", "/byCode");

    @Inject
    TestAccounts accounts;

    @Inject
    TestClients clients;

    @Inject
    TestRemarks remarks;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void somethingOfEachCollection() {
        var evaluation = years.evaluation();
        ids.put("departments", evaluation.departmentId().toString());
        ids.put("evaluations", evaluation.id().toString());
        ids.put("budgets", evaluation.budgetId().toString());
        ids.put("projects", id(aProject(evaluation.year())));
        ids.put("comments", remarks.on(evaluation.year()).toString());
        ids.put("accounts", accounts.spare("owned").toString());
        ids.put(
                "api-clients",
                clients.add("owned-" + UUID.randomUUID(), null).id().toString());
        ids.put("scoring", Years.SCHEME.toString());
    }

    @Test
    void noOperationTakesWhatTheServerDecides() throws IOException {
        var contract = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile());
        var asked = 0;
        var deviations = new ArrayList<String>();
        for (var path : contract.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var body = operation.getValue().at("/requestBody/content/application~1json/examples/seed/value");
                if (body.isObject()) {
                    asked++;
                    ask(operation.getKey(), path.getKey(), body, deviations);
                }
            }
        }
        assertThat(deviations).isEmpty();
        assertThat(asked).isGreaterThan(20);
    }

    private void ask(String method, String path, JsonNode body, List<String> deviations) {
        var address = path.replace("{id}", ids.getOrDefault(path.split("/")[1], NOBODY))
                .replace("{paragraph}", "experience")
                .replace("{key}", "R05-6f1c0a7be2d94f13");
        for (var pointer : objects(body, "")) {
            for (var name : OWNED) {
                var changed = body.deepCopy();
                var object = (ObjectNode) changed.at(pointer);
                if (object.has(name)) {
                    continue;
                }
                object.put(name, "1");
                var answer = api().contentType(ContentType.JSON)
                        .header("If-Match", "\"0\"")
                        .body(changed.toString())
                        .request(method.toUpperCase(Locale.ROOT), address);
                var refused = answer.statusCode() == 400
                        && answer.<List<String>>path("violations.pointer").contains(pointer + "/" + name);
                if (!refused) {
                    deviations.add(method + " " + path + " with " + pointer + "/" + name + ": " + answer.statusCode());
                }
            }
        }
    }

    /** Where the objects of a body are: itself, and the first of each list; not those whose names are data. */
    private static List<String> objects(JsonNode node, String pointer) {
        var found = new ArrayList<String>();
        if (node.isObject()) {
            if (BY_NAME.stream().noneMatch(pointer::endsWith)) {
                found.add(pointer);
            }
            node.properties().forEach(child -> found.addAll(objects(child.getValue(), pointer + "/" + child.getKey())));
        } else if (node.isArray() && !node.isEmpty()) {
            found.addAll(objects(node.get(0), pointer + "/0"));
        }
        return found;
    }
}

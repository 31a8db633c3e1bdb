package org.jiheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every operation and every schema of the contract has; a lint that speaks our conventions. */
class ContractRulesTest {

    private static JsonNode contract;

    @BeforeAll
    static void read() throws IOException {
        contract = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../openapi.yaml").toFile());
    }

    @Test
    void everyOperationHasItsOwnNameASummaryAndATag() {
        var names = new HashSet<String>();
        each((name, operation) -> {
            assertThat(operation.path("operationId").asText()).as(name).matches("[a-z][A-Za-z]+");
            assertThat(names.add(operation.path("operationId").asText()))
                    .as(name)
                    .isTrue();
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).isNotEmpty();
        });
    }

    @Test
    void everyOperationSaysHowItRefuses() {
        each((name, operation) -> {
            for (var status : List.of("400", "401", "403", "404", "406", "500")) {
                assertThat(operation.at("/responses/" + status + "/$ref").asText())
                        .as(name + " " + status)
                        .startsWith("#/components/responses/");
            }
        });
    }

    /** What is one's own session has no revision, and an answer with a secret in it is not kept to be given again. */
    private static final Set<String> WITHOUT = Set.of(
            "post /session",
            "delete /session",
            "put /session/password",
            "post /setup",
            "post /accounts",
            "post /accounts/{id}/password-reset",
            "delete /sessions/{id}",
            "post /api-clients",
            "post /api-clients/{id}/secret",
            "post /tokens");

    @Test
    void whatChangesSomethingNamesTheRevisionOrTakesAKey() {
        each((name, operation) -> {
            if (WITHOUT.contains(name)) {
                return;
            }
            var parameters = new ArrayList<String>();
            operation
                    .path("parameters")
                    .forEach(p -> parameters.add(p.path("name").asText()));
            if (name.startsWith("put") || name.startsWith("delete")) {
                assertThat(parameters).as(name).contains("If-Match");
                assertThat(operation.path("responses").has("412")).as(name).isTrue();
                assertThat(operation.path("responses").has("428")).as(name).isTrue();
            }
            if (name.startsWith("post")) {
                assertThat(parameters).as(name).contains("Idempotency-Key");
            }
            assertThat(parameters).as(name).doesNotContain("page", "offset", "size");
        });
    }

    @Test
    void everyOperationHasAnExample() {
        each((name, operation) -> {
            if (!operation.has("parameters")
                    && !operation.has("requestBody")
                    && operation.at("/responses/204").isObject()) {
                return;
            }
            var found = operation.findValues("examples").size()
                    + operation.findValues("example").size();
            assertThat(found).as(name).isPositive();
        });
    }

    @Test
    void aListHasItemsAndNext() {
        each((name, operation) -> {
            if (operation.path("operationId").asText().startsWith("list")) {
                var schema = resolve(operation.at("/responses/200/content/application~1json/schema"));
                assertThat(schema.path("properties").has("items")).as(name).isTrue();
                assertThat(schema.path("properties").has("next")).as(name).isTrue();
            }
        });
    }

    @Test
    void thereIsNoBinaryNumberAndNoLooseObject() {
        var schemas = contract.at("/components/schemas").properties();
        assertThat(schemas).isNotEmpty();
        for (var schema : schemas) {
            assertThat(schema.getValue().findValuesAsText("type"))
                    .as(schema.getKey())
                    .doesNotContain("number");
            if (schema.getValue().has("properties")) {
                assertThat(schema.getValue().path("additionalProperties").asBoolean(true))
                        .as(schema.getKey())
                        .isFalse();
                var required = new HashSet<String>();
                schema.getValue().path("required").forEach(name -> required.add(name.asText()));
                Set<String> properties = new HashSet<>();
                schema.getValue().path("properties").fieldNames().forEachRemaining(properties::add);
                assertThat(required).as(schema.getKey()).isEqualTo(properties);
            }
        }
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? contract.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static void each(BiConsumer<String, JsonNode> check) {
        var paths = contract.path("paths").properties();
        assertThat(paths).isNotEmpty();
        for (var path : paths) {
            for (var operation : path.getValue().properties()) {
                check.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }
    }
}

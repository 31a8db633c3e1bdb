package org.jiheng.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Refusal.Violation;

/**
 * The contract, {@code openapi.yaml}, as the server itself reads it: what a request must look like is checked against
 * the very file that clients are generated from. Types, required and unknown properties and enumerations are the
 * contract's (400); bounds, lengths and references are rules of the field (422) and are left to them.
 */
@ApplicationScoped
public class Contract {

    /** In the artefact; the same file as the repository's. */
    public static final String RESOURCE = "contract/openapi.yaml";

    private static final String BASE = "https://jiheng.invalid/openapi";

    /** Under these keywords a request cannot be read as the schema. */
    private static final Set<String> FORM =
            Set.of("type", "required", "additionalProperties", "enum", "const", "format");

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private CompletableFuture<Loaded> loading =
            CompletableFuture.failedFuture(new IllegalStateException("not started"));

    private record Loaded(byte[] file, JsonNode document, JsonSchema root) {}

    /** One operation: where it stands in the document, and the parameters that it declares, by name. */
    record Operation(String pointer, JsonNode node, Map<String, Parameter> parameters) {

        boolean takesJson() {
            return node.at("/requestBody/content/application~1json").isObject();
        }
    }

    /** @param repeatable each of its texts is one item of an array */
    record Parameter(String pointer, String in, String name, boolean integer, boolean repeatable, boolean required) {}

    /** Read beside the rest of the start: the first request waits for it, the start does not. */
    void start(@Observes StartupEvent event) {
        loading = CompletableFuture.supplyAsync(Contract::load);
    }

    private static Loaded load() {
        try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            var file = in.readAllBytes();
            var document = new ObjectMapper(new YAMLFactory()).readTree(file);
            var text = document.toString();
            var factory = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.metaSchema(dialect()).schemaLoaders(l -> l.schemas(Map.of(BASE, text))));
            return new Loaded(file, document, factory.getSchema(SchemaLocation.of(BASE), CONFIG));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** JSON Schema, as part of a document whose other parts are no schemas. */
    private static JsonMetaSchema dialect() {
        return JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keywords(Stream.of("openapi", "info", "servers", "tags", "paths", "components")
                        .map(NonValidationKeyword::new)
                        .toList())
                .build();
    }

    /** Which methods an address of the API takes, as an {@code Allow} header lists them. */
    String allowed(String path) {
        return loading.join().document().path("paths").properties().stream()
                .filter(p -> path.matches(Gate.BASE + p.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .flatMap(p -> p.getValue().properties().stream())
                .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The file itself, as it stands in the repository. */
    byte[] file() {
        return loading.join().file();
    }

    /** Every operation, as the readable reference shows it. */
    List<Described> operations() {
        var described = new ArrayList<Described>();
        for (var path : loading.join().document().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                described.add(described(operation.getKey(), path.getKey(), operation.getValue()));
            }
        }
        return described;
    }

    /** An operation in words: its parameters, what it takes and what it gives. */
    record Described(
            String id, String method, String path, String summary, List<Field> parameters, List<Body> bodies) {}

    record Field(String name, String in, String schema) {}

    record Body(String name, String text) {}

    private static Described described(String method, String path, JsonNode operation) {
        var parameters = new ArrayList<Field>();
        for (var parameter : operation.path("parameters")) {
            parameters.add(new Field(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("schema").toString()));
        }
        var bodies = new ArrayList<Body>();
        bodies("request", operation.at("/requestBody/content"), bodies);
        for (var answer : operation.path("responses").properties()) {
            bodies(answer.getKey(), answer.getValue().path("content"), bodies);
        }
        return new Described(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                parameters,
                bodies);
    }

    private static void bodies(String name, JsonNode content, List<Body> bodies) {
        for (var type : content.properties()) {
            var example = type.getValue().at("/examples/seed/value");
            var shown = example.isMissingNode() ? type.getValue().path("schema") : example;
            bodies.add(new Body(name + " " + type.getKey(), shown.toPrettyString()));
        }
    }

    /**
     * @param path template below the API's base, such as {@code /departments/{id}}
     * @throws IllegalStateException if the contract lacks the operation: then {@code make contract} was not run
     */
    Operation operation(String method, String path) {
        var pointer =
                "/paths/" + escaped(path) + "/" + (method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT));
        var node = loading.join().document().at(pointer);
        if (node.isMissingNode()) {
            throw new IllegalStateException("Not in the contract: " + method + " " + path);
        }
        var parameters = new LinkedHashMap<String, Parameter>();
        var declared = node.path("parameters");
        for (int i = 0; i < declared.size(); i++) {
            var parameter = declared.get(i);
            var name = parameter.path("name").asText();
            var repeatable = parameter.at("/schema/type").asText().equals("array");
            parameters.put(
                    name,
                    new Parameter(
                            pointer + "/parameters/" + i + "/schema" + (repeatable ? "/items" : ""),
                            parameter.path("in").asText(),
                            name,
                            parameter.at("/schema/type").asText().equals("integer"),
                            repeatable,
                            parameter.path("required").asBoolean()));
        }
        return new Operation(pointer, node, parameters);
    }

    /** What of {@code body} cannot be read as the contract's schema, each place once. */
    List<Violation> misread(Operation operation, JsonNode body) {
        var schema = schema(operation.pointer() + "/requestBody/content/application~1json/schema");
        var byPlace = new LinkedHashMap<String, Violation>();
        schema.validate(body).stream()
                .filter(Contract::isForm)
                .map(Contract::violation)
                .sorted(Comparator.comparing(v -> String.valueOf(v.pointer())))
                .forEach(v -> byPlace.putIfAbsent(v.pointer(), v));
        return List.copyOf(byPlace.values());
    }

    /** Whether a parameter's text is one that the contract allows. */
    boolean allows(Parameter parameter, String text) {
        JsonNode value = new TextNode(text);
        if (parameter.integer() && text.matches("-?(0|[1-9][0-9]{0,8})")) {
            value = new IntNode(Integer.parseInt(text));
        }
        return schema(parameter.pointer()).validate(value).isEmpty();
    }

    /** A part of the one document: the factory would read the whole of it again for each part. */
    private JsonSchema schema(String pointer) {
        return schemas.computeIfAbsent(
                pointer,
                p -> loading.join()
                        .root()
                        .getSubSchema(SchemaLocation.of(
                                        BASE + "#" + p.replace("{", "%7B").replace("}", "%7D"))
                                .getFragment()));
    }

    private static boolean isForm(ValidationMessage message) {
        return FORM.contains(message.getType())
                || message.getType().equals("pattern") && message.getMessage().contains(DecimalText.PATTERN);
    }

    private static Violation violation(ValidationMessage message) {
        var place = message.getInstanceLocation().toString();
        return switch (message.getType()) {
            case "required" ->
                new Violation(place + "/" + escaped(message.getProperty()), null, Message.of("missing-property"));
            case "additionalProperties" ->
                new Violation(place + "/" + escaped(message.getProperty()), null, Message.of("unknown-property"));
            case "enum" -> Violation.at(place, "unknown-value");
            case "type" -> Violation.at(place, "wrong-type");
            default -> Violation.at(place, "unreadable");
        };
    }

    /** A step of an RFC 6901 pointer. */
    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}

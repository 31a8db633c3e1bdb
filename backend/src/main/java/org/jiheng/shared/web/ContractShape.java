package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jiheng.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every operation and every schema of the contract, said once: the base address, problem answers,
 * entity tags, and that each property of a record is always present, {@code null} where it may be.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractShape implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String SCHEMAS = "#/components/schemas/";

    /** Parameters that mean the same wherever they stand: text, as JSON, of their schema. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "limit", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":200,\"default\":50}",
            "cursor", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":500}",
            "q", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":100}",
            "regionCode", "{\"type\":\"string\",\"pattern\":\"^[0-9]{9}$\"}",
            "departmentCode", "{\"type\":\"string\",\"pattern\":\"^[0-9]{1,21}$\"}",
            "creditCode", "{\"type\":\"string\",\"pattern\":\"^[0-9A-Z]{18}$\"}",
            "fiscalYear", "{\"type\":\"integer\",\"minimum\":2000,\"maximum\":2100}",
            "If-Match", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":200}",
            "Idempotency-Key", "{\"type\":\"string\",\"minLength\":1,\"maxLength\":200}");

    /** Where a secret could be guessed: their 429 speaks of wrong tries. */
    private static final Set<String> GUESSED_AT = Set.of("openSession", "issueToken");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IndexView index;

    public ContractShape(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(OASFactory.createServer().url(Gate.BASE)));
        var schemas = new TreeMap<>(contract.getComponents().getSchemas());
        schemas.forEach((name, schema) -> shape(name, schema, schemas));
        contract.getComponents().setSchemas(schemas);
        for (var type : ProblemType.values()) {
            contract.getComponents().addResponse(type.slug(), problem(type));
        }
        contract.getComponents()
                .addHeader(
                        "revision",
                        OASFactory.createHeader()
                                .description("Strong entity tag; name it in If-Match to change what was read")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        var paths = OASFactory.createPaths();
        new TreeMap<>(contract.getPaths().getPathItems()).forEach((path, item) -> {
            if (path.startsWith(Gate.BASE + "/")) {
                item.getOperations().forEach((method, operation) -> answers(method, path, operation));
                paths.addPathItem(path.substring(Gate.BASE.length()), item);
            }
        });
        contract.setPaths(paths);
    }

    private void shape(String name, Schema schema, Map<String, Schema> schemas) {
        if (schema.getProperties() == null) {
            return;
        }
        var record = index.getKnownClasses().stream()
                .filter(c -> c.isRecord()
                        && c.simpleName().equals(name)
                        && c.name().toString().startsWith("org.jiheng."))
                .filter(c -> schema.getProperties().keySet().stream().allMatch(p -> c.recordComponent(p) != null))
                .findFirst();
        if (record.isEmpty()) {
            return;
        }
        schema.setAdditionalPropertiesBoolean(false);
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        var properties = new LinkedHashMap<String, Schema>();
        // In the order of the code, which is the order of the form.
        for (var component : record.get().recordComponentsInDeclarationOrder()) {
            var property = schema.getProperties().get(component.name());
            if (property != null) {
                var absent = component.type().hasAnnotation(NULLABLE) || isNullable(record.get(), component.name());
                properties.put(component.name(), absent ? orNull(property, schemas) : property);
            }
        }
        schema.setProperties(properties);
        schema.setRequired(new ArrayList<>(properties.keySet()));
    }

    private static boolean isNullable(ClassInfo record, String component) {
        var accessor = record.method(component);
        return accessor != null && accessor.returnType().hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema property, Map<String, Schema> schemas) {
        var described = property;
        if (property.getRef() != null) {
            var named = schemas.get(property.getRef().substring(SCHEMAS.length()));
            if (named != null && named.getProperties() == null) {
                // A decimal or an enumeration: written out, so that a misread value has one reason and not two.
                described = OASFactory.createSchema()
                        .type(named.getType())
                        .format(named.getFormat())
                        .pattern(named.getPattern())
                        .description(
                                property.getDescription() == null ? named.getDescription() : property.getDescription())
                        .examples(named.getExamples());
                if (named.getEnumeration() != null) {
                    described.setEnumeration(new ArrayList<>(named.getEnumeration()));
                }
            } else {
                return OASFactory.createSchema()
                        .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
            }
        }
        var types = new ArrayList<>(described.getType() == null ? List.of() : described.getType());
        if (!types.contains(SchemaType.NULL)) {
            types.add(SchemaType.NULL);
        }
        described.setType(types);
        if (described.getEnumeration() != null && !described.getEnumeration().contains(null)) {
            var values = new ArrayList<>(described.getEnumeration());
            values.add(null);
            described.setEnumeration(values);
        }
        return described;
    }

    /** Every operation may be refused for what its form allows to go wrong. */
    private static void answers(PathItem.HttpMethod method, String path, Operation operation) {
        var changes = method != PathItem.HttpMethod.GET;
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var refusals = new ArrayList<>(List.of(
                ProblemType.UNREADABLE_REQUEST,
                ProblemType.UNAUTHENTICATED,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_FOUND,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.URI_TOO_LONG,
                ProblemType.HEADERS_TOO_LARGE,
                ProblemType.UNEXPECTED,
                ProblemType.UNAVAILABLE));
        refusals.add(
                GUESSED_AT.contains(operation.getOperationId())
                        ? ProblemType.TOO_MANY_ATTEMPTS
                        : ProblemType.TOO_MANY_REQUESTS);
        if (changes) {
            refusals.addAll(List.of(
                    ProblemType.STATE_CONFLICT,
                    ProblemType.BODY_TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.INVALID_INPUT));
        }
        var revised = parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()));
        if (revised) {
            refusals.addAll(List.of(ProblemType.REVISION_STALE, ProblemType.REVISION_REQUIRED));
        }
        for (var refusal : refusals) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(refusal.status()),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.slug()));
        }
        if (!changes && path.contains("{")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("What the caller has is still so"));
        }
        parameters.forEach(ContractShape::describe);
        created(operation);
        examples(operation);
        var single = path.contains("{") || method == PathItem.HttpMethod.POST;
        for (var status : List.of("200", "201")) {
            var answer = operation.getResponses().getAPIResponse(status);
            if (answer != null && single && answer.getRef() == null) {
                answer.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/revision"));
            }
        }
    }

    /** What adds something answers 201 with where it is. */
    private static void created(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (operation.getOperationId().startsWith("add") && answer != null) {
            operation.getResponses().removeAPIResponse("200");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            answer.description("Created")
                                    .addHeader(
                                            "Location",
                                            OASFactory.createHeader()
                                                    .description("Where it is")
                                                    .schema(OASFactory.createSchema()
                                                            .addType(SchemaType.STRING))));
        }
    }

    private static void describe(Parameter parameter) {
        var known = PARAMETERS.get(parameter.getName());
        if (known != null) {
            parameter.setSchema(read(known));
        }
        if ("If-Match".equals(parameter.getName())) {
            parameter.setDescription("The entity tag of the revision that is to be changed; without it 428");
        }
        if ("Idempotency-Key".equals(parameter.getName())) {
            parameter.setDescription("The same key gives the same answer for 24 hours, and nothing is done twice");
        }
    }

    private static Schema read(String json) {
        try {
            var node = JSON.readTree(json);
            var schema = OASFactory.createSchema()
                    .addType(SchemaType.valueOf(node.get("type").asText().toUpperCase(Locale.ROOT)));
            if (node.has("minimum")) {
                schema.minimum(node.get("minimum").decimalValue())
                        .maximum(node.get("maximum").decimalValue());
            }
            if (node.has("minLength")) {
                schema.minLength(node.get("minLength").intValue())
                        .maxLength(node.get("maxLength").intValue());
            }
            if (node.has("default")) {
                schema.defaultValue(node.get("default").intValue());
            }
            return node.has("pattern") ? schema.pattern(node.get("pattern").asText()) : schema;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The examples of an operation stand in a file of their own: {@code parameters}, {@code request}, {@code response}. */
    private static void examples(Operation operation) {
        var file = "contract/examples/" + operation.getOperationId() + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            var examples = JSON.readTree(in);
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(p -> examples.path("parameters").has(p.getName()))
                        .forEach(p ->
                                p.setExample(plain(examples.get("parameters").get(p.getName()))));
            }
            if (examples.has("request")) {
                each(operation.getRequestBody().getContent(), examples.get("request"));
            }
            if (examples.has("response")) {
                operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                    if (status.startsWith("2")) {
                        each(answer.getContent(), examples.get("response"));
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static void each(@Nullable Content content, JsonNode example) {
        if (content != null) {
            content.getMediaTypes()
                    .values()
                    .forEach(type -> type.setExamples(
                            Map.of("seed", OASFactory.createExample().value(plain(example)))));
        }
    }

    private static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    private static APIResponse problem(ProblemType type) {
        return OASFactory.createAPIResponse()
                .description(type.slug())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"))));
    }
}

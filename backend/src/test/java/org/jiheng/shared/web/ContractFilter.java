package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Checks every exchange of a test against the repository's {@code openapi.yaml}: an undocumented answer is a failure. */
public final class ContractFilter implements Filter {

    private static final String BASE = "https://jiheng.invalid/openapi";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<Pattern, String> templates = new LinkedHashMap<>();

    public ContractFilter(Path file) {
        try {
            contract = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var text = contract.toString();
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(Map.of(BASE, text))));
        Iterable<String> names = () -> contract.path("paths").fieldNames();
        StreamSupport.stream(names.spliterator(), false)
                .sorted(Comparator.comparing(path -> path.contains("{")))
                .forEach(path ->
                        templates.put(Pattern.compile(Gate.BASE + path.replaceAll("\\{[^}]+}", "[^/]+")), path));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specified, FilterContext context) {
        var response = context.next(request, specified);
        var path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith(Gate.BASE)) {
            return response;
        }
        var template = templates.entrySet().stream()
                .filter(t -> t.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
        var method = request.getMethod().toLowerCase(java.util.Locale.ROOT).replace("head", "get");
        var operation = template.map(t -> "/paths/" + Contract.escaped(t) + "/" + method)
                .filter(p -> contract.at(p).isObject());
        if (operation.isEmpty()) {
            if (response.statusCode() != 404 && response.statusCode() != 405) {
                throw new AssertionError("Not in the contract: " + request.getMethod() + " " + path);
            }
            problemOnly(response);
            return response;
        }
        check(operation.get(), request, response);
        return response;
    }

    private void check(String operation, FilterableRequestSpecification request, Response response) {
        var isJson = String.valueOf(request.getContentType()).contains("json");
        if (response.statusCode() < 400 && request.getBody() != null && isJson) {
            validate(
                    operation + "/requestBody/content/application~1json/schema",
                    request.getBody() instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : request.getBody().toString(),
                    "request");
        }
        var answer = operation + "/responses/" + response.statusCode();
        var node = contract.at(answer);
        if (node.has("$ref")) {
            answer = node.get("$ref").asText().substring(1);
            node = contract.at(answer);
        }
        if (node.isMissingNode()) {
            throw new AssertionError("Status " + response.statusCode() + " is not in the contract: " + operation);
        }
        if (response.asByteArray().length == 0) {
            return;
        }
        var type = response.contentType().replaceAll(";.*", "");
        var schema = answer + "/content/" + Contract.escaped(type) + "/schema";
        if (contract.at(schema).isMissingNode()) {
            throw new AssertionError(type + " is not in the contract: " + answer);
        }
        if (type.matches("application/(.+\\+)?json")) {
            validate(schema, response.asString(), "response");
        }
    }

    private void problemOnly(Response response) {
        if (response.asByteArray().length > 0) {
            validate("/components/schemas/Problem", response.asString(), "response");
        }
    }

    private void validate(String pointer, String body, String what) {
        try {
            var location =
                    SchemaLocation.of(BASE + "#" + pointer.replace("{", "%7B").replace("}", "%7D"));
            var wrong = schemas.getSchema(location, config).validate(JSON.readTree(body));
            if (!wrong.isEmpty()) {
                throw new AssertionError("The " + what + " breaks the contract: " + wrong + "\n" + body);
            }
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("The " + what + " is not JSON: " + body, notJson);
        }
    }
}

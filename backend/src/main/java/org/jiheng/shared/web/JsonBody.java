package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body in one way for all operations, and says everything that is wrong with it at once: first what cannot
 * be read (400: syntax, limits, the contract's schema), then what a rule refuses (422: texts, decimals, Bean Validation).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class JsonBody implements MessageBodyReader<Object> {

    static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_KEYS = 200;
    private static final int MAX_ITEMS = 10_000;

    private static final String REFUSED = JsonBody.class.getName();

    private final ObjectMapper tree = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(40)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectMapper json;
    private final Contract contract;
    private final Validator validator;
    private final CurrentOperation current;

    JsonBody(ObjectMapper json, Contract contract, Validator validator, CurrentOperation current) {
        this.json = json;
        this.contract = contract;
        this.validator = validator;
        this.current = current;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.getName().startsWith("org.jiheng.");
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        return read(in.readNBytes(MAX_BYTES + 1), MAX_BYTES, type);
    }

    /** @throws Refusal naming everything that is wrong with the text */
    <T> T read(byte[] bytes, int most, Class<T> type) throws IOException {
        if (bytes.length > most) {
            throw new Refusal(ProblemType.BODY_TOO_LARGE, "problem.body-too-large.detail");
        }
        var body = parse(bytes);
        var refused = new ArrayList<Violation>();
        limits(body, "", refused);
        if (refused.isEmpty()) {
            refused.addAll(contract.misread(current.operation(), body));
        }
        if (!refused.isEmpty()) {
            throw new Refusal(ProblemType.UNREADABLE_REQUEST, null, refused);
        }
        texts(body, "", refused);
        var bound = bind(body, type, refused);
        if (bound != null) {
            var known = refused.stream().map(Violation::pointer).collect(Collectors.toSet());
            validator.validate(bound).stream()
                    .map(JsonBody::violation)
                    .filter(v -> !known.contains(v.pointer()))
                    .forEach(refused::add);
        }
        if (bound == null || !refused.isEmpty()) {
            refused.sort(Comparator.comparing(v -> String.valueOf(v.pointer())));
            throw Refusal.invalid(refused);
        }
        return bound;
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            var body = tree.readTree(bytes);
            if (body.isMissingNode()) {
                throw new Refusal(ProblemType.UNREADABLE_REQUEST, null, List.of(Violation.at("", "missing-body")));
            }
            return body;
        } catch (JsonProcessingException broken) {
            var code = broken instanceof StreamConstraintsException ? "over-limit" : "broken-json";
            var at = broken.getLocation();
            var place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
            throw new Refusal(ProblemType.UNREADABLE_REQUEST, null, List.of(Violation.at("", code, place)));
        }
    }

    private static void limits(JsonNode node, String pointer, List<Violation> refused) {
        if (node.isNumber() && !node.isIntegralNumber()) {
            // Decimals are strings in this contract; a float would already have lost what it says.
            refused.add(Violation.at(pointer, "wrong-type"));
        }
        if (node.isObject() && node.size() > MAX_KEYS || node.isArray() && node.size() > MAX_ITEMS) {
            refused.add(Violation.at(pointer, "over-limit", pointer));
            return;
        }
        eachChild(node, pointer, (child, at) -> limits(child, at, refused));
    }

    /** NUL cannot be stored, lone surrogates cannot be sent, and a bidi control makes a name read as another. */
    private static void texts(JsonNode node, String pointer, List<Violation> refused) {
        if (node.getNodeType() == JsonNodeType.STRING && !Texts.areClean(node.textValue())) {
            refused.add(Violation.at(pointer, "character-not-allowed"));
        }
        eachChild(node, pointer, (child, at) -> texts(child, at, refused));
    }

    private interface Visit {
        void child(JsonNode child, String pointer);
    }

    private static void eachChild(JsonNode node, String pointer, Visit visit) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit.child(node.get(i), pointer + "/" + i);
            }
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                visit.child(property.getValue(), pointer + "/" + Contract.escaped(property.getKey()));
            }
        }
    }

    private <T> @Nullable T bind(JsonNode body, Class<T> type, List<Violation> refused) throws IOException {
        try {
            return json.readerFor(type).withAttribute(REFUSED, refused).readValue(body);
        } catch (JsonMappingException misread) {
            // Such as an integer that the contract allows and no int holds.
            throw new Refusal(
                    ProblemType.UNREADABLE_REQUEST, null, List.of(Violation.at(pointer(misread), "unreadable")));
        }
    }

    private static String pointer(JsonMappingException misread) {
        return misread.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? Integer.toString(step.getIndex())
                                : Contract.escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** Notes that the field cannot hold what stands here, and lets the reading go on to find the rest. */
    static <T> @Nullable T refuse(DeserializationContext context, String code, Object... arguments) throws IOException {
        if (context.getAttribute(REFUSED) instanceof List<?> list) {
            @SuppressWarnings("unchecked")
            var refused = (List<Violation>) list;
            var pointer =
                    context.getParser().getParsingContext().pathAsPointer().toString();
            refused.add(Violation.at(pointer, code, arguments));
            return null;
        }
        throw JsonMappingException.from(context, code);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new Violation(pointer.toString(), null, new Message(code, List.of(violation.getMessage())));
    }
}

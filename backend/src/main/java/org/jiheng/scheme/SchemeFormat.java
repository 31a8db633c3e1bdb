package org.jiheng.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiheng.scoring.UnsoundScheme;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** A scheme between its text, its content as people write it, and the rules that are scored by: the words are the same. */
@ApplicationScoped
class SchemeFormat {

    private final ObjectMapper yaml;

    SchemeFormat(ObjectMapper json) {
        yaml = SchemeFile.yaml(json).setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /** What can be scored by, or what is wrong with it. */
    record Checked(@Nullable SchemeFile file, List<Violation> faults) {}

    SchemeFile file(String text) {
        return SchemeFile.read(yaml, text);
    }

    SchemeContent content(String text) {
        try {
            var tree = (ObjectNode) yaml.readTree(text);
            tree.remove("id");
            return yaml.treeToValue(tree, SchemeContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored scheme cannot be read", impossible);
        }
    }

    /** As it is kept; what is {@code null} is left out, as in a file. */
    String text(UUID id, SchemeContent content) {
        try {
            return yaml.writeValueAsString(tree(id, content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its properties without its test cases, and without what is {@code null}. */
    JsonNode rules(SchemeContent content) {
        ObjectNode tree = yaml.valueToTree(content);
        tree.remove("tests");
        return tree;
    }

    /** Everything that keeps a scheme from being scored by; the pointers are those of {@link SchemeContent}. */
    Checked check(UUID id, SchemeContent content) {
        var missing = missing(content);
        if (!missing.isEmpty()) {
            return new Checked(null, missing);
        }
        try {
            var file = yaml.treeToValue(tree(id, content), SchemeFile.class);
            return new Checked(file, file.faults());
        } catch (JsonMappingException unreadable) {
            if (unreadable.getCause() instanceof UnsoundScheme unsound) {
                return new Checked(null, SchemeFile.inRules(unsound.faults()));
            }
            var place = new StringBuilder();
            unreadable
                    .getPath()
                    .forEach(step -> place.append('/')
                            .append(
                                    step.getFieldName() == null
                                            ? Integer.toString(step.getIndex())
                                            : step.getFieldName()));
            return new Checked(null, List.of(Violation.at(place.toString(), "scheme.unreadable")));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode tree(UUID id, SchemeContent content) {
        ObjectNode tree = yaml.valueToTree(content);
        tree.put("id", id.toString());
        return tree;
    }

    /** A rule without what its kind needs is no rule; whatever else is wrong is looked for only then. */
    private List<Violation> missing(SchemeContent content) {
        var faults = new ArrayList<Violation>();
        var levels = content.rules().weights().level1();
        for (int i = 0; i < levels.size(); i++) {
            missing(levels.get(i).rule(), "/rules/weights/level1/" + i + "/rule", faults);
        }
        var table = content.rules().table();
        for (int i = 0; i < table.size(); i++) {
            missing(table.get(i).rule(), "/rules/table/" + i + "/rule", faults);
        }
        return faults;
    }

    private void missing(@Nullable RuleView rule, String pointer, List<Violation> faults) {
        if (rule != null) {
            Map<String, Object> filled = yaml.convertValue(rule, new TypeReference<>() {});
            rule.missing(pointer, filled, faults);
        }
    }
}

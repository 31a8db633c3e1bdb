package org.jiheng.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations of the contract, for tests that go through all of them. */
final class Operations {

    /** @param template such as {@code /projects/{id}/funding} */
    record Operation(String id, String method, String template, boolean hasBody, boolean isOpenToAnybody) {

        boolean isSafe() {
            return method.equals("GET");
        }

        /** The address of one thing. */
        String path(String id) {
            return template.replace("{id}", id)
                    .replace("{paragraph}", "experience")
                    .replaceAll("\\{[^}]*}", "nothing");
        }
    }

    private Operations() {}

    static List<Operation> all() {
        var found = new ArrayList<Operation>();
        var open = openToAnybody();
        for (var path : contract().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode node = operation.getValue();
                if (node.has("operationId")) {
                    found.add(new Operation(
                            node.path("operationId").asText(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            node.has("requestBody"),
                            open.contains(node.path("operationId").asText())));
                }
            }
        }
        return found;
    }

    /** As the policy table says. */
    private static Set<String> openToAnybody() {
        try (var lines = Files.lines(Path.of("src/test/resources/policy.csv"))) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells[1].equals("yes"))
                    .map(cells -> cells[0])
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

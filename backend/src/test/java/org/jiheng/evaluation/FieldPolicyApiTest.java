package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiheng.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write which field in which state: every field of a year × role × state, against {@code fields.csv}. */
@QuarkusTest
class FieldPolicyApiTest extends ReviewTest {

    /** Where a field is written, and what is changed of what was read there. */
    private record Field(String path, UnaryOperator<String> change) {}

    @Inject
    CommentRepository comments;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private String comment;

    @BeforeEach
    void aYearWithAProjectAndARemark() {
        String project = aProject(year).path("id");
        var sections = Map.of(
                "profile", "/evaluations/" + id + "/profile",
                "staffing", "/evaluations/" + id + "/staffing",
                "goal", "/evaluations/" + id + "/goal",
                "indicators", "/evaluations/" + id + "/indicators",
                "narrative", "/evaluations/" + id + "/narrative/experience",
                "stated-figures", "/evaluations/" + id + "/stated-figures",
                "applicability", "/evaluations/" + id + "/applicability",
                "project", "/projects/" + project,
                "project-funding", "/projects/" + project + "/funding");
        sections.forEach((name, path) -> fields.put(name, new Field(path, body -> body)));
        fields.put("revenue", new Field("/budgets/" + budgetOf(year) + "/revenue", body -> body));
        fields.put("expenditure", new Field("/budgets/" + budgetOf(year) + "/expenditure", body -> body));
        fields.put(
                "deadline",
                new Field(
                        "/evaluations/" + id,
                        body -> body.contains("\"deadline\":null")
                                ? body.replace("\"deadline\":null", "\"deadline\":\"2099-12-31\"")
                                : body.replace("\"2099-12-31\"", "null")));
        fields.put(
                "scheme",
                new Field(
                        "/evaluations/" + id,
                        body -> body.contains("c201")
                                ? body.replace("00000000c201", "00000000c202")
                                : body.replace("00000000c202", "00000000c201")));
    }

    @Test
    void everyFieldIsWrittenByWhomAndWhenTheTableSays() throws IOException {
        var table = table();
        var deviations = new ArrayList<String>();
        for (var field : table.entrySet()) {
            for (var role : Role.values()) {
                for (var state : State.values()) {
                    var open = field.getValue().get(role.name()).contains(state.name());
                    is(state);
                    var status = write(field.getKey(), role).statusCode();
                    if (open ? status / 100 != 2 : !List.of(403, 404, 409).contains(status)) {
                        deviations.add(field.getKey() + " by " + role + " in " + state + ": " + status);
                    }
                }
            }
        }
        assertThat(deviations).isEmpty();
    }

    private Response write(String name, Role role) {
        var who = person(role);
        return switch (name) {
            case "remark" -> remark(role, "section/BUDGET");
            case "reply" -> reply(role, comment);
            case "acceptance" -> accept(role, comment);
            default -> {
                var field = fields.get(name);
                var seen = api().get(field.path());
                yield as(who).contentType(ContentType.JSON)
                        .header("If-Match", seen.header("ETag"))
                        .body(field.change().apply(seen.asString()))
                        .put(field.path());
            }
        };
    }

    /** The year is in a state, with a remark that its own unit has made. */
    private void is(State state) {
        comment = QuarkusTransaction.requiringNew().call(() -> {
            evaluations.of(year.departmentId(), year.fiscalYear()).orElseThrow().state = state;
            var made = new Comment(year);
            made.evaluationId = UUID.fromString(id);
            made.version = 1;
            made.anchor = "section/BUDGET";
            made.text = "请核对";
            made.authorId = accounts.id(person(Role.UNIT_HEAD));
            made.authorName = "审核人";
            made.createdAt = Instant.parse("2025-03-21T02:00:00Z");
            made.node = State.UNIT_REVIEW;
            comments.persist(made);
            return made.id().toString();
        });
    }

    private static Map<String, Map<String, List<String>>> table() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/fields.csv"));
        var heads = lines.get(0).split(",");
        var table = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var row = new LinkedHashMap<String, List<String>>();
            for (int i = 1; i < heads.length; i++) {
                row.put(heads[i], List.of(cells[i].split(" ")));
            }
            table.put(cells[0], row);
        }
        return table;
    }
}

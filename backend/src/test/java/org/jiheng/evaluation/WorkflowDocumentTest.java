package org.jiheng.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jiheng.evaluation.Workflow.Step;
import org.jiheng.identity.Role;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/workflow.md} is the table of {@link Workflow} for people, and not another one. After a change of the table
 * the new text stands in {@code target/workflow.md}.
 */
class WorkflowDocumentTest {

    private static final Path KEPT = Path.of("docs/workflow.md");
    private static final Path MADE = Path.of("target/workflow.md");

    @Test
    void theDocumentIsTheTable() throws IOException {
        var document = document();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, document);

        assertThat(KEPT).as("cp %s %s", MADE, KEPT).hasContent(document);
    }

    private static String document() {
        return """
                # 从填报到公开

                这张表由代码里的 `evaluation.Workflow` 生成，测试保证两者一致：表里没有的一步就不能办。
                还没有填写任何内容的年度（未开始）与填报中的步骤相同。

                | 操作 | 从 | 谁 | 条件 | 到 |
                | --- | --- | --- | --- | --- |
                %s

                ## 条件

                | 条件 | 不成立时的说明 |
                | --- | --- |
                %s

                ## 轮到谁

                | 状态 | 谁 | 办什么 |
                | --- | --- | --- |
                %s
                """.formatted(
                        Workflow.STEPS.stream().map(WorkflowDocumentTest::row).collect(joining("\n")),
                        Arrays.stream(Workflow.Condition.values())
                                .filter(condition -> !condition.chooses())
                                .map(condition -> "| " + name(condition) + " | " + said("workflow", condition) + " |")
                                .collect(joining("\n")),
                        Arrays.stream(State.values())
                                .map(state -> "| " + said("state", state) + " | "
                                        + Workflow.turn(state)
                                                .map(WorkflowDocumentTest::holders)
                                                .orElse("")
                                        + " | "
                                        + Workflow.waitsFor(state).stream()
                                                .map(action -> said("action", action))
                                                .collect(joining("、"))
                                        + " |")
                                .collect(joining("\n")));
    }

    private static String row(Step step) {
        var conditions = step.conditions().stream()
                .sorted()
                .map(WorkflowDocumentTest::name)
                .collect(joining("；"));
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        said("action", step.action()),
                        said("state", step.from()),
                        holders(step.right()),
                        conditions,
                        said("state", step.to()));
    }

    private static String holders(Right right) {
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(right))
                .map(role -> said("role", role))
                .collect(joining("、"));
    }

    private static String name(Workflow.Condition condition) {
        return said("condition", condition);
    }

    private static String said(String kind, Enum<?> name) {
        var key = kind + "." + name.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said = Messages.of(Locale.SIMPLIFIED_CHINESE, Message.of(key, "n"));
        assertThat(said).isNotEqualTo(key);
        return said;
    }
}

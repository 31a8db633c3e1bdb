package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.quantitative;
import static org.jiheng.scoring.TableSamples.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.junit.jupiter.api.Test;

/** What persons set in place of what is computed. Both stay to be seen. */
class AdjustmentsTest {

    @Test
    void aScoreThatAPersonSetCountsAndTheComputedOneStandsBesideIt() {
        var sheet = score("95", Map.of("a", set("8", "抽查核减")));
        var row = sheet.rows().get(0);

        assertThat(row.score()).isEqualTo(Points.of("8"));
        assertThat(row.computed()).isEqualTo(Points.of("85.50"));
        assertThat(row.override()).isEqualTo(set("8", "抽查核减"));
        assertThat(row.notes())
                .containsExactly(
                        Message.of("scoring.note.not-met"),
                        Message.of("scoring.note.override", Points.of("8"), "抽查核减"));
        assertThat(sheet.total()).isEqualTo("18.00");
        assertThat(sheet.computedTotal()).isEqualTo("95.50");
        assertThat(row.trace().rule()).isEqualTo(Rule.OVERRIDE);
        assertThat(row.trace().parts())
                .extracting(Trace::name, Trace::value, Trace::entered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "given", Points.of("8").value(), null),
                        org.assertj.core.groups.Tuple.tuple("reason", null, "抽查核减"),
                        org.assertj.core.groups.Tuple.tuple(
                                "computed", Points.of("85.50").value(), null));
        TraceTest.checked(Objects.requireNonNull(sheet.trace()));
    }

    @Test
    void aRowThatCannotBeComputedMayBeSet() {
        var sheet = score("完成", Map.of("a", set("80", "已验收")));
        var row = sheet.rows().get(0);

        assertThat(row.score()).isEqualTo(Points.of("80"));
        assertThat(row.computed()).isNull();
        assertThat(row.notScored()).isNull();
        assertThat(row.notes())
                .containsExactly(
                        Message.of("scoring.note.override", Points.of("80"), "已验收"),
                        Message.of("scoring.actual-not-a-number", "完成"));
        assertThat(sheet.total()).isEqualTo("90.00");
        assertThat(sheet.computedTotal()).isNull();
        assertThat(row.trace().parts().get(2).notScored()).isEqualTo(Message.of("scoring.actual-not-a-number", "完成"));
        TraceTest.checked(Objects.requireNonNull(sheet.trace()));
    }

    @Test
    void theExecutionRateMayBeSetToo() {
        var sheet = score("100", Map.of(ScoreSheet.EXECUTION, set("5", "虚列支出")));

        assertThat(sheet.execution().score()).isEqualTo(Points.of("5"));
        assertThat(sheet.execution().computed()).isEqualTo(Points.of("10"));
        assertThat(sheet.execution().indicatorId()).isNull();
        assertThat(sheet.execution().trace().label()).isEqualTo(Message.of("scoring.execution"));
        assertThat(sheet.total()).isEqualTo("95.00");
        assertThat(sheet.computedTotal()).isEqualTo("100.00");
    }

    @Test
    void nobodySetsMoreThanThePoints() {
        var sheet = score("95", Map.of("a", set("90.01", "多给")));

        assertThat(sheet.rows().get(0).score()).isNull();
        assertThat(sheet.rows().get(0).trace()).isNull();
        assertThat(sheet.rows().get(0).notScored())
                .isEqualTo(Message.of("scoring.override-above-points", Points.of("90.01"), Points.of("90")));
        assertThat(sheet.total()).isNull();
        assertThat(score("95", Map.of("a", set("90", "满分"))).total()).isEqualTo("100.00");
    }

    @Test
    void whoSetsAScoreSaysWhy() {
        assertThatThrownBy(() -> set("1", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("why");
    }

    @Test
    void withoutOverrideThereIsOneTotal() {
        var sheet = score("95", Map.of("b", set("1", "别的行")));

        assertThat(sheet.rows().get(0).computed()).isNull();
        assertThat(sheet.rows().get(0).override()).isNull();
        assertThat(sheet.computedTotal()).isNull();
        assertThat(sheet.total()).isEqualTo("95.50");
    }

    @Test
    void aSetScoreNeedsNoTraceToCount() {
        var line = with(quantitative("产出指标", Sign.AT_LEAST, "100", "95", "90"), "a", null, false);
        var table = new ProjectTable(
                List.of(funds("1", "1")),
                List.of(line),
                new Adjustments(Map.of("a", set("8", "核减")), Map.of(), Set.of()));

        var sheet = ProjectScorer.scoreOnly(SchemeSamples.national(), table);

        assertThat(sheet.total()).isEqualTo("18.00");
        assertThat(sheet.rows().get(0).trace()).isNull();
    }

    private static ScoreOverride set(String score, String reason) {
        return new ScoreOverride(Points.of(score), reason);
    }

    private static ScoreSheet score(String actual, Map<String, ScoreOverride> overrides) {
        var line = with(quantitative("产出指标", Sign.AT_LEAST, "100", actual, "90"), "a", null, false);
        return ProjectScorer.score(
                SchemeSamples.national(),
                new ProjectTable(
                        List.of(funds("100", "100")), List.of(line), new Adjustments(overrides, Map.of(), Set.of())));
    }
}

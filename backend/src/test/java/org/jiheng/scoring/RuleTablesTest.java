package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scheme.SchemeTexts.part;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule and variant, line by line from {@code src/test/resources/scoring}. */
class RuleTablesTest {

    private static final Clause CLAUSE = SchemeSamples.source("clause");
    private static final String OF_RULE = "source: {document: d, article: of the rule, date: null, verified: false}";

    @ParameterizedTest(name = "{0}: 指标值 {2}，实际 {3}，分值 {4} → {5}")
    @MethodSource("rules")
    void aRowScoresByItsRule(
            String clause,
            String rule,
            @Nullable String target,
            String actual,
            String points,
            String score,
            String working) {
        var row = new Row("row", "指标", Points.of(points), target, null, actual, null, null, Map.of());

        var outcome = new RowScorer(SchemeSamples.national(), true)
                .score(part(rule.replace("source: S", OF_RULE), RowRule.class), CLAUSE, row);

        assertThat(outcome.score()).as(String.valueOf(outcome.notScored())).isNotNull();
        assertThat(RowScore.rounded(Objects.requireNonNull(outcome.score()))).isEqualTo(score);
        var trace = Objects.requireNonNull(outcome.trace());
        assertThat(trace.working()).isEqualTo(working);
        assertThat(trace.clause().article())
                .isEqualTo(trace.rule().name().startsWith("OVER") ? "of the rule" : "clause");
        assertThat(Evaluator.value(trace).rounded(2, RoundingMode.HALF_UP)).isEqualTo(score);
        assertThat(outcome.met())
                .isEqualTo(
                        trace.rule().met() != null
                                ? trace.rule().met()
                                : Points.of(score).equals(Points.of(points)));
    }

    @ParameterizedTest(name = "{0}: {4} ÷ {3} → {5}")
    @MethodSource("executions")
    void theExecutionRateScoresByItsMethod(
            String clause,
            String rule,
            @Nullable String initial,
            String budget,
            String executed,
            String score,
            String working) {
        var execution = part(rule.replaceFirst("\\}$", ", points: \"10\", " + OF_RULE + "}"), Execution.class);
        var scheme = SchemeSamples.with(execution);
        var line = new FundingLine(
                "s", initial == null ? null : Money.yuan(initial), Money.yuan(budget), Money.yuan(executed));

        var row = ProjectScorer.score(scheme, new ProjectTable(List.of(line), List.of()))
                .execution();

        assertThat(row.score()).as(String.valueOf(row.notScored())).isEqualTo(Points.of(score));
        assertThat(row.trace().working()).isEqualTo(working);
        assertThat(row.trace().clause().article()).isEqualTo("of the rule");
        assertThat(Evaluator.value(row.trace()).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(score);
    }

    static Stream<Arguments> rules() {
        return Tables.lines("rules.csv");
    }

    static Stream<Arguments> executions() {
        return Tables.lines("execution.csv");
    }
}

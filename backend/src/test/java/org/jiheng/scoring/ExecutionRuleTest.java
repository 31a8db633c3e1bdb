package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.score;

import java.util.List;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 预算执行率, in the figures of real forms (万元 there, yuan here). */
class ExecutionRuleTest {

    @ParameterizedTest(name = "E1: {1} of {0} → {2}")
    @CsvSource(textBlock = """
            # budget,  executed,  points
            900000,    899740,    10.00
            899740,    899740,    10.00
            100,       95.88,      9.59
            310.20,    154.74,     4.99
            100,       103,       10.00
            100,       99.95,     10.00
            100,       99.94,      9.99
            100,       0,          0.00
            999999999999999.99, 0.01, 0.00
            """)
    void theLinearScoreIsTheRateTimesThePointsAndNeverMore(String budget, String executed, String points) {
        assertThat(score(SchemeSamples.national(), funds(budget, executed)).score())
                .isEqualTo(Points.of(points));
    }

    @ParameterizedTest(name = "E3: {1} of {0} → {2}")
    @CsvSource(textBlock = """
            100,    100,      10
            100,    99.99,     7
            100,    80,        7
            100,    79.99,     5
            100,    60,        5
            100,    59.99,     0
            100,    0,         0
            # over the budget: not full points
            100,    100.01,    7
            # 79.9999… % is below 80 % although two decimals would show 80.00
            300000, 239999.99, 5
            """)
    void theBandedScoreIsThatOfTheBandOfTheUnroundedRate(String budget, String executed, String points) {
        assertThat(score(SchemeSamples.with(SchemeSamples.banded()), funds(budget, executed))
                        .score())
                .isEqualTo(Points.of(points));
    }

    @Test
    void theScoreIsTakenOnTheTotalOfAllSources() {
        var row = score(SchemeSamples.national(), funds("60", "60"), funds("40", "35.88"));

        assertScored(row, "9.59", Rule.EXECUTION_LINEAR, "95.88 ÷ 100 × 10 = 9.59");
    }

    @Test
    void sumsBeyondAnAmountAreStillSums() {
        var row = score(
                SchemeSamples.national(),
                funds("999999999999999.99", "999999999999999.99"),
                funds("999999999999999.99", "0"));

        assertThat(row.score()).isEqualTo(Points.of("5.00"));
    }

    @Test
    void spendingBeyondTheBudgetIsCappedAndNoted() {
        var row = score(SchemeSamples.national(), funds("100", "103"));

        assertScored(
                row,
                "10.00",
                Rule.EXECUTION_LINEAR,
                "min(1, 103 ÷ 100) × 10 = 10.00",
                Message.of("scoring.note.over-budget"));
    }

    @Test
    void theTraceOfABandShowsTheBand() {
        var scheme = SchemeSamples.with(SchemeSamples.banded());

        assertScored(score(scheme, funds("100", "79.99")), "5", Rule.EXECUTION_BANDS, "0.6 ≤ 79.99 ÷ 100 < 0.8 → 5.00");
        assertScored(score(scheme, funds("100", "100")), "10", Rule.EXECUTION_BANDS, "100 ÷ 100 = 1 → 10.00");
        assertScored(
                score(scheme, funds("100", "103")),
                "7",
                Rule.EXECUTION_OVER,
                "103 ÷ 100 > 1 → 7.00",
                Message.of("scoring.note.over-budget"));
        assertScored(score(scheme, funds("100", "0")), "0", Rule.EXECUTION_BANDS, "0 ≤ 0 ÷ 100 < 0.6 → 0.00");
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(textBlock = """
            0,     0,    scoring.nothing-budgeted,
            0.00,  5.00, scoring.spent-without-budget, 5.00
            -100,  5,    scoring.funding-negative,
            100,   -5,   scoring.funding-negative,
            ,      5,    scoring.year-budget-missing,  2
            100,   ,     scoring.executed-missing,     2
            """)
    void withoutARateThereIsAReasonAndNoScore(
            @Nullable String budget, @Nullable String executed, String key, @Nullable String argument) {
        var lines = argument == null || !argument.equals("2")
                ? List.of(funds(budget, executed))
                : List.of(funds("1", "1"), funds(budget, executed));

        var row = score(SchemeSamples.national(), lines.toArray(ProjectTable.FundingLine[]::new));

        assertThat(row.score()).isNull();
        assertThat(row.trace()).isNull();
        assertThat(row.notScored().key()).isEqualTo(key);
        assertThat(row.notScored().arguments())
                .map(String::valueOf)
                .isEqualTo(argument == null ? List.of() : List.of(argument));
    }

    /** E5. */
    @Test
    void aRateOfTheInitialBudgetMissesTheInitialBudgetOnly() {
        var scheme = SchemeTexts.rules("schemes/project-2016-form.yaml");
        var without = new ProjectTable.FundingLine("s", null, Money.yuan("100"), Money.yuan("50"));
        var with = new ProjectTable.FundingLine("s", Money.yuan("200"), null, Money.yuan("50"));

        assertThat(score(scheme, without).notScored()).isEqualTo(Message.of("scoring.initial-budget-missing", 1));
        assertThat(score(scheme, with).score()).isEqualTo(Points.of("2.50"));
    }

    @Test
    void aFormWithoutFundsHasNoRate() {
        assertThat(score(SchemeSamples.national(), new ProjectTable.FundingLine[0])
                        .notScored())
                .isEqualTo(Message.of("scoring.funding-missing"));
    }

    private static void assertScored(RowScore row, String points, Rule rule, String working, Message... notes) {
        assertThat(row.score()).isEqualTo(Points.of(points));
        assertThat(row.points()).isEqualTo(Points.of("10"));
        assertThat(row.notScored()).isNull();
        assertThat(row.reasonRequired()).isFalse();
        assertThat(row.notes()).containsExactly(notes);
        assertThat(row.trace())
                .extracting(Trace::rule, Trace::working, Trace::clause)
                .containsExactly(rule, working, SchemeSamples.EXECUTION);
    }
}

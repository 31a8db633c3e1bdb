package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.TableSamples.quantitative;
import static org.jiheng.scoring.TableSamples.score;
import static org.jiheng.scoring.TableSamples.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jiheng.scoring.Scheme.Equality;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定量指标: a table that an expert can read and extend. */
class QuantitativeRuleTest {

    private static final String OUTPUTS = "产出指标";

    @ParameterizedTest(name = "{0} {1}, actual {2}, of {3}, {4} → {5}")
    @CsvSource(textBlock = """
            # sign,    target, actual, of, reading,          points
            AT_LEAST,  100,    95,     15, INVERSE_RATIO,    14.25
            AT_LEAST,  3,      2,      10, INVERSE_RATIO,     6.67
            AT_LEAST,  100,    100,    10, INVERSE_RATIO,    10
            AT_LEAST,  100,    130,    10, INVERSE_RATIO,    10
            AT_LEAST,  100,    0,      10, INVERSE_RATIO,     0
            AT_LEAST,  100,    -5,     10, INVERSE_RATIO,     0
            AT_LEAST,  0,      0,      10, INVERSE_RATIO,    10
            AT_LEAST,  0,      -5,     10, INVERSE_RATIO,     0
            AT_LEAST,  -5,     -5,     10, INVERSE_RATIO,    10
            AT_LEAST,  -5,     -3,     10, INVERSE_RATIO,    10
            AT_LEAST,  0.5,    0.25,   1,  INVERSE_RATIO,     0.50
            MORE_THAN, 95,     96,     10, INVERSE_RATIO,    10
            MORE_THAN, 95,     95,     10, INVERSE_RATIO,    10
            MORE_THAN, 100,    50,     10, INVERSE_RATIO,     5
            MORE_THAN, 0,      0,      10, INVERSE_RATIO,    10
            EQUAL,     2,      2,      10, INVERSE_RATIO,    10
            EQUAL,     2,      3,      10, INVERSE_RATIO,    10
            EQUAL,     100,    95,     10, INVERSE_RATIO,     9.50
            EQUAL,     0,      0,      5,  INVERSE_RATIO,     5
            EQUAL,     0,      1,      5,  INVERSE_RATIO,     0
            EQUAL,     0,      -1,     5,  INVERSE_RATIO,     5
            EQUAL,     -5,     -5,     5,  INVERSE_RATIO,     5
            AT_MOST,   20,     20,     10, LINEAR_TO_DOUBLE, 10
            AT_MOST,   20,     25,     10, LINEAR_TO_DOUBLE,  7.50
            AT_MOST,   20,     39.99,  10, LINEAR_TO_DOUBLE,  0.01
            AT_MOST,   20,     40,     10, LINEAR_TO_DOUBLE,  0
            AT_MOST,   20,     41,     10, LINEAR_TO_DOUBLE,  0
            AT_MOST,   20,     20,     10, INVERSE_RATIO,    10
            AT_MOST,   20,     25,     10, INVERSE_RATIO,     8
            AT_MOST,   20,     40,     10, INVERSE_RATIO,     5
            AT_MOST,   16,     38.6,   15, LINEAR_TO_DOUBLE,  0
            AT_MOST,   16,     38.6,   15, INVERSE_RATIO,     6.22
            AT_MOST,   20,     20,     10, ALL_OR_NOTHING,   10
            AT_MOST,   20,     20.01,  10, ALL_OR_NOTHING,    0
            AT_MOST,   0,      0,      5,  INVERSE_RATIO,     5
            AT_MOST,   0,      1,      5,  INVERSE_RATIO,     0
            AT_MOST,   0,      1,      5,  LINEAR_TO_DOUBLE,  0
            AT_MOST,   0,      1,      5,  ALL_OR_NOTHING,    0
            AT_MOST,   20,     -1,     5,  INVERSE_RATIO,     5
            AT_MOST,   -5,     -7,     5,  INVERSE_RATIO,     5
            LESS_THAN, 20,     19,     10, INVERSE_RATIO,    10
            LESS_THAN, 20,     20,     10, INVERSE_RATIO,    10
            LESS_THAN, 20,     25,     10, INVERSE_RATIO,     8
            LESS_THAN, 20,     25,     10, LINEAR_TO_DOUBLE,  7.50
            """)
    void pointsFollowTheClause(Sign sign, String target, String actual, String of, Reverse reading, String points) {
        var row = score(scheme(reading), quantitative(OUTPUTS, sign, target, actual, of));

        assertThat(row.score()).isEqualTo(Points.of(points));
        assertThat(row.notScored()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}, actual {2}, {3}: {4}")
    @CsvSource(textBlock = """
            # sign,   target, actual, reading,          rule,             working
            AT_LEAST, 120,    112,    INVERSE_RATIO,    PROPORTIONAL,     112 ÷ 120 × 6 = 5.60
            AT_LEAST, 120,    -3,     INVERSE_RATIO,    PROPORTIONAL,     -3 < 0 → 0.00
            AT_LEAST, 120,    120,    INVERSE_RATIO,    TARGET_MET,       120 ≥ 120 → 6.00
            EQUAL,    2,      2,      INVERSE_RATIO,    TARGET_MET,       2 ≥ 2 → 6.00
            EQUAL,    0,      0,      INVERSE_RATIO,    TARGET_MET,       0 ≤ 0 → 6.00
            EQUAL,    -2,     -2,     INVERSE_RATIO,    TARGET_MET,       -2 = -2 → 6.00
            EQUAL,    0,      1,      INVERSE_RATIO,    TARGET_ZERO,      1 > 0 → 0.00
            AT_LEAST, 0,      -1,     INVERSE_RATIO,    TARGET_ZERO,      -1 < 0 → 0.00
            """)
    void theTraceShowsTheWorkingAndTheClause(
            Sign sign, String target, String actual, Reverse reading, Rule rule, String working) {
        assertThat(score(scheme(reading), quantitative(OUTPUTS, sign, target, actual, "6"))
                        .trace())
                .extracting(Trace::rule, Trace::working, Trace::clause)
                .containsExactly(rule, working, SchemeSamples.QUANTITATIVE);
    }

    @ParameterizedTest(name = "{0} {1}, actual {2}, {3}: {4}")
    @CsvSource(textBlock = """
            AT_MOST,   20, 25, INVERSE_RATIO,    INVERSE_RATIO,    20 ÷ 25 × 10 = 8.00
            AT_MOST,   20, 25, LINEAR_TO_DOUBLE, LINEAR_TO_DOUBLE, (1 − (25 − 20) ÷ 20) × 10 = 7.50
            AT_MOST,   20, 40, LINEAR_TO_DOUBLE, LINEAR_TO_DOUBLE, 40 ≥ 2 × 20 → 0.00
            AT_MOST,   20, 25, ALL_OR_NOTHING,   ALL_OR_NOTHING,   25 > 20 → 0.00
            LESS_THAN, 0,  1,  INVERSE_RATIO,    TARGET_ZERO,      1 > 0 → 0.00
            """)
    void theTraceOfAMissedAtMostTargetNamesTheReading(
            Sign sign, String target, String actual, Reverse reading, Rule rule, String working) {
        assertThat(score(scheme(reading), quantitative(OUTPUTS, sign, target, actual, "10"))
                        .trace())
                .extracting(Trace::rule, Trace::working, Trace::clause)
                .containsExactly(rule, working, SchemeSamples.REVERSE);
    }

    @Test
    void aMetAtMostTargetRestsOnTheGeneralClause() {
        assertThat(score(scheme(Reverse.INVERSE_RATIO), quantitative(OUTPUTS, Sign.AT_MOST, "20", "18.5", "10"))
                        .trace())
                .extracting(Trace::rule, Trace::working, Trace::clause)
                .containsExactly(Rule.TARGET_MET, "18.5 ≤ 20 → 10.00", SchemeSamples.QUANTITATIVE);
    }

    @ParameterizedTest(name = "{0} {1}, actual {2}: {3}")
    @CsvSource(textBlock = """
            # sign,    target, actual, asked
            AT_LEAST,  100,    130,    scoring.note.over-fulfilled
            AT_LEAST,  100,    129.99,
            AT_LEAST,  100,    99.99,  scoring.note.not-met
            MORE_THAN, 100,    130,    scoring.note.over-fulfilled
            EQUAL,     2,      3,      scoring.note.over-fulfilled
            EQUAL,     2,      2,
            EQUAL,     0,      0,
            EQUAL,     0,      -40,
            AT_LEAST,  0,      29.99,
            AT_LEAST,  0,      30,     scoring.note.over-fulfilled
            AT_LEAST,  -5,     100,
            EQUAL,     -5,     -5,
            AT_MOST,   20,     1,
            AT_MOST,   100,    200,    scoring.note.not-met
            LESS_THAN, 20,     1,
            """)
    void aReasonIsAskedWhenTheTargetIsMissedOrFarExceeded(
            Sign sign, String target, String actual, @Nullable String asked) {
        var line = quantitative(OUTPUTS, sign, target, actual, "10");

        var without = score(SchemeSamples.national(), line);
        var given = score(SchemeSamples.national(), with(line, null, null, true));

        assertThat(without.reasonRequired()).isEqualTo(asked != null);
        assertThat(without.notes()).isEqualTo(asked == null ? List.of() : List.of(Message.of(asked)));
        assertThat(given.reasonRequired()).isEqualTo(asked != null);
        assertThat(given.notes()).isEmpty();
    }

    @Test
    void aSchemeMayAskForNoReason() {
        var scheme = SchemeSamples.with(new Quantitative(
                Reverse.INVERSE_RATIO,
                SchemeSamples.REVERSE,
                new OverFulfilment(Variant.NONE, null, null, SchemeSamples.OVER, null, List.of()),
                SchemeSamples.QUANTITATIVE,
                Equality.AT_LEAST));

        assertThat(score(scheme, quantitative(OUTPUTS, Sign.AT_LEAST, "100", "900", "10"))
                        .reasonRequired())
                .isFalse();
        assertThat(score(scheme, quantitative(OUTPUTS, Sign.AT_LEAST, "0", "900", "10"))
                        .reasonRequired())
                .isFalse();
    }

    @Test
    void aSchemeMayAskForNoReasonAtATargetOfZero() {
        var scheme = SchemeSamples.with(new Quantitative(
                Reverse.INVERSE_RATIO,
                SchemeSamples.REVERSE,
                new OverFulfilment(Variant.REASON, new BigDecimal("1.3"), null, SchemeSamples.OVER, null, List.of()),
                SchemeSamples.QUANTITATIVE,
                Equality.AT_LEAST));

        assertThat(score(scheme, quantitative(OUTPUTS, Sign.AT_LEAST, "0", "900", "10"))
                        .reasonRequired())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1}, actual {2}: {3}")
    @CsvSource(textBlock = """
            # sign,    target, actual, of, given, notes
            MORE_THAN, 95,     95,     10, ,      scoring.note.strict-sign
            LESS_THAN, 95,     95,     10, ,      scoring.note.strict-sign
            AT_LEAST,  95,     95,     10, ,
            AT_MOST,   95,     95,     10, ,
            MORE_THAN, 95,     96,     10, ,
            AT_LEAST,  95,     -1,     10, ,      scoring.note.negative-actual
            AT_LEAST,  95,     0,      10, ,
            AT_LEAST,  95,     95,     10, 9,     scoring.note.given-score-unused
            AT_LEAST,  95,     -1,     10, 9,     scoring.note.negative-actual scoring.note.given-score-unused
            """)
    void whatAReaderMightNotExpectIsNoted(
            Sign sign, String target, String actual, String of, @Nullable String given, @Nullable String notes) {
        var row = score(
                SchemeSamples.national(), with(quantitative(OUTPUTS, sign, target, actual, of), null, given, true));

        assertThat(row.notes())
                .isEqualTo(
                        notes == null
                                ? List.of()
                                : Arrays.stream(notes.split(" "))
                                        .map(Message::of)
                                        .toList());
    }

    @ParameterizedTest(name = "target {0}, actual {1}, of {2}: {3}")
    @CsvSource(textBlock = """
            # target, actual, of, why,                           what
            100,      ,       10, scoring.actual-missing,
            100,      '  ',   10, scoring.actual-missing,
            ,         5,      10, scoring.target-missing,
            ' ',      5,      10, scoring.target-missing,
            100,      完成,   10, scoring.actual-not-a-number,   完成
            100,      1e5,    10, scoring.actual-not-a-number,   1e5
            100,      NaN,    10, scoring.actual-not-a-number,   NaN
            100,      '1,5',  10, scoring.actual-not-a-number,   '1,5'
            ≥100,     5,      10, scoring.target-not-a-number,   ≥100
            全部,     完成,   10, scoring.target-not-a-number,   全部
            100,      5,      ,   scoring.points-missing,
            100,      5,      0,  scoring.points-zero,
            -5,       -7,     10, scoring.negative-target-missed, -5
            """)
    void whatCannotBeScoredSaysWhyAndIsNeverZero(
            @Nullable String target, @Nullable String actual, @Nullable String of, String why, @Nullable String what) {
        var row = score(SchemeSamples.national(), quantitative(OUTPUTS, Sign.AT_LEAST, target, actual, of));

        assertThat(row.score()).isNull();
        assertThat(row.trace()).isNull();
        assertThat(row.notScored()).isEqualTo(what == null ? Message.of(why) : Message.of(why, what));
    }

    @Test
    void anEqualTargetBelowZeroIsMissedByAnythingElse() {
        assertThat(score(SchemeSamples.national(), quantitative(OUTPUTS, Sign.EQUAL, "-5", "-4", "10"))
                        .notScored())
                .isEqualTo(Message.of("scoring.negative-target-missed", "-5"));
    }

    @Test
    void aMissedTargetThatHasNoRatioStillAsksForItsReason() {
        assertThat(score(SchemeSamples.national(), quantitative(OUTPUTS, Sign.AT_LEAST, "-5", "-7", "10"))
                        .reasonRequired())
                .isTrue();
    }

    @Test
    void spacesAroundANumberDoNotCount() {
        assertThat(score(SchemeSamples.national(), quantitative(OUTPUTS, Sign.AT_LEAST, " 100 ", " 95", "10"))
                        .score())
                .isEqualTo(Points.of("9.50"));
    }

    private static Scheme scheme(Reverse reading) {
        return SchemeSamples.with(SchemeSamples.quantitative(reading));
    }
}

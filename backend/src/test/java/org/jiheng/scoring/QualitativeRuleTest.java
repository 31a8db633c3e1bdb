package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiheng.scoring.TableSamples.qualitative;
import static org.jiheng.scoring.TableSamples.score;
import static org.jiheng.scoring.TableSamples.with;

import java.util.List;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 定性指标: a given score is held against the band of its tier. */
class QualitativeRuleTest {

    private static final String BENEFITS = "效益指标";

    @ParameterizedTest(name = "{0}, {1} of {2}: {3}")
    @CsvSource(textBlock = """
            # tier,  given, of, fits,  from, to
            达成,     10.00, 10, true,  8.00, 10.00
            达成,     8.00,  10, true,  8.00, 10.00
            达成,     7.99,  10, false, 8.00, 10.00
            达成,     10.01, 10, false, 8.00, 10.00
            部分达成, 6.00,  10, true,  6.00, 7.99
            部分达成, 7.99,  10, true,  6.00, 7.99
            部分达成, 8.00,  10, false, 6.00, 7.99
            部分达成, 5.99,  10, false, 6.00, 7.99
            未达成,   0,     10, true,  0.00, 5.99
            未达成,   5.99,  10, true,  0.00, 5.99
            未达成,   6.00,  10, false, 0.00, 5.99
            达成,     5.60,  7,  true,  5.60, 7.00
            部分达成, 4.20,  7,  true,  4.20, 5.59
            部分达成, 4.19,  7,  false, 4.20, 5.59
            # 0.8 × 0.03 = 0.024 → 0.02, 0.6 × 0.03 = 0.018 → 0.02
            达成,     0.02,  0.03, true, 0.02, 0.03
            部分达成, 0.03,  0.05, true, 0.03, 0.03
            """)
    void aGivenScoreCountsInsideItsBandOnly(
            String tier, String given, String of, boolean fits, String from, String to) {
        var row = score(SchemeSamples.national(), qualitative(BENEFITS, tier, given, of));

        assertThat(row.band()).isEqualTo(new Band(Points.of(from), Points.of(to)));
        assertThat(row.score()).isEqualTo(fits ? Points.of(given) : null);
        assertThat(row.notScored())
                .isEqualTo(
                        fits
                                ? null
                                : Message.of(
                                        "scoring.given-score-outside",
                                        Points.of(given),
                                        tier,
                                        Points.of(from),
                                        Points.of(to)));
    }

    @Test
    void theTraceShowsTheBandAndTheClause() {
        var line = qualitative(BENEFITS, "部分达成年度指标并具有一定效果", "7", "10");

        var row = score(SchemeSamples.national(), with(line, "a", "7", true));

        assertThat(row.indicatorId()).isEqualTo("a");
        assertThat(row.label()).isEqualTo("定性指标");
        assertThat(row.score()).isEqualTo(Points.of("7"));
        assertThat(row.met()).isFalse();
        assertThat(row.reasonRequired()).isTrue();
        assertThat(row.band()).isEqualTo(new Band(Points.of("6"), Points.of("7.99")));
        assertThat(row.notes()).isEmpty();
        assertThat(row.trace())
                .extracting(Trace::rule, Trace::working, Trace::clause)
                .containsExactly(Rule.GIVEN_IN_BAND, "6.00 ≤ 7.00 ≤ 7.99", SchemeSamples.QUALITATIVE);
        assertThat(row.trace().parts())
                .extracting(Trace::name, Trace::working)
                .containsExactly(tuple("given", "7.00"), tuple("tier", "部分达成年度指标并具有一定效果"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"达成, false", "达成年度指标, false", "' 达成 ', false", "部分达成, true", "未达成, true"})
    void aReasonIsAskedBelowTheTopTier(String tier, boolean asked) {
        var row = score(SchemeSamples.national(), qualitative(BENEFITS, tier, null, "10"));

        assertThat(row.reasonRequired()).isEqualTo(asked);
        assertThat(row.notes()).isEqualTo(asked ? List.of(Message.of("scoring.note.not-met")) : List.of());
    }

    @Test
    void withoutAGivenScoreTheBandIsKnownAndTheScoreIsNot() {
        var row = score(SchemeSamples.national(), qualitative(BENEFITS, "达成", null, "7"));

        assertThat(row.score()).isNull();
        assertThat(row.band()).isEqualTo(new Band(Points.of("5.60"), Points.of("7")));
        assertThat(row.notScored())
                .isEqualTo(Message.of("scoring.given-score-missing", "达成", Points.of("5.60"), Points.of("7")));
    }

    @ParameterizedTest(name = "{0}, {1} of {2}: {3}")
    @CsvSource(textBlock = """
            # tier,  given, of,   why,                     what
            ,        9,     10,   scoring.actual-missing,
            ' ',     9,     10,   scoring.actual-missing,
            基本达成, 9,     10,   scoring.unknown-tier,    基本达成
            95,      9,     10,   scoring.unknown-tier,    95
            达成,     9,     ,     scoring.points-missing,
            达成,     0,     0,    scoring.points-zero,
            """)
    void whatCannotBeScoredSaysWhyAndIsNeverZero(
            @Nullable String tier, @Nullable String given, @Nullable String of, String why, @Nullable String what) {
        var row = score(SchemeSamples.national(), qualitative(BENEFITS, tier, given, of));

        assertThat(row.score()).isNull();
        assertThat(row.band()).isNull();
        assertThat(row.notScored()).isEqualTo(what == null ? Message.of(why) : Message.of(why, what));
    }

    @Test
    void soFewPointsThatABandHoldsNoScoreAreSaid() {
        var row = score(SchemeSamples.national(), qualitative(BENEFITS, "部分达成", "0.01", "0.01"));

        assertThat(row.notScored()).isEqualTo(Message.of("scoring.no-score-in-band", "部分达成", Points.of("0.01")));
        assertThat(row.band()).isNull();
    }

    @Test
    void theBandsAreTheSchemes() {
        var older = SchemeSamples.with(new Qualitative(
                List.of(
                        SchemeSamples.tier("达成", "0.8", "1"),
                        SchemeSamples.tier("部分达成", "0.5", "0.8"),
                        SchemeSamples.tier("未达成", "0", "0.5")),
                SchemeSamples.QUALITATIVE));

        assertThat(score(older, qualitative(BENEFITS, "部分达成", "5", "10")).score())
                .isEqualTo(Points.of("5"));
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiheng.scoring.SchemeSamples.band;
import static org.jiheng.scoring.SchemeSamples.grade;
import static org.jiheng.scoring.SchemeSamples.level;
import static org.jiheng.scoring.SchemeSamples.tier;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiheng.scoring.Scheme.ExecutionBand;
import org.jiheng.scoring.Scheme.Grades;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.scoring.Scheme.Weights;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"100, 优", "90.00, 优", "89.99, 良", "80.00, 良", "79.99, 中", "60.00, 中", "59.99, 差", "0, 差", "100.01,"})
    void theGradeFollowsThePublishedTotal(BigDecimal total, @Nullable String grade) {
        assertThat(SchemeSamples.national().gradeOf(total)).isEqualTo(grade);
    }

    @Test
    void theGradesAreTheSchemes() {
        var older = SchemeSamples.with(new Grades(
                List.of(grade("差", "0", "60"), grade("中", "60", "70"), grade("良", "70", "80"), grade("优", "80", "100")),
                SchemeSamples.GRADES));

        assertThat(older.gradeOf(new BigDecimal("80.00"))).isEqualTo("优");
        assertThat(older.gradeOf(new BigDecimal("100.00"))).isEqualTo("优");
    }

    @Test
    void theSourcesAreNamedOnce() {
        assertThat(SchemeSamples.national().sources())
                .containsExactly(
                        SchemeSamples.WEIGHTS,
                        SchemeSamples.EXECUTION,
                        SchemeSamples.QUANTITATIVE,
                        SchemeSamples.REVERSE,
                        SchemeSamples.OVER,
                        SchemeSamples.QUALITATIVE,
                        SchemeSamples.GRADES);
        assertThat(SchemeSamples.with(new Grades(SchemeSamples.grades().bands(), SchemeSamples.WEIGHTS))
                        .sources())
                .hasSize(6);
    }

    @Test
    void everyFaultIsSaidAtOnceWithItsPlace() {
        assertThatThrownBy(() -> SchemeSamples.scheme(
                        " ",
                        0,
                        SchemeSamples.linear("20"),
                        SchemeSamples.weights(),
                        SchemeSamples.quantitative(Reverse.INVERSE_RATIO),
                        new Qualitative(List.of(tier("达成", "0.8", "1")), SchemeSamples.QUALITATIVE),
                        SchemeSamples.grades()))
                .isInstanceOf(UnsoundScheme.class)
                .hasMessage("Scheme   version 0 is unsound: code: is blank; version: 0 is below 1;"
                        + " level1: execution and blocks add up to 110.00, not to 100.00;"
                        + " tiers 达成: a gap from 0 to 0.8");
    }

    @Test
    void weightsMustAddUpAndBeNamedOnce() {
        assertThat(faults(() -> SchemeSamples.with(new Weights(
                        List.of(level("产出指标", "50"), level("效益指标", "40", "产出指标"), level("满意度指标", "0")),
                        SchemeSamples.WEIGHTS))))
                .containsExactly("level1 效益指标: 产出指标 is named twice", "level1 满意度指标: has no points");
        assertThat(faults(() -> SchemeSamples.with(SchemeSamples.linear("9.99"))))
                .containsExactly("level1: execution and blocks add up to 99.99, not to 100.00");
    }

    @Test
    void gradesMayHaveNeitherGapNorOverlap() {
        assertThat(faults(() -> grades("优", "90", "100", "良", "80", "89.99", "差", "0", "80")))
                .containsExactly("gradeBands 优: a gap from 89.99 to 90.00");
        assertThat(faults(() -> grades("优", "90", "100", "良", "80", "90.01", "差", "0", "80")))
                .containsExactly("gradeBands 优: begins at 90.00, where 90.01 is expected");
        assertThat(faults(() -> grades("优", "80", "90", "差", "0", "80")))
                .containsExactly("gradeBands: ends at 90.00, not at 100.00");
        assertThat(faults(() -> grades("优", "80", "100", "优", "1", "80")))
                .containsExactly("gradeBands 优: is named twice", "gradeBands 优: a gap from 0 to 1.00");
        assertThat(faults(() -> grades("优", "80", "100", "良", "80", "80", "差", "0", "80")))
                .containsExactly("gradeBands 良: from 80.00 is not below to 80.00");
        assertThat(faults(() -> grades())).containsExactly("gradeBands: ends at 0, not at 100.00");
    }

    @Test
    void tiersMustShareOutThePointsAndBeNamedOnce() {
        assertThat(faults(() -> SchemeSamples.with(new Qualitative(
                        List.of(tier("达成", "0.8", "1"), tier("未达成", "0", "0.7", "达成")), SchemeSamples.QUALITATIVE))))
                .containsExactly("tiers 未达成: 达成 is named twice", "tiers 达成: a gap from 0.7 to 0.8");
    }

    @Test
    void executionBandsMustShareOutTheRatesAndStayWithinThePoints() {
        assertThat(faults(() -> banded("11", band("0.6", "1", "10.01"), band("0", "0.5", "0"))))
                .containsExactly(
                        "execution above: 11.00 is more than the points 10.00",
                        "execution bands from 0.6: 10.01 is more than the points 10.00",
                        "execution bands from 0.6: a gap from 0.5 to 0.6");
        assertThat(faults(() -> banded(null, band("0", "1", "10")))).containsExactly("execution above: is missing");
        assertThat(banded("10", band("0", "1", "10")).execution().above()).isEqualTo(Points.of("10"));
    }

    @Test
    void theLinearExecutionHasNoBands() {
        assertThat(faults(() -> SchemeSamples.with(SchemeSamples.execution("10", Method.LINEAR_CAPPED, "7", band("0", "1", "0")))))
                .containsExactly(
                        "execution bands: are for the method BANDS only",
                        "execution above: is for the method BANDS only");
    }

    @Test
    void overFulfilmentNeedsItsNumberAndAboveOne() {
        assertThat(faults(() -> over(Variant.REASON, null, null)))
                .containsExactly("overFulfilment reasonAt: is missing");
        assertThat(faults(() -> over(Variant.REASON, "1", "30")))
                .containsExactly("overFulfilment reasonAt: 1 is not above 1");
        assertThat(faults(() -> over(Variant.REASON, "1.3", "0")))
                .containsExactly("overFulfilment reasonAtZeroTarget: 0 is not above 0");
        assertThat(faults(() -> over(Variant.NONE, "1.3", null)))
                .containsExactly("overFulfilment reasonAt: is for the variant REASON only");
        assertThat(faults(() -> over(Variant.NONE, null, "30")))
                .containsExactly("overFulfilment reasonAt: is for the variant REASON only");
    }

    @Test
    void aTraceNamesItsFormulaAndItsRounding() {
        assertThat(Rule.LINEAR_TO_DOUBLE.formula().key()).isEqualTo("scoring.formula.linear-to-double");
        assertThat(Rule.LINEAR_TO_DOUBLE.rounding().key()).isEqualTo("scoring.rounding.half-up");
        assertThat(Rule.TARGET_MET.rounding().key()).isEqualTo("scoring.rounding.none");
    }

    private static List<String> faults(ThrowingCallable scheme) {
        return catchThrowableOfType(UnsoundScheme.class, scheme).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.message().key().replace("scoring.fault.", "")
                        + fault.message().arguments())
                .toList();
    }

    private static Scheme grades(String... bands) {
        var made = new java.util.ArrayList<Scheme.GradeBand>();
        for (int i = 0; i < bands.length; i += 3) {
            made.add(grade(bands[i], bands[i + 1], bands[i + 2]));
        }
        return SchemeSamples.with(new Grades(made, SchemeSamples.GRADES));
    }

    private static Scheme banded(@Nullable String above, ExecutionBand... bands) {
        return SchemeSamples.with(SchemeSamples.execution("10", Method.BANDS, above, bands));
    }

    private static Scheme over(Variant variant, @Nullable String at, @Nullable String atZero) {
        return SchemeSamples.with(new Quantitative(
                Reverse.INVERSE_RATIO,
                SchemeSamples.REVERSE,
                new OverFulfilment(
                        variant,
                        at == null ? null : new BigDecimal(at),
                        atZero == null ? null : new BigDecimal(atZero),
                        SchemeSamples.OVER,
                        null,
                        List.of()),
                SchemeSamples.QUANTITATIVE,
                Scheme.Equality.AT_LEAST));
    }
}

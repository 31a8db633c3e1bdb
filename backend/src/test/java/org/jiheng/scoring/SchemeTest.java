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
import org.jiheng.scheme.SchemeTexts;
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
                .hasMessage("Scheme   version 0 is unsound: /code blank; /version not-above 0 0;"
                        + " /weights/level1 sum-differs 110.00 100.00;"
                        + " /qualitative/tiers/0 gap 0 0.8");
    }

    @Test
    void weightsMustAddUpAndBeNamedOnce() {
        assertThat(faults(() -> SchemeSamples.with(new Weights(
                        List.of(level("产出指标", "50"), level("效益指标", "40", "产出指标"), level("满意度指标", "0")),
                        SchemeSamples.WEIGHTS))))
                .containsExactly("/weights/level1/2/points no-points[]", "/weights/level1/1/aliases named-twice[产出指标]");
        assertThat(faults(() -> SchemeSamples.with(SchemeSamples.linear("9.99"))))
                .containsExactly("/weights/level1 sum-differs[99.99, 100.00]");
    }

    @Test
    void gradesMayHaveNeitherGapNorOverlap() {
        assertThat(faults(() -> grades("优", "90", "100", "良", "80", "89.99", "差", "0", "80")))
                .containsExactly("/grades/bands/0 gap[89.99, 90.00]");
        assertThat(faults(() -> grades("优", "90", "100", "良", "80", "90.01", "差", "0", "80")))
                .containsExactly("/grades/bands/0 overlap[90.00, 90.01]");
        assertThat(faults(() -> grades("优", "80", "90", "差", "0", "80")))
                .containsExactly("/grades/bands ends[90.00, 100.00]");
        assertThat(faults(() -> grades("优", "80", "100", "优", "1", "80")))
                .containsExactly("/grades/bands/1/grade named-twice[优]", "/grades/bands/1 gap[0, 1.00]");
        assertThat(faults(() -> grades("优", "80", "100", "良", "80", "80", "差", "0", "80")))
                .containsExactly("/grades/bands/1 not-below[80.00, 80.00]");
        assertThat(faults(() -> grades())).containsExactly("/grades/bands empty[]");
    }

    @Test
    void tiersMustShareOutThePointsAndBeNamedOnce() {
        assertThat(faults(() -> SchemeSamples.with(new Qualitative(
                        List.of(tier("达成", "0.8", "1"), tier("未达成", "0", "0.7", "达成")), SchemeSamples.QUALITATIVE))))
                .containsExactly("/qualitative/tiers/1/aliases named-twice[达成]", "/qualitative/tiers/0 gap[0.7, 0.8]");
    }

    @Test
    void executionBandsMustShareOutTheRatesAndStayWithinThePoints() {
        assertThat(faults(() -> banded("11", band("0.6", "1", "10.01"), band("0", "0.5", "0"))))
                .containsExactly(
                        "/execution/above above[11.00, 10.00]",
                        "/execution/bands/0/points above[10.01, 10.00]",
                        "/execution/bands/0 gap[0.5, 0.6]");
        assertThat(faults(() -> banded(null, band("0", "1", "10")))).containsExactly("/execution/above missing[]");
        assertThat(banded("10", band("0", "1", "10")).execution().above()).isEqualTo(Points.of("10"));
    }

    @Test
    void theLinearExecutionHasNoBands() {
        assertThat(faults(() -> SchemeSamples.with(
                        SchemeSamples.execution("10", Method.LINEAR_CAPPED, "7", band("0", "1", "0")))))
                .containsExactly("/execution/bands unused[LINEAR_CAPPED]");
    }

    @Test
    void overFulfilmentNeedsItsNumberAndAboveOne() {
        assertThat(faults(() -> over(Variant.REASON, null, null)))
                .containsExactly("/quantitative/overFulfilment/reasonAt missing[]");
        assertThat(faults(() -> over(Variant.REASON, "1", "30")))
                .containsExactly("/quantitative/overFulfilment/reasonAt not-above[1, 1]");
        assertThat(faults(() -> over(Variant.REASON, "1.3", "0")))
                .containsExactly("/quantitative/overFulfilment/reasonAtZeroTarget not-above[0, 0]");
        assertThat(faults(() -> over(Variant.NONE, "1.3", null)))
                .containsExactly("/quantitative/overFulfilment/reasonAt unused[NONE]");
        assertThat(faults(() -> over(Variant.NONE, null, "30")))
                .containsExactly("/quantitative/overFulfilment/reasonAtZeroTarget unused[NONE]");
    }

    /** Files of the first edition said nothing of a budget of zero, and meant no score. */
    @Test
    void whatAnOlderFileLeavesOpenIsWrittenOutAsItWasMeant() {
        var open = SchemeSamples.execution("10", Method.LINEAR_CAPPED, null);
        var older = SchemeSamples.with(new Scheme.Execution(
                open.points(), open.method(), open.bands(), null, open.source(), open.base(), null, null, null));
        var nothing = SchemeSamples.with(new Scheme.Execution(
                open.points(),
                open.method(),
                open.bands(),
                null,
                open.source(),
                open.base(),
                null,
                null,
                WhenZero.NO_POINTS));
        var hunan = SchemeTexts.rules("schemes/department-hunan.yaml");

        assertThat(older.declared()).isEqualTo(SchemeSamples.with(open)).isNotEqualTo(older);
        assertThat(nothing.declared()).isSameAs(nothing);
        assertThat(hunan.declared()).isSameAs(hunan);
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

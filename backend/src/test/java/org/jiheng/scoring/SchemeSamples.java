package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.scoring.Scheme.Base;
import org.jiheng.scoring.Scheme.Equality;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.scoring.Scheme.ExecutionBand;
import org.jiheng.scoring.Scheme.GradeBand;
import org.jiheng.scoring.Scheme.Grades;
import org.jiheng.scoring.Scheme.Kind;
import org.jiheng.scoring.Scheme.Level1;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.scoring.Scheme.OverFulfilment;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.scoring.Scheme.Quantitative;
import org.jiheng.scoring.Scheme.Tier;
import org.jiheng.scoring.Scheme.Variant;
import org.jiheng.scoring.Scheme.Weights;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** The national scheme of 2020, and what differs from it. */
final class SchemeSamples {

    static final Clause WEIGHTS = source("weights");
    static final Clause EXECUTION = source("execution");
    static final Clause QUANTITATIVE = source("quantitative");
    static final Clause REVERSE = source("reverse");
    static final Clause OVER = source("over-fulfilment");
    static final Clause QUALITATIVE = source("qualitative");
    static final Clause GRADES = source("grades");

    private SchemeSamples() {}

    static Scheme national() {
        return with(linear("10"));
    }

    static Scheme with(Execution execution) {
        return scheme(
                "national", 1, execution, weights(), quantitative(Reverse.INVERSE_RATIO), qualitative(), grades());
    }

    static Scheme with(Weights weights) {
        return scheme(
                "national", 1, linear("10"), weights, quantitative(Reverse.INVERSE_RATIO), qualitative(), grades());
    }

    static Scheme with(Quantitative quantitative) {
        return scheme("national", 1, linear("10"), weights(), quantitative, qualitative(), grades());
    }

    static Scheme with(Qualitative qualitative) {
        return scheme(
                "national", 1, linear("10"), weights(), quantitative(Reverse.INVERSE_RATIO), qualitative, grades());
    }

    static Scheme with(Grades grades) {
        return scheme(
                "national", 1, linear("10"), weights(), quantitative(Reverse.INVERSE_RATIO), qualitative(), grades);
    }

    static Scheme with(Rounding rounding) {
        return with(linear("10"), rounding);
    }

    static Scheme with(Execution execution, Rounding rounding) {
        return scheme(
                "national",
                1,
                execution,
                weights(),
                quantitative(Reverse.INVERSE_RATIO),
                qualitative(),
                grades(),
                rounding);
    }

    static Scheme scheme(
            String code,
            int version,
            Execution execution,
            Weights weights,
            Quantitative quantitative,
            Qualitative qualitative,
            Grades grades) {
        return scheme(code, version, execution, weights, quantitative, qualitative, grades, Rounding.PER_ROW);
    }

    private static Scheme scheme(
            String code,
            int version,
            Execution execution,
            Weights weights,
            Quantitative quantitative,
            Qualitative qualitative,
            Grades grades,
            Rounding rounding) {
        return new Scheme(
                code,
                version,
                Kind.PROJECT,
                Points.of("100"),
                execution,
                weights,
                quantitative,
                qualitative,
                grades,
                rounding,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Execution linear(String points) {
        return execution(points, Method.LINEAR_CAPPED, null);
    }

    static Execution banded() {
        return execution(
                "10", Method.BANDS, "7", band("0", "0.6", "0"), band("0.6", "0.8", "5"), band("0.8", "1", "7"));
    }

    static Execution execution(String points, Method method, @Nullable String above, ExecutionBand... bands) {
        return new Execution(
                Points.of(points),
                method,
                List.of(bands),
                TableSamples.points(above),
                EXECUTION,
                Base.YEAR_BUDGET,
                null,
                null,
                WhenZero.NOT_SCORED);
    }

    static ExecutionBand band(String from, String to, String points) {
        return new ExecutionBand(new BigDecimal(from), new BigDecimal(to), Points.of(points));
    }

    static Weights weights() {
        return new Weights(
                List.of(level("产出指标", "50", "产出"), level("效益指标", "30"), level("满意度指标", "10", "服务对象满意度指标")), WEIGHTS);
    }

    static Level1 level(String name, String points, String... aliases) {
        return new Level1(name, List.of(aliases), Points.of(points), List.of(), null, null);
    }

    static Quantitative quantitative(Reverse reverse) {
        return new Quantitative(reverse, REVERSE, reasonAt("1.3"), QUANTITATIVE, Equality.AT_LEAST);
    }

    static OverFulfilment reasonAt(String times) {
        return new OverFulfilment(Variant.REASON, new BigDecimal(times), new BigDecimal("30"), OVER, null, List.of());
    }

    static Qualitative qualitative() {
        return new Qualitative(
                List.of(
                        tier("达成", "0.8", "1", "达成年度指标"),
                        tier("部分达成", "0.6", "0.8", "部分达成年度指标并具有一定效果"),
                        tier("未达成", "0", "0.6")),
                QUALITATIVE);
    }

    static Tier tier(String label, String from, String to, String... aliases) {
        return new Tier(label, List.of(aliases), new BigDecimal(from), new BigDecimal(to));
    }

    static Grades grades() {
        return new Grades(
                List.of(grade("优", "90", "100"), grade("良", "80", "90"), grade("中", "60", "80"), grade("差", "0", "60")),
                GRADES);
    }

    static GradeBand grade(String name, String from, String to) {
        return new GradeBand(name, Points.of(from), Points.of(to));
    }

    static Clause source(String of) {
        return new Clause("财预〔2020〕10号", of, null, false);
    }
}

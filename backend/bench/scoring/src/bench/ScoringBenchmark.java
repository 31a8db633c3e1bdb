package bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiheng.scoring.Clause;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Reverse;
import org.jiheng.scoring.Rounding;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.ScoreSheet;
import org.jiheng.scoring.Sign;
import org.jiheng.scoring.WhenZero;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time a table; rows a second are rows ÷ time. A third of the rows meet their target, two thirds have a ratio. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class ScoringBenchmark {

    /** From this multiple of the target on a reason is owed. */
    private static final BigDecimal FAR = new BigDecimal("1.3");

    @Param({"1000", "10000", "100000", "1000000"})
    public int rows;

    private final Scheme scheme = scheme();
    private ProjectTable table;

    @Setup
    public void fill() {
        var lines = new ArrayList<IndicatorLine>();
        for (int i = 0; i < rows; i++) {
            var sign = i % 3 == 2 ? Sign.AT_MOST : Sign.AT_LEAST;
            var actual = i % 3 == 0 ? "120" : i % 3 == 1 ? "97." + (10 + i % 90) : "121.5";
            lines.add(new IndicatorLine(
                    null, "产出指标", "数量指标", "指标", sign, "120", null, Points.of("6"), actual, null, true));
        }
        table = new ProjectTable(
                List.of(new FundingLine("s", null, Money.yuan("120"), Money.yuan("112"))), lines);
        same(bare(), withoutTrace());
    }

    /** What is compared has to be the same work. */
    private static void same(Bare bare, ScoreSheet sheet) {
        var scores = sheet.rows().stream().map(RowScore::score).toList();
        var reasons = sheet.rows().stream().filter(RowScore::reasonRequired).count();
        var level = sheet.levels().get(0);
        if (!scores.equals(bare.scores())
                || level.score().compareTo(bare.score()) != 0
                || level.points().compareTo(bare.points()) != 0
                || reasons != bare.reasons()) {
            throw new IllegalStateException("The bare loop does not compute what the scheme does");
        }
    }

    /** What both must hand back: the score of each row, both columns added up, and how many rows owe a reason. */
    public record Bare(List<Points> scores, BigDecimal points, BigDecimal score, int reasons) {}

    /**
     * The scheme's arithmetic for this table, written out: figures read by the one function that reads figures, each
     * ratio one multiplication and one rounded division, the multiple of the target from which a reason is owed, two
     * columns added up. No rule is looked up, no guard against zero or a sign, nothing said of a row but its score.
     */
    @Benchmark
    public Bare bare() {
        var pointsSum = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        var reasons = 0;
        var scores = new ArrayList<Points>();
        for (var line : table.indicators()) {
            var actual = DecimalText.parse(line.actual());
            var target = DecimalText.parse(line.target());
            var points = line.points().value();
            BigDecimal score;
            if (line.sign() == Sign.AT_LEAST) {
                if (actual.compareTo(target) >= 0) {
                    score = points;
                    reasons += actual.compareTo(target.multiply(FAR)) >= 0 ? 1 : 0;
                } else {
                    score = actual.multiply(points).divide(target, 2, RoundingMode.HALF_UP);
                    reasons++;
                }
            } else if (actual.compareTo(target) <= 0) {
                score = points;
            } else {
                score = target.multiply(points).divide(actual, 2, RoundingMode.HALF_UP);
                reasons++;
            }
            scores.add(new Points(score));
            pointsSum = pointsSum.add(points);
            sum = sum.add(score);
        }
        return new Bare(scores, pointsSum, sum, reasons);
    }

    @Benchmark
    public ScoreSheet withoutTrace() {
        return ProjectScorer.scoreOnly(scheme, table);
    }

    @Benchmark
    public ScoreSheet withTrace() {
        return ProjectScorer.score(scheme, table);
    }

    private static Scheme scheme() {
        var source = new Clause("benchmark", null, null, false);
        var zero = BigDecimal.ZERO;
        return new Scheme(
                "benchmark",
                1,
                Scheme.Kind.PROJECT,
                Points.of("100"),
                new Scheme.Execution(
                        Points.of("10"),
                        Scheme.Method.LINEAR_CAPPED,
                        List.of(),
                        null,
                        source,
                        Scheme.Base.YEAR_BUDGET,
                        null,
                        null,
                        WhenZero.NOT_SCORED),
                new Scheme.Weights(
                        List.of(new Scheme.Level1("产出指标", List.of(), Points.of("90"), List.of(), null, null)), source),
                new Scheme.Quantitative(
                        Reverse.INVERSE_RATIO,
                        source,
                        new Scheme.OverFulfilment(
                                Scheme.Variant.REASON, FAR, new BigDecimal("30"), source, null, List.of()),
                        source,
                        Scheme.Equality.AT_LEAST),
                new Scheme.Qualitative(
                        List.of(
                                new Scheme.Tier("达成", List.of(), new BigDecimal("0.6"), BigDecimal.ONE),
                                new Scheme.Tier("未达成", List.of(), zero, new BigDecimal("0.6"))),
                        source),
                null,
                Rounding.PER_ROW,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.scoring.Scheme.Qualitative;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** What holds for every rule and variant, whatever its numbers, its target and its actual. */
class RowRulePropertiesTest {

    private static final Clause CLAUSE = SchemeSamples.source("clause");

    /** A rule of figures with two actuals that may be anything. */
    record Compared(DrawnRule drawn, BigDecimal one, BigDecimal other) {}

    @Property(tries = 2000)
    void aRuleOfFiguresGivesFromNothingToAllPointsAndItsTraceGivesTheSame(
            @ForAll("compared") Compared row, @ForAll Rounding rounding) {
        var outcome = score(row.drawn(), row.one(), rounding, true);

        if (outcome.score() == null) {
            assertThat(outcome.notScored()).isNotNull();
            assertThat(row.drawn().target())
                    .as("only a target without a ratio is refused")
                    .isNotPositive();
            return;
        }
        assertThat(outcome.score())
                .isBetween(Exact.ZERO, Exact.of(row.drawn().points().value()));
        var trace = Objects.requireNonNull(outcome.trace());
        TraceTest.checked(trace);
        assertThat(Evaluator.value(trace).rounded(12, RoundingMode.HALF_UP))
                .isEqualTo(outcome.score().rounded(12, RoundingMode.HALF_UP));
        assertThat(score(row.drawn(), row.one(), rounding, false).score()).isEqualTo(outcome.score());
    }

    /** The exact score is rounded once, and nothing else differs: half up, two decimals. */
    @Property(tries = 2000)
    void roundingARowOrOnlyTheTotalGivesTheSameRow(@ForAll("compared") Compared row) {
        var each = score(row.drawn(), row.one(), Rounding.PER_ROW, true).score();
        var end = score(row.drawn(), row.one(), Rounding.AT_END, true).score();

        assertThat(each == null).isEqualTo(end == null);
        if (each != null && end != null) {
            assertThat(each.rounded(12, RoundingMode.UNNECESSARY))
                    .isEqualByComparingTo(end.rounded(2, RoundingMode.HALF_UP));
        }
    }

    /** Over-fulfilment apart, which is the next property. */
    @Property(tries = 3000)
    void aBetterActualNeverScoresLess(@ForAll("compared") Compared row) {
        var drawn = row.drawn();
        var one = reachable(drawn, row.one());
        var other = reachable(drawn, row.other());
        Assume.that(!isCut(drawn, one) && !isCut(drawn, other));
        var isOneBetter = drawn.badness(one).compareTo(drawn.badness(other)) <= 0;

        var better =
                score(drawn, isOneBetter ? one : other, Rounding.AT_END, false).score();
        var worse =
                score(drawn, isOneBetter ? other : one, Rounding.AT_END, false).score();

        if (better != null && worse != null) {
            assertThat(better).isGreaterThanOrEqualTo(worse);
        }
    }

    /** O2, O3, O4: the more a target is exceeded beyond where points are cut, the less is left. */
    @Property(tries = 2000, maxDiscardRatio = 20)
    void beyondWhereOverFulfilmentIsCutMoreNeverScoresMore(@ForAll("overFulfilled") Compared row) {
        var drawn = row.drawn();
        var from = drawn.target().multiply(Objects.requireNonNull(drawn.cutAbove()));
        var more = from.add(row.one().max(row.other()));
        var less = from.add(row.one().min(row.other()));

        var atLess =
                Objects.requireNonNull(score(drawn, less, Rounding.AT_END, true).score());
        var atMore = score(drawn, more, Rounding.AT_END, true);

        assertThat(atMore.score()).isLessThanOrEqualTo(atLess);
        assertThat(atMore.score()).isLessThan(Exact.of(drawn.points().value()));
        assertThat(Objects.requireNonNull(atMore.trace()).rule().name()).startsWith("OVER_");
        assertThat(atMore.met()).isTrue();
    }

    /** All points exactly where the target is met, by every rule that has one. */
    @Property(tries = 2000)
    void aMetTargetHasAllPoints(@ForAll("compared") Compared row) {
        var drawn = row.drawn();
        Assume.that(drawn.rule().needsTarget() && !(drawn.rule() instanceof Completion));
        Assume.that(drawn.from() == null || drawn.from().compareTo(drawn.target()) <= 0);

        var outcome = score(drawn, drawn.target(), Rounding.PER_ROW, true);

        assertThat(outcome.score()).isEqualTo(Exact.of(drawn.points().value()));
        assertThat(outcome.met()).isTrue();
        assertThat(Objects.requireNonNull(outcome.trace()).rule()).isEqualTo(Rule.TARGET_MET);
    }

    /** Q1 and Q2: the tiers share out the points, so that every score belongs to exactly one of them. */
    @Property(tries = 1000)
    void everyGivenScoreLiesInExactlyOneTier(
            @ForAll("tiers") Qualitative tiers, @ForAll("pointsAndPart") Points[] row) {
        var scheme = SchemeSamples.with(tiers);

        var accepted = tiers.tiers().stream()
                .map(tier -> row(row[0], null, tier.label(), row[1], Map.of()))
                .map(one -> new RowScorer(scheme, true).score(new QualitativeRule(), CLAUSE, one))
                .filter(outcome -> outcome.score() != null)
                .toList();

        assertThat(accepted).hasSize(1);
        assertThat(accepted.get(0).score()).isEqualTo(Exact.of(row[1].value()));
        TraceTest.checked(Objects.requireNonNull(accepted.get(0).trace()));
    }

    @Property(tries = 500)
    void aGivenScoreIsTheScoreUpToThePoints(@ForAll("pointsAndPart") Points[] row) {
        var scorer = new RowScorer(SchemeSamples.national(), true);

        var outcome = scorer.score(new ManualRule(), CLAUSE, row(row[0], null, null, row[1], Map.of()));
        var above = scorer.score(
                new ManualRule(), CLAUSE, row(row[1], null, null, row[0].plus(Points.of("0.01")), Map.of()));

        assertThat(outcome.score()).isEqualTo(Exact.of(row[1].value()));
        assertThat(above.score()).isNull();
        assertThat(above.notScored()).isNotNull();
    }

    @Property(tries = 200)
    void yesHasAllPointsAndNoHasNone(@ForAll("pointsAndPart") Points[] row) {
        var rule = new YesNo(List.of("是", "已建"), List.of("否"));
        var scorer = new RowScorer(SchemeSamples.national(), true);

        for (var yes : List.of("是", " 已建 ")) {
            assertThat(scorer.score(rule, CLAUSE, row(row[0], null, yes, null, Map.of()))
                            .score())
                    .isEqualTo(Exact.of(row[0].value()));
        }
        assertThat(scorer.score(rule, CLAUSE, row(row[0], null, "否", null, Map.of()))
                        .score())
                .isEqualTo(Exact.ZERO);
    }

    /** Each yes adds its points, or of a list of wrongs takes them away; the answers' order is nothing. */
    @Property(tries = 1000)
    void oneMoreYesNeverScoresLessAndOneMoreWrongNeverMore(@ForAll("seeds") Random random) {
        var drawn = new Drawn(random);
        var points = drawn.points("0.10", "20");
        var items = drawn.parts(points, 5).stream()
                .map(part -> new Checklist.Item("i" + part + drawn.upTo(1_000_000), "问", part))
                .toList();
        var before = new HashMap<String, Boolean>();
        items.forEach(item -> before.put(item.code(), drawn.oneIn(2)));
        var one = drawn.of(items);
        before.put(one.code(), false);
        var after = new HashMap<>(before);
        after.put(one.code(), true);
        var scorer = new RowScorer(SchemeSamples.national(), true);

        for (var losing : List.of(true, false)) {
            var list = new Checklist(losing, items);
            var less = scorer.score(list, CLAUSE, row(points, null, null, null, before));
            var more = scorer.score(list, CLAUSE, row(points, null, null, null, after));
            var step = Exact.of(one.points().value());
            assertThat(more.score())
                    .isEqualTo(
                            losing
                                    ? Objects.requireNonNull(less.score()).minus(step)
                                    : Objects.requireNonNull(less.score()).plus(step));
            assertThat(more.score()).isBetween(Exact.ZERO, Exact.of(points.value()));
            TraceTest.checked(Objects.requireNonNull(more.trace()));
        }
    }

    private static BigDecimal reachable(DrawnRule drawn, BigDecimal actual) {
        return drawn.from() == null ? actual : actual.max(drawn.from());
    }

    private static boolean isCut(DrawnRule drawn, BigDecimal actual) {
        return drawn.cutAbove() != null
                && drawn.target().signum() > 0
                && actual.compareTo(drawn.target().multiply(drawn.cutAbove())) > 0;
    }

    private static Outcome score(DrawnRule drawn, BigDecimal actual, Rounding rounding, boolean isTraced) {
        var target = drawn.rule().needsTarget() ? drawn.target().toPlainString() : null;
        return new RowScorer(SchemeSamples.with(rounding), isTraced)
                .score(drawn.rule(), CLAUSE, row(drawn.points(), target, actual.toPlainString(), null, Map.of()));
    }

    private static Row row(
            Points points,
            @Nullable String target,
            @Nullable String actual,
            @Nullable Points given,
            Map<String, Boolean> answers) {
        return new Row("row", "指标", points, target, null, actual, null, given, answers);
    }

    @Provide
    Arbitrary<Compared> compared() {
        return Arbitraries.randomValue(random -> {
            var drawn = DrawnRule.of(random);
            return new Compared(drawn, drawn.actual(random), drawn.actual(random));
        });
    }

    /** How far beyond the cut, in place of the actuals. */
    @Provide
    Arbitrary<Compared> overFulfilled() {
        return compared()
                .filter(row -> row.drawn().cutAbove() != null
                        && row.drawn().target().signum() > 0
                        && row.one().signum() > 0
                        && row.other().signum() > 0);
    }

    @Provide
    Arbitrary<Qualitative> tiers() {
        return Arbitraries.randomValue(random -> DrawnScheme.qualitative(new Drawn(random)));
    }

    /** The points of a row, and some or all of them. */
    @Provide
    Arbitrary<Points[]> pointsAndPart() {
        return Arbitraries.randomValue(random -> {
            var drawn = new Drawn(random);
            var points = drawn.points("0.01", drawn.of("0.10", "7", "100"));
            return new Points[] {points, drawn.points("0", points.toString())};
        });
    }

    @Provide
    Arbitrary<Random> seeds() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }
}

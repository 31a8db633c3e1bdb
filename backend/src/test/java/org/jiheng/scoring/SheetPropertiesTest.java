package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scoring.SchemeCase.Funds;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form of every scheme: the shipped ones, and any that a region may yet write. */
class SheetPropertiesTest {

    private static final List<Scheme> SHIPPED =
            SchemeTexts.shipped().stream().map(SchemeTexts::rules).toList();

    /** A scheme, a form filled in for it, and a seed for what is done to it. */
    record Filled(Scheme scheme, SchemeCase form, long seed) {

        ScoreSheet sheet() {
            return form.score(scheme);
        }
    }

    @Property(tries = 1500)
    void aScoreLiesBetweenZeroAndThePointsOrSaysWhyThereIsNone(@ForAll("any") Filled filled) {
        var sheet = filled.sheet();

        assertThat(everyRow(sheet)).allSatisfy(row -> {
            assertThat(row.score() == null).isNotEqualTo(row.notScored() == null);
            assertThat(row.score() == null).isEqualTo(row.trace() == null);
            if (row.score() != null && !isUncapped(row)) {
                assertThat(row.score()).isBetween(Points.ZERO, Objects.requireNonNull(row.points()));
            }
        });
        if (sheet.total() != null && everyRow(sheet).noneMatch(SheetPropertiesTest::isUncapped)) {
            assertThat(sheet.total())
                    .isBetween(BigDecimal.ZERO, filled.scheme().total().value());
        }
    }

    @Property(tries = 1500)
    void theTotalEqualsItsTraceAndEveryValueItsParts(@ForAll("any") Filled filled) {
        var sheet = filled.sheet();
        var trace = Objects.requireNonNull(sheet.trace());

        TraceTest.checked(trace);
        assertThat(trace.value() == null).isEqualTo(sheet.total() == null);
        if (sheet.total() != null) {
            assertThat(Evaluator.value(trace).rounded(2, RoundingMode.HALF_UP)).isEqualTo(sheet.total());
        }
    }

    @Property(tries = 1000)
    void theScoresAreTheSameWithoutTheTrace(@ForAll("any") Filled filled) {
        var traced = filled.sheet();
        var plain = filled.form().scoreOnly(filled.scheme());

        assertThat(plain.total()).isEqualTo(traced.total());
        assertThat(plain.grade()).isEqualTo(traced.grade());
        assertThat(plain.scoredSum()).isEqualTo(traced.scoredSum());
        assertThat(plain.notComputable()).isEqualTo(traced.notComputable());
        assertThat(everyRow(plain).map(RowScore::score).toList())
                .isEqualTo(everyRow(traced).map(RowScore::score).toList());
        assertThat(everyRow(plain).map(RowScore::notScored).toList())
                .isEqualTo(everyRow(traced).map(RowScore::notScored).toList());
    }

    /** Rows, sources, goals, answers and vetoes have no order. */
    @Property(tries = 1500)
    void theTotalDoesNotDependOnTheOrderOfWhatIsEntered(@ForAll("any") Filled filled) {
        var one = filled.sheet();
        var other = DrawnCase.shuffled(filled.form(), new Random(filled.seed())).score(filled.scheme());

        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.grade()).isEqualTo(one.grade());
        assertThat(other.scoredSum()).isEqualTo(one.scoredSum());
        assertThat(other.levels()).containsExactlyInAnyOrderElementsOf(one.levels());
    }

    /** A version is kept as text; read again, whenever that is, it is the same law and gives the same scores. */
    @Property(tries = 400)
    void aSchemeThatIsWrittenAndReadAgainScoresTheSame(@ForAll("any") Filled filled) throws Exception {
        var text = SchemeTexts.YAML.writeValueAsString(filled.scheme());

        var read = SchemeTexts.YAML.readValue(text, Scheme.class);

        assertThat(read).isEqualTo(filled.scheme());
        assertThat(filled.form().score(read)).isEqualTo(filled.sheet());
    }

    /** Once they are entered, sums are sums: of rows to levels, of levels and the execution rate to the total. */
    @Property(tries = 1000)
    void sumsEqualTheirParts(@ForAll("complete") Filled filled) {
        var sheet = filled.sheet();
        Assume.that(sheet.total() != null);
        Assume.that(filled.scheme().rounding() == Rounding.PER_ROW);
        Assume.that(sheet.rows().stream().noneMatch(RowScore::leftOut));

        var levels = sheet.levels().stream().map(level -> Objects.requireNonNull(level.score()));
        var execution = Stream.ofNullable(sheet.execution())
                .map(row -> Objects.requireNonNull(row.score()).value());
        var sum = Stream.concat(execution, levels).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sheet.scoredSum()).isEqualByComparingTo(sum);
        if (isUntouched(filled)) {
            assertThat(sheet.total()).isEqualByComparingTo(sum);
        } else {
            assertThat(sheet.total()).isLessThanOrEqualTo(sum);
        }
    }

    /** Caps by the execution rate hold a lower rate down at least as far. */
    @Property(tries = 1000)
    void spendingMoreOfTheBudgetNeverLowersTheTotal(@ForAll("complete") Filled filled) {
        Assume.that(filled.scheme().execution() != null);
        var budget = new Drawn(new Random(filled.seed())).positive();
        var shares = new Drawn(new Random(filled.seed() + 1));
        var one = part(budget, shares);
        var other = part(budget, shares);

        var less = spending(filled, budget, one.min(other)).total();
        var more = spending(filled, budget, one.max(other)).total();

        assertThat(more == null).isEqualTo(less == null);
        if (less != null) {
            assertThat(more).isGreaterThanOrEqualTo(less);
        }
    }

    /** 扣分项 and 否决项 take away, and never below nothing. */
    @Property(tries = 1000)
    void oneMoreCaseOrVetoNeverRaisesTheTotal(@ForAll("complete") Filled filled) {
        var form = filled.form();
        var more = new HashMap<>(form.deductions());
        filled.scheme().deductions().forEach(one -> more.merge(one.code(), 1, Integer::sum));
        var worse = new SchemeCase(
                form.name(),
                form.funding(),
                form.rows(),
                form.figures(),
                form.answers(),
                form.goals(),
                more,
                filled.scheme().vetoes().stream().map(Scheme.Veto::code).toList(),
                form.expected());

        var total = worse.score(filled.scheme()).total();

        Assume.that(total != null);
        assertThat(total)
                .isBetween(
                        BigDecimal.ZERO, Objects.requireNonNull(filled.sheet().total()));
        filled.scheme()
                .vetoes()
                .forEach(veto ->
                        assertThat(total).isLessThanOrEqualTo(veto.atMost().value()));
    }

    /** 二者择其一: never less than any of the ways would have given. */
    @Property(tries = 1000)
    void theBestOfSeveralWaysIsAtLeastEachOfThem(@ForAll("seeds") Random random) {
        var one = DrawnRule.of(random);
        var other = DrawnRule.of(random);
        var ways = List.of(way(one, one.points()), way(other, one.points()));
        var scheme = DepartmentSamples.oneRow(new BestOf(ways), null, one.points());
        var actual = one.actual(random).toPlainString();

        var best = DepartmentSamples.row(scheme, actual);
        var alone = ways.stream()
                .map(way -> DepartmentSamples.row(
                                DepartmentSamples.oneRow(way.rule(), way.target(), one.points()), actual)
                        .score())
                .filter(Objects::nonNull)
                .toList();

        assertThat(best.score() == null).isEqualTo(alone.isEmpty());
        if (best.score() != null) {
            assertThat(best.score())
                    .isEqualTo(alone.stream().max(Points::compareTo).orElseThrow());
        }
    }

    /** 不适用: as much as full points, or as if the row had never been. */
    @Property(tries = 500)
    void whatDoesNotApplyIsFullOrLeavesTheOthersTheirShare(@ForAll("seeds") Random random) {
        var drawn = new Drawn(random);
        var points = drawn.points("0.01", "99.99");
        var rest = new Points(new BigDecimal("100").subtract(points.value()));
        var given = drawn.points("0", rest.toString());

        var full = DepartmentSamples.twoRows(points, rest, Scheme.NotApplicable.FULL_POINTS);
        assertThat(DepartmentSamples.secondGiven(full, given).total())
                .isEqualTo(points.plus(given).value());
        var rescaled = DepartmentSamples.twoRows(points, rest, Scheme.NotApplicable.RESCALE);
        assertThat(DepartmentSamples.secondGiven(rescaled, given).total())
                .isEqualTo(given.value().multiply(new BigDecimal("100")).divide(rest.value(), 2, RoundingMode.HALF_UP));
    }

    /** The properties above would show nothing if forms were hardly ever scored. */
    @ParameterizedTest
    @MethodSource("shippedSchemes")
    void completeFormsOfAShippedSchemeHaveATotalAndFallIntoEveryGrade(String name) {
        var scheme = SchemeTexts.rules(name);
        var random = new Random(1);
        var totals = 0;
        var grades = new HashMap<String, Integer>();
        for (int i = 0; i < 400; i++) {
            var sheet = DrawnCase.complete(scheme, random).score(scheme);
            totals += sheet.total() == null ? 0 : 1;
            if (sheet.grade() != null) {
                grades.merge(sheet.grade(), 1, Integer::sum);
            }
        }
        assertThat(totals).isGreaterThan(300);
        assertThat(grades.size())
                .isGreaterThanOrEqualTo(
                        scheme.grades() == null ? 0 : scheme.grades().bands().size() - 1);
    }

    static List<String> shippedSchemes() {
        return SchemeTexts.shipped();
    }

    private static boolean isUncapped(RowScore row) {
        return row.trace() != null && row.trace().rule() == Rule.EXECUTION_UNCAPPED;
    }

    private static boolean isUntouched(Filled filled) {
        return filled.form().deductions().isEmpty()
                && filled.form().vetoes().isEmpty()
                && filled.scheme().caps().isEmpty();
    }

    private static BestOf.Way way(DrawnRule drawn, Points points) {
        var target = drawn.rule().needsTarget()
                ? drawn.target().abs().max(BigDecimal.ONE).toPlainString()
                : null;
        return new BestOf.Way("方法", target, null, null, drawn.ruleFor(points));
    }

    private static BigDecimal part(BigDecimal budget, Drawn shares) {
        return budget.multiply(shares.share().min(BigDecimal.ONE)).setScale(2, RoundingMode.DOWN);
    }

    private static ScoreSheet spending(Filled filled, BigDecimal budget, BigDecimal executed) {
        var form = filled.form();
        var funds = new Funds(new Money(budget), new Money(budget), new Money(executed));
        return new SchemeCase(
                        form.name(),
                        List.of(funds),
                        form.rows(),
                        form.figures(),
                        form.answers(),
                        form.goals(),
                        form.deductions(),
                        form.vetoes(),
                        form.expected())
                .score(filled.scheme());
    }

    private static Stream<RowScore> everyRow(ScoreSheet sheet) {
        return Stream.concat(
                Stream.ofNullable(sheet.execution()),
                sheet.rows().stream().flatMap(row -> Stream.concat(Stream.of(row), row.parts().stream())));
    }

    @Provide
    Arbitrary<Filled> any() {
        return Arbitraries.randomValue(random -> {
            var scheme = scheme(random);
            return new Filled(scheme, DrawnCase.any(scheme, random), random.nextLong());
        });
    }

    @Provide
    Arbitrary<Filled> complete() {
        return Arbitraries.randomValue(random -> {
            var scheme = scheme(random);
            return new Filled(scheme, DrawnCase.complete(scheme, random), random.nextLong());
        });
    }

    private static Scheme scheme(Random random) {
        return random.nextBoolean() ? SHIPPED.get(random.nextInt(SHIPPED.size())) : DrawnScheme.any(random);
    }

    @Provide
    Arbitrary<Random> seeds() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }
}

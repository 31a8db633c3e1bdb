package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.ScoreSheet.LevelSum;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;

/** What holds for a project's form whatever is typed into it: texts, figures beyond any budget, nothing at all. */
class ScoringPropertiesTest {

    @Property(tries = 300)
    void aScoreLiesBetweenZeroAndThePointsOrSaysWhyThereIsNone(
            @ForAll("schemes") Scheme scheme, @ForAll("tables") ProjectTable table) {
        var sheet = ProjectScorer.score(scheme, table);

        assertThat(everyRow(sheet)).allSatisfy(row -> {
            assertThat(row.score() == null).isNotEqualTo(row.notScored() == null);
            assertThat(row.score() == null).isEqualTo(row.trace() == null);
            if (row.score() != null) {
                assertThat(row.score()).isBetween(Points.ZERO, Objects.requireNonNull(row.points()));
            }
        });
    }

    @Property(tries = 300)
    void sumsEqualTheirParts(@ForAll("schemes") Scheme scheme, @ForAll("tables") ProjectTable table) {
        var sheet = ProjectScorer.score(scheme, table);

        var scored =
                everyRow(sheet).map(RowScore::score).filter(Objects::nonNull).map(Points::value);
        assertThat(sheet.scoredSum()).isEqualByComparingTo(scored.reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(sheet.scoredPoints()).isLessThanOrEqualTo(sheet.points());
        assertThat(sheet.scoredSum()).isLessThanOrEqualTo(sheet.scoredPoints());
        var levelPoints = sheet.levels().stream().map(LevelSum::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(levelPoints.add(scheme.execution().points().value())).isEqualByComparingTo(sheet.points());
    }

    @Property(tries = 300)
    void theTotalIsThereExactlyWhenEveryRowIsScored(
            @ForAll("schemes") Scheme scheme, @ForAll("scorable") ProjectTable table) {
        var sheet = ProjectScorer.score(scheme, table);
        var everyRowIsScored = !sheet.rows().isEmpty() && everyRow(sheet).allMatch(row -> row.score() != null);

        assertThat(sheet.total() != null).isEqualTo(everyRowIsScored);
        assertThat(sheet.notComputable() == null).isEqualTo(everyRowIsScored);
        if (sheet.total() != null) {
            var parts = Stream.concat(
                    Stream.of(Objects.requireNonNull(sheet.execution().score()).value()),
                    sheet.levels().stream().map(level -> Objects.requireNonNull(level.score())));
            assertThat(sheet.total()).isEqualByComparingTo(parts.reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Property(tries = 300)
    void everyTotalHasExactlyOneGrade(@ForAll("totals") BigDecimal total) {
        var bands = SchemeSamples.grades().bands();
        var grade = SchemeSamples.national().gradeOf(total);

        assertThat(bands.stream().filter(band -> band.grade().equals(grade))).hasSize(1);
    }

    @Property(tries = 200)
    void theTotalDoesNotDependOnTheOrderOfTheRows(
            @ForAll("schemes") Scheme scheme, @ForAll("tables") ProjectTable table) {
        var turned = new ArrayList<>(table.indicators());
        Collections.reverse(turned);

        var one = ProjectScorer.score(scheme, table);
        var other = ProjectScorer.score(scheme, new ProjectTable(table.funding(), turned));

        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.grade()).isEqualTo(one.grade());
        assertThat(other.scoredSum()).isEqualTo(one.scoredSum());
        assertThat(other.levels()).containsExactlyInAnyOrderElementsOf(one.levels());
    }

    @Property(tries = 200)
    void theTotalEqualsItsTrace(@ForAll("schemes") Scheme scheme, @ForAll("tables") ProjectTable table) {
        var sheet = ProjectScorer.score(scheme, table);
        var trace = Objects.requireNonNull(sheet.trace());

        TraceTest.checked(trace);
        if (sheet.total() != null) {
            assertThat(Evaluator.value(trace).rounded(2, RoundingMode.HALF_UP)).isEqualTo(sheet.total());
        }
        assertThat(ProjectScorer.scoreOnly(scheme, table).total()).isEqualTo(sheet.total());
    }

    private static Stream<RowScore> everyRow(ScoreSheet sheet) {
        return Stream.concat(Stream.of(sheet.execution()), sheet.rows().stream());
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Arbitraries.of(
                SchemeSamples.national(),
                SchemeSamples.with(SchemeSamples.banded()),
                SchemeSamples.with(SchemeSamples.quantitative(Reverse.LINEAR_TO_DOUBLE)),
                SchemeSamples.with(SchemeSamples.quantitative(Reverse.ALL_OR_NOTHING)));
    }

    @Provide
    Arbitrary<ProjectTable> tables() {
        var funding = Combinators.combine(amounts().injectNull(0.1), amounts().injectNull(0.1))
                .as((budget, executed) -> new FundingLine("s", null, budget, executed));
        var texts = Arbitraries.oneOf(
                numbers().map(BigDecimal::toPlainString), Arbitraries.of("达成", "部分达成", "未达成", "完成", "", "NaN", "1e9"));
        return tables(funding, texts, points().injectNull(0.1), points().injectNull(0.3));
    }

    @Provide
    Arbitrary<ProjectTable> scorable() {
        var funding = amounts().map(amount -> new FundingLine("s", null, amount, amount));
        return tables(funding, numbers().map(BigDecimal::toPlainString), points(), points());
    }

    private Arbitrary<ProjectTable> tables(
            Arbitrary<FundingLine> funding,
            Arbitrary<String> texts,
            Arbitrary<Points> points,
            Arbitrary<Points> given) {
        var level = Arbitraries.of("产出指标", "效益指标", "服务对象满意度指标", "其他");
        var row = Combinators.combine(
                        level,
                        Arbitraries.of(Sign.class),
                        texts.injectNull(0.02),
                        texts.injectNull(0.02),
                        points,
                        given)
                .as((level1, sign, target, actual, of, given1) ->
                        new IndicatorLine(null, level1, "", "", sign, target, null, of, actual, given1, false));
        return Combinators.combine(funding.list().ofMaxSize(3), row.list().ofMaxSize(6))
                .as(ProjectTable::new);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-200"), new BigDecimal("200"))
                        .ofScale(2),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                        .ofScale(6),
                Arbitraries.of("0", "1", "-1", "100").map(BigDecimal::new));
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999.99"))
                .ofScale(2)
                .map(Points::new);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999999.99"))
                        .ofScale(2)
                        .map(Money::new),
                Arbitraries.of("0", "0.01", "100").map(Money::yuan));
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(2);
    }
}

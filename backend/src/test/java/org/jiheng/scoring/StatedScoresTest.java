package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.quantitative;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scoring.StatedScores.Stated;
import org.jiheng.scoring.StatedScores.Stating;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form states is held against what the scheme computes. */
class StatedScoresTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aStatedScoreIsANoticeOrAnError(
            String name,
            String sign,
            String target,
            String actual,
            @Nullable String points,
            String stated,
            String reason,
            @Nullable String severity,
            @Nullable String message) {
        var sheet = ProjectScorer.score(
                SchemeSamples.national(),
                new ProjectTable(
                        List.of(funds("100", "100")),
                        List.of(quantitative("产出指标", Sign.valueOf(sign), target, actual, points))));

        var marks = StatedScores.compare(
                sheet,
                new Stated(null, List.of(new Stating(new BigDecimal(stated), reason.equals("yes"))), null, null));

        assertThat(said(marks)).isEqualTo(message == null ? List.of() : List.of("/rows/0 " + severity + " " + message));
    }

    @Test
    void theExecutionRateIsNoTargetThatIsMissed() {
        assertThat(said(StatedScores.compare(sheet("95.88"), stated("10", null))))
                .containsExactly("/execution NOTICE scoring.stated.differs 10 9.59");
        assertThat(said(StatedScores.compare(sheet("100"), stated("9", null))))
                .containsExactly("/execution NOTICE scoring.stated.differs 9 10.00");
        assertThat(said(StatedScores.compare(sheet("100"), stated("10.01", null))))
                .containsExactly("/execution ERROR scoring.stated.above-points 10.01 10.00");
    }

    @Test
    void aColumnAddsUpToItsTotal() {
        assertThat(said(StatedScores.compare(sheet("100"), stated("10", "100.00"))))
                .isEmpty();
        assertThat(said(StatedScores.compare(sheet("100"), stated("10", "99.99"))))
                .containsExactly(
                        "/total ERROR scoring.stated.column-differs 100 99.99",
                        "/total NOTICE scoring.stated.total-differs 99.99 100.00");
    }

    @Test
    void aFormWithoutRowsHasNoColumn() {
        var sheet = ProjectScorer.score(
                SchemeSamples.national(), new ProjectTable(List.of(funds("100", "100")), List.of()));

        assertThat(said(StatedScores.compare(sheet, new Stated(ten(), List.of(), new BigDecimal("9"), null))))
                .noneMatch(mark -> mark.contains("column-differs"));
    }

    @Test
    void aColumnWithAHoleIsNotAddedUp() {
        var sheet = sheet("100");
        var ninety = new Stating(new BigDecimal("90"), false);

        assertThat(said(StatedScores.compare(sheet, new Stated(null, List.of(ninety), new BigDecimal("1"), null))))
                .containsExactly("/total NOTICE scoring.stated.total-differs 1 100.00");
        assertThat(said(StatedScores.compare(
                        sheet, new Stated(ten(), Arrays.asList((Stating) null), new BigDecimal("1"), null))))
                .containsExactly("/total NOTICE scoring.stated.total-differs 1 100.00");
        assertThat(said(StatedScores.compare(
                        sheet, new Stated(ten(), List.of(ninety, ninety), new BigDecimal("1"), null))))
                .containsExactly("/total NOTICE scoring.stated.total-differs 1 100.00");
        assertThat(said(StatedScores.compare(sheet, new Stated(ten(), List.of(), new BigDecimal("1"), null))))
                .containsExactly("/total NOTICE scoring.stated.total-differs 1 100.00");
        assertThat(said(StatedScores.compare(
                        sheet, new Stated(ten(), List.of(ninety, ninety), new BigDecimal("1"), null))))
                .containsExactly("/total NOTICE scoring.stated.total-differs 1 100.00");
    }

    /** A department's form has no row for the execution rate where its scheme has none. */
    @Test
    void withoutAnExecutionRowTheColumnIsTheRowsAlone() {
        var scheme = DepartmentSamples.oneRow(new LinearUp(null), "1", Points.of("100"));
        var sheet = DepartmentSamples.sheet(scheme, "1");
        var hundred = new Stating(new BigDecimal("100"), false);

        assertThat(said(StatedScores.compare(
                        sheet, new Stated(null, List.of(hundred), new BigDecimal("100.00"), null))))
                .isEmpty();
        assertThat(said(StatedScores.compare(sheet, new Stated(ten(), List.of(hundred), new BigDecimal("100"), "优"))))
                .isEmpty();
        assertThat(said(StatedScores.compare(sheet, new Stated(null, List.of(hundred), new BigDecimal("99"), null))))
                .containsExactly(
                        "/total ERROR scoring.stated.column-differs 100 99",
                        "/total NOTICE scoring.stated.total-differs 99 100.00");
    }

    @Test
    void aStatedTotalOfWhatCannotBeScoredIsHeldAgainstTheColumnAlone() {
        var sheet = ProjectScorer.score(
                SchemeSamples.national(),
                new ProjectTable(
                        List.of(funds("100", "100")), List.of(quantitative("产出指标", Sign.AT_LEAST, "1", "无", "90"))));
        var rows = List.of(new Stating(new BigDecimal("80"), true));

        assertThat(said(StatedScores.compare(sheet, new Stated(ten(), rows, new BigDecimal("90"), "优"))))
                .containsExactly("/rows/0 NOTICE scoring.stated.not-scored 80");
        assertThat(said(StatedScores.compare(sheet, new Stated(ten(), rows, new BigDecimal("91"), null))))
                .containsExactly(
                        "/rows/0 NOTICE scoring.stated.not-scored 80",
                        "/total ERROR scoring.stated.column-differs 90 91");
    }

    /** Points that the scheme itself cuts for far too much are not lost without a reason. */
    @Test
    void whatIsCutForOverFulfilmentIsNotLostThoughMet() {
        var scheme = SchemeTexts.rules("schemes/cn-project-2021-bands-caps.yaml");
        var sheet = ProjectScorer.score(
                scheme,
                new ProjectTable(
                        List.of(funds("100", "100")),
                        List.of(quantitative("产出指标", Sign.AT_LEAST, "100", "160", "40"))));

        assertThat(said(StatedScores.compare(sheet, new Stated(null, rows("32"), null, null))))
                .isEmpty();
        assertThat(said(StatedScores.compare(sheet, new Stated(null, rows("30"), null, null))))
                .containsExactly("/rows/0 NOTICE scoring.stated.differs 30 32.00");
        assertThat(said(StatedScores.compare(sheet, new Stated(null, rows("40"), null, null))))
                .containsExactly("/rows/0 NOTICE scoring.stated.differs 40 32.00");
    }

    private static List<Stating> rows(String score) {
        return List.of(new Stating(new BigDecimal(score), false));
    }

    @Test
    void aStatedGradeIsTheSchemesOrIsSaid() {
        assertThat(said(StatedScores.compare(sheet("100"), new Stated(null, List.of(), null, "优"))))
                .isEmpty();
        assertThat(said(StatedScores.compare(sheet("100"), new Stated(null, List.of(), null, "良"))))
                .containsExactly("/grade NOTICE scoring.stated.grade-differs 良 优");
    }

    private static ScoreSheet sheet(String executed) {
        return ProjectScorer.score(
                SchemeSamples.national(),
                new ProjectTable(
                        List.of(funds("100", executed)), List.of(quantitative("产出指标", Sign.AT_LEAST, "1", "1", "90"))));
    }

    private static Stated stated(String execution, @Nullable String total) {
        return new Stated(
                new Stating(new BigDecimal(execution), false),
                List.of(new Stating(new BigDecimal("90"), false)),
                total == null ? null : new BigDecimal(total),
                null);
    }

    private static Stating ten() {
        return new Stating(BigDecimal.TEN, false);
    }

    static List<String> said(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.pointer() + " " + mark.severity() + " "
                        + Stream.concat(
                                        Stream.of(mark.message().key()),
                                        mark.message().arguments().stream().map(String::valueOf))
                                .reduce((one, other) -> one + " " + other)
                                .orElseThrow())
                .toList();
    }

    static Stream<Arguments> rows() {
        return Tables.lines("stated.csv");
    }
}

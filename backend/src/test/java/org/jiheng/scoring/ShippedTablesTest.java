package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of shipped schemes, line by line from {@code src/test/resources/scoring}. */
class ShippedTablesTest {

    @ParameterizedTest(name = "{0}：{2}，分值 {3}，给 {4} → {5}")
    @MethodSource("qualitative")
    void aGivenScoreCountsInTheTierOfTheScheme(
            String clause, String scheme, String tier, String points, @Nullable String given, String score) {
        var rules = SchemeTexts.rules("schemes/" + scheme + ".yaml");

        var row = TableSamples.score(rules, TableSamples.qualitative("效益指标", tier, given, points));

        assertThat(scored(row)).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0}：{3} {4} {5} {6} → {7}")
    @MethodSource("department")
    void aFixedRowOfADepartmentScoresByItsStandard(
            String clause,
            String scheme,
            String code,
            @Nullable String figures,
            @Nullable String actual,
            @Nullable String given,
            @Nullable String checks,
            String score) {
        var rules = SchemeTexts.rules("schemes/" + scheme + ".yaml");
        var answer =
                new Answer(code, actual, TableSamples.points(given), true, answers(rules, code, parts(checks)), false);

        var sheet = DepartmentScorer.score(
                rules,
                new DepartmentTable(
                        List.of(), figures(figures), List.of(answer), List.of(), List.of(), Adjustments.NONE));

        var row = sheet.rows().stream()
                .filter(one -> code.equals(one.indicatorId()))
                .findFirst()
                .orElseThrow();
        assertThat(scored(row)).isEqualTo(score);
        if (row.trace() != null) {
            TraceTest.checked(row.trace());
        }
    }

    /** What a person measures or gives; a tier stands for the other tiers, and own indicators score by their sign. */
    @Test
    void theTableHasEveryKindOfRowOfEveryDepartmentsScheme() {
        var lines =
                department().map(line -> line.get()[1] + " " + line.get()[2]).toList();

        for (var name : SchemeTexts.shipped()) {
            var scheme = SchemeTexts.rules(name);
            assertThat(scheme.table().stream()
                            .filter(entry -> entry.rule() instanceof RowRule.Numeric
                                    || entry.rule() instanceof Checklist
                                    || entry.rule() instanceof ManualRule)
                            .map(entry -> scheme.code() + " " + entry.code()))
                    .isSubsetOf(lines);
        }
    }

    static Stream<Arguments> qualitative() {
        return Tables.lines("qualitative.csv");
    }

    static Stream<Arguments> department() {
        return Tables.lines("department.csv");
    }

    private static String scored(RowScore row) {
        return row.score() == null
                ? Objects.requireNonNull(row.notScored()).key()
                : row.score().toString();
    }

    /** Every question of the row's checklist is answered: with yes where the table names it. */
    private static Map<String, Boolean> answers(Scheme scheme, String code, Set<String> yes) {
        var answers = new HashMap<String, Boolean>();
        scheme.table().stream()
                .filter(entry -> entry.code().equals(code) && entry.rule() instanceof Checklist)
                .flatMap(entry -> ((Checklist) entry.rule()).items().stream())
                .forEach(item -> answers.put(item.code(), yes.contains(item.code())));
        return answers;
    }

    private static Map<String, BigDecimal> figures(@Nullable String text) {
        var figures = new HashMap<String, BigDecimal>();
        parts(text).forEach(part -> {
            var sides = part.split("=");
            figures.put(sides[0], new BigDecimal(sides[1]));
        });
        return figures;
    }

    private static Set<String> parts(@Nullable String text) {
        return text == null
                ? Set.of()
                : new HashSet<>(
                        Arrays.stream(text.split(",")).map(String::strip).toList());
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.quantitative;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 等级界限: 90.00 is 优 and 89.99 is not, in every shipped scheme by its own bands ({@code grades.csv}). */
class GradeEdgesTest {

    @ParameterizedTest(name = "{0}，{1}：{2} → {3}")
    @MethodSource("grades")
    void aTotalHasTheGradeThatTheTableSays(String clause, String scheme, String total, @Nullable String grade) {
        assertThat(SchemeTexts.rules(file(scheme)).gradeOf(new BigDecimal(total)))
                .isEqualTo(grade);
    }

    /** Not only the bands: a filled-in form of that total, in the scheme's own file, is given that grade. */
    @ParameterizedTest(name = "{1}：{2} → {3}")
    @MethodSource("grades")
    void aFormOfThatTotalIsGradedSo(String clause, String scheme, String total, @Nullable String grade) {
        var rules = SchemeTexts.rules(file(scheme));

        assertThat(SchemeTexts.cases(file(scheme)).stream()
                        .map(one -> one.score(rules))
                        .filter(sheet -> sheet.total() != null && sheet.total().equals(new BigDecimal(total))))
                .allSatisfy(sheet -> assertThat(sheet.grade()).isEqualTo(grade));
    }

    @Test
    void theTableHasEveryEdgeOfEveryShippedScheme() {
        var lines = grades().map(line -> line.get()[1] + " " + line.get()[2]).toList();

        assertThat(SchemeTexts.shipped()).allSatisfy(name -> {
            var scheme = SchemeTexts.rules(name);
            var edges = scheme.grades() == null
                    ? Stream.of("90.00", "80.00", "60.00")
                    : scheme.grades().bands().stream()
                            .map(Scheme.GradeBand::from)
                            .filter(from -> !from.equals(Points.ZERO))
                            .map(Points::toString);
            assertThat(edges.flatMap(edge -> Stream.of(
                                    edge,
                                    new BigDecimal(edge)
                                            .subtract(new BigDecimal("0.01"))
                                            .toPlainString()))
                            .map(total -> scheme.code() + " " + total))
                    .isSubsetOf(lines);
        });
    }

    /** The published total counts, with two decimals: what lies half a cent below the edge is rounded up to it. */
    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "39.995, 90.00, 优",
        "39.9949, 89.99, 良",
        "29.995, 80.00, 良",
        "29.9949, 79.99, 中",
        "9.995, 60.00, 中",
        "9.9949, 59.99, 差"
    })
    void whereOnlyTheTotalIsRoundedTheRoundedTotalIsGraded(String actual, String total, String grade) {
        var sheet = ProjectScorer.score(
                SchemeSamples.with(Rounding.AT_END),
                new ProjectTable(
                        List.of(funds("1", "1")),
                        List.of(
                                quantitative("产出指标", Sign.AT_LEAST, "50", actual, "50"),
                                quantitative("效益指标", Sign.AT_LEAST, "1", "1", "30"),
                                quantitative("满意度指标", Sign.AT_LEAST, "1", "1", "10"))));

        assertThat(sheet.total()).isEqualTo(total);
        assertThat(sheet.grade()).isEqualTo(grade);
    }

    static Stream<Arguments> grades() {
        return Tables.lines("grades.csv");
    }

    private static String file(String scheme) {
        return "schemes/" + scheme + ".yaml";
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.qualitative;
import static org.jiheng.scoring.TableSamples.quantitative;
import static org.jiheng.scoring.TableSamples.with;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.ScoreSheet.LevelSum;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.junit.jupiter.api.Test;

class ProjectScorerTest {

    private static final FundingLine FUNDS = funds("100", "95.88");

    private static final List<IndicatorLine> ROWS = List.of(
            with(quantitative("产出指标", Sign.AT_LEAST, "2100", "2100", "30"), "cameras", null, false),
            quantitative("产出", Sign.AT_LEAST, "120", "112", "20"),
            qualitative("效益指标", "达成", "28", "30"),
            quantitative(" 服务对象满意度指标 ", Sign.AT_LEAST, "95", "96.5", "10"));

    @Test
    void theTotalIsTheExecutionAndTheRows() {
        var sheet = score(ROWS);

        assertThat(sheet)
                .isEqualTo(new ScoreSheet(
                        "national",
                        1,
                        new BigDecimal("100.00"),
                        new BigDecimal("100.00"),
                        new BigDecimal("96.26"),
                        new BigDecimal("96.26"),
                        null,
                        "优",
                        null,
                        sheet.execution(),
                        sheet.rows(),
                        List.of(
                                new LevelSum("产出指标", new BigDecimal("50.00"), new BigDecimal("48.67")),
                                new LevelSum("效益指标", new BigDecimal("30.00"), new BigDecimal("28.00")),
                                new LevelSum("满意度指标", new BigDecimal("10.00"), new BigDecimal("10.00"))),
                        List.of(),
                        List.of(),
                        sheet.trace()));
        assertThat(sheet.execution().score()).isEqualTo(Points.of("9.59"));
        assertThat(sheet.rows())
                .extracting(RowScore::score)
                .containsExactly(Points.of("30"), Points.of("18.67"), Points.of("28"), Points.of("10"));
        assertThat(sheet.rows()).extracting(RowScore::position).containsExactly(0, 1, 2, 3);
        assertThat(sheet.rows().get(0).indicatorId()).isEqualTo("cameras");
    }

    @Test
    void aRowWithoutScoreLeavesNoTotalButWhatIsScoredIsSummed() {
        var sheet = score(
                List.of(ROWS.get(0), quantitative("产出指标", Sign.AT_LEAST, "120", null, "20"), ROWS.get(2), ROWS.get(3)));

        assertThat(sheet.total()).isNull();
        assertThat(sheet.grade()).isNull();
        assertThat(sheet.notComputable()).isEqualTo(Message.of("scoring.rows-not-scored", 1));
        assertThat(sheet.points()).isEqualTo("100.00");
        assertThat(sheet.scoredPoints()).isEqualTo("80.00");
        assertThat(sheet.scoredSum()).isEqualTo("77.59");
        assertThat(sheet.levels().get(0)).isEqualTo(new LevelSum("产出指标", new BigDecimal("50.00"), null));
        assertThat(sheet.levels().get(1).score()).isEqualTo("28.00");
    }

    @Test
    void anExecutionWithoutScoreLeavesNoTotalEither() {
        var sheet = ProjectScorer.score(SchemeSamples.national(), new ProjectTable(List.of(), ROWS));

        assertThat(sheet.total()).isNull();
        assertThat(sheet.notComputable()).isEqualTo(Message.of("scoring.rows-not-scored", 1));
        assertThat(sheet.scoredPoints()).isEqualTo("90.00");
    }

    @Test
    void aFormWithoutIndicatorsHasNoTotal() {
        var sheet = score(List.of());

        assertThat(sheet.total()).isNull();
        assertThat(sheet.notComputable()).isEqualTo(Message.of("scoring.no-indicators"));
        assertThat(sheet.points()).isEqualTo("10.00");
        assertThat(sheet.scoredSum()).isEqualTo("9.59");
        assertThat(sheet.notes()).isEmpty();
    }

    @Test
    void pointsThatDifferFromTheWeightsAreNotedAndNotGraded() {
        var sheet = score(List.of(
                quantitative("产出指标", Sign.AT_LEAST, "1", "1", "40"),
                quantitative("影响力", Sign.AT_LEAST, "1", "1", "20.5"),
                quantitative("满意度指标", Sign.AT_LEAST, "1", "1", "10")));

        assertThat(sheet.total()).isEqualTo("80.09");
        assertThat(sheet.grade()).isNull();
        assertThat(sheet.notes())
                .containsExactly(
                        Message.of("scoring.note.level-differs", "产出指标", new BigDecimal("40.00"), Points.of("50")),
                        Message.of("scoring.note.level-differs", "效益指标", new BigDecimal("0.00"), Points.of("30")),
                        Message.of("scoring.note.unknown-level", "影响力"),
                        Message.of("scoring.note.total-differs", new BigDecimal("80.50"), Points.of("100")));
        assertThat(sheet.levels()).extracting(LevelSum::level1).containsExactly("产出指标", "影响力", "满意度指标");
    }

    @Test
    void blocksThatDifferMayStillAddUpToAGrade() {
        var sheet = score(List.of(
                quantitative("产出指标", Sign.AT_LEAST, "1", "1", "60"),
                quantitative("效益指标", Sign.AT_LEAST, "1", "1", "20"),
                quantitative("满意度指标", Sign.AT_LEAST, "1", "1", "10")));

        assertThat(sheet.grade()).isEqualTo("优");
        assertThat(sheet.notes())
                .containsExactly(
                        Message.of("scoring.note.level-differs", "产出指标", new BigDecimal("60.00"), Points.of("50")),
                        Message.of("scoring.note.level-differs", "效益指标", new BigDecimal("20.00"), Points.of("30")));
    }

    @Test
    void whileARowHasNoPointsItsSumsAreNotCompared() {
        var sheet = score(List.of(
                quantitative("产出指标", Sign.AT_LEAST, "1", "1", null),
                quantitative("效益指标", Sign.AT_LEAST, "1", "1", "30"),
                quantitative("满意度指标", Sign.AT_LEAST, "1", "1", "5")));

        assertThat(sheet.notes())
                .containsExactly(
                        Message.of("scoring.note.level-differs", "满意度指标", new BigDecimal("5.00"), Points.of("10")));
        assertThat(sheet.points()).isEqualTo("45.00");
    }

    @Test
    void pointsBeyondAnySchemeAreSummedAllTheSame() {
        var row = quantitative("产出指标", Sign.AT_LEAST, "1", "1", "9999.99");

        var sheet = score(List.of(row, row));

        assertThat(sheet.total()).isEqualTo("20009.57");
        assertThat(sheet.grade()).isNull();
    }

    private static ScoreSheet score(List<IndicatorLine> rows) {
        return ProjectScorer.score(SchemeSamples.national(), new ProjectTable(List.of(FUNDS), rows));
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scoring.StatedScoresTest.said;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jiheng.scoring.DepartmentTable.Goal;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bad input is marked with its place before anything is scored. */
class TableMarksTest {

    private static final Scheme CAPS = SchemeTexts.rules("schemes/cn-project-2021-bands-caps.yaml");
    private static final Scheme GANSU = SchemeTexts.rules("schemes/department-gansu.yaml");

    @Test
    void nothingIsSaidOfAFormThatFits() {
        assertThat(TableMarks.of(
                        SchemeSamples.national(),
                        table(
                                funds("100", "100"),
                                line("产出指标", "100", "95", "%", "50"),
                                line("效益指标", "1", "1", null, "30"),
                                line("满意度指标", "1", "1", null, "10"))))
                .isEmpty();
    }

    @Test
    void pointsThatDoNotAddUpAreSaidByBlock() {
        assertThat(said(marks(line("产出指标", "1", "1", null, "40"), line("效益指标", "1", "1", null, "30"))))
                .containsExactly(
                        "/indicators NOTICE scoring.note.total-differs 80.00 100.00",
                        "/indicators NOTICE scoring.note.level-differs 产出指标 40.00 50.00",
                        "/indicators NOTICE scoring.note.level-differs 满意度指标 0 10.00");
        assertThat(said(marks(line("产出指标", "1", "1", null, null), line("效益指标", "1", "1", null, "0"))))
                .containsExactly(
                        "/indicators/0/points ERROR scoring.points-missing",
                        "/indicators/1/points ERROR scoring.points-zero");
        assertThat(said(marks())).isEmpty();
    }

    @Test
    void aTargetWithoutRatioAndAnActualOfAnotherUnitAreSaid() {
        var marks = said(marks(
                line("产出指标", "0", "1", null, "50"),
                line("效益指标", "-1", "3 %", "人", "30"),
                line("满意度指标", "95%", "96%", "%", "10")));

        assertThat(marks)
                .containsExactly(
                        "/indicators/0/target NOTICE scoring.mark.no-ratio 0",
                        "/indicators/1/actual ERROR scoring.other-unit 3 % 人",
                        "/indicators/1/target NOTICE scoring.mark.no-ratio -1");
    }

    /** ≤ 0 起: more than none has no points, whatever the scheme's reading, and the form says so beforehand. */
    @Test
    void aTargetOfZeroHasNoRatioInAReverseIndicatorEither() {
        var most = new IndicatorLine(null, "产出指标", "", "事故", Sign.AT_MOST, "0", "起", points("90"), "0", null, false);

        assertThat(said(marks(most))).contains("/indicators/0/target NOTICE scoring.mark.no-ratio 0");
    }

    @Test
    void aTargetOfAnotherUnitIsSaidAsAnActualIs() {
        assertThat(said(marks(line("产出指标", "3人", "3%", "%", "90"))))
                .contains("/indicators/0/target ERROR scoring.other-unit 3人 %");
    }

    @Test
    void aRowOfABlockThatTheSchemeDoesNotKnowIsLookedAtByItsSign() {
        assertThat(said(marks(line("影响力", "0", "1", null, "90"))))
                .contains("/indicators/0/target NOTICE scoring.mark.no-ratio 0");
    }

    @Test
    void aTargetOfZeroIsNothingStrangeToARuleWithoutRatio() {
        var equal = new IndicatorLine(null, "产出指标", "", "事故", Sign.EQUAL, "0", "起", points("90"), "0", null, false);
        var tier =
                new IndicatorLine(null, "产出指标", "", "制度", Sign.QUALITATIVE, "0", "起", points("90"), "3人", null, false);

        assertThat(said(marks(equal))).noneMatch(mark -> mark.contains("target"));
        assertThat(said(marks(tier))).noneMatch(mark -> mark.contains("/0/"));
    }

    @Test
    void fundsThatCannotBeAreSaid() {
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("0", "5")))))
                .containsExactly("/funding ERROR scoring.spent-without-budget 5.00");
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("100", "100.01")))))
                .containsExactly("/funding NOTICE scoring.mark.over-budget 100.01 100.00");
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("100", "100")))))
                .isEmpty();
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("-1", "-0.01")))))
                .containsExactly(
                        "/funding/0/yearBudget ERROR scoring.mark.negative",
                        "/funding/0/executed ERROR scoring.mark.negative");
        assertThat(said(TableMarks.of(
                        SchemeSamples.national(), funded(funds("0", "0"), funds(null, "1"), funds("-1", "1")))))
                .isEmpty();
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("0", null), funds("0", "1")))))
                .isEmpty();
        assertThat(said(TableMarks.of(SchemeSamples.national(), funded(funds("0", "0"), funds("0", "1")))))
                .containsExactly("/funding ERROR scoring.spent-without-budget 1.00");
    }

    @Test
    void aSecondLevelThatTheSchemeRequiresIsMissed() {
        var weights = new Scheme.Weights(
                List.of(new Scheme.Level1("产出指标", List.of(), points("90"), List.of("数量指标", "质量指标"), null, null)),
                SchemeSamples.WEIGHTS);
        var line =
                new IndicatorLine(null, "产出指标", " 数量指标", "甲", Sign.AT_LEAST, "1", null, points("90"), "1", null, false);

        assertThat(said(TableMarks.of(SchemeSamples.with(weights), table(funds("1", "1"), line))))
                .containsExactly("/indicators NOTICE scoring.mark.required-level 产出指标 质量指标");
    }

    @Test
    void whatTheSchemeDoesNotKnowIsSaid() {
        var adjustments = new Adjustments(Map.of(), Map.of("early", 1), Set.of("luck"));
        var negative = new Adjustments(Map.of(), Map.of("late", -1), Set.of("fraud"));
        var none = new Adjustments(Map.of(), Map.of("late", 0), Set.of());

        assertThat(said(TableMarks.of(CAPS, new ProjectTable(List.of(), List.of(), adjustments))))
                .containsExactly(
                        "/adjustments/deductions/early ERROR scoring.mark.unknown-row early",
                        "/adjustments/vetoes ERROR scoring.mark.unknown-row luck");
        assertThat(said(TableMarks.of(CAPS, new ProjectTable(List.of(), List.of(), negative))))
                .containsExactly("/adjustments/deductions/late ERROR scoring.mark.negative");
        assertThat(said(TableMarks.of(CAPS, new ProjectTable(List.of(), List.of(), none))))
                .isEmpty();
    }

    @Test
    void whatADepartmentEntersHasToHaveItsPlace() {
        var own = new IndicatorLine(
                null, "履职效果", "部门履职目标", "甲", Sign.AT_LEAST, "1", "人", points("30"), "1%", null, false);
        var lost =
                new IndicatorLine(null, "履职效果", "社会影响", "乙", Sign.AT_LEAST, "1", null, points("1"), "1", null, false);
        var elsewhere =
                new IndicatorLine(null, "部门管理", "部门履职目标", "丙", Sign.AT_LEAST, "1", null, points("1"), "1", null, false);
        var table = new DepartmentTable(
                List.of(funds("0", "1")),
                Map.of("inPost", BigDecimal.ONE, "nobody", BigDecimal.ONE),
                List.of(answer("staff"), answer("staff"), answer("none")),
                List.of(own, lost, elsewhere),
                List.of(new Goal("目标", BigDecimal.ONE, List.of(line("年度目标", "1", "1", null, null)))),
                new Adjustments(Map.of(), Map.of("late", 1), Set.of()));

        assertThat(said(TableMarks.of(GANSU, table)))
                .containsExactly(
                        "/funding ERROR scoring.spent-without-budget 1.00",
                        "/own/0/actual ERROR scoring.other-unit 1% 人",
                        "/goals/0/indicators/0/points ERROR scoring.points-missing",
                        "/answers/1/code ERROR scoring.mark.answered-twice staff",
                        "/answers/2/code ERROR scoring.mark.unknown-row none",
                        "/own/1/level2 ERROR scoring.mark.no-place 履职效果 社会影响",
                        "/own/2/level2 ERROR scoring.mark.no-place 部门管理 部门履职目标",
                        "/figures/nobody NOTICE scoring.mark.unused-figure nobody",
                        "/adjustments/deductions/late ERROR scoring.mark.unknown-row late");
        assertThat(DepartmentScorer.score(GANSU, table).marks()).isEqualTo(TableMarks.of(GANSU, table));
    }

    @Test
    void aDerivedFigureIsNotEntered() {
        var hunan = SchemeTexts.rules("schemes/department-hunan.yaml");
        var table = new DepartmentTable(
                List.of(), Map.of("available", BigDecimal.ONE), List.of(), List.of(), List.of(), Adjustments.NONE);

        assertThat(said(TableMarks.of(hunan, table)))
                .containsExactly("/figures/available NOTICE scoring.mark.unused-figure available");
    }

    @Test
    void theSheetCarriesItsMarks() {
        var table = table(funds("0", "5"), line("产出指标", "1", "1", null, "90"));

        assertThat(ProjectScorer.score(SchemeSamples.national(), table).marks())
                .isEqualTo(TableMarks.of(SchemeSamples.national(), table))
                .isNotEmpty();
        assertThat(ProjectScorer.scoreOnly(SchemeSamples.national(), table).marks())
                .isEmpty();
    }

    private static Answer answer(String code) {
        return new Answer(code, null, null, true, Map.of(), false);
    }

    private static List<Mark> marks(IndicatorLine... lines) {
        return TableMarks.of(SchemeSamples.national(), table(funds("1", "1"), lines));
    }

    private static ProjectTable table(FundingLine funds, IndicatorLine... lines) {
        return new ProjectTable(List.of(funds), List.of(lines));
    }

    private static ProjectTable funded(FundingLine... funds) {
        return new ProjectTable(List.of(funds), List.of());
    }

    private static IndicatorLine line(
            String level1,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String unit,
            @Nullable String points) {
        return new IndicatorLine(
                null, level1, "", "指标", Sign.AT_LEAST, target, unit, points(points), actual, null, false);
    }
}

package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of indicators while they are written, and of which nothing is said. */
class WritingRulesTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // 一级, 二级, 三级, sign, target, unit, found
                "产出指标, 数量指标, 培训人数, ≥, 120, 人, -",
                "产出指标, 数量指标, 培训人数, ≥, 120, -, R85",
                "产出指标, 数量指标, 培训人数, -, 120, -, -",
                "产出指标, 数量指标, 培训人数, ≥, 若干, 人, R86",
                "效益指标, 社会效益指标, 服务能力, ≥, 有效提升, -, R86",
                "效益指标, 社会效益指标, 服务能力, -, 有效提升, -, -",
                "效益指标, 社会效益指标, 服务能力, ≥, 提升3个百分点, -, -",
                "产出指标, 数量指标, 补助金额, ≥, 100, 万元, R88",
                "产出指标, 数量指标, 投入资金, ≥, 100, 笔, R88",
                "产出指标, 成本指标, 补助金额, ≤, 100, 万元, -",
                "成本指标, 经济成本指标, 项目支出, ≤, 100, 万元, -",
                "产出指标, 时效指标, 补助资金到位率, =, 100, %, -",
                "产出指标, 质量指标, 验收合格率, ≥, 120, %, R89",
                "效益指标, 经济效益指标, 收入增长率, ≥, 120, %, -",
                "产出指标, 数量指标, 任务完成率, ≥, 110, %, -"
            })
    void eachRowIsLookedAtByItself(
            String level1,
            String level2,
            String name,
            @Nullable String sign,
            String target,
            @Nullable String unit,
            @Nullable String found) {
        var row = row(level1, level2, name, sign, target, unit, "10", null);

        assertThat(violated(List.of(row), List.of()).keySet())
                .isEqualTo(found == null ? Set.of() : Set.of(RuleId.valueOf(found)));
    }

    @Test
    void aPartOfAWholeAboveAllOfItIsAnErrorAndAnotherPercentageIsAsked() {
        assertThat(violated(List.of(row("产出指标", "质量指标", "验收合格率", "≥", "120", "%", "10", null)), List.of()))
                .containsExactly(Map.entry(RuleId.R89, Severity.ERROR));
        assertThat(violated(List.of(row("产出指标", "质量指标", "抽查比例", "≥", "120", "%", "10", null)), List.of()))
                .containsExactly(Map.entry(RuleId.R89, Severity.WARNING));
    }

    @Test
    void moreThanTwentyPointsAreNoticedAndTwentyAreNot() {
        assertThat(violated(List.of(row("产出指标", "数量指标", "场次", "≥", "20", "场", "20", null)), List.of()))
                .isEmpty();
        assertThat(violated(List.of(row("产出指标", "数量指标", "场次", "≥", "20", "场", "20.5", null)), List.of()))
                .containsExactly(Map.entry(RuleId.R92, Severity.NOTICE));
    }

    @Test
    void aTargetBelowLastYearsActualIsAskedAndOneThatMayNotBeExceededAboveIt() {
        assertThat(violated(List.of(row("产出指标", "数量指标", "场次", "≥", "20", "场", "10", "25")), List.of()))
                .containsOnlyKeys(RuleId.R90);
        assertThat(violated(List.of(row("产出指标", "数量指标", "场次", "≥", "25", "场", "10", "25")), List.of()))
                .isEmpty();
        assertThat(violated(List.of(row("产出指标", "时效指标", "办结天数", "≤", "20", "天", "10", "15")), List.of()))
                .containsOnlyKeys(RuleId.R90);
    }

    @Test
    void oneIndicatorInTwoRowsIsFoundOnceAndOneOfAnotherLevelIsNone() {
        var row = row("产出指标", "数量指标", "场次", "≥", "20", "场", "10", null);
        var other = row("产出指标", "质量指标", "场次", "≥", "20", "场", "10", null);

        assertThat(violated(List.of(row, row), List.of())).containsOnlyKeys(RuleId.R91);
        assertThat(violated(List.of(row, other), List.of())).isEmpty();
    }

    @Test
    void levelsThatTheSchemeAsksForAreMissedByEitherName() {
        var row = row("产出指标", "数量", "场次", "≥", "20", "场", "10", null);

        assertThat(violated(List.of(row), List.of("产出", "产出指标/数量指标"))).isEmpty();
        assertThat(violated(List.of(row), List.of("产出指标/质量指标"))).containsOnlyKeys(RuleId.R81);
        assertThat(violated(List.of(row), List.of("满意度指标"))).containsOnlyKeys(RuleId.R81);
        assertThat(violated(List.of(), List.of("满意度指标"))).isEmpty();
    }

    private static Map<RuleId, Severity> violated(List<WrittenIndicator> rows, List<String> required) {
        var found = new TreeMap<RuleId, Severity>();
        WritingRules.of(fact("table", "绩效指标表", null), rows, required, true).stream()
                .map(Reconciler::judge)
                .map(Verdict::finding)
                .filter(finding -> finding != null)
                .forEach(finding -> found.put(finding.rule(), finding.severity()));
        return found;
    }

    private static WrittenIndicator row(
            String level1,
            String level2,
            String name,
            @Nullable String sign,
            String target,
            @Nullable String unit,
            String points,
            @Nullable String before) {
        return new WrittenIndicator(
                level1,
                level2,
                fact("name", name, null),
                sign,
                fact("target", target, number(target, unit)),
                unit,
                fact(
                        "points",
                        points,
                        new Quantity(new BigDecimal(points), BigDecimal.ONE, Measure.POINTS, "分", false)),
                null,
                before == null ? null : fact("before", before, number(before, unit)));
    }

    private static @Nullable Quantity number(String text, @Nullable String unit) {
        return text.matches("[0-9.]+")
                ? new Quantity(
                        new BigDecimal(text),
                        BigDecimal.ONE,
                        "%".equals(unit) ? Measure.PERCENT : "万元".equals(unit) ? Measure.YUAN : Measure.COUNT,
                        unit == null ? "" : unit,
                        false)
                : null;
    }

    private static Fact fact(String id, String text, @Nullable Quantity quantity) {
        return new Fact(
                id,
                FactKind.AMOUNT,
                "",
                "",
                Basis.UNKNOWN,
                id,
                quantity,
                quantity == null ? text : null,
                true,
                new Quote(text, 0, text.length()));
    }
}

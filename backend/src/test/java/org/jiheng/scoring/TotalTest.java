package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.quantitative;
import static org.jiheng.scoring.TableSamples.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.scheme.SchemeTexts;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.Scheme.Deduction;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 总分: from the sum of the rows down to what deductions, the execution rate and vetoes leave of it. */
class TotalTest {

    private static final Scheme CAPS = SchemeTexts.rules("schemes/cn-project-2021-bands-caps.yaml");

    @ParameterizedTest(name = "{0}：预算 {1}，执行 {2}，产出 {3}，逾期 {4} 次，否决 {5} → {6} {7}")
    @CsvSource(delimiter = ';', textBlock = """
            # 情形                       ; 预算 ; 执行   ; 产出 ; 逾期 ; 否决  ; 总分   ; 等级   ; 末步算式
            满分                         ; 100  ; 100    ; 40   ; 0    ; false ; 100.00 ; 优秀   ; 100 = 100.00
            执行率 80% 不封顶            ; 100  ; 80     ; 40   ; 0    ; false ; 97.00  ; 优秀   ; 97 = 97.00
            执行率 79.99% 封到 84.99     ; 100  ; 79.99  ; 40   ; 0    ; false ; 84.99  ; 合格   ; min(95, 84.99) = 84.99
            执行率 60% 封到 84.99        ; 100  ; 60     ; 40   ; 0    ; false ; 84.99  ; 合格   ; min(95, 84.99) = 84.99
            执行率 59.99% 封到 59.99     ; 100  ; 59.99  ; 40   ; 0    ; false ; 59.99  ; 不合格 ; min(90, 59.99) = 59.99
            没有支出封到 59.99           ; 100  ; 0      ; 40   ; 0    ; false ; 59.99  ; 不合格 ; min(90, 59.99) = 59.99
            低于封顶的不动               ; 100  ; 59.99  ; 4    ; 0    ; false ; 54.00  ; 不合格 ; min(54, 59.99) = 54.00
            逾期一次扣 2 分              ; 100  ; 100    ; 40   ; 1    ; false ; 98.00  ; 优秀   ; 98 = 98.00
            逾期三次正好扣 6 分          ; 100  ; 100    ; 40   ; 3    ; false ; 94.00  ; 良好   ; 94 = 94.00
            逾期四次扣到 6 分为止        ; 100  ; 100    ; 40   ; 4    ; false ; 94.00  ; 良好   ; 94 = 94.00
            先扣分后封顶                 ; 100  ; 79.99  ; 40   ; 3    ; false ; 84.99  ; 合格   ; min(89, 84.99) = 84.99
            否决归零                     ; 100  ; 100    ; 40   ; 0    ; true  ; 0.00   ; 不合格 ; min(100, 0) = 0.00
            扣分、封顶、否决依次         ; 100  ; 59.99  ; 40   ; 1    ; true  ; 0.00   ; 不合格 ; min(59.99, 0) = 0.00
            """)
    void aTotalIsTheSumLessDeductionsHeldDownByCapsAndVetoes(
            String name,
            String budget,
            String executed,
            String outputs,
            int late,
            boolean vetoed,
            String total,
            String grade,
            String working) {
        var sheet = ProjectScorer.score(CAPS, table(funds(budget, executed), outputs, late, vetoed));
        var trace = Objects.requireNonNull(sheet.trace());

        assertThat(sheet.total()).isEqualTo(total);
        assertThat(sheet.grade()).isEqualTo(grade);
        assertThat(trace.working()).isEqualTo(working);
        assertThat(trace.id()).isEqualTo("total");
        assertThat(trace.label()).isEqualTo(Message.of("scoring.node.total"));
        TraceTest.checked(trace);
    }

    @Test
    void everyStepNamesItsClauseItsRuleAndItsFigures() {
        var trace = Objects.requireNonNull(ProjectScorer.score(CAPS, table(funds("100", "59.99"), "40", 4, true))
                .trace());
        var capped = trace.parts().get(0);
        var deducted = capped.parts().get(0);
        var sum = deducted.parts().get(0);

        assertThat(List.of(trace, capped, deducted, sum))
                .extracting(Trace::id, Trace::name, Trace::rule, Trace::label, Trace::working, Trace::clause)
                .containsExactly(
                        tuple(
                                "total",
                                "total",
                                Rule.CAPPED,
                                Message.of("scoring.node.total"),
                                "min(59.99, 0) = 0.00",
                                CAPS.vetoes().get(0).source()),
                        tuple(
                                "step/1",
                                "base",
                                Rule.CAPPED,
                                Message.of("scoring.node.step"),
                                "min(84, 59.99) = 59.99",
                                CAPS.caps().get(0).source()),
                        tuple(
                                "step/0",
                                "base",
                                Rule.DEDUCTED,
                                Message.of("scoring.node.step"),
                                "max(90 − 6, 0) = 84.00",
                                CAPS.deductions().get(0).source()),
                        tuple(
                                "sum",
                                "base",
                                Rule.SUM,
                                Message.of("scoring.node.sum"),
                                "0 + 20 + 40 + 20 + 10 = 90.00",
                                CAPS.weights().source()));
        var rate = capped.parts().get(1);
        assertThat(rate)
                .extracting(Trace::id, Trace::name, Trace::label, Trace::working)
                .containsExactly("execution/rate", "rate", Message.of("scoring.node.rate"), "59.99 ÷ 100 = 0.5999");
        assertThat(rate.parts())
                .extracting(Trace::name, Trace::label, Trace::working)
                .containsExactly(
                        tuple("executed", Message.of("scoring.node.executed"), "59.99"),
                        tuple("budget", Message.of("scoring.node.budget"), "100.00"));
        var cost = deducted.parts().get(1);
        assertThat(cost)
                .extracting(Trace::id, Trace::name, Trace::label, Trace::rule, Trace::working)
                .containsExactly(
                        "deduction/late", "late", Trace.called("逾期报送自评"), Rule.DERIVED, "min(4 × 2, 6) = 6.00");
        assertThat(cost.parts())
                .extracting(Trace::id, Trace::label, Trace::working)
                .containsExactly(tuple("deduction/late/cases", Message.of("scoring.node.cases"), "4"));
    }

    /** A 扣分项 without a limit costs as often as it happens, and each costs what it says itself. */
    @Test
    void eachOfSeveralDeductionsCostsWhatItSays() {
        var late = CAPS.deductions().get(0);
        var error = new Deduction("error", "数据差错", Points.of("0.5"), null, late.source());
        var scheme = new Scheme(
                CAPS.code(),
                CAPS.version(),
                CAPS.kind(),
                CAPS.total(),
                CAPS.execution(),
                CAPS.weights(),
                CAPS.quantitative(),
                CAPS.qualitative(),
                CAPS.grades(),
                CAPS.rounding(),
                CAPS.notApplicable(),
                CAPS.inputs(),
                CAPS.table(),
                CAPS.caps(),
                List.of(late, error),
                CAPS.vetoes());
        var adjustments = new Adjustments(Map.of(), Map.of("late", 1, "error", 20), Set.of());

        var sheet =
                ProjectScorer.score(scheme, new ProjectTable(List.of(funds("100", "100")), rows("40"), adjustments));

        assertThat(sheet.total()).isEqualTo("88.00");
        TraceTest.checked(Objects.requireNonNull(sheet.trace()));
        assertThat(sheet.trace().parts().get(0).parts().get(1))
                .extracting(Trace::name, Trace::label, Trace::working)
                .containsExactly("error", Message.of("scoring.node.text", "数据差错"), "20 × 0.5 = 10.00");
    }

    @Test
    void levelsAndRowsAreCalledAsTheFormCallsThem() {
        var trace = Objects.requireNonNull(ProjectScorer.score(CAPS, table(funds("100", "100"), "40", 0, false))
                .trace());

        // the caps leave the sum as it is, and say so
        var parts = trace.parts().get(0).parts();
        assertThat(parts)
                .extracting(Trace::id, Trace::label, Trace::working)
                .containsExactly(
                        tuple("execution", Message.of("scoring.execution"), "100 ÷ 100 = 1 → 10.00"),
                        tuple("level/1", Trace.called("成本指标"), "20 = 20.00"),
                        tuple("level/2", Trace.called("产出指标"), "40 = 40.00"),
                        tuple("level/3", Trace.called("效益指标"), "20 = 20.00"),
                        tuple("level/4", Trace.called("满意度指标"), "10 = 10.00"));
        assertThat(parts.get(2).parts())
                .extracting(Trace::id, Trace::label)
                .containsExactly(tuple("row/1", Message.of("scoring.node.text", "指标")));
    }

    /** Without a rate there is no total; what will be done to it is known all the same, for who enters what is missing. */
    @ParameterizedTest(name = "预算 {0}，执行 {1}")
    @CsvSource({"0, 0", "0, 5", "-1, 5", "5, -1", ", 5", "5, "})
    void withoutARateThereIsNoTotalToHoldDown(@Nullable String budget, @Nullable String executed) {
        var sheet = ProjectScorer.score(CAPS, table(funds(budget, executed), "40", 1, true));
        var trace = Objects.requireNonNull(sheet.trace());
        var capped = trace.parts().get(0);
        var deducted = capped.parts().get(0);
        var sum = deducted.parts().get(0);

        assertThat(sheet.total()).isNull();
        assertThat(trace.label()).isEqualTo(Message.of("scoring.node.total"));
        assertThat(trace.notScored()).isEqualTo(Message.of("scoring.rows-not-scored", 1));
        assertThat(List.of(trace, capped, deducted, sum))
                .extracting(Trace::id, Trace::rule, Trace::clause, Trace::value, Trace::working)
                .containsExactly(
                        tuple("total", Rule.CAPPED, CAPS.vetoes().get(0).source(), null, ""),
                        tuple("step/1", Rule.CAPPED, CAPS.caps().get(0).source(), null, ""),
                        tuple("step/0", Rule.DEDUCTED, CAPS.deductions().get(0).source(), null, ""),
                        tuple("sum", Rule.SUM, CAPS.weights().source(), null, ""));
        assertThat(List.of(trace, capped, deducted, sum)).allMatch(node -> node.arithmetic() != null);
        assertThat(deducted.parts().get(1).working()).isEqualTo("min(1 × 2, 6) = 2.00");
        var rate = capped.parts().get(1);
        assertThat(rate).extracting(Trace::name, Trace::value).containsExactly("rate", null);
        var execution = sum.parts().get(0);
        assertThat(execution.notScored())
                .isEqualTo(Objects.requireNonNull(sheet.execution()).notScored());
        assertThat(execution.label()).isEqualTo(Message.of("scoring.execution"));
    }

    /** A person may set the score of the execution rate where there is none: then there is nothing to cap by. */
    @Test
    void aRateThatIsNotThereCapsNothing() {
        var adjustments = new Adjustments(
                Map.of(ScoreSheet.EXECUTION, new ScoreOverride(Points.of("1"), "无预算")), Map.of(), Set.of());
        for (var funds : List.of(funds("0", "0"), funds("-1", "5"), funds("5", "-1"))) {
            var sheet = ProjectScorer.score(CAPS, new ProjectTable(List.of(funds), rows("40"), adjustments));

            assertThat(sheet.total()).isEqualTo("91.00");
            assertThat(sheet.trace())
                    .extracting(Trace::id, Trace::label, Trace::rule)
                    .containsExactly("total", Message.of("scoring.node.total"), Rule.SUM);
            TraceTest.checked(Objects.requireNonNull(sheet.trace()));
        }
    }

    @Test
    void aLevelWithARowThatIsNotScoredSaysSo() {
        var table = new ProjectTable(
                List.of(funds("100", "100")), List.of(quantitative("产出指标", Sign.AT_LEAST, "1", "无", "90")));
        var trace = Objects.requireNonNull(
                ProjectScorer.score(SchemeSamples.national(), table).trace());
        var level = trace.parts().get(1);

        assertThat(level.notScored()).isEqualTo(Message.of("scoring.part-not-scored"));
        assertThat(level.value()).isNull();
        assertThat(level.arithmetic()).isEqualTo(new Formula.Sum(List.of(Formula.input("row/0"))));
        assertThat(level.parts().get(0))
                .extracting(Trace::id, Trace::label, Trace::notScored)
                .containsExactly("row/0", Trace.called("指标"), Message.of("scoring.actual-not-a-number", "无"));
    }

    private static ProjectTable table(FundingLine funds, String outputs, int late, boolean vetoed) {
        return new ProjectTable(
                List.of(funds),
                rows(outputs),
                new Adjustments(Map.of(), Map.of("late", late), vetoed ? Set.of("fraud") : Set.of()));
    }

    private static List<ProjectTable.IndicatorLine> rows(String outputs) {
        return List.of(
                quantitative("成本指标", Sign.AT_MOST, "1", "1", "20"),
                with(quantitative("产出指标", Sign.AT_LEAST, "40", outputs, "40"), "outputs", null, true),
                quantitative("效益指标", Sign.AT_LEAST, "1", "1", "20"),
                quantitative("满意度指标", Sign.AT_LEAST, "90", "90", "10"));
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.scheme.SchemeTexts.part;
import static org.jiheng.scoring.TableSamples.funds;
import static org.jiheng.scoring.TableSamples.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jiheng.scoring.DepartmentTable.Goal;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.Figure;
import org.jiheng.scoring.Scheme.NotApplicable;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 部门整体支出: fixed rows, measured and answered. */
class DepartmentScorerTest {

    private static final String BEST = """
            {kind: maxOf, ways: [
              {name: 结转结余率, target: "9", formula: "balance ÷ budget × 100", whenZero: NOT_SCORED,
               rule: {kind: linearDown, reverse: INVERSE_RATIO}},
              {name: 变动率, target: "-30", rule: {kind: equal, equality: EXACTLY}}]}
            """;

    private static final List<Figure> FIGURES = List.of(
            new Figure("balance", "结转结余", "元", null),
            new Figure("budget", "预算", "元", "base + added"),
            new Figure("base", "年初预算", "元", null),
            new Figure("added", "追加", "元", null),
            new Figure("rate", "结转结余率", "%", "balance ÷ budget × 100"));

    @ParameterizedTest(name = "结转 {0}，变动率 {1} → {2}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            18 ; -10 ; 10.00 ; max(10, 0) = 10.00
            18 ; -30 ; 20.00 ; max(10, 20) = 20.00
            9  ; -10 ; 20.00 ; max(20, 0) = 20.00
            18 ;     ; 10.00 ; 10 = 10.00
               ; -30 ; 20.00 ; 20 = 20.00
               ; -10 ; 0.00  ; 0 = 0.00
            """)
    void ofSeveralWaysTheBestCounts(@Nullable String balance, @Nullable String change, String score, String working) {
        var row = row(rule(BEST), null, null, Map.of(), balance == null ? "0" : "100", balance, change);

        assertThat(row.score()).isEqualTo(Points.of(score));
        assertThat(row.trace().rule()).isEqualTo(Rule.BEST_OF);
        assertThat(row.trace().working()).isEqualTo(working);
        assertThat(row.met()).isEqualTo(score.equals("20.00"));
        assertThat(row.reasonRequired()).isEqualTo(!score.equals("20.00"));
        TraceTest.checked(row.trace());
    }

    /** The second way would ask for the reason of so much more than planned. */
    @Test
    void ofWaysThatGiveTheSameTheFirstCounts() {
        var same = rule("""
                {kind: maxOf, ways: [
                  {name: 甲, target: "1", rule: {kind: linearUp}},
                  {name: 乙, target: "1", rule: {kind: linearUp, overFulfilment: {variant: REASON, reasonAt: 1.3,
                    source: {document: d, verified: false}}}}]}
                """);

        var row = row(same, null, null, Map.of(), null, null, "2");

        assertThat(row.score()).isEqualTo(Points.of("20"));
        assertThat(row.reasonRequired()).isFalse();
    }

    @Test
    void aSheetWithoutTraceHasNoneInAnyRow() {
        var table = List.of(
                entry("best", rule(BEST), null, null, null),
                entry(
                        "list",
                        rule("{kind: checklist, losing: false, items: [{code: a, text: 甲, points: \"20\"}]}"),
                        null,
                        null,
                        null),
                entry("tier", rule("{kind: qualitativeTier}"), null, null, null),
                entry("given", rule("{kind: manual}"), null, null, null),
                entry("word", rule("{kind: yesNo, yes: [是], no: [否]}"), null, null, null),
                entry("goals", new WeightedGoals(), null, null, null),
                entry("二级", new OwnIndicators(), null, null, null));
        var scheme = scheme(table, null, Rounding.PER_ROW);
        var form = new DepartmentTable(
                List.of(),
                Map.of(),
                List.of(
                        new Answer("best", "-30", null, true, Map.of(), false),
                        new Answer("list", null, null, true, Map.of("a", true), false),
                        new Answer("tier", "达成", points("20"), true, Map.of(), false),
                        new Answer("given", null, points("20"), true, Map.of(), false),
                        new Answer("word", "是", null, true, Map.of(), false)),
                List.of(line("一级", "二级", "20", "1")),
                List.of(new Goal("甲", BigDecimal.ONE, List.of(line("一级", "", "50", "1")))),
                Adjustments.NONE);

        var plain = DepartmentScorer.scoreOnly(scheme, form);
        var traced = DepartmentScorer.score(scheme, form);

        assertThat(plain.rows()).extracting(RowScore::score).containsOnly(Points.of("20"));
        assertThat(plain.rows()).extracting(RowScore::trace).containsOnlyNulls();
        assertThat(plain.trace()).isNull();
        assertThat(traced.rows()).extracting(RowScore::score).containsOnly(Points.of("20"));
        assertThat(traced.rows()).extracting(RowScore::met).containsOnly(true);
        assertThat(traced.rows()).extracting(RowScore::trace).doesNotContainNull();
        TraceTest.checked(Objects.requireNonNull(traced.trace()));
    }

    @Test
    void aRowThatIsAnsweredTwiceCountsByItsFirstAnswer() {
        var scheme = scheme(List.of(entry("row", rule("{kind: manual}"), null, null, null)), null, Rounding.PER_ROW);
        var answers = List.of(
                new Answer("row", null, points("7"), true, Map.of(), false),
                new Answer("row", null, points("20"), true, Map.of(), false));

        assertThat(DepartmentScorer.score(scheme, table(answers, Map.of())).total())
                .isEqualTo("7.00");
    }

    @Test
    void ifNoWayCanBeScoredTheFirstSaysWhy() {
        assertThat(row(rule(BEST), null, null, Map.of(), "0", null, null).notScored())
                .isEqualTo(Message.of("scoring.figure-missing", "结转结余"));
        assertThat(row(rule(BEST), null, null, Map.of(), "0", "5", null).notScored())
                .isEqualTo(Message.of("scoring.ratio-to-zero", "balance ÷ budget × 100"));
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({"FULL_POINTS, 20.00, NOT_APPLICABLE, true", "NO_POINTS, 0.00, TARGET_ZERO, false"})
    void aRatioToZeroIsWorthWhatTheSchemeSays(WhenZero whenZero, String score, Rule rule, boolean met) {
        var row = row(rule("{kind: linearUp}"), "balance ÷ budget", whenZero, Map.of(), "0", "5", null);

        assertThat(row.score()).isEqualTo(Points.of(score));
        assertThat(row.trace().rule()).isEqualTo(rule);
        assertThat(row.met()).isEqualTo(met);
        assertThat(row.reasonRequired()).isEqualTo(!met);
        assertThat(row.notes()).contains(Message.of("scoring.note.ratio-to-zero", "balance ÷ budget"));
        TraceTest.checked(row.trace());
    }

    @Test
    void aFigureThatIsDerivedByARatioToZeroIsNone() {
        var row = row(rule("{kind: linearUp}"), "budget + rate", WhenZero.NOT_SCORED, Map.of(), "0", "5", null);

        assertThat(row.notScored()).isEqualTo(Message.of("scoring.ratio-to-zero", "budget + rate"));
    }

    @Test
    void withoutAFigureThereIsNoScoreAndTheSheetSaysWhichOne() {
        var row = row(
                rule("{kind: linearUp}"),
                "balance ÷ budget + balance",
                WhenZero.NOT_SCORED,
                Map.of(),
                null,
                null,
                null);

        assertThat(row.notScored()).isEqualTo(Message.of("scoring.figure-missing", "结转结余、年初预算"));
    }

    @Test
    void aMeasuredRowShowsItsFiguresDownToWhatWasEntered() {
        var row =
                row(rule("{kind: linearUp}"), "balance ÷ budget × 100", WhenZero.NOT_SCORED, Map.of(), "60", "3", null);

        assertThat(row.score()).isEqualTo(Points.of("6.67"));
        assertThat(row.trace().working()).isEqualTo("3 ÷ 9 × 20 = 6.67");
        var actual = row.trace().parts().get(0);
        assertThat(actual.working()).isEqualTo("3 ÷ 100 × 100 = 3.00");
        assertThat(actual.parts()).extracting(Trace::label).containsExactly(Trace.called("结转结余"), Trace.called("预算"));
        assertThat(actual.parts().get(1).working()).isEqualTo("60 + 40 = 100.00");
        assertThat(actual.parts().get(1).parts()).extracting(Trace::id).containsExactly("figure/base", "figure/added");
    }

    @ParameterizedTest(name = "losing {0}, wrong: {1} → {2}")
    @CsvSource({
        "false, true, true, 20.00, 1 × 15 + 1 × 5 = 20.00",
        "false, false, true, 5.00, 0 × 15 + 1 × 5 = 5.00",
        "true, false, false, 20.00, '20 − (0 × 15 + 0 × 5)'",
        "true, false, true, 15.00, '20 − (0 × 15 + 1 × 5)'"
    })
    void aChecklistAddsUpOrLoses(boolean losing, boolean first, boolean second, String score, String working) {
        var list = rule("{kind: checklist, losing: " + losing
                + ", items: [{code: a, text: 甲, points: \"15\"}, {code: b, text: 乙, points: \"5\"}]}");

        var row = row(list, null, null, Map.of("a", first, "b", second), null, null, null);

        assertThat(row.score()).isEqualTo(Points.of(score));
        assertThat(row.trace().working()).contains(working);
        assertThat(row.met()).isEqualTo(score.equals("20.00"));
        assertThat(row.reasonRequired()).isEqualTo(!score.equals("20.00"));
        assertThat(row(list, null, null, Map.of("b", true), null, null, null).notScored())
                .isEqualTo(Message.of("scoring.not-answered", "甲"));
        TraceTest.checked(row.trace());
    }

    @Test
    void yesAndNoAreTheSchemesWords() {
        var rule = rule("{kind: yesNo, yes: [是], no: [否]}");

        assertThat(row(rule, null, null, Map.of(), null, null, " 是 ").score()).isEqualTo(Points.of("20"));
        assertThat(row(rule, null, null, Map.of(), null, null, "否").reasonRequired())
                .isTrue();
        assertThat(row(rule, null, null, Map.of(), null, null, "有").notScored())
                .isEqualTo(Message.of("scoring.neither-yes-nor-no", "有"));
        assertThat(row(rule, null, null, Map.of(), null, null, " ").notScored())
                .isEqualTo(Message.of("scoring.actual-missing"));
        assertThat(row(rule, null, null, Map.of(), null, null, null).notScored())
                .isEqualTo(Message.of("scoring.actual-missing"));
    }

    @ParameterizedTest(name = "given {0}: {1} {2}")
    @CsvSource({
        "20, 20.00, , false",
        "0, 0.00, , true",
        "19.99, 19.99, , true",
        "20.01, , scoring.given-above-points, false",
        ", , scoring.given-missing, false"
    })
    void aPersonGivesFromNothingToAllPoints(
            @Nullable String given, @Nullable String score, @Nullable String why, boolean reason) {
        var scheme = scheme(List.of(entry("row", rule("{kind: manual}"), null, null, null)), null, Rounding.PER_ROW);
        var row = DepartmentScorer.score(
                        scheme, table(List.of(new Answer("row", null, points(given), true, Map.of(), false)), Map.of()))
                .rows()
                .get(0);

        assertThat(row.score()).isEqualTo(points(score));
        assertThat(row.notScored() == null ? null : row.notScored().key()).isEqualTo(why);
        assertThat(row.reasonRequired()).isEqualTo(reason);
        if (row.trace() != null) {
            assertThat(row.trace().working()).isEqualTo("0 ≤ " + score + " ≤ 20");
            TraceTest.checked(row.trace());
        }
    }

    @Test
    void whatDoesNotApplyCountsAsTheSchemeSays() {
        var two = List.of(
                entry("row", rule("{kind: manual}"), null, null, null),
                entry("other", rule("{kind: manual}"), null, null, NotApplicable.FULL_POINTS));
        var answers = List.of(
                new Answer("row", null, points("10"), true, Map.of(), false),
                new Answer("other", null, null, false, Map.of(), false));
        var without = List.of(
                new Answer("row", null, points("10"), true, Map.of(), false),
                new Answer("other", null, points("20"), true, Map.of(), false));

        var full = DepartmentScorer.score(scheme(two, null, Rounding.PER_ROW), table(answers, Map.of()));
        assertThat(full.total()).isEqualTo("30.00");
        assertThat(full.rows().get(1).trace().rule()).isEqualTo(Rule.NOT_APPLICABLE);

        var one = List.of(two.get(0), entry("other", rule("{kind: manual}"), null, null, null));
        var undeclared = DepartmentScorer.score(scheme(one, null, Rounding.PER_ROW), table(answers, Map.of()));
        assertThat(undeclared.rows().get(1).notScored()).isEqualTo(Message.of("scoring.not-applicable-undeclared"));

        var rescaled =
                DepartmentScorer.score(scheme(one, NotApplicable.RESCALE, Rounding.PER_ROW), table(answers, Map.of()));
        assertThat(rescaled.total()).isEqualTo("20.00");
        assertThat(rescaled.rows().get(1).leftOut()).isTrue();
        assertThat(rescaled.rows().get(1).score()).isNull();
        assertThat(rescaled.rows().get(1).notScored()).isEqualTo(Message.of("scoring.left-out"));
        assertThat(rescaled.trace().rule()).isEqualTo(Rule.RESCALED);
        assertThat(rescaled.trace().working()).isEqualTo("10 × 40 ÷ 20 = 20.00");
        TraceTest.checked(Objects.requireNonNull(rescaled.trace()));

        var nothing = DepartmentScorer.score(
                scheme(one, NotApplicable.RESCALE, Rounding.PER_ROW),
                table(
                        List.of(
                                new Answer("row", null, null, false, Map.of(), false),
                                new Answer("other", null, null, false, Map.of(), false)),
                        Map.of()));
        assertThat(nothing.total()).isNull();
        assertThat(nothing.notComputable()).isEqualTo(Message.of("scoring.nothing-applies"));
        assertThat(DepartmentScorer.score(scheme(one, null, Rounding.PER_ROW), table(without, Map.of()))
                        .total())
                .isEqualTo("30.00");
    }

    @Test
    void whereOnlyTheTotalIsRoundedRowsStayExact() {
        var entries = List.of(
                entry("row", rule("{kind: linearUp}"), null, null, null),
                entry("other", rule("{kind: linearUp}"), null, null, null));
        var answers = List.of(
                new Answer("row", "0.0035", null, true, Map.of(), true),
                new Answer("other", "0.0035", null, true, Map.of(), true));

        var each = DepartmentScorer.score(scheme(entries, null, Rounding.PER_ROW), table(answers, Map.of()));
        var end = DepartmentScorer.score(scheme(entries, null, Rounding.AT_END), table(answers, Map.of()));

        // 0.0035 ÷ 9 × 20 = 0.00777…: 0.01 + 0.01, or 0.01555… in one
        assertThat(each.total()).isEqualTo("0.02");
        assertThat(end.rows()).extracting(RowScore::score).containsExactly(Points.of("0.01"), Points.of("0.01"));
        assertThat(end.rows().get(0).trace().value()).isEqualTo("0.007778");
        assertThat(end.total()).isEqualTo("0.02");
        assertThat(end.trace().rule()).isEqualTo(Rule.SUM_ROUNDED);
        TraceTest.checked(Objects.requireNonNull(end.trace()));
    }

    @Test
    void ownIndicatorsStandInTheirRow() {
        var scheme = scheme(List.of(entry("row", new OwnIndicators(), null, null, null)), null, Rounding.PER_ROW);

        assertThat(own(scheme).notScored()).isEqualTo(Message.of("scoring.own-missing", "二级"));
        assertThat(own(scheme, line("一级", " 二级", "20", "1")).score()).isEqualTo(Points.of("20"));
        assertThat(own(scheme, line("一级", "二级", "20", "1"), line("一级", "别的", "5", "1"))
                        .score())
                .isEqualTo(Points.of("20"));
        var short1 = own(scheme, line("一级", "二级", "19.99", "1"));
        assertThat(short1.notScored())
                .isEqualTo(Message.of("scoring.own-points-differ", new BigDecimal("19.99"), Points.of("20")));
        assertThat(short1.parts()).hasSize(1);
        var open = own(scheme, line("一级", "二级", "15", "无"), line("一级", "二级", "5", "1"));
        assertThat(open.notScored()).isEqualTo(Message.of("scoring.rows-not-scored", 1));
        assertThat(open.parts()).extracting(RowScore::position).containsExactly(0, 1);
        var missed = own(scheme, line("一级", "二级", "15", "0.5"), line("一级", "二级", "5", "1"));
        assertThat(missed.score()).isEqualTo(Points.of("12.50"));
        assertThat(missed.met()).isFalse();
        assertThat(missed.trace().working()).isEqualTo("7.5 + 5 = 12.50");
    }

    @Test
    void goalsAreWeighed() {
        var scheme = scheme(List.of(entry("row", new WeightedGoals(), null, null, null)), null, Rounding.PER_ROW);
        var full = new Goal("甲", new BigDecimal("0.6"), List.of(line("一级", "", "50", "1")));
        var half = new Goal("乙", new BigDecimal("0.4"), List.of(line("一级", "", "30", "0.5")));

        var row = goals(scheme, full, half);
        assertThat(row.score()).isEqualTo(Points.of("16"));
        assertThat(row.met()).isFalse();
        assertThat(row.trace().working()).isEqualTo("(50 ÷ 50.00 × 0.6 + 15 ÷ 30.00 × 0.4) × 20 = 16.00");
        assertThat(row.parts()).hasSize(2);
        TraceTest.checked(row.trace());

        assertThat(goals(scheme).notScored()).isEqualTo(Message.of("scoring.goals-missing"));
        assertThat(goals(scheme, full).notScored()).isEqualTo(Message.of("scoring.ratios-differ", "0.6"));
        assertThat(goals(scheme, full, half, new Goal("丙", BigDecimal.ZERO, List.of(line("一级", "", "1", "1"))))
                        .notScored()
                        .key())
                .isEqualTo("scoring.ratios-differ");
        assertThat(goals(scheme, full, new Goal("乙", new BigDecimal("0.4"), List.of()))
                        .notScored())
                .isEqualTo(Message.of("scoring.goal-without-points", "乙"));
        var open = goals(scheme, full, new Goal("乙", new BigDecimal("0.4"), List.of(line("一级", "", "1", "无"))));
        assertThat(open.notScored()).isEqualTo(Message.of("scoring.rows-not-scored", 1));
        assertThat(open.parts()).hasSize(2);
    }

    @Test
    void aFixedRowMayBeSetByAPersonToo() {
        var scheme = scheme(List.of(entry("row", rule("{kind: manual}"), null, null, null)), null, Rounding.PER_ROW);
        var sheet = DepartmentScorer.score(
                scheme,
                new DepartmentTable(
                        List.of(),
                        Map.of(),
                        List.of(new Answer("row", null, points("20"), true, Map.of(), false)),
                        List.of(),
                        List.of(),
                        new Adjustments(
                                Map.of("row", new ScoreOverride(Points.of("3"), "核减")), Map.of(), java.util.Set.of())));

        assertThat(sheet.total()).isEqualTo("3.00");
        assertThat(sheet.computedTotal()).isEqualTo("20.00");
        assertThat(sheet.execution()).isNull();
        assertThat(sheet.rows().get(0).indicatorId()).isEqualTo("row");
    }

    private static RowScore own(Scheme scheme, IndicatorLine... lines) {
        return DepartmentScorer.score(
                        scheme,
                        new DepartmentTable(
                                List.of(), Map.of(), List.of(), List.of(lines), List.of(), Adjustments.NONE))
                .rows()
                .get(0);
    }

    private static RowScore goals(Scheme scheme, Goal... goals) {
        return DepartmentScorer.score(
                        scheme,
                        new DepartmentTable(
                                List.of(funds("1", "1")),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of(goals),
                                Adjustments.NONE))
                .rows()
                .get(0);
    }

    private static IndicatorLine line(String level1, String level2, String points, String actual) {
        return new IndicatorLine(
                null, level1, level2, "指标", Sign.AT_LEAST, "1", null, points(points), actual, null, false);
    }

    private static RowRule rule(String yaml) {
        return part(yaml, RowRule.class);
    }

    private static RowScore row(
            RowRule rule,
            @Nullable String formula,
            @Nullable WhenZero whenZero,
            Map<String, Boolean> checks,
            @Nullable String base,
            @Nullable String balance,
            @Nullable String actual) {
        var figures = new java.util.HashMap<String, BigDecimal>();
        if (base != null) {
            figures.put("base", new BigDecimal(base));
        }
        if (balance != null) {
            figures.put("balance", new BigDecimal(balance));
        }
        figures.put("added", new BigDecimal("0".equals(base) ? "0" : base != null && base.equals("60") ? "40" : "0"));
        var scheme = scheme(List.of(entry("row", rule, formula, whenZero, null)), null, Rounding.PER_ROW);
        return DepartmentScorer.score(
                        scheme, table(List.of(new Answer("row", actual, null, true, checks, false)), figures))
                .rows()
                .get(0);
    }

    private static DepartmentTable table(List<Answer> answers, Map<String, BigDecimal> figures) {
        return new DepartmentTable(List.of(), figures, answers, List.of(), List.of(), Adjustments.NONE);
    }

    private static Entry entry(
            String code,
            RowRule rule,
            @Nullable String formula,
            @Nullable WhenZero whenZero,
            @Nullable NotApplicable notApplicable) {
        return new Entry(
                code, "一级", "二级", "行", Points.of("20"), "9", null, formula, whenZero, rule, notApplicable, null, null);
    }

    private static Scheme scheme(List<Entry> table, @Nullable NotApplicable notApplicable, Rounding rounding) {
        var total = Points.of(String.valueOf(20 * table.size()));
        return new Scheme(
                "department",
                1,
                Scheme.Kind.DEPARTMENT,
                total,
                null,
                new Scheme.Weights(List.of(SchemeSamples.level("一级", total.toString())), SchemeSamples.WEIGHTS),
                SchemeSamples.quantitative(Reverse.INVERSE_RATIO),
                SchemeSamples.qualitative(),
                null,
                rounding,
                notApplicable,
                FIGURES,
                table,
                List.of(),
                List.of(),
                List.of());
    }
}

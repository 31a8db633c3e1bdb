package org.jiheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reviewer asks of statements that stand apart, and that each relation names every figure it is about. */
class QuestionsTest {

    private static int facts;

    private static Fact money(String wan) {
        var value = new BigDecimal(wan);
        return fact(
                new Quantity(
                        value.movePointRight(4),
                        BigDecimal.ONE.movePointRight(4 - Math.max(0, value.scale())),
                        Measure.YUAN,
                        "万元",
                        false),
                null);
    }

    private static Fact points(String points) {
        return fact(new Quantity(new BigDecimal(points), BigDecimal.ONE, Measure.POINTS, "分", false), null);
    }

    private static Fact words(String words) {
        return fact(null, words);
    }

    private static Fact fact(Quantity quantity, String text) {
        facts++;
        var told = quantity == null ? text : quantity.shown();
        return new Fact(
                "f" + facts,
                FactKind.AMOUNT,
                "",
                "",
                Basis.UNKNOWN,
                "",
                quantity,
                text,
                true,
                new Quote(told, facts * 20, facts * 20 + told.length()));
    }

    private static Reconciliation judged(Relation... relations) {
        return Reconciler.reconcile(new Statements("", null, List.of(), List.of(relations)));
    }

    private static String outcome(Relation relation) {
        var result = judged(relation);
        var check = result.checks().get(0);
        return check.rule() + " " + check.outcome()
                + result.findings().stream()
                        .map(f -> " " + f.severity() + " " + f.message().arguments())
                        .findFirst()
                        .orElse("");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            100 | 90  | -  | -  | R07 HELD
            100 | 100 | -  | -  | R07 HELD
            100 | 110 | -  | -  | R07 VIOLATED WARNING [110万元, 100万元, 10万元]
            100 | 110 | 10 | -  | R07 NOT_COMPUTABLE
            100 | 110 | -  | 10 | R07 NOT_COMPUTABLE
            100 | 110 | 15 | 5  | R07 HELD
            100 | 110 | 15 | 5.02 | R07 HELD
            100 | 110 | 15 | 5.03 | R07 VIOLATED WARNING [15万元 + 100万元 = 115万元, 110万元 + 5.03万元 = 115.03万元, -0.03万元]
            """)
    void whatWasSpentCameFromSomewhere(String revenue, String spent, String opening, String closing, String expected) {
        assertThat(outcome(Questions.carryOver(
                        money(revenue),
                        money(spent),
                        opening == null ? null : money(opening),
                        closing == null ? null : money(closing))))
                .isEqualTo(expected);
    }

    @Test
    void evaluatedProjectsAndTheAccountsMayDifferAndThenOneAsks() {
        assertThat(outcome(Questions.evaluated(money("633.45"), money("633.45"))))
                .isEqualTo("R09 HELD");
        assertThat(outcome(Questions.evaluated(money("633.45"), money("633.5"))))
                .isEqualTo("R09 HELD");
        assertThat(outcome(Questions.evaluated(money("634.67"), money("633.45"))))
                .isEqualTo("R09 VIOLATED WARNING [634.67万元, 633.45万元, 1.22万元]");
    }

    @Test
    void whatProjectsLeaveOfTheRevenueIsBasicSpending() {
        assertThat(outcome(Questions.residual(money("585"), money("1218"), money("633"))))
                .isEqualTo("R10 HELD");
        assertThat(outcome(Questions.residual(money("585.02"), money("1218"), money("633"))))
                .isEqualTo("R10 HELD");
        assertThat(outcome(Questions.residual(money("585.03"), money("1218"), money("633"))))
                .isEqualTo("R10 VIOLATED WARNING [1218万元 - 633万元 = 585万元, 585.03万元]");
        assertThat(judged(Questions.residual(money("585"), money("1218"), money("633")))
                        .checks()
                        .get(0)
                        .facts())
                .extracting(Fact::shown)
                .containsExactly("585万元", "1218万元", "633万元");
    }

    @Test
    void aRateOfTheDepartmentNeedsABudget() {
        assertThat(outcome(Questions.noBudget(words("99.51%")))).isEqualTo("R19 VIOLATED WARNING [99.51%]");
    }

    @Test
    void whatIsClaimedOfAllIsTrueOfEach() {
        var claim = words("优");
        assertThat(outcome(Questions.collective(claim, List.of()))).isEqualTo("R23 NOT_COMPUTABLE");
        assertThat(outcome(Questions.collective(claim, List.of(words("优"), words("优秀")))))
                .isEqualTo("R23 HELD");
        var broken = Questions.collective(claim, List.of(words("优"), words("良"), words("良好")));
        assertThat(outcome(broken)).isEqualTo("R23 VIOLATED ERROR [优, 良, 2]");
        assertThat(broken.facts()).extracting(Fact::shown).containsExactly("优", "良", "良好");
    }

    @Test
    void pointsAreLostOnlyBelowWhatWordsExplain() {
        assertThat(Questions.losesPoints(points("97.9"))).isTrue();
        assertThat(Questions.losesPoints(points("98"))).isFalse();
        assertThat(outcome(Questions.pointsLost(List.of(points("86.28"), words("无偏离"), points("90"), words("未偏离")))))
                .isEqualTo("R24 VIOLATED WARNING [2, 86.28分]");
    }

    @Test
    void manyProjectsWithOneScoreAreAskedAbout() {
        assertThat(Questions.alike(scores("88", "88", "88", "90"))).isEmpty();
        assertThat(Questions.alike(scores("88", "88.0", "88", "88", "90", "91", "92", "93", "94", "95")))
                .singleElement()
                .extracting(QuestionsTest::outcome)
                .isEqualTo("R45 VIOLATED WARNING [4, 88分]");
        assertThat(Questions.alike(scores("88", "88", "88", "88", "90", "91", "92", "93", "94", "95", "96")))
                .isEmpty();
    }

    private static List<Fact> scores(String... points) {
        return Stream.of(points).map(QuestionsTest::points).toList();
    }

    @Test
    void anActualValueIsOneValue() {
        var result = judged(Questions.ranges(List.of(words("5-8名"), words("3-4户"))));
        assertThat(result.findings().get(0).severity()).isEqualTo(Severity.NOTICE);
        assertThat(result.findings().get(0).message().arguments().toString()).isEqualTo("[5-8名]");
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void everyRelationNamesAllThatItIsAbout() {
        var a = money("1");
        var b = money("2");
        var c = money("3");
        var d = money("4");
        for (var relation : List.of(
                new Relation.Sum(RuleId.R01, Severity.ERROR, a, List.of(b, c, d), true),
                new Relation.Ratio(RuleId.R17, Severity.ERROR, a, List.of(b), List.of(c, d)),
                new Relation.Change(RuleId.R71, Severity.ERROR, List.of(b), List.of(a), true, List.of(c), List.of(d)),
                new Relation.Same(RuleId.R73, Severity.ERROR, List.of(a, b, c, d)),
                new Relation.Listed(RuleId.R33, Severity.ERROR, a, List.of(b, c, d), 3, 3),
                new Relation.Indicator(RuleId.R38, Severity.ERROR, a, b, c, d, false, ""),
                new Relation.Execution(RuleId.R37, Severity.ERROR, a, b, List.of(c), List.of(d), false))) {
            assertThat(relation.facts()).as(relation.toString()).containsExactly(a, b, c, d);
        }
        assertThat(new Relation.Graded(RuleId.R21, Severity.ERROR, a, b, List.of(c)).facts())
                .containsExactly(a, b);
        assertThat(new Relation.AtMost(RuleId.R34, Severity.ERROR, a, b).facts())
                .containsExactly(a, b);
        assertThat(new Relation.Product(RuleId.R104, Severity.ERROR, a, b, c).facts())
                .containsExactly(a, b, c);
    }

    @Test
    void aWholeThatOnePartHasAlreadyLeavesNoRoomForMore() {
        var sum = new Relation.Sum(RuleId.R68, Severity.ERROR, money("150"), parts("150", "0.24"), false);
        assertThat(outcome(sum)).startsWith("R68 VIOLATED ERROR");
        assertThat(outcome(new Relation.Sum(RuleId.R68, Severity.ERROR, money("150"), parts("150", "0"), false)))
                .isEqualTo("R68 HELD");
        assertThat(outcome(new Relation.Sum(RuleId.R68, Severity.ERROR, money("151"), parts("150", "1.24"), false)))
                .isEqualTo("R68 HELD");
    }

    @Test
    void largeAmountsInTenthsAreRoundedEachForItself() {
        assertThat(outcome(tenths("371445.8", "189135.8", "89215.8", "93094.3")))
                .startsWith("R75 HELD NOTICE");
        assertThat(outcome(tenths("371445.8", "189135.8", "89215.8", "93094.9")))
                .startsWith("R75 VIOLATED");
        assertThat(outcome(tenths("371445.8", "282230.1", "89215.8"))).startsWith("R75 VIOLATED");
        assertThat(outcome(tenths("3714.8", "1891.8", "892.8", "930.3"))).startsWith("R75 VIOLATED");
        assertThat(outcome(tenths("371445.80", "189135.8", "89215.8", "93094.3")))
                .startsWith("R75 VIOLATED");
    }

    private static Relation tenths(String total, String... parts) {
        return new Relation.Sum(RuleId.R75, Severity.ERROR, money(total), parts(parts), true);
    }

    private static List<Fact> parts(String... wan) {
        return Stream.of(wan).map(QuestionsTest::money).toList();
    }

    @Test
    void wordsThatMeetWordsLoseNoPointsWithoutAReason() {
        var row = new Relation.Indicator(
                RuleId.R38, Severity.ERROR, words("12月底前"), words("12月底前"), points("6"), points("5"), false, "产出指标");
        assertThat(outcome(row)).startsWith("R38 VIOLATED WARNING");
        assertThat(outcome(new Relation.Indicator(
                        RuleId.R38,
                        Severity.ERROR,
                        words("12月底前"),
                        words("12月底前"),
                        points("6"),
                        points("6"),
                        false,
                        "")))
                .isEqualTo("R38 HELD");
        assertThat(outcome(new Relation.Indicator(
                        RuleId.R38,
                        Severity.ERROR,
                        words("12月底前"),
                        words("12月底前"),
                        points("6"),
                        points("5"),
                        true,
                        "")))
                .isEqualTo("R38 HELD");
        assertThat(outcome(new Relation.Indicator(
                        RuleId.R38,
                        Severity.ERROR,
                        words("12月底前"),
                        words("11月完成"),
                        points("6"),
                        points("5"),
                        false,
                        "")))
                .isEqualTo("R38 HELD");
    }

    @Test
    void aRateAboveAHundredIsNotMeantOfOtherAmounts() {
        var rate = fact(new Quantity(new BigDecimal("110"), BigDecimal.ONE, Measure.PERCENT, "%", false), null);
        var others = List.of(money("110"), money("100"));
        assertThat(outcome(new Relation.Ratio(
                        RuleId.R02, Severity.ERROR, rate, List.of(money("50")), List.of(money("80")), others)))
                .startsWith("R02 VIOLATED ERROR");
    }

    @Test
    void anErrorIsNotToldAsTheConsequenceOfAWarning() {
        var wrong = money("90");
        var mild = new Relation.Same(RuleId.R73, Severity.WARNING, List.of(wrong, money("80")));
        var grave = new Relation.Sum(RuleId.R01, Severity.ERROR, money("100"), List.of(wrong, money("20")), true);
        var findings = judged(mild, grave).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(RuleId.R01);
            assertThat(finding.consequences()).extracting(Finding::rule).containsExactly(RuleId.R73);
        });
        assertThat(judged(mild, grave).errors()).hasSize(1);
    }

    @Test
    void whatAnotherCheckConfirmsIsNotTheCause() {
        var sure = money("50");
        var held = new Relation.Same(RuleId.R73, Severity.ERROR, List.of(sure, money("50")));
        var one = new Relation.Sum(RuleId.R01, Severity.ERROR, money("100"), List.of(sure, money("40")), true);
        var two = new Relation.Sum(RuleId.R03, Severity.ERROR, money("200"), List.of(sure, money("40")), true);
        assertThat(judged(held, one, two).findings()).hasSize(2);
        assertThat(judged(one, two).findings()).hasSize(1);
    }
}

package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jiheng.scoring.Formula.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic as structure: read, computed exactly, written with its figures. */
class FormulaTest {

    private static final Map<String, String> FIGURES = Map.of("a", "7", "b", "3", "zero", "0", "minus", "-2");
    private static final Inputs INPUTS = name -> Exact.of(new BigDecimal(FIGURES.get(name)));

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            a + b × 2,           13,      7 + 3 × 2
            (a + b) × 2,         20,      (7 + 3) × 2
            a - b - 1,           3,       7 − 3 − 1
            a − (b − 1),         5,       7 − (3 − 1)
            a ÷ b ÷ 2,           1.16667, 7 ÷ 3 ÷ 2
            a / (b * 2),         1.16667, 7 ÷ (3 × 2)
            a ÷ b × 3,           7,       7 ÷ 3 × 3
            |b − a| × 2,         8,       |3 − 7| × 2
            |minus|,             2,       |-2|
            1.50 × a,            10.5,    1.50 × 7
            zero × minus,        0,       0 × -2
            a ÷ minus,           -3.5,    7 ÷ -2
            minus ÷ b − a ÷ b,   -3,      -2 ÷ 3 − 7 ÷ 3
            a×(b+1)÷(b+1),       7,       7 × (3 + 1) ÷ (3 + 1)
            """)
    void aFormulaIsReadAndComputedAndWritten(String text, BigDecimal value, String working) {
        var formula = FormulaText.read(text);

        assertThat(formula.value(INPUTS).rounded(5, RoundingMode.HALF_UP)).isEqualByComparingTo(value);
        assertThat(Working.of(formula, INPUTS)).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            "",            ends where a figure is expected
            a +,           ends where a figure is expected
            (a,            ends without “)”
            |a,            ends without “|”
            (a |,          has an unexpected “|” at 4
            a b,           has an unexpected “b” at 3
            a ^ 2,         has an unexpected “^” at 3
            "a, b",        "has an unexpected “,” at 2"
            ) a,           has an unexpected “)” at 1
            1.2.3,         "has “1.2.3”, which is neither a name nor a number"
            1e5,           "has “1e5”, which is neither a name nor a number"
            """)
    void whatIsNoFormulaIsRefusedWithItsPlace(String text, String why) {
        assertThatThrownBy(() -> FormulaText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void aFormulaIsNeitherEndlessNorBottomless() {
        assertThatThrownBy(() -> FormulaText.read("a".repeat(501))).hasMessage("is longer than 500 characters");
        assertThat(FormulaText.names(FormulaText.read("a".repeat(500)))).hasSize(1);
        assertThatThrownBy(() -> FormulaText.read("(".repeat(20) + "a" + ")".repeat(20)))
                .hasMessage("has more than 20 brackets inside each other");
        assertThat(FormulaText.read("(".repeat(19) + "a" + ")".repeat(19))).isEqualTo(Formula.input("a"));
        assertThat(FormulaText.read("a + ".repeat(100) + "a").value(INPUTS)).isEqualTo(Exact.of(new BigDecimal("707")));
    }

    @Test
    void theFiguresOfAFormulaAreNamedOnce() {
        assertThat(FormulaText.names(FormulaText.read("|a − b| ÷ (a × zero) + 1")))
                .containsExactly("a", "b", "zero");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a ÷ zero, true",
        "a ÷ b, false",
        "a + b ÷ (a − 7), true",
        "(a ÷ zero) ÷ b, true",
        "a ÷ (b ÷ zero), true",
        "|a ÷ zero|, true",
        "a × (b − a ÷ zero), true",
        "zero ÷ a, false"
    })
    void aDivisionByZeroIsSeenBeforeItHappens(String text, boolean byZero) {
        var formula = FormulaText.read(text);

        assertThat(Formulas.dividesByZero(formula, INPUTS)).isEqualTo(byZero);
        assertThat(Formulas.divides(formula)).isTrue();
        assertThat(Formulas.divides(FormulaText.read("|a × b − 1|"))).isFalse();
        if (byZero) {
            assertThatThrownBy(() -> formula.value(INPUTS)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void whereAFormulaDividesIsSeenInEveryPart() {
        var quotient = FormulaText.read("a ÷ zero");
        var a = Formula.input("a");

        assertThat(List.of(
                        a.min(quotient),
                        a.max(quotient),
                        quotient.toPoints(),
                        new Formula.Choice(List.of(a.is(Formula.Relation.EQUAL, a)), a, quotient)))
                .allMatch(Formulas::divides)
                .allMatch(formula -> Formulas.dividesByZero(formula, INPUTS));
    }

    @Test
    void leastAndGreatestAndChoiceAreWrittenAsTheyAreTaken() {
        var a = Formula.input("a");
        var b = Formula.input("b");
        var choice = new Formula.Choice(List.of(a.is(Formula.Relation.BELOW, b)), a, b.times(a));

        assertThat(a.min(b).value(INPUTS)).isEqualTo(b.value(INPUTS));
        assertThat(b.min(a).value(INPUTS)).isEqualTo(b.value(INPUTS));
        assertThat(a.max(b).value(INPUTS)).isEqualTo(a.value(INPUTS));
        assertThat(b.max(a).value(INPUTS)).isEqualTo(a.value(INPUTS));
        assertThat(Working.of(a.min(b.plus(a)).times(b), INPUTS)).isEqualTo("min(7, 3 + 7) × 3");
        assertThat(Working.of(a.max(b), INPUTS)).isEqualTo("max(7, 3)");
        assertThat(Working.of(choice, INPUTS)).isEqualTo("3 × 7");
        assertThat(choice.value(INPUTS)).isEqualTo(Exact.of(new BigDecimal("21")));
        assertThat(Working.of(new Formula.Sum(List.of()), INPUTS)).isEqualTo("0");
        assertThat(new Formula.Sum(List.of()).value(INPUTS)).isEqualTo(Exact.ZERO);
        assertThat(Working.of(new Formula.Unscored(), INPUTS)).isEqualTo("—");
        assertThatThrownBy(() -> new Formula.Unscored().value(INPUTS)).hasMessage("There is no score");
    }

    @Test
    void fractionsAreExactUntilTheyAreRounded() {
        var third = Exact.ONE.dividedBy(Exact.of(new BigDecimal("3")));
        var minusThird = Exact.ONE.dividedBy(Exact.of(new BigDecimal("-3")));

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE).hasSameHashCodeAs(Exact.ONE);
        assertThat(third.times(Exact.of(new BigDecimal("0.015"))).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo("0.01");
        assertThat(third.minus(third).signum()).isZero();
        assertThat(third.minus(Exact.ONE).signum()).isNegative();
        assertThat(minusThird).isLessThan(third).isNotEqualTo(third);
        assertThat(minusThird.magnitude()).isEqualTo(third);
        assertThat(minusThird.times(minusThird)).isEqualTo(third.times(third));
        assertThat(third.dividedBy(minusThird)).isEqualTo(Exact.of(new BigDecimal("-1")));
        assertThat(third.plus(Exact.ONE).rounded(4, RoundingMode.HALF_UP)).isEqualTo("1.3333");
        assertThat(Exact.ONE.plus(third).compareTo(third.plus(Exact.ONE))).isZero();
        assertThat(third).hasToString("1/3");
        assertThat(Exact.ONE).hasToString("1").isNotEqualTo("1");
        assertThat(third.isDecimal()).isFalse();
        assertThatThrownBy(() -> third.dividedBy(Exact.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** So that what is written of them is a decimal, and not a fraction of one. */
    @Test
    void decimalsStayDecimalsUntilTheyAreDivided() {
        var two = Exact.of(new BigDecimal("2"));
        var half = Exact.of(new BigDecimal("0.5"));

        assertThat(List.of(
                        two.plus(half),
                        two.minus(half),
                        two.times(half),
                        half.minus(two).magnitude()))
                .allMatch(Exact::isDecimal)
                .extracting(Exact::toString)
                .containsExactly("2.5", "1.5", "1.0", "1.5");
        assertThat(two.dividedBy(half).isDecimal()).isFalse();
    }

    @Test
    void aNameMayHaveDigitsDotsAndLinesButBeginsWithALetter() {
        assertThat(FormulaText.names(FormulaText.read("a_1 × b.2 + 预算"))).containsExactly("a_1", "b.2", "预算");
        assertThatThrownBy(() -> FormulaText.read("_a")).hasMessage("has “_a”, which is neither a name nor a number");
    }

    @Test
    void aCaseIsWrittenByWhatDecidedIt() {
        var a = Formula.input("a");
        var b = Formula.input("b");
        var clause = SchemeSamples.source("clause");
        var value = new BigDecimal("5.00");
        var free = Law.of().otherwise(Rule.GIVEN, clause, a).cases().get(0);
        var one = Law.of()
                .when(Rule.GIVEN, clause, a, b.is(Formula.Relation.BELOW, a))
                .end()
                .cases()
                .get(0);
        var chained = Law.of()
                .when(Rule.GIVEN, clause, a, b.is(Formula.Relation.AT_MOST, a), a.is(Formula.Relation.ABOVE, b))
                .end()
                .cases()
                .get(0);
        var apart = Law.of()
                .when(Rule.GIVEN, clause, a, b.is(Formula.Relation.AT_MOST, b), a.is(Formula.Relation.ABOVE, b))
                .end()
                .cases()
                .get(0);

        assertThat(Working.of(free, a, INPUTS, value)).isEqualTo("5.00");
        assertThat(Working.of(one, a, INPUTS, value)).isEqualTo("3 < 7 → 5.00");
        assertThat(Working.of(one, Formula.number(5), INPUTS, value)).isEqualTo("3 < 7 → 5.00");
        assertThat(Working.of(one, a.plus(b), INPUTS, value)).isEqualTo("7 + 3 = 5.00");
        assertThat(Working.of(chained, a, INPUTS, value)).isEqualTo("3 ≤ 7 > 3 → 5.00");
        assertThat(Working.of(apart, a, INPUTS, value)).isEqualTo("7 > 3 → 5.00");
    }

    @Test
    void whatIsShownHasTwoToSixDecimals() {
        assertThat(Working.shown(Exact.of(new BigDecimal("5")))).isEqualTo("5.00");
        assertThat(Working.shown(Exact.of(new BigDecimal("5.1234")))).isEqualTo("5.1234");
        assertThat(Working.shown(Exact.ONE.dividedBy(Exact.of(new BigDecimal("3")))))
                .isEqualTo("0.333333");
        assertThat(Working.text(new BigDecimal("50.00"))).isEqualTo("50");
    }
}

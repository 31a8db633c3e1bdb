package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiheng.scheme.SchemeTexts.part;
import static org.jiheng.scoring.Formula.Relation.BELOW;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.Formula.Choice;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Formula.Unscored;
import org.jiheng.shared.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule as a decision table, and as the one formula that a worksheet lives by. */
class LawTest {

    private static final Clause CLAUSE = SchemeSamples.source("clause");

    /** The arithmetic of one row's trace gives the score of any other actual: who changes the cell sees what comes. */
    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = ';', textBlock = """
            {kind: linearUp}                                          ; 100 ; 100 ; 10.00
            {kind: linearUp}                                          ; 100 ; 50  ; 5.00
            {kind: linearUp}                                          ; 100 ; -1  ; 0
            {kind: linearDown, reverse: LINEAR_TO_DOUBLE}             ; 20  ; 20  ; 10.00
            {kind: linearDown, reverse: LINEAR_TO_DOUBLE}             ; 20  ; 25  ; 7.50
            {kind: linearDown, reverse: LINEAR_TO_DOUBLE}             ; 20  ; 41  ; 0
            {kind: linearDown, reverse: ALL_OR_NOTHING}               ; 20  ; 41  ; 0
            {kind: equal, equality: AT_LEAST}                         ; 0   ; 1   ; 0
            {kind: completion, pass: 0.6}                             ; 100 ; 59  ; 0
            {kind: completion, pass: 0.6}                             ; 100 ; 60  ; 6.00
            """)
    void theFormulaOfARowHoldsForOtherActualsToo(String rule, String target, BigDecimal actual, BigDecimal score) {
        var row = new Row("row", "指标", Points.of("10"), target, null, target, null, null, Map.of());
        var trace = Objects.requireNonNull(new RowScorer(SchemeSamples.national(), true)
                .score(part(rule, RowRule.class), CLAUSE, row)
                .trace());
        Inputs inputs = name -> Exact.of(
                name.equals("actual") ? actual : name.equals("target") ? new BigDecimal(target) : new BigDecimal("10"));

        assertThat(Objects.requireNonNull(trace.arithmetic()).value(inputs)).isEqualTo(Exact.of(score));
    }

    @Test
    void whatIsRefusedHasNoValueInTheFormula() {
        var formula = new LinearUp(null).law(CLAUSE, Rounding.PER_ROW).formula();
        Inputs inputs = name -> Exact.of(new BigDecimal(
                Map.of("actual", "-7", "target", "-5", "points", "10").get(name)));

        assertThatThrownBy(() -> formula.value(inputs)).hasMessage("There is no score");
    }

    @Test
    void theCasesStandOneInTheOtherAndTheLastWithoutCondition() {
        var condition = Law.ACTUAL.is(BELOW, Law.TARGET);
        var law =
                Law.of().when(Rule.GIVEN, CLAUSE, Law.GIVEN, condition).otherwise(Rule.TARGET_MET, CLAUSE, Law.POINTS);
        var open = Law.of().when(Rule.GIVEN, CLAUSE, Law.GIVEN, condition).end();

        assertThat(law.formula()).isEqualTo(new Choice(List.of(condition), Law.GIVEN, Law.POINTS));
        assertThat(open.formula()).isEqualTo(new Choice(List.of(condition), Law.GIVEN, new Unscored()));
        assertThatThrownBy(() -> open.decide(name -> Exact.ONE)).hasMessage("No case holds");
        assertThat(law.decide(name -> Exact.ONE).rule()).isEqualTo(Rule.TARGET_MET);
    }

    /** The parts of a trace are what was entered, each under its own name and label. */
    @Test
    void theFiguresOfARowAreItsParts() {
        var row = new Row("row/3", "指标", Points.of("10"), "100", null, "95", null, null, Map.of());
        var trace = Objects.requireNonNull(new RowScorer(SchemeSamples.national(), true)
                .score(new LinearUp(null), CLAUSE, row)
                .trace());

        assertThat(trace.parts())
                .extracting(Trace::id, Trace::name, part -> part.label().key(), Trace::working)
                .containsExactly(
                        tuple("row/3/actual", "actual", "scoring.node.actual", "95.00"),
                        tuple("row/3/target", "target", "scoring.node.target", "100"),
                        tuple("row/3/points", "points", "scoring.node.points", "10.00"));
    }
}

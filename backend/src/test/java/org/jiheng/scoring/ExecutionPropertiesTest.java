package org.jiheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.Scheme.Base;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.shared.Money;
import org.jiheng.shared.Points;

/** 预算执行率: what holds for E1 to E5, whatever the numbers, the budget and the outturn, also above 100 %. */
class ExecutionPropertiesTest {

    /** A rule, a budget and two outturns. */
    record Compared(Execution rule, BigDecimal budget, BigDecimal one, BigDecimal other) {

        BigDecimal more() {
            return one.max(other);
        }

        BigDecimal less() {
            return one.min(other);
        }
    }

    @Property(tries = 1000)
    void spendingMoreOfTheBudgetNeverScoresLess(@ForAll("withinTheBudget") Compared row) {
        assertThat(exact(row.rule(), row.budget(), row.more()))
                .isGreaterThanOrEqualTo(exact(row.rule(), row.budget(), row.less()));
    }

    @Property(tries = 1000)
    void theWholeBudgetHasAllPoints(@ForAll("withinTheBudget") Compared row) {
        assertThat(exact(row.rule(), row.budget(), row.budget()))
                .isEqualTo(Exact.of(row.rule().points().value()));
    }

    /** E2 alone rewards what lies above 100 %; the others give what the scheme has for it, or cap. */
    @Property(tries = 1000)
    void aboveTheBudgetAllOutturnsScoreTheSameButUncapped(@ForAll("aboveTheBudget") Compared row) {
        var rule = row.rule();
        var score = exact(rule, row.budget(), row.more());

        if (rule.method() == Method.LINEAR_UNCAPPED) {
            assertThat(score.rounded(9, RoundingMode.HALF_UP))
                    .isEqualTo(
                            row.more().multiply(rule.points().value()).divide(row.budget(), 9, RoundingMode.HALF_UP));
            return;
        }
        var given = rule.above() == null ? rule.points() : rule.above();
        assertThat(score).isEqualTo(Exact.of(given.value()));
        assertThat(exact(rule, row.budget(), row.less())).isEqualTo(score);
    }

    @Property(tries = 1000)
    void theScoreIsThatOfTheTraceAndOverspendingIsNoted(@ForAll("anyOutturn") Compared row) {
        var sheet = ProjectScorer.score(SchemeSamples.with(row.rule()), table(row.rule(), row.budget(), row.one()));
        var execution = Objects.requireNonNull(sheet.execution());
        var trace = Objects.requireNonNull(execution.trace());

        TraceTest.checked(trace);
        assertThat(Evaluator.value(trace).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(Objects.requireNonNull(execution.score()).value());
        assertThat(execution.notes()).hasSize(row.one().compareTo(row.budget()) > 0 ? 1 : 0);
        if (row.rule().method() != Method.LINEAR_UNCAPPED) {
            assertThat(execution.score()).isLessThanOrEqualTo(row.rule().points());
        }
    }

    /** The score is taken on the total, so the sources and their order are nothing. */
    @Property(tries = 500)
    void howTheMoneyIsSharedOutAmongSourcesIsNothing(@ForAll("anyOutturn") Compared row) {
        Assume.that(row.budget().compareTo(new BigDecimal("0.01")) > 0);
        var cent = new BigDecimal("0.01");
        var whole = table(row.rule(), row.budget(), row.one());
        var parts = new ProjectTable(
                List.of(
                        line(row.rule(), cent, BigDecimal.ZERO),
                        line(row.rule(), row.budget().subtract(cent), row.one())),
                List.of());

        var scheme = SchemeSamples.with(row.rule());
        assertThat(Objects.requireNonNull(ProjectScorer.score(scheme, parts).execution())
                        .score())
                .isEqualTo(Objects.requireNonNull(
                                ProjectScorer.score(scheme, whole).execution())
                        .score());
    }

    /** Neither 0 nor full points for want of a budget; a scheme may say that it is nothing. */
    @Property(tries = 200)
    void withoutABudgetThereAreNeverAllPoints(@ForAll("anyOutturn") Compared row) {
        var execution = Objects.requireNonNull(
                ProjectScorer.score(SchemeSamples.with(row.rule()), table(row.rule(), BigDecimal.ZERO, row.one()))
                        .execution());

        if (row.rule().zeroBudget() == WhenZero.NO_POINTS) {
            assertThat(execution.score()).isEqualTo(Points.ZERO);
        } else {
            assertThat(execution.score()).isNull();
            assertThat(execution.notScored()).isNotNull();
        }
    }

    private static Exact exact(Execution rule, BigDecimal budget, BigDecimal executed) {
        var scheme = SchemeSamples.with(rule, Rounding.AT_END);
        var funds = ExecutionRule.funds(rule, List.of(line(rule, budget, executed)));
        return Objects.requireNonNull(
                ExecutionRule.score(scheme, rule, funds, false).score());
    }

    private static ProjectTable table(Execution rule, BigDecimal budget, BigDecimal executed) {
        return new ProjectTable(List.of(line(rule, budget, executed)), List.of());
    }

    /** Of the two budgets only that of the rule's base is the one meant. */
    private static FundingLine line(Execution rule, BigDecimal budget, BigDecimal executed) {
        var other = new Money(budget.add(new BigDecimal("77")));
        var of = new Money(budget);
        var isInitial = rule.base() == Base.INITIAL_BUDGET;
        return new FundingLine("s", isInitial ? of : other, isInitial ? other : of, new Money(executed));
    }

    @Provide
    Arbitrary<Compared> anyOutturn() {
        return Arbitraries.randomValue(random -> {
            var drawn = new Drawn(random);
            var budget = drawn.positive();
            var rule = DrawnScheme.execution(drawn, drawn.of(Method.values()), "10");
            return new Compared(rule, budget, part(budget, drawn.share()), part(budget, drawn.share()));
        });
    }

    @Provide
    Arbitrary<Compared> withinTheBudget() {
        return anyOutturn().filter(row -> row.more().compareTo(row.budget()) <= 0);
    }

    @Provide
    Arbitrary<Compared> aboveTheBudget() {
        return anyOutturn().map(row -> {
            var cent = new BigDecimal("0.01");
            return new Compared(
                    row.rule(),
                    row.budget(),
                    row.budget().add(cent).add(row.one()),
                    row.budget().add(cent).add(row.other()));
        });
    }

    private static BigDecimal part(BigDecimal budget, BigDecimal share) {
        return budget.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }
}

package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.ABOVE;
import static org.jiheng.scoring.Formula.Relation.AT_LEAST;
import static org.jiheng.scoring.Formula.Relation.AT_MOST;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.Relation.EQUAL;
import static org.jiheng.scoring.Formula.input;
import static org.jiheng.scoring.Law.ONE;
import static org.jiheng.scoring.Law.POINTS;
import static org.jiheng.scoring.Law.ZERO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.Scheme.Base;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.shared.Money;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * 预算执行率: how far the budget of the year was carried out.
 *
 * <p>财预〔2020〕10号, form 项目支出绩效自评表 (待核): the rate is 全年执行数 (B) over 全年预算数 (A), which is the budget
 * after adjustments and not 年初预算数; it is taken on the total of all sources. The score comes from the unrounded
 * rate, and only the score is rounded. Without a budget there is no rate: neither 0 nor 100 %.
 */
final class ExecutionRule {

    private static final Formula EXECUTED = input("executed");
    private static final Formula BUDGET = input("budget");
    private static final Formula RATE = EXECUTED.over(BUDGET);

    private ExecutionRule() {}

    /** 全年预算数 and 全年执行数 of all sources, or why there is no total. */
    record Funds(
            @Nullable BigDecimal budget,
            @Nullable BigDecimal executed,
            @Nullable Message missing) {

        /** Nothing without a budget. */
        @Nullable
        Exact rate() {
            return budget == null || executed == null || budget.signum() <= 0 || executed.signum() < 0
                    ? null
                    : Exact.of(executed).dividedBy(Exact.of(budget));
        }
    }

    static Funds funds(Execution rule, List<FundingLine> lines) {
        if (lines.isEmpty()) {
            return missing("scoring.funding-missing");
        }
        var isInitial = rule.base() == Base.INITIAL_BUDGET;
        var budget = BigDecimal.ZERO;
        var executed = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            Money of = isInitial ? lines.get(i).initialBudget() : lines.get(i).yearBudget();
            var spent = lines.get(i).executed();
            if (of == null) {
                return missing(isInitial ? "scoring.initial-budget-missing" : "scoring.year-budget-missing", i + 1);
            }
            if (spent == null) {
                return missing("scoring.executed-missing", i + 1);
            }
            budget = budget.add(of.yuan());
            executed = executed.add(spent.yuan());
        }
        return new Funds(budget, executed, null);
    }

    private static Funds missing(String key, Object... arguments) {
        return new Funds(null, null, Message.of(key, arguments));
    }

    static Outcome score(Scheme scheme, Execution rule, Funds funds, boolean isTraced) {
        var budget = funds.budget();
        var executed = funds.executed();
        if (budget == null || executed == null) {
            var missing = Objects.requireNonNull(funds.missing());
            return Outcome.notScored(missing.key(), missing.arguments().toArray());
        }
        if (budget.signum() < 0 || executed.signum() < 0) {
            return Outcome.notScored("scoring.funding-negative");
        }
        if (budget.signum() == 0 && rule.zeroBudget() != WhenZero.NO_POINTS) {
            return executed.signum() == 0
                    ? Outcome.notScored("scoring.nothing-budgeted")
                    : Outcome.notScored("scoring.spent-without-budget", executed.toPlainString());
        }
        var law = law(rule, scheme.rounding());
        var points = rule.points().value();
        Inputs inputs = name -> Exact.of(name.equals("executed") ? executed : name.equals("budget") ? budget : points);
        var one = law.decide(inputs);
        var formula = Objects.requireNonNull(one.score());
        var score = formula.value(inputs);
        var outcome = Outcome.scored(score, one.rule().met(), isTraced ? trace(rule, law, one, inputs, score) : null);
        return executed.compareTo(budget) > 0 ? outcome.noting("scoring.note.over-budget") : outcome;
    }

    static Law law(Execution rule, Rounding rounding) {
        var clause = rule.source();
        var law = Law.of();
        law.when(Rule.EXECUTION_WITHOUT_BUDGET, clause, ZERO, BUDGET.is(EQUAL, ZERO));
        var above = rule.above();
        if (above != null) {
            law.when(Rule.EXECUTION_OVER, clause, Formula.number(above), RATE.is(ABOVE, ONE));
        }
        var linear = rounding.row(RATE.times(POINTS));
        return switch (rule.method()) {
            // E1 and, by 年初预算数, E5: the smaller of rate and 1, times the points
            case LINEAR_CAPPED ->
                law.when(
                                Rule.EXECUTION_LINEAR,
                                clause,
                                rounding.row(ONE.min(RATE).times(POINTS)),
                                RATE.is(ABOVE, ONE))
                        .otherwise(Rule.EXECUTION_LINEAR, clause, linear);
            // E2: an older rule without an upper end
            case LINEAR_UNCAPPED -> law.otherwise(Rule.EXECUTION_UNCAPPED, clause, linear);
            // E3, 财预〔2021〕101号 (待核): all points at exactly 100 %, and so many in each band below
            case BANDS -> {
                law.when(Rule.EXECUTION_BANDS, clause, POINTS, RATE.is(EQUAL, ONE));
                for (var band : rule.bands()) {
                    law.when(
                            Rule.EXECUTION_BANDS,
                            clause,
                            Formula.number(band.points()),
                            Formula.number(band.from()).is(AT_MOST, RATE),
                            RATE.is(BELOW, Formula.number(band.to())));
                }
                yield law.end();
            }
            // E4 (待核): all points from here on, none below there
            case THRESHOLD ->
                law.when(
                                Rule.EXECUTION_THRESHOLD,
                                clause,
                                POINTS,
                                RATE.is(AT_LEAST, Formula.number(Objects.requireNonNull(rule.full()))))
                        .when(
                                Rule.EXECUTION_BELOW_PASS,
                                clause,
                                ZERO,
                                RATE.is(BELOW, Formula.number(Objects.requireNonNull(rule.pass()))))
                        .otherwise(Rule.EXECUTION_LINEAR, clause, linear);
        };
    }

    /** The rate as a node of its own: caps of the total ask for it, be it there already or not. */
    static Trace rate(Funds funds) {
        var rate = funds.rate();
        var value = rate == null ? null : Working.shown(rate);
        return new Trace(
                "execution/rate",
                "rate",
                Message.of("scoring.node.rate"),
                Rule.DERIVED,
                null,
                RATE,
                value,
                null,
                value == null ? "" : Working.of(RATE, amounts(funds)) + " = " + value.toPlainString(),
                value == null ? funds.missing() : null,
                List.of(entered("executed", funds.executed(), funds), entered("budget", funds.budget(), funds)));
    }

    private static Inputs amounts(Funds funds) {
        return name -> Exact.of(Objects.requireNonNull(name.equals("executed") ? funds.executed() : funds.budget()));
    }

    private static Trace entered(String name, @Nullable BigDecimal value, Funds funds) {
        return value == null
                ? Trace.unscored(
                        "execution/" + name,
                        name,
                        Message.of("scoring.node." + name),
                        Objects.requireNonNull(funds.missing()))
                : entered(name, value);
    }

    private static Trace trace(Execution rule, Law law, Law.Case one, Inputs inputs, Exact score) {
        var value = Working.shown(score);
        return new Trace(
                "execution",
                "execution",
                Message.of("scoring.execution"),
                one.rule(),
                one.clause(),
                law.formula(),
                value,
                null,
                Working.of(one, Objects.requireNonNull(one.score()), inputs, value),
                null,
                List.of(
                        entered(
                                "executed",
                                inputs.get("executed").rounded(Money.DECIMALS, java.math.RoundingMode.UNNECESSARY)),
                        entered(
                                "budget",
                                inputs.get("budget").rounded(Money.DECIMALS, java.math.RoundingMode.UNNECESSARY)),
                        Trace.entered(
                                "execution/points",
                                "points",
                                Message.of("scoring.node.points"),
                                rule.points().value())));
    }

    private static Trace entered(String name, BigDecimal value) {
        return Trace.entered("execution/" + name, name, Message.of("scoring.node." + name), value);
    }
}

package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.Relation.ABOVE;
import static org.jiheng.scoring.Formula.Relation.BELOW;
import static org.jiheng.scoring.Formula.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.scoring.Scheme.Deduction;
import org.jiheng.scoring.Scheme.Veto;
import org.jspecify.annotations.Nullable;

/** The steps from the sum of all rows to the total. Each is there only where the scheme and the table call for it. */
final class Total {

    static final Formula BASE = input("base");

    private final Scheme scheme;
    private final Adjustments adjustments;
    private final ExecutionRule.@Nullable Funds funds;

    /** A step: what it does to {@code base}, where it stands, and the other figures that it asks for. */
    record Step(String name, Rule rule, Clause clause, Formula formula) {}

    Total(Scheme scheme, Adjustments adjustments, ExecutionRule.@Nullable Funds funds) {
        this.scheme = scheme;
        this.adjustments = adjustments;
        this.funds = funds;
    }

    /** @param applicable points of the rows that count, if some were left out */
    BigDecimal of(Exact sum, @Nullable BigDecimal applicable) {
        var total = sum;
        for (var step : steps(applicable)) {
            var base = total;
            total = step.formula().value(name -> switch (name) {
                case "base" -> base;
                case "applicable" -> Exact.of(Objects.requireNonNull(applicable));
                case "rate" -> Objects.requireNonNull(rate());
                case "budget" ->
                    Exact.of(
                            Objects.requireNonNull(Objects.requireNonNull(funds).budget()));
                default -> cost(name);
            });
        }
        return RowScore.rounded(total);
    }

    @Nullable
    Exact rate() {
        return funds == null ? null : funds.rate();
    }

    ExecutionRule.@Nullable Funds funds() {
        return funds;
    }

    List<Step> steps(@Nullable BigDecimal applicable) {
        return steps(applicable, rate() != null);
    }

    /** Those of a total that cannot be computed yet: there will be a rate once there is a budget. */
    List<Step> toCome(@Nullable BigDecimal applicable) {
        return steps(applicable, funds != null);
    }

    private List<Step> steps(@Nullable BigDecimal applicable, boolean isRated) {
        var steps = new ArrayList<Step>();
        var source = scheme.weights().source();
        if (applicable != null) {
            steps.add(new Step(
                    "rescaled",
                    Rule.RESCALED,
                    source,
                    BASE.times(Formula.number(scheme.total()))
                            .over(input("applicable"))
                            .toPoints()));
        } else if (scheme.rounding() == Rounding.AT_END) {
            steps.add(new Step("rounded", Rule.SUM_ROUNDED, source, BASE.toPoints()));
        }
        for (var deduction : struck()) {
            steps.add(new Step(
                    deduction.code(),
                    Rule.DEDUCTED,
                    deduction.source(),
                    BASE.minus(input(deduction.code())).max(Law.ZERO)));
        }
        if (isRated && !scheme.caps().isEmpty()) {
            steps.add(new Step("capped", Rule.CAPPED, scheme.caps().get(0).source(), caps()));
        }
        for (var veto : vetoed()) {
            steps.add(new Step(veto.code(), Rule.CAPPED, veto.source(), BASE.min(Formula.number(veto.atMost()))));
        }
        return steps;
    }

    /** The lowest limit that holds is the first; without a budget there is no rate, and none holds. */
    private Formula caps() {
        var formula = BASE;
        for (int i = scheme.caps().size() - 1; i >= 0; i--) {
            var cap = scheme.caps().get(i);
            formula = new Formula.Choice(
                    List.of(input("rate").is(BELOW, Formula.number(cap.rateBelow()))),
                    BASE.min(Formula.number(cap.atMost())),
                    formula);
        }
        return new Formula.Choice(List.of(input("budget").is(ABOVE, Law.ZERO)), formula, BASE);
    }

    List<Deduction> struck() {
        return scheme.deductions().stream().filter(one -> cases(one) > 0).toList();
    }

    private List<Veto> vetoed() {
        return scheme.vetoes().stream()
                .filter(one -> adjustments.vetoes().contains(one.code()))
                .toList();
    }

    int cases(Deduction deduction) {
        return adjustments.deductions().getOrDefault(deduction.code(), 0);
    }

    /** What the cases of a 扣分项 cost, over {@code cases}. */
    static Formula cost(Deduction deduction) {
        var cost = input("cases").times(Formula.number(deduction.each()));
        var atMost = deduction.atMost();
        return atMost == null ? cost : cost.min(Formula.number(atMost));
    }

    private Exact cost(String code) {
        var deduction = scheme.deductions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return cost(deduction).value(name -> Exact.of(BigDecimal.valueOf(cases(deduction))));
    }
}

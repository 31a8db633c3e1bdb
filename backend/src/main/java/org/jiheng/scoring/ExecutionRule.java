package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.scoring.ProjectTable.FundingLine;
import org.jiheng.scoring.Scheme.Execution;
import org.jiheng.scoring.Scheme.ExecutionBand;
import org.jiheng.scoring.Scheme.Method;
import org.jiheng.shared.Points;

/**
 * 预算执行率: how far the budget of the year was carried out.
 *
 * <p>财预〔2020〕10号, form 项目支出绩效自评表 (待核): the rate is 全年执行数 (B) over 全年预算数 (A), which is the budget
 * after adjustments and not 年初预算数; it is taken on the total of all sources. The score comes from the unrounded
 * rate, and only the score is rounded. Without a budget there is no rate: neither 0 nor 100 %.
 */
final class ExecutionRule {

    private ExecutionRule() {}

    static Outcome score(Execution rule, List<FundingLine> lines) {
        if (lines.isEmpty()) {
            return Outcome.notScored("scoring.funding-missing");
        }
        var budget = BigDecimal.ZERO;
        var executed = BigDecimal.ZERO;
        for (var line : lines) {
            if (line.yearBudget() == null) {
                return Outcome.notScored("scoring.year-budget-missing", lines.indexOf(line) + 1);
            }
            if (line.executed() == null) {
                return Outcome.notScored("scoring.executed-missing", lines.indexOf(line) + 1);
            }
            budget = budget.add(line.yearBudget().yuan());
            executed = executed.add(line.executed().yuan());
        }
        if (budget.signum() < 0 || executed.signum() < 0) {
            return Outcome.notScored("scoring.funding-negative");
        }
        if (budget.signum() == 0) {
            return executed.signum() == 0
                    ? Outcome.notScored("scoring.nothing-budgeted")
                    : Outcome.notScored("scoring.spent-without-budget", executed.toPlainString());
        }
        var outcome =
                rule.method() == Method.LINEAR_CAPPED ? capped(rule, budget, executed) : banded(rule, budget, executed);
        return executed.compareTo(budget) > 0 ? outcome.noting("scoring.note.over-budget") : outcome;
    }

    /** E1, what the form and installed systems do: the smaller of rate and 1, times the points. */
    private static Outcome capped(Execution rule, BigDecimal budget, BigDecimal executed) {
        var full = rule.points();
        var rate = Working.text(executed) + " ÷ " + Working.text(budget);
        if (executed.compareTo(budget) > 0) {
            var working = "min(1, " + rate + ") × " + Working.text(full) + " = " + full;
            return Outcome.scored(full, new Trace(Rule.EXECUTION_LINEAR, working, rule.source()));
        }
        var score = Working.proportion(full, executed, budget);
        var working = rate + " × " + Working.text(full) + " = " + score;
        return Outcome.scored(score, new Trace(Rule.EXECUTION_LINEAR, working, rule.source()));
    }

    /** E3, 财预〔2021〕101号 (待核): all points at exactly 100 %, and so many in each band below. */
    private static Outcome banded(Execution rule, BigDecimal budget, BigDecimal executed) {
        var rate = Working.text(executed) + " ÷ " + Working.text(budget);
        var step = executed.compareTo(budget);
        if (step == 0) {
            return banded(rule, rule.points(), rate + " = 1");
        }
        var above = rule.above();
        if (step > 0 && above != null) {
            return banded(rule, above, rate + " > 1");
        }
        var band = rule.bands().stream()
                .filter(b -> holds(b, budget, executed))
                .findFirst()
                .orElseThrow();
        return banded(
                rule, band.points(), rate + " ∈ [" + Working.text(band.from()) + ", " + Working.text(band.to()) + ")");
    }

    private static Outcome banded(Execution rule, Points score, String place) {
        return Outcome.scored(score, new Trace(Rule.EXECUTION_BANDS, place + " → " + score, rule.source()));
    }

    private static boolean holds(ExecutionBand band, BigDecimal budget, BigDecimal executed) {
        return executed.compareTo(budget.multiply(band.from())) >= 0
                && executed.compareTo(budget.multiply(band.to())) < 0;
    }
}

package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks of statements that stand apart: accounts that are not in balance, projects beside the accounts,
 * claims about all projects at once. Documents and the data of a year ask the same.
 */
public final class Questions {

    private static final int FEWEST_ALIKE = 4;
    private static final BigDecimal SHARE_ALIKE = new BigDecimal("0.4");
    private static final BigDecimal BOUNDED_LOSS = BigDecimal.valueOf(98);
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(200);

    private Questions() {}

    /**
     * The grade that a score has.
     *
     * @param bands as the document prints them; empty where it prints none
     */
    public static String grade(BigDecimal score, List<Fact> bands) {
        return GradeRule.of(score, bands);
    }

    /**
     * R07: what was spent beyond the revenue came from somewhere.
     *
     * @param opening 年初结转和结余, nothing where it is not stated
     * @param closing 年末结转和结余
     */
    public static Relation carryOver(Fact revenue, Fact spent, @Nullable Fact opening, @Nullable Fact closing) {
        var about = places(spent, revenue, opening, closing);
        if (opening != null && closing != null && opening.isExact() && closing.isExact()) {
            var had = opening.number().add(revenue.number());
            var left = spent.number().add(closing.number());
            return had.subtract(left).abs().compareTo(ROUNDING) <= 0
                    ? looked(RuleId.R07, Outcome.HELD, about)
                    : observed(
                            RuleId.R07,
                            Severity.WARNING,
                            "recon.balance",
                            about,
                            opening.shown() + " + " + revenue.shown() + " = " + yuan(had),
                            spent.shown() + " + " + closing.shown() + " = " + yuan(left),
                            yuan(had.subtract(left)));
        }
        var carried = opening != null || closing != null;
        if (carried || spent.number().compareTo(revenue.number()) <= 0) {
            return looked(RuleId.R07, carried ? Outcome.NOT_COMPUTABLE : Outcome.HELD, about);
        }
        return observed(
                RuleId.R07,
                Severity.WARNING,
                "recon.carry-over",
                about,
                spent.shown(),
                revenue.shown(),
                yuan(spent.number().subtract(revenue.number())));
    }

    /** R09: evaluated projects and 项目支出 of the accounts may lawfully differ; then a reviewer asks why. */
    public static Relation evaluated(Fact project, Fact spent) {
        var gap = project.number().subtract(spent.number());
        return gap.signum() == 0 || spent.amount().equalsWithinPrint(project.amount())
                ? looked(RuleId.R09, Outcome.HELD, List.of(project, spent))
                : observed(
                        RuleId.R09,
                        Severity.WARNING,
                        "recon.evaluated",
                        List.of(project, spent),
                        project.shown(),
                        spent.shown(),
                        yuan(gap));
    }

    /** R10: what projects leave of the revenue is 基本支出, where nothing was carried over. */
    public static Relation residual(Fact basic, Fact revenue, Fact budget) {
        var rest = revenue.number().subtract(budget.number());
        return rest.subtract(basic.number()).abs().compareTo(ROUNDING) <= 0
                ? looked(RuleId.R10, Outcome.HELD, List.of(basic, revenue, budget))
                : observed(
                        RuleId.R10,
                        Severity.WARNING,
                        "recon.residual",
                        List.of(basic, revenue, budget),
                        revenue.shown() + " - " + budget.shown() + " = " + yuan(rest),
                        basic.shown());
    }

    /** R19: a rate of the department, and no budget from which it could be computed. */
    public static Relation noBudget(Fact rate) {
        return observed(RuleId.R19, Severity.WARNING, "recon.no-budget", List.of(rate), rate.shown());
    }

    /** R23: 均为优 is true of each. */
    public static Relation collective(Fact claim, List<Fact> grades) {
        var others = grades.stream()
                .filter(grade -> grade.shown().charAt(0) != claim.shown().charAt(0))
                .toList();
        if (grades.isEmpty() || others.isEmpty()) {
            return looked(RuleId.R23, grades.isEmpty() ? Outcome.NOT_COMPUTABLE : Outcome.HELD, List.of(claim));
        }
        var about = new ArrayList<Fact>();
        about.add(claim);
        about.addAll(others);
        return observed(
                RuleId.R23,
                Severity.ERROR,
                "recon.collective",
                about,
                claim.shown(),
                others.get(0).shown(),
                others.size());
    }

    /** Whether a score loses more than the judgement of words explains. */
    public static boolean losesPoints(Fact score) {
        return score.number().compareTo(BOUNDED_LOSS) < 0;
    }

    /**
     * R24: points are lost although nothing is said to deviate.
     *
     * @param about a score and the statement beside it, one after the other
     */
    public static Relation pointsLost(List<Fact> about) {
        return observed(
                RuleId.R24,
                Severity.WARNING,
                "recon.points-lost",
                about,
                about.size() / 2,
                about.get(0).shown());
    }

    /** R45: many projects with the very same score. */
    public static List<Relation> alike(List<Fact> scores) {
        Map<BigDecimal, List<Fact>> byScore = new HashMap<>();
        scores.forEach(score -> byScore.computeIfAbsent(score.number().stripTrailingZeros(), value -> new ArrayList<>())
                .add(score));
        return byScore.values().stream()
                .filter(facts -> facts.size() >= FEWEST_ALIKE
                        && BigDecimal.valueOf(facts.size())
                                        .compareTo(SHARE_ALIKE.multiply(BigDecimal.valueOf(scores.size())))
                                >= 0)
                .map(facts -> observed(
                        RuleId.R45,
                        Severity.WARNING,
                        "recon.alike",
                        facts,
                        facts.size(),
                        facts.get(0).shown()))
                .toList();
    }

    /** R48: an actual value is one value. */
    public static Relation ranges(List<Fact> ranges) {
        return observed(
                RuleId.R48,
                Severity.NOTICE,
                "recon.range",
                ranges,
                ranges.get(0).quote().text());
    }

    private static Relation looked(RuleId rule, Outcome outcome, List<Fact> about) {
        return new Relation.Looked(rule, Severity.NOTICE, outcome, about);
    }

    private static Relation observed(
            RuleId rule, Severity severity, String key, List<Fact> about, Object... arguments) {
        return new Relation.Observed(rule, severity, key, List.of(arguments), about);
    }

    private static List<Fact> places(@Nullable Fact... facts) {
        return WrittenIndicator.places(facts);
    }

    private static String yuan(BigDecimal amount) {
        return Quantity.shown(amount, Measure.YUAN, "");
    }
}

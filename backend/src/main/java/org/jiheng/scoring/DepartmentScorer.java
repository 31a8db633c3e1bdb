package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.scoring.DepartmentTable.Answer;
import org.jiheng.scoring.DepartmentTable.Goal;
import org.jiheng.scoring.ProjectTable.IndicatorLine;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.NotApplicable;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * 部门整体支出绩效自评: the scheme's table, filled from accounts, staffing and answers; the department's own indicators
 * stand in the rows that the scheme keeps for them. There is no national table of points: the tree is that of 财预〔2013〕53号
 * (待核), and each region sets its points.
 */
public final class DepartmentScorer {

    private final Scheme scheme;
    private final DepartmentTable table;
    private final boolean isTraced;
    private final RowScorer rows;
    private final ProjectScorer.Lines lines;
    private final Accounts accounts;

    private DepartmentScorer(Scheme scheme, DepartmentTable table, boolean isTraced) {
        this.scheme = scheme;
        this.table = table;
        this.isTraced = isTraced;
        rows = new RowScorer(scheme, isTraced);
        lines = new ProjectScorer.Lines(scheme, isTraced);
        accounts = new Accounts(scheme, table.figures(), isTraced);
    }

    public static ScoreSheet score(Scheme scheme, DepartmentTable table) {
        return new DepartmentScorer(scheme, table, true).sheet();
    }

    /** The same sheet without its trace, where only the figures are wanted. */
    public static ScoreSheet scoreOnly(Scheme scheme, DepartmentTable table) {
        return new DepartmentScorer(scheme, table, false).sheet();
    }

    private ScoreSheet sheet() {
        var tally = new Tally(scheme, table.adjustments(), isTraced);
        var execution = scheme.execution();
        ExecutionRule.Funds funds = null;
        if (execution != null) {
            funds = ExecutionRule.funds(execution, table.funding());
            tally.addExecution(execution.points(), ExecutionRule.score(scheme, execution, funds, isTraced));
        }
        var answers = table.answers().stream()
                .collect(Collectors.toMap(Answer::code, Function.identity(), (first, again) -> first));
        for (var entry : scheme.table()) {
            var answer =
                    answers.getOrDefault(entry.code(), new Answer(entry.code(), null, null, true, Map.of(), false));
            var block = tally.column(
                    Objects.requireNonNull(scheme.level1(entry.level1())).name());
            var policy = entry.notApplicable() == null ? scheme.notApplicable() : entry.notApplicable();
            if (!answer.applies() && policy == NotApplicable.RESCALE) {
                tally.leaveOut(entry.code(), entry.name(), entry.points());
            } else {
                var outcome = answer.applies()
                        ? score("row/" + tally.size(), entry, answer)
                        : notApplicable("row/" + tally.size(), entry, policy);
                tally.add(block, entry.code(), entry.name(), entry.points(), answer.hasReason(), outcome);
            }
        }
        return tally.sheet(funds, isTraced ? TableMarks.of(scheme, table) : List.of());
    }

    private Outcome notApplicable(String node, Entry entry, @Nullable NotApplicable policy) {
        return policy == null
                ? Outcome.notScored("scoring.not-applicable-undeclared")
                : full(node, entry, Rule.NOT_APPLICABLE);
    }

    private Outcome full(String node, Entry entry, Rule rule) {
        return fixed(node, entry, rule, entry.points().value(), true);
    }

    private Outcome fixed(String node, Entry entry, Rule rule, BigDecimal score, boolean met) {
        var trace = new Trace(
                node,
                node,
                Trace.called(entry.name()),
                rule,
                clause(entry),
                Formula.number(score),
                score,
                null,
                score.toPlainString(),
                null,
                List.of());
        return Outcome.scored(Exact.of(score), met, isTraced ? trace : null);
    }

    private Clause clause(Entry entry) {
        return entry.source() == null ? scheme.weights().source() : entry.source();
    }

    private Outcome score(String node, Entry entry, Answer answer) {
        var row = new Row(
                node,
                entry.name(),
                entry.points(),
                entry.target(),
                entry.unit(),
                answer.actual(),
                null,
                answer.givenScore(),
                answer.checks());
        if (entry.rule() instanceof OwnIndicators) {
            return own(node, entry);
        }
        if (entry.rule() instanceof WeightedGoals) {
            return goals(node, entry);
        }
        if (entry.rule() instanceof BestOf best) {
            return best(node, entry, best, row);
        }
        return measured(node, entry, entry.rule(), entry.formula(), entry.whenZero(), row);
    }

    private Outcome measured(
            String node, Entry entry, RowRule rule, @Nullable String formula, @Nullable WhenZero whenZero, Row row) {
        if (formula == null) {
            return rows.score(rule, clause(entry), row);
        }
        var result = accounts.measure(formula, node);
        if (result.measured() != null) {
            return rows.score(rule, clause(entry), row.with(row.target(), result.measured()));
        }
        if (result.isToZero() && whenZero == WhenZero.FULL_POINTS) {
            return full(node, entry, Rule.NOT_APPLICABLE).noting("scoring.note.ratio-to-zero", formula);
        }
        if (result.isToZero() && whenZero == WhenZero.NO_POINTS) {
            return fixed(node, entry, Rule.TARGET_ZERO, Points.ZERO.value(), false)
                    .missed()
                    .noting("scoring.note.ratio-to-zero", formula);
        }
        var missing = Objects.requireNonNull(result.missing());
        return Outcome.notScored(missing.key(), missing.arguments().toArray());
    }

    /** Ways that cannot be scored do not count; if none can, the first says why. */
    private Outcome best(String node, Entry entry, BestOf best, Row row) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < best.ways().size(); i++) {
            var way = best.ways().get(i);
            var id = node + "/way" + i;
            outcomes.add(measured(
                    id,
                    entry,
                    way.rule(),
                    way.formula(),
                    way.whenZero(),
                    new Row(
                            id,
                            way.name(),
                            entry.points(),
                            way.target(),
                            entry.unit(),
                            row.actual(),
                            null,
                            null,
                            Map.of())));
        }
        var scored = outcomes.stream().filter(one -> one.score() != null).toList();
        if (scored.isEmpty()) {
            return outcomes.get(0);
        }
        var top = scored.get(0);
        Formula formula = null;
        var parts = new ArrayList<Trace>();
        for (int i = 0; i < outcomes.size(); i++) {
            var one = outcomes.get(i);
            if (one.score() != null) {
                top = one.score().compareTo(Objects.requireNonNull(top.score())) > 0 ? one : top;
                var part = input("way" + i);
                formula = formula == null ? part : formula.max(part);
                if (one.trace() != null) {
                    parts.add(one.trace().as("way" + i));
                }
            }
        }
        var score = Objects.requireNonNull(top.score());
        return new Outcome(
                score,
                null,
                top.met(),
                trace(node, entry, Rule.BEST_OF, Objects.requireNonNull(formula), score, outcomes, parts),
                top.asksReason(),
                null,
                top.notes(),
                List.of());
    }

    private @Nullable Trace trace(
            String node,
            Entry entry,
            Rule rule,
            Formula formula,
            Exact score,
            List<Outcome> outcomes,
            List<Trace> parts) {
        if (!isTraced) {
            return null;
        }
        var values = new HashMap<String, Exact>();
        for (int i = 0; i < outcomes.size(); i++) {
            var value = outcomes.get(i).score();
            if (value != null) {
                values.put("way" + i, value);
            }
        }
        return node(node, entry, rule, formula, score, values, parts);
    }

    private Trace node(
            String node,
            Entry entry,
            Rule rule,
            Formula formula,
            Exact score,
            Map<String, Exact> values,
            List<Trace> parts) {
        var value = Working.shown(score);
        return new Trace(
                node,
                node,
                Trace.called(entry.name()),
                rule,
                clause(entry),
                formula,
                value,
                null,
                Working.of(formula, name -> Objects.requireNonNull(values.get(name))) + " = " + value.toPlainString(),
                null,
                parts);
    }

    /** The department's own indicators in this row's place. Their points have to be the row's. */
    private Outcome own(String node, Entry entry) {
        var its = table.own().stream()
                .filter(line -> line.level2().strip().equals(entry.level2())
                        && Objects.equals(scheme.level1(line.level1()), scheme.level1(entry.level1())))
                .toList();
        if (its.isEmpty()) {
            return Outcome.notScored("scoring.own-missing", entry.level2());
        }
        var scores = indicators(node, its);
        var points = sum(scores.rows());
        if (points.compareTo(entry.points().value()) != 0) {
            return Outcome.notScored("scoring.own-points-differ", points, entry.points())
                    .of(scores.rows());
        }
        if (scores.sum() == null) {
            return Outcome.notScored("scoring.rows-not-scored", scores.open()).of(scores.rows());
        }
        var score = scores.sum();
        var met = scores.rows().stream().allMatch(row -> Boolean.TRUE.equals(row.met()));
        return Outcome.scored(
                        score,
                        met,
                        isTraced
                                ? node(
                                        node,
                                        entry,
                                        Rule.OWN_INDICATORS,
                                        scores.formula(),
                                        score,
                                        scores.values(),
                                        scores.parts())
                                : null)
                .of(scores.rows());
    }

    /** Σ 权重比例 × the goal's score as a part of its points, times the row's points. */
    private Outcome goals(String node, Entry entry) {
        if (table.goals().isEmpty()) {
            return Outcome.notScored("scoring.goals-missing");
        }
        var ratios = table.goals().stream().map(Goal::ratio).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (ratios.compareTo(BigDecimal.ONE) != 0
                || table.goals().stream().anyMatch(goal -> goal.ratio().signum() <= 0)) {
            return Outcome.notScored("scoring.ratios-differ", Working.text(ratios));
        }
        var all = new ArrayList<RowScore>();
        var terms = new ArrayList<Formula>();
        var values = new HashMap<String, Exact>();
        var parts = new ArrayList<Trace>();
        var open = 0;
        for (int i = 0; i < table.goals().size(); i++) {
            var goal = table.goals().get(i);
            var id = node + "/goal" + i;
            var scores = indicators(id, goal.indicators());
            all.addAll(scores.rows());
            var of = sum(scores.rows());
            if (of.signum() == 0) {
                return Outcome.notScored("scoring.goal-without-points", goal.name())
                        .of(all);
            }
            if (scores.sum() == null) {
                open += scores.open();
                continue;
            }
            terms.add(input("goal" + i).over(Formula.number(of)).times(Formula.number(goal.ratio())));
            values.put("goal" + i, scores.sum());
            if (isTraced) {
                parts.add(goal(id, "goal" + i, goal, scores));
            }
        }
        if (open > 0) {
            return Outcome.notScored("scoring.rows-not-scored", open).of(all);
        }
        values.put("points", Exact.of(entry.points().value()));
        parts.add(Trace.entered(
                node + "/points",
                "points",
                Message.of("scoring.node.points"),
                entry.points().value()));
        var formula = scheme.rounding().row(new Formula.Sum(terms).times(Law.POINTS));
        var score = formula.value(name -> Objects.requireNonNull(values.get(name)));
        var met = all.stream().allMatch(row -> Boolean.TRUE.equals(row.met()));
        return Outcome.scored(
                        score,
                        met,
                        isTraced ? node(node, entry, Rule.WEIGHTED_GOALS, formula, score, values, parts) : null)
                .of(all);
    }

    private Trace goal(String id, String name, Goal goal, Scores scores) {
        var value = Working.shown(Objects.requireNonNull(scores.sum()));
        return new Trace(
                id,
                name,
                Trace.called(goal.name()),
                Rule.SUM,
                scheme.weights().source(),
                scores.formula(),
                value,
                null,
                Working.of(
                                scores.formula(),
                                key -> Objects.requireNonNull(scores.values().get(key))) + " = "
                        + value.toPlainString(),
                null,
                scores.parts());
    }

    /** Own indicators with their sum, if all are scored. */
    private record Scores(
            List<RowScore> rows,
            @Nullable Exact sum,
            int open,
            Formula formula,
            Map<String, Exact> values,
            List<Trace> parts) {}

    private Scores indicators(String node, List<IndicatorLine> some) {
        var its = new Tally(scheme, table.adjustments(), isTraced);
        var scored = new ArrayList<RowScore>();
        var values = new HashMap<String, Exact>();
        var parts = new ArrayList<Trace>();
        var terms = new ArrayList<Formula>();
        var open = 0;
        var sum = Exact.ZERO;
        for (int i = 0; i < some.size(); i++) {
            var line = some.get(i);
            var id = node + "/" + i;
            var outcome = lines.score(id, scheme.level1(line.level1()), line);
            var one = its.scored(line.id(), id, i, line.name(), line.points(), line.hasReason(), outcome);
            scored.add(one.row());
            if (one.score() == null) {
                open++;
                continue;
            }
            sum = sum.plus(one.score());
            var name = "row" + i;
            terms.add(input(name));
            values.put(name, one.score());
            if (one.row().trace() != null) {
                parts.add(one.row().trace().as(name));
            }
        }
        return new Scores(scored, open == 0 ? sum : null, open, new Formula.Sum(terms), values, parts);
    }

    private static BigDecimal sum(List<RowScore> rows) {
        return rows.stream()
                .map(RowScore::points)
                .filter(Objects::nonNull)
                .map(Points::value)
                .reduce(Points.ZERO.value(), BigDecimal::add);
    }
}

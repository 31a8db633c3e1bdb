package org.jiheng.scoring;

import static org.jiheng.scoring.Formula.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Tally.Scored;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of a sheet together: total ← steps ← levels ← rows. */
final class SheetTrace {

    private static final Message NOT_YET = Message.of("scoring.part-not-scored");

    private final Scheme scheme;
    private final Total steps;

    /** The exact values by node, so that nothing is computed on what is only shown. */
    private final Map<String, Exact> exact = new HashMap<>();

    SheetTrace(Scheme scheme, Total steps) {
        this.scheme = scheme;
        this.steps = steps;
    }

    Trace of(
            @Nullable Scored execution,
            Map<String, Column> levels,
            @Nullable BigDecimal applicable,
            @Nullable BigDecimal total,
            @Nullable Message notComputable) {
        var parts = new ArrayList<Trace>();
        if (execution != null) {
            parts.add(row("execution", execution));
        }
        for (var level : levels.entrySet()) {
            var rows = level.getValue().rows().stream()
                    .map(one -> row("row/" + one.row().position(), one))
                    .toList();
            parts.add(sum("level/" + parts.size(), Trace.called(level.getKey()), rows));
        }
        var label = Message.of("scoring.node.total");
        var todo = total == null ? steps.toCome(applicable) : steps.steps(applicable);
        var node =
                sum(todo.isEmpty() ? "total" : "sum", todo.isEmpty() ? label : Message.of("scoring.node.sum"), parts);
        for (int i = 0; i < todo.size(); i++) {
            var isLast = i == todo.size() - 1;
            var id = isLast ? "total" : "step/" + i;
            var called = isLast ? label : Message.of("scoring.node.step");
            node = step(todo.get(i), node, applicable, id, called, total != null);
        }
        return total == null
                ? open(node.id(), label, node.rule(), node.clause(), node.arithmetic(), notComputable, node.parts())
                : node;
    }

    /** A score that a person set; what the rule gives stands beside it and is not counted. */
    static Trace override(
            String id, String label, ScoreOverride override, @Nullable Trace computed, @Nullable Message notScored) {
        var parts = new ArrayList<Trace>();
        var given = override.score().value();
        parts.add(Trace.entered(id + "/override", "given", Message.of("scoring.node.override"), given));
        parts.add(Trace.words(id + "/reason", "reason", Message.of("scoring.node.reason"), override.reason()));
        if (computed != null) {
            parts.add(new Trace(
                    id + "/computed",
                    "computed",
                    Message.of("scoring.node.computed"),
                    computed.rule(),
                    computed.clause(),
                    computed.arithmetic(),
                    computed.value(),
                    null,
                    computed.working(),
                    null,
                    computed.parts()));
        } else if (notScored != null) {
            parts.add(Trace.unscored(id + "/computed", "computed", Message.of("scoring.node.computed"), notScored));
        }
        var name = label.equals(ScoreSheet.EXECUTION) ? Message.of("scoring.execution") : Trace.called(label);
        return new Trace(
                id,
                id,
                name,
                Rule.OVERRIDE,
                null,
                Law.GIVEN,
                given,
                override.reason(),
                given.toPlainString(),
                null,
                parts);
    }

    private Trace row(String id, Scored one) {
        var row = one.row();
        var label = id.equals("execution") ? Message.of("scoring.execution") : Trace.called(row.label());
        if (row.trace() == null) {
            return Trace.unscored(
                    id, id, label, Objects.requireNonNullElse(row.notScored(), Message.of("scoring.no-indicators")));
        }
        exact.put(id, Objects.requireNonNull(one.score()));
        return row.trace();
    }

    private Trace sum(String id, Message label, List<Trace> parts) {
        var formula =
                new Formula.Sum(parts.stream().map(part -> input(part.name())).toList());
        return node(id, label, Rule.SUM, scheme.weights().source(), formula, parts);
    }

    /** @param isReached whether there is something to do it to; what is missing comes later otherwise */
    private Trace step(
            Total.Step step, Trace base, @Nullable BigDecimal applicable, String id, Message label, boolean isReached) {
        var parts = new ArrayList<Trace>();
        parts.add(base.as("base"));
        if (step.rule() == Rule.RESCALED) {
            var points = Objects.requireNonNull(applicable);
            exact.put("applicable", Exact.of(points));
            parts.add(Trace.entered("applicable", "applicable", Message.of("scoring.node.applicable"), points));
        } else if (step.rule() == Rule.DEDUCTED) {
            parts.add(deduction(step.name()));
        } else if (step.name().equals("capped")) {
            parts.addAll(rate(Objects.requireNonNull(steps.funds())));
        }
        return isReached
                ? node(id, label, step.rule(), step.clause(), step.formula(), parts)
                : open(id, label, step.rule(), step.clause(), step.formula(), NOT_YET, parts);
    }

    /** The rate, and the budget without which there is none. */
    private List<Trace> rate(ExecutionRule.Funds funds) {
        var rate = ExecutionRule.rate(funds);
        var budget = rate.parts().stream()
                .filter(part -> part.name().equals("budget"))
                .findFirst()
                .orElseThrow();
        if (funds.rate() != null) {
            exact.put(rate.id(), funds.rate());
            exact.put(budget.id(), Exact.of(Objects.requireNonNull(funds.budget())));
        }
        return List.of(rate, budget);
    }

    private Trace deduction(String code) {
        var deduction = steps.struck().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var id = "deduction/" + code;
        var cases = BigDecimal.valueOf(steps.cases(deduction));
        exact.put(id + "/cases", Exact.of(cases));
        return node(
                        id,
                        Trace.called(deduction.name()),
                        Rule.DERIVED,
                        deduction.source(),
                        Total.cost(deduction),
                        List.of(Trace.entered(id + "/cases", "cases", Message.of("scoring.node.cases"), cases)))
                .as(code);
    }

    private Trace node(String id, Message label, Rule rule, Clause clause, Formula formula, List<Trace> parts) {
        if (!parts.stream().allMatch(part -> exact.containsKey(part.id()))) {
            return open(id, label, rule, clause, formula, NOT_YET, parts);
        }
        var byName = new HashMap<String, Exact>();
        parts.forEach(part -> byName.put(part.name(), exact.get(part.id())));
        Inputs inputs = name -> Objects.requireNonNull(byName.get(name));
        var result = formula.value(inputs);
        exact.put(id, result);
        var value = Working.shown(result);
        return new Trace(
                id,
                id,
                label,
                rule,
                clause,
                formula,
                value,
                null,
                Working.of(formula, inputs) + " = " + value.toPlainString(),
                null,
                parts);
    }

    /** What would be computed, once there is what is missing. */
    private static Trace open(
            String id,
            Message label,
            Rule rule,
            @Nullable Clause clause,
            @Nullable Formula formula,
            @Nullable Message why,
            List<Trace> parts) {
        return new Trace(id, id, label, rule, clause, formula, null, null, "", why, parts);
    }
}

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
        if (total == null) {
            return new Trace(
                    "total",
                    "total",
                    label,
                    Rule.SUM,
                    scheme.weights().source(),
                    steps.steps(applicable).isEmpty() ? total(parts) : null,
                    null,
                    null,
                    "",
                    notComputable,
                    parts);
        }
        var todo = steps.steps(applicable);
        var node =
                sum(todo.isEmpty() ? "total" : "sum", todo.isEmpty() ? label : Message.of("scoring.node.sum"), parts);
        for (int i = 0; i < todo.size(); i++) {
            var isLast = i == todo.size() - 1;
            node = step(todo.get(i), node, applicable, isLast ? "total" : "step/" + i, isLast ? label : null);
        }
        return node;
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
        var formula = total(parts);
        var isScored = parts.stream().allMatch(part -> exact.containsKey(part.id()));
        if (!isScored) {
            return new Trace(
                    id,
                    id,
                    label,
                    Rule.SUM,
                    scheme.weights().source(),
                    formula,
                    null,
                    null,
                    "",
                    Message.of("scoring.part-not-scored"),
                    parts);
        }
        return node(id, label, Rule.SUM, scheme.weights().source(), formula, parts);
    }

    private static Formula total(List<Trace> parts) {
        return new Formula.Sum(parts.stream().map(part -> input(part.name())).toList());
    }

    private Trace step(
            Total.Step step, Trace base, @Nullable BigDecimal applicable, String id, @Nullable Message label) {
        var parts = new ArrayList<Trace>();
        parts.add(base.as("base"));
        if (step.rule() == Rule.RESCALED) {
            var points = Objects.requireNonNull(applicable);
            exact.put("applicable", Exact.of(points));
            parts.add(Trace.entered("applicable", "applicable", Message.of("scoring.node.applicable"), points));
        } else if (step.rule() == Rule.DEDUCTED) {
            parts.add(deduction(step.name()));
        } else if (step.name().equals("capped")) {
            exact.put("execution/rate", Objects.requireNonNull(steps.rate()));
            parts.add(ExecutionRule.rate(Objects.requireNonNull(steps.funds())));
        }
        return node(
                id,
                label == null ? Message.of("scoring.node.step") : label,
                step.rule(),
                step.clause(),
                step.formula(),
                parts);
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
}

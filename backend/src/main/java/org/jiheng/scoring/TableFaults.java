package org.jiheng.scoring;

import static org.jiheng.scoring.SchemeFaults.each;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.scoring.Faults.Named;
import org.jiheng.scoring.Scheme.Entry;
import org.jiheng.scoring.Scheme.Figure;
import org.jiheng.scoring.Scheme.Weights;
import org.jspecify.annotations.Nullable;

/** What is wrong with a department's table: its figures and its rows. */
final class TableFaults {

    private final Faults faults;
    private final RuleFaults rules;
    private final Weights weights;

    /** The figures that each derived figure asks for. */
    private final Map<String, Set<String>> asked = new HashMap<>();

    TableFaults(Faults faults, Weights weights) {
        this.faults = faults;
        this.rules = new RuleFaults(faults);
        this.weights = weights;
    }

    void check(List<Figure> inputs, List<Entry> table) {
        var names = faults.names(each(inputs.size(), "/inputs")
                .map(place -> new Named(
                        place.pointer() + "/name", inputs.get(place.index()).name()))
                .toList());
        each(inputs.size(), "/inputs").forEach(place -> {
            var figure = inputs.get(place.index());
            var formula = formula(figure.formula(), names, place.pointer() + "/formula");
            asked.put(figure.name(), formula == null ? Set.of() : FormulaText.names(formula));
        });
        var cleared = new HashSet<String>();
        each(inputs.size(), "/inputs").forEach(place -> {
            var circle = circle(inputs.get(place.index()).name(), new ArrayList<>(), cleared);
            if (circle != null) {
                faults.add(place.pointer() + "/formula", "scoring.fault.cycle", circle);
            }
        });
        faults.check(table.isEmpty(), "/table", "scoring.fault.empty");
        faults.names(each(table.size(), "/table")
                .map(place -> new Named(
                        place.pointer() + "/code", table.get(place.index()).code()))
                .toList());
        each(table.size(), "/table").forEach(place -> check(table.get(place.index()), names, place.pointer()));
        levels(table);
    }

    private void check(Entry entry, Set<String> names, String pointer) {
        faults.check(
                weights.level1().stream().noneMatch(level -> level.isCalled(entry.level1())),
                pointer + "/level1",
                "scoring.fault.unknown-level",
                entry.level1());
        faults.check(entry.points().value().signum() == 0, pointer + "/points", "scoring.fault.no-points");
        rules.check(entry.rule(), entry.points(), pointer + "/rule");
        rules.target(entry.rule(), entry.target(), pointer + "/target");
        measured(entry.formula(), entry.whenZero(), entry.rule(), names, pointer);
        if (entry.rule() instanceof BestOf best) {
            faults.check(
                    best.ways().size() < 2,
                    pointer + "/rule/ways",
                    "scoring.fault.too-few",
                    best.ways().size(),
                    2);
            each(best.ways().size(), pointer + "/rule/ways").forEach(place -> {
                var way = best.ways().get(place.index());
                faults.check(
                        !(way.rule() instanceof RowRule.Numeric),
                        place.pointer() + "/rule",
                        "scoring.fault.not-numeric");
                rules.check(way.rule(), entry.points(), place.pointer() + "/rule");
                rules.target(way.rule(), way.target(), place.pointer() + "/target");
                measured(way.formula(), way.whenZero(), way.rule(), names, place.pointer());
            });
        }
    }

    private void measured(
            @Nullable String text, @Nullable WhenZero whenZero, RowRule rule, Set<String> names, String pointer) {
        var formula = formula(text, names, pointer + "/formula");
        faults.unused(
                text != null && !(rule instanceof RowRule.Numeric),
                pointer + "/formula",
                rule.getClass().getSimpleName());
        faults.check(
                formula != null && whenZero == null && mayDivideByZero(formula),
                pointer + "/whenZero",
                "scoring.fault.zero-undeclared");
    }

    /** Also by what its figures are derived from. */
    private boolean mayDivideByZero(Formula formula) {
        return Formulas.divides(formula)
                || FormulaText.names(formula).stream()
                        .anyMatch(name -> !asked.getOrDefault(name, Set.of()).isEmpty());
    }

    private @Nullable Formula formula(@Nullable String text, Set<String> names, String pointer) {
        if (text == null) {
            return null;
        }
        try {
            var formula = FormulaText.read(text);
            FormulaText.names(formula).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> faults.add(pointer, "scoring.fault.unknown-figure", name));
            return formula;
        } catch (IllegalArgumentException unreadable) {
            faults.add(pointer, "scoring.fault.formula", String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    /** A way from a figure back to itself, said once for each. */
    private @Nullable String circle(String name, List<String> way, Set<String> cleared) {
        if (way.contains(name)) {
            return String.join(" → ", way.subList(way.indexOf(name), way.size())) + " → " + name;
        }
        if (!cleared.add(name)) {
            return null;
        }
        way.add(name);
        for (var next : asked.getOrDefault(name, Set.of())) {
            var circle = circle(next, way, cleared);
            if (circle != null) {
                return circle;
            }
        }
        way.remove(name);
        return null;
    }

    private void levels(List<Entry> table) {
        var sums = table.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.level1().strip(),
                        Collectors.reducing(
                                BigDecimal.ZERO, entry -> entry.points().value(), BigDecimal::add)));
        each(weights.level1().size(), "/weights/level1").forEach(place -> {
            var level = weights.level1().get(place.index());
            var sum = sums.entrySet().stream()
                    .filter(one -> level.isCalled(one.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            faults.check(
                    sum.compareTo(level.points().value()) != 0,
                    place.pointer() + "/points",
                    "scoring.fault.rows-differ",
                    level.name(),
                    sum,
                    level.points().value());
        });
    }
}

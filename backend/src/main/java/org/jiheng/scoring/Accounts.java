package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.Scheme.Figure;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** The figures of a department's year, entered and derived, and what formulas over them give. */
final class Accounts {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final Map<String, BigDecimal> entered;
    private final boolean isTraced;

    /** What a formula gives: a value, or why there is none. */
    record Result(
            Row.@Nullable Measured measured,
            boolean isToZero,
            @Nullable Message missing) {}

    Accounts(Scheme scheme, Map<String, BigDecimal> entered, boolean isTraced) {
        this.entered = entered;
        this.isTraced = isTraced;
        for (var figure : scheme.inputs()) {
            figures.put(figure.name(), figure);
            if (figure.formula() != null) {
                formulas.put(figure.name(), FormulaText.read(figure.formula()));
            }
        }
    }

    /** @param id of the row that asks */
    Result measure(String text, String id) {
        var formula = FormulaText.read(text);
        var missing = new ArrayList<String>();
        missing(formula, missing);
        if (!missing.isEmpty()) {
            return new Result(
                    null,
                    false,
                    Message.of(
                            "scoring.figure-missing",
                            String.join("、", missing.stream().distinct().toList())));
        }
        if (dividesByZero(formula)) {
            return new Result(null, true, Message.of("scoring.ratio-to-zero", text));
        }
        var value = formula.value(this::value);
        var trace = isTraced ? node(id + "/actual", "actual", Message.of("scoring.node.actual"), formula) : null;
        return new Result(new Row.Measured(value, trace), false, null);
    }

    private void missing(Formula formula, List<String> missing) {
        for (var name : FormulaText.names(formula)) {
            var derived = formulas.get(name);
            if (derived != null) {
                missing(derived, missing);
            } else if (!entered.containsKey(name)) {
                missing.add(Objects.requireNonNull(figures.get(name)).label());
            }
        }
    }

    private boolean dividesByZero(Formula formula) {
        for (var name : FormulaText.names(formula)) {
            var derived = formulas.get(name);
            if (derived != null && dividesByZero(derived)) {
                return true;
            }
        }
        return Formulas.dividesByZero(formula, this::value);
    }

    private Exact value(String name) {
        var derived = formulas.get(name);
        return derived == null ? Exact.of(Objects.requireNonNull(entered.get(name))) : derived.value(this::value);
    }

    private Trace node(String id, String name, Message label, Formula formula) {
        var value = Working.shown(formula.value(this::value));
        return new Trace(
                id,
                name,
                label,
                Rule.DERIVED,
                null,
                formula,
                value,
                null,
                Working.of(formula, this::value) + " = " + value.toPlainString(),
                null,
                FormulaText.names(formula).stream().map(this::figure).toList());
    }

    private Trace figure(String name) {
        var label = Trace.called(Objects.requireNonNull(figures.get(name)).label());
        var derived = formulas.get(name);
        return derived == null
                ? Trace.entered("figure/" + name, name, label, Objects.requireNonNull(entered.get(name)))
                : node("figure/" + name, name, label, derived);
    }
}

package org.jiheng.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.scoring.Formula.Choice;
import org.jiheng.scoring.Formula.Relation;
import org.jiheng.scoring.Formula.Unscored;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a form that nobody has filled in yet, as formulas: who changes a figure in it sees what the score
 * becomes. A form that is filled in has them in its {@link Trace}, as far as it could be scored.
 */
public final class FormFormulas {

    private FormFormulas() {}

    /**
     * 预算执行率 over {@code executed}, {@code budget} and {@code points}; only the ratio of the amounts counts.
     *
     * @return nothing where the scheme has no row for it
     */
    public static @Nullable Formula execution(Scheme scheme) {
        var rule = scheme.execution();
        if (rule == null) {
            return null;
        }
        var law = ExecutionRule.law(rule, scheme.rounding()).formula();
        var budget = Formula.input("budget");
        return rule.zeroBudget() == WhenZero.NO_POINTS
                ? law
                : new Choice(List.of(budget.is(Relation.EQUAL, Law.ZERO)), new Unscored(), law);
    }

    /**
     * A row of figures over {@code actual}, {@code target} and {@code points}, by its sign; what is judged by a person
     * has none.
     *
     * @param level1 the block, as the form calls it
     */
    public static Map<Sign, Formula> row(Scheme scheme, String level1) {
        var level = scheme.level1(level1);
        var own = level == null ? null : level.rule();
        var source = level == null || own == null ? scheme.quantitative().source() : level.ruleSource();
        var formulas = new EnumMap<Sign, Formula>(Sign.class);
        for (var sign : Sign.values()) {
            if (sign != Sign.QUALITATIVE) {
                var rule = own == null ? scheme.quantitative().rule(sign) : own;
                formulas.put(
                        sign,
                        rule.law(Objects.requireNonNull(source), scheme.rounding())
                                .formula());
            }
        }
        return formulas;
    }
}

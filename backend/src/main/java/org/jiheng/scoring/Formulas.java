package org.jiheng.scoring;

import java.util.List;
import java.util.function.Consumer;
import org.jiheng.scoring.Formula.Choice;
import org.jiheng.scoring.Formula.Difference;
import org.jiheng.scoring.Formula.Greatest;
import org.jiheng.scoring.Formula.Inputs;
import org.jiheng.scoring.Formula.Least;
import org.jiheng.scoring.Formula.Magnitude;
import org.jiheng.scoring.Formula.Product;
import org.jiheng.scoring.Formula.Quotient;
import org.jiheng.scoring.Formula.Rounded;
import org.jiheng.scoring.Formula.Sum;

/** Walks a formula's structure. */
final class Formulas {

    private Formulas() {}

    static void walk(Formula formula, Consumer<Formula> visit) {
        visit.accept(formula);
        parts(formula).forEach(part -> walk(part, visit));
    }

    /** Whether something would be divided by zero. */
    static boolean dividesByZero(Formula formula, Inputs inputs) {
        return parts(formula).stream().anyMatch(part -> dividesByZero(part, inputs))
                || formula instanceof Quotient quotient
                        && quotient.under().value(inputs).signum() == 0;
    }

    static boolean divides(Formula formula) {
        return formula instanceof Quotient || parts(formula).stream().anyMatch(Formulas::divides);
    }

    private static List<Formula> parts(Formula formula) {
        if (formula instanceof Sum sum) {
            return sum.terms();
        }
        if (formula instanceof Difference difference) {
            return List.of(difference.from(), difference.less());
        }
        if (formula instanceof Product product) {
            return List.of(product.left(), product.right());
        }
        if (formula instanceof Quotient quotient) {
            return List.of(quotient.over(), quotient.under());
        }
        if (formula instanceof Least least) {
            return List.of(least.one(), least.other());
        }
        if (formula instanceof Greatest greatest) {
            return List.of(greatest.one(), greatest.other());
        }
        if (formula instanceof Magnitude magnitude) {
            return List.of(magnitude.of());
        }
        if (formula instanceof Rounded rounded) {
            return List.of(rounded.of());
        }
        if (formula instanceof Choice choice) {
            return List.of(choice.then(), choice.otherwise());
        }
        return List.of();
    }
}

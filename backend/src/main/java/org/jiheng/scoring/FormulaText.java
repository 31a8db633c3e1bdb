package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiheng.shared.DecimalText;

/**
 * Reads the arithmetic of a scheme, as {@code (finalAccounts − initialBudget) ÷ initialBudget × 100}: names, decimals,
 * {@code + − × ÷}, brackets and {@code |x|}. Nothing else is there to read, so nothing else can happen.
 */
final class FormulaText {

    /** More is no formula that a person reads. */
    private static final int LONGEST = 500;

    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    private FormulaText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException saying what is wrong and where */
    static Formula read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
        }
        var reader = new FormulaText(text);
        var formula = reader.sum();
        if (!reader.isAtEnd()) {
            throw reader.unexpected();
        }
        return formula;
    }

    /** The figures that a formula asks for. */
    static Set<String> names(Formula formula) {
        var names = new LinkedHashSet<String>();
        Formulas.walk(formula, one -> {
            if (one instanceof Formula.Input input) {
                names.add(input.name());
            }
        });
        return names;
    }

    private Formula sum() {
        var left = product();
        while (true) {
            if (takes('+')) {
                left = left.plus(product());
            } else if (takes('−') || takes('-')) {
                left = left.minus(product());
            } else {
                return left;
            }
        }
    }

    private Formula product() {
        var left = value();
        while (true) {
            if (takes('×') || takes('*')) {
                left = left.times(value());
            } else if (takes('÷') || takes('/')) {
                left = left.over(value());
            } else {
                return left;
            }
        }
    }

    private Formula value() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("has more than " + DEEPEST + " brackets inside each other");
        }
        var value = bracketed();
        depth--;
        return value;
    }

    private Formula bracketed() {
        if (takes('(')) {
            return closed(sum(), ')');
        }
        if (takes('|')) {
            return new Formula.Magnitude(closed(sum(), '|'));
        }
        if (isAtEnd()) {
            throw new IllegalArgumentException("ends where a figure is expected");
        }
        var start = at;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.isEmpty()) {
            throw unexpected();
        }
        if (Character.isLetter(word.charAt(0))) {
            return Formula.input(word);
        }
        if (!DecimalText.isDecimal(word)) {
            throw new IllegalArgumentException("has “" + word + "”, which is neither a name nor a number");
        }
        return Formula.number(new BigDecimal(word));
    }

    private Formula closed(Formula formula, char bracket) {
        if (!takes(bracket)) {
            throw isAtEnd() ? new IllegalArgumentException("ends without “" + bracket + "”") : unexpected();
        }
        return formula;
    }

    private static boolean isOfWord(char one) {
        return Character.isLetterOrDigit(one) || one == '.' || one == '_';
    }

    private boolean takes(char one) {
        if (isAtEnd() || text.charAt(at) != one) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isAtEnd() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length();
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("has an unexpected “" + text.charAt(at) + "” at " + (at + 1));
    }
}

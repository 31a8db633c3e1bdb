package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;

/**
 * The numbers in a text that can be figures of a year: amounts, percentages, points, and counts from ten on. Years,
 * ordinals and numbers of documents are none, nor are limits (不超过), prices (500元/人), ranges, approximations (约) and
 * zeros: what is written so says something else than a figure.
 */
public final class TypedNumbers {

    /** Smaller counts are words of the language: 一是, 两个方面, 3个重点. */
    private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;

    private static final Set<Measure> MEASURES =
            EnumSet.of(Measure.YUAN, Measure.PERCENT, Measure.POINTS, Measure.COUNT);

    private TypedNumbers() {}

    /**
     * A number as it is typed.
     *
     * @param quote the number with its unit; of a count without the word that is counted, which is no part of the figure
     */
    public record TypedNumber(Quote quote, Quantity quantity) {}

    /** In the order of the text. */
    public static List<TypedNumber> in(String text) {
        var found = new ArrayList<TypedNumber>();
        var start = 0;
        while (start < text.length()) {
            var newline = text.indexOf('\n', start);
            var end = newline < 0 ? text.length() : newline;
            line(NormalText.of(text, start, end), found);
            start = end + 1;
        }
        return List.copyOf(found);
    }

    private static void line(NormalText line, List<TypedNumber> found) {
        for (var mention : Mentions.in(line.value())) {
            var quantity = mention.quantity();
            if (!mention.isPlain()
                    || !MEASURES.contains(mention.measure())
                    || quantity.value().signum() == 0
                    || line.isMended(mention.start(), mention.end())) {
                continue;
            }
            if (mention.measure() != Measure.COUNT) {
                found.add(new TypedNumber(line.quote(mention.start(), mention.end()), quantity));
            } else if (quantity.value().compareTo(LEAST_COUNT) >= 0) {
                var end = mention.end() - quantity.word().length();
                found.add(new TypedNumber(line.quote(mention.start(), end), quantity));
            }
        }
    }
}

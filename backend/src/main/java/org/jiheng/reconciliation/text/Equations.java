package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** （633.45/633.45）×100%=100%: an equation that the document prints itself. */
final class Equations {

    private static final String DIVIDES = "/÷";
    private static final String TIMES = "×*xX";

    private Equations() {}

    static void read(Passage passage, FactBook book) {
        var text = passage.value();
        for (var i = 1; i < text.length() - 1; i++) {
            if (DIVIDES.indexOf(text.charAt(i)) >= 0) {
                at(passage, i, book);
            }
        }
    }

    private record Number(int start, int end, BigDecimal value, BigDecimal step) {}

    private static void at(Passage passage, int divide, FactBook book) {
        var text = passage.value();
        var part = before(text, divide);
        var whole = after(text, divide + 1);
        if (part == null || whole == null) {
            return;
        }
        var i = skip(text, whole.end(), "）");
        if (i < text.length() && TIMES.indexOf(text.charAt(i)) >= 0) {
            if (!text.startsWith("100", i + 1)) {
                return;
            }
            i += 4;
            if (i < text.length() && text.charAt(i) == '%') {
                i++;
            }
        }
        if (i >= text.length() || text.charAt(i) != '=') {
            return;
        }
        var rate = after(text, i + 1);
        if (rate == null || rate.end() >= text.length() || text.charAt(rate.end()) != '%') {
            return;
        }
        var one = fact(passage, part, Measure.COUNT, book);
        var other = fact(passage, whole, Measure.COUNT, book);
        var result =
                fact(passage, new Number(rate.start(), rate.end(), rate.value(), rate.step()), Measure.PERCENT, book);
        book.relate(new Relation.Ratio(RuleId.R70, Severity.ERROR, result, List.of(one), List.of(other)));
    }

    private static org.jiheng.reconciliation.Fact fact(Passage passage, Number number, Measure measure, FactBook book) {
        return book.add(
                FactKind.AMOUNT,
                passage.subject(),
                "",
                Basis.UNKNOWN,
                "",
                new Quantity(number.value(), number.step(), measure, measure == Measure.PERCENT ? "%" : "", false),
                null,
                true,
                passage.text().quote(number.start(), number.end()));
    }

    private static int skip(String text, int from, String what) {
        var i = from;
        while (i < text.length()
                && (what.indexOf(text.charAt(i)) >= 0
                        || text.charAt(i) == ' '
                        || text.charAt(i) == '万'
                        || text.charAt(i) == '元'
                        || text.charAt(i) == '人')) {
            i++;
        }
        return i;
    }

    private static @Nullable Number before(String text, int end) {
        var to = end;
        while (to > 0 && "万元人 ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var from = to;
        while (from > 0
                && to - from < 20
                && (Mentions.isDigit(text.charAt(from - 1))
                        || text.charAt(from - 1) == '.'
                        || text.charAt(from - 1) == ',')) {
            from--;
        }
        return number(text, from, to);
    }

    private static @Nullable Number after(String text, int start) {
        if (start >= text.length() || !Mentions.isDigit(text.charAt(start))) {
            return null;
        }
        return number(text, start, Mentions.numberEnd(text, start));
    }

    private static @Nullable Number number(String text, int from, int to) {
        if (from >= to
                || to - from > 20
                || !Mentions.isDigit(text.charAt(from))
                || Mentions.numberEnd(text, from) != to) {
            return null;
        }
        var value = new BigDecimal(Mentions.withoutThousands(text.substring(from, to)));
        return new Number(from, to, value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** （633.45/633.45）×100%=100%, 38+27+47=112: an equation that the document prints itself. */
final class Equations {

    private static final String DIVIDES = "/÷";
    private static final String TIMES = "×*xX";
    private static final String EQUALS = "=＝";
    private static final String PLUS = "+＋";
    private static final String MINUS = "-－−";
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_NAME = 20;

    private Equations() {}

    static void read(Passage passage, FactBook book) {
        var text = passage.value();
        for (var i = 1; i < text.length() - 1; i++) {
            if (DIVIDES.indexOf(text.charAt(i)) >= 0) {
                at(passage, i, book);
            } else if (EQUALS.indexOf(text.charAt(i)) >= 0) {
                sum(passage, i, book);
            }
        }
    }

    /** 9.69分+49.37分+29.87分+10分=98.93分, 118932-32340=86592 */
    private static void sum(Passage passage, int equals, FactBook book) {
        var text = passage.value();
        var result = after(text, skip(text, equals + 1, ""));
        if (result == null || isFactor(text, result.end())) {
            return;
        }
        var added = new ArrayList<Number>();
        var taken = new ArrayList<Number>();
        var end = equals;
        while (true) {
            var term = term(text, end);
            if (term == null) {
                return;
            }
            var sign = signBefore(text, term.start());
            (sign >= 0 && MINUS.indexOf(text.charAt(sign)) >= 0 ? taken : added).add(0, term);
            if (sign < 0) {
                break;
            }
            end = sign;
        }
        if (added.size() + taken.size() < 2 || added.isEmpty()) {
            return;
        }
        var facts = facts(
                passage,
                Stream.of(added, taken, List.of(result)).flatMap(List::stream).toList(),
                book);
        var plus = facts.subList(0, added.size());
        var minus = facts.subList(added.size(), facts.size() - 1);
        var stated = facts.get(facts.size() - 1);
        if (minus.isEmpty()) {
            book.relate(new Relation.Sum(RuleId.R70, Severity.ERROR, stated, plus, true));
        } else if (plus.size() == 1) {
            var rest = Stream.concat(minus.stream(), Stream.of(stated)).toList();
            book.relate(new Relation.Sum(RuleId.R70, Severity.ERROR, plus.get(0), rest, true));
        } else if (Fact.total(plus).subtract(Fact.total(minus)).compareTo(stated.number()) != 0) {
            book.observe(
                    RuleId.R70,
                    Severity.ERROR,
                    "recon.equation",
                    facts,
                    stated.shown(),
                    stated.amount().shown(Fact.total(plus).subtract(Fact.total(minus))));
        } else {
            book.looked(RuleId.R70, Outcome.HELD, facts);
        }
    }

    /** With their units where each has one, else as they are printed. */
    private static List<Fact> facts(Passage passage, List<Number> numbers, FactBook book) {
        var known = numbers.stream()
                .flatMap(number -> passage.items().stream()
                        .filter(item -> item.mention().start() == number.start())
                        .map(Passage.Item::fact))
                .toList();
        var measures =
                known.stream().map(fact -> fact.amount().measure()).distinct().count();
        return known.size() == numbers.size() && measures == 1 && known.stream().allMatch(Fact::certain)
                ? known
                : numbers.stream()
                        .map(number -> fact(passage, number, Measure.COUNT, book))
                        .toList();
    }

    /** The number that ends here, before its unit. */
    private static @Nullable Number term(String text, int end) {
        var to = end;
        while (to > 0
                && end - to < LONGEST_UNIT
                && !Mentions.isDigit(text.charAt(to - 1))
                && !isSign(text.charAt(to - 1))
                && "，。；：、%".indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        var from = to;
        while (from > 0 && (Mentions.isDigit(text.charAt(from - 1)) || ".,".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        return number(text, from, to);
    }

    /** Where the sign before a term and its name stands; -1 where it is the first. */
    private static int signBefore(String text, int start) {
        var at = start - 1;
        while (at >= 0 && start - at <= LONGEST_NAME && "，。；：、=＝".indexOf(text.charAt(at)) < 0) {
            var c = text.charAt(at);
            if (isSign(c)) {
                return at > 0 && !isFactor(text, at) ? at : -1;
            }
            if (Mentions.isDigit(c)) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    private static boolean isSign(char c) {
        return PLUS.indexOf(c) >= 0 || MINUS.indexOf(c) >= 0 || TIMES.indexOf(c) >= 0 || DIVIDES.indexOf(c) >= 0;
    }

    private static boolean isFactor(String text, int at) {
        return at < text.length()
                && (TIMES.indexOf(text.charAt(at)) >= 0
                        || DIVIDES.indexOf(text.charAt(at)) >= 0
                        || text.charAt(at) == '%');
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

    private static Fact fact(Passage passage, Number number, Measure measure, FactBook book) {
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

package org.jiheng.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiheng.checking.SuggestionList.Candidate;
import org.jiheng.checking.SuggestionList.Suggestion;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.PrintedFigure;
import org.jiheng.evaluation.Prose;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.text.TypedNumbers;
import org.jiheng.reconciliation.text.TypedNumbers.TypedNumber;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures of a year for the numbers that a person typed into a text. A figure equals a number if it lies within its
 * last digit, whose missing zeros count as printed (reports write 100万元 and mean it to the hundred yuan). It nearly equals
 * it if it is the number rounded, or differs by at most 0.5 %: that is what an amount from before the last adjustment, a
 * digit mistyped behind the point or another rounding looks like, while other figures of a year seldom lie so near. Counts
 * only equal. Where several fit, the one comes first whose name the words before the number have most of.
 */
final class Suggestions {

    static final int MOST_NUMBERS = 200;

    private static final int MOST_CANDIDATES = 5;
    private static final BigDecimal NEAR = new BigDecimal("0.005");

    /** As many UTF-16 units before a number are read for what it is of. */
    private static final int CONTEXT = 60;

    /** Stands where nothing is read; no letter, digit or unit. */
    private static final String MASK = "◇";

    /** What is counted of a subject is called so. */
    private static final Set<String> PERSONS = Set.of("人", "名");

    private static final Set<String> THINGS = Set.of("个", "项", "家", "所", "条");

    /** They repeat other figures under another name. */
    private static final Set<FigureKind> REPEATED = EnumSet.of(FigureKind.LIST_AMOUNT, FigureKind.LIST_NAME);

    /** A figure that a number can mean, how much of its name is said before it, and by how much it differs. */
    private record Fitting(Figure figure, int likeness, BigDecimal gap) {}

    /** Of those that are as likely, a whole before its parts. */
    private static final Comparator<Fitting> LIKELIEST = Comparator.comparingInt(Fitting::likeness)
            .reversed()
            .thenComparing(Fitting::gap)
            .thenComparing(fit -> fit.figure().subject().length());

    private final Locale language;
    private final List<String> masked;
    private final Map<Measure, NavigableMap<BigDecimal, List<Figure>>> byValue = new EnumMap<>(Measure.class);
    private final Map<String, Set<Integer>> names = new HashMap<>();

    /** @param names that can have numbers in them, such as those of projects */
    Suggestions(Collection<Figure> figures, Collection<String> names, Locale language) {
        this.language = language;
        this.masked = names.stream().filter(name -> !name.isBlank()).toList();
        for (var figure : figures) {
            var measure = measure(figure.unit());
            if (measure != null && figure.value() != null && !REPEATED.contains(figure.kind())) {
                byValue.computeIfAbsent(measure, any -> new TreeMap<>())
                        .computeIfAbsent(new BigDecimal(figure.value()), any -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    private static @Nullable Measure measure(FigureUnit unit) {
        return switch (unit) {
            case YUAN -> Measure.YUAN;
            case PERCENT -> Measure.PERCENT;
            case POINTS -> Measure.POINTS;
            case COUNT -> Measure.COUNT;
            case WAN_YUAN, YI_YUAN, TEXT -> null;
        };
    }

    SuggestionList of(String text) {
        var found = TypedNumbers.in(masked(text)).stream()
                .flatMap(number -> suggestion(text, number).stream())
                .limit(MOST_NUMBERS + 1L)
                .toList();
        return new SuggestionList(found.stream().limit(MOST_NUMBERS).toList(), found.size() > MOST_NUMBERS);
    }

    /** The text with nothing to be read in references and names; every character has the same place. */
    private String masked(String text) {
        var left = new StringBuilder();
        for (var piece : Prose.of(text).pieces()) {
            left.append(
                    piece.kind() == Prose.Kind.WORDS
                            ? piece.source()
                            : MASK.repeat(piece.source().length()));
        }
        for (var name : masked) {
            for (var at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + name.length())) {
                left.replace(at, at + name.length(), MASK.repeat(name.length()));
            }
        }
        return left.toString();
    }

    private Optional<Suggestion> suggestion(String text, TypedNumber number) {
        var quote = number.quote();
        var quantity = number.quantity();
        var equal = figures(quantity, quantity.tight());
        var fitting =
                equal.isEmpty() && quantity.measure() != Measure.COUNT ? figures(quantity, near(quantity)) : equal;
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        var before = before(text, quote.start());
        return Optional.of(new Suggestion(
                quote.start(),
                quote.end(),
                text.substring(quote.start(), quote.end()),
                fitting.stream()
                        .map(figure -> new Fitting(figure, likeness(figure, before), gap(figure, quantity)))
                        .sorted(LIKELIEST)
                        .limit(MOST_CANDIDATES)
                        .map(fit -> new Candidate(
                                fit.figure().id(),
                                Messages.of(language, fit.figure().label()),
                                PrintedFigure.inText(fit.figure()),
                                !equal.isEmpty()))
                        .toList()));
    }

    private List<Figure> figures(Quantity quantity, Interval within) {
        var known = byValue.get(quantity.measure());
        return known == null
                ? List.of()
                : known.subMap(within.low(), true, within.high(), true).values().stream()
                        .flatMap(List::stream)
                        .filter(figure -> quantity.measure() != Measure.COUNT || isCalled(figure, quantity.word()))
                        .toList();
    }

    private static boolean isCalled(Figure figure, String word) {
        return (figure.subject().startsWith("staffing") ? PERSONS : THINGS).contains(word);
    }

    private static Interval near(Quantity quantity) {
        var share = quantity.value().abs().multiply(NEAR);
        var rounded = quantity.interval();
        return new Interval(
                rounded.low().min(quantity.value().subtract(share)),
                rounded.high().max(quantity.value().add(share)));
    }

    private static BigDecimal gap(Figure figure, Quantity quantity) {
        return new BigDecimal(String.valueOf(figure.value()))
                .subtract(quantity.value())
                .abs();
    }

    /** What is said before a number, in its sentence and in its own clause. */
    private record Before(Set<Integer> sentence, Set<Integer> clause) {}

    private static Before before(String text, int at) {
        var context = text.substring(Math.max(0, at - CONTEXT), at);
        var sentence = context.substring(lastOf(context, "。；！？\n") + 1);
        return new Before(pairs(sentence), pairs(sentence.substring(lastOf(sentence, "，、：（") + 1)));
    }

    private static int lastOf(String text, String marks) {
        return marks.chars().map(text::lastIndexOf).max().orElse(-1);
    }

    /** How much of the figure's name is said before the number; its own clause counts twice. */
    private int likeness(Figure figure, Before before) {
        var likeness = 0;
        for (var pair : names.computeIfAbsent(figure.id(), any -> pairs(name(figure)))) {
            likeness += (before.sentence().contains(pair) ? 1 : 0)
                    + (before.clause().contains(pair) ? 1 : 0);
        }
        return likeness;
    }

    /** The text is Chinese, whoever writes it. */
    private static String name(Figure figure) {
        return Messages.of(Locale.SIMPLIFIED_CHINESE, figure.label());
    }

    /** The pairs of characters that follow each other. */
    private static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
        }
        return pairs;
    }
}

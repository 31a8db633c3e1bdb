package org.jiheng.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.StatedFigure;
import org.jiheng.evaluation.YearData;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Quote;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.shared.DecimalText;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a year as the rules read them. A fact's id is the pointer to its field; what is computed has the
 * fields that it is computed from. Amounts that are whole hundreds of yuan are taken for figures in 万元 with two
 * decimals, others for exact ones.
 */
final class YearFacts {

    private static final BigDecimal HUNDREDTH_OF_10_000_YUAN = BigDecimal.valueOf(100);
    private static final BigDecimal FEN = new BigDecimal("0.01");

    final Locale language;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, StatedFigure> stated = new HashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<FindingPlace>> places = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private int position;

    /** @param computed every figure of the year, as all pages show them */
    YearFacts(YearData year, List<Figure> computed, Locale language) {
        this.language = language;
        computed.forEach(figure -> figures.put(figure.id(), figure));
        year.stated().rows().forEach(figure -> stated.put(Figure.id(figure.subject(), figure.kind()), figure));
    }

    Map<String, Figure> figures() {
        return figures;
    }

    List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    List<Relation> relations() {
        return relations;
    }

    boolean isKnown(String id) {
        return facts.containsKey(id);
    }

    /** The fields of a fact. */
    List<FindingPlace> places(Fact fact) {
        return places.getOrDefault(fact.id(), List.of());
    }

    /** A figure that a person enters; nothing while it is not known. */
    @Nullable
    Fact entered(String subject, FigureKind kind, String pointer) {
        var quantity = value(subject, kind);
        return quantity == null
                ? null
                : entered(StatedPlaces.entered(subject, kind, pointer, label(subject, kind)), quantity, null);
    }

    /** A figure that is computed, from these; nothing where it cannot be. */
    @Nullable
    Fact computed(String subject, FigureKind kind, List<@Nullable Fact> from) {
        var quantity = value(subject, kind);
        return quantity == null
                ? null
                : computed("figure/" + Figure.id(subject, kind), label(subject, kind), quantity, known(from));
    }

    /** A figure that is a word, such as a grade. */
    @Nullable
    Fact follows(String subject, FigureKind kind, List<FindingPlace> fields) {
        var figure = figures.get(Figure.id(subject, kind));
        return figure == null || figure.value() == null
                ? null
                : follows("figure/" + figure.id(), label(subject, kind), figure.value(), fields);
    }

    private @Nullable Quantity value(String subject, FigureKind kind) {
        var figure = figures.get(Figure.id(subject, kind));
        if (figure == null || figure.value() == null) {
            return null;
        }
        var value = new BigDecimal(figure.value());
        return figure.unit() == FigureUnit.YUAN ? yuan(value) : quantity(figure.unit(), value);
    }

    String label(String subject, FigureKind kind) {
        var figure = figures.get(Figure.id(subject, kind));
        return figure == null ? subject : Messages.of(language, figure.label());
    }

    Fact words(FindingPlace place, String text) {
        return entered(place, null, text);
    }

    Fact entered(FindingPlace place, @Nullable Quantity quantity, @Nullable String words) {
        return facts.computeIfAbsent(
                place.pointer(),
                pointer -> add(FactKind.AMOUNT, pointer, place.label(), quantity, words, List.of(place)));
    }

    /** Something computed; it is the same fact wherever it is asked for. */
    Fact computed(String id, String label, Quantity quantity, List<Fact> from) {
        return facts.computeIfAbsent(id, name -> {
            var fields = new ArrayList<FindingPlace>();
            from.forEach(part -> fields.addAll(places(part)));
            return add(FactKind.AMOUNT, name, label, quantity, null, fields);
        });
    }

    /** A word that follows from the data, such as a grade. */
    Fact follows(String id, String label, String words, List<FindingPlace> fields) {
        return facts.computeIfAbsent(id, name -> add(FactKind.AMOUNT, name, label, null, words, fields));
    }

    /** What somebody else read, at its field. */
    void adopt(Fact fact, FindingPlace place) {
        places.put(fact.id(), List.of(place));
    }

    /** What is stated of a figure; nothing where nothing is, or where it is no number although the figure is one. */
    @Nullable
    Fact stated(String subject, FigureKind kind) {
        var figure = stated.get(Figure.id(subject, kind));
        if (figure == null) {
            return null;
        }
        var place = StatedPlaces.of(figure, said("finding.stated", label(subject, kind)));
        if (figure.unit() == FigureUnit.TEXT) {
            return words(place, figure.value().strip());
        }
        return DecimalText.isDecimal(figure.value())
                ? entered(place, quantity(figure.unit(), new BigDecimal(figure.value())), null)
                : null;
    }

    void relate(Relation relation) {
        relations.add(relation);
    }

    void notComputable(RuleId rule, List<Fact> about) {
        relate(new Relation.Looked(rule, Severity.NOTICE, Outcome.NOT_COMPUTABLE, about));
    }

    /** The total is the sum of its parts; not computable while one of them is not known. */
    void sum(RuleId rule, @Nullable Fact total, List<@Nullable Fact> parts) {
        if (total == null) {
            return;
        }
        var known = known(parts);
        if (known.isEmpty() || known.size() < parts.size()) {
            notComputable(rule, List.of(total));
        } else {
            relate(new Relation.Sum(rule, Severity.ERROR, total, known, true));
        }
    }

    /** Both are the same figure. */
    void same(RuleId rule, @Nullable Fact one, @Nullable Fact other) {
        if (one != null && other != null) {
            relate(new Relation.Same(rule, Severity.ERROR, List.of(one, other)));
        } else if (one != null) {
            notComputable(rule, List.of(one));
        }
    }

    /** A rate or share of the first of the wholes that is known, or of another of them. */
    void ratio(RuleId rule, @Nullable Fact rate, @Nullable Fact part, @Nullable Fact... wholes) {
        if (rate == null) {
            return;
        }
        var known = new ArrayList<Fact>();
        for (var whole : wholes) {
            if (whole != null) {
                known.add(whole);
            }
        }
        if (part == null || known.isEmpty()) {
            notComputable(rule, List.of(rate));
        } else {
            relate(new Relation.Ratio(rule, Severity.ERROR, rate, List.of(part), known));
        }
    }

    static List<Fact> known(List<@Nullable Fact> some) {
        var known = new ArrayList<Fact>();
        for (var fact : some) {
            if (fact != null) {
                known.add(fact);
            }
        }
        return known;
    }

    String said(String key, Object... arguments) {
        return Messages.of(language, Message.of(key, arguments));
    }

    static Quantity yuan(BigDecimal value) {
        var inWan = value.remainder(HUNDREDTH_OF_10_000_YUAN).signum() == 0;
        return new Quantity(value, inWan ? HUNDREDTH_OF_10_000_YUAN : FEN, Measure.YUAN, "万元", false);
    }

    static Quantity points(BigDecimal value) {
        return printed(value, Measure.POINTS, "分");
    }

    private static Quantity printed(BigDecimal value, Measure measure, String word) {
        return new Quantity(value, step(value), measure, word, false);
    }

    private static Quantity quantity(FigureUnit unit, BigDecimal value) {
        return switch (unit) {
            case YUAN -> new Quantity(value, step(value), Measure.YUAN, "元", false);
            case WAN_YUAN ->
                new Quantity(value.movePointRight(4), step(value).movePointRight(4), Measure.YUAN, "万元", false);
            case YI_YUAN ->
                new Quantity(value.movePointRight(8), step(value).movePointRight(8), Measure.YUAN, "亿元", false);
            case PERCENT -> printed(value, Measure.PERCENT, "%");
            case POINTS -> points(value);
            case COUNT -> printed(value, Measure.COUNT, "");
            case TEXT -> throw new IllegalArgumentException("a text has no quantity");
        };
    }

    private static BigDecimal step(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0));
    }

    private Fact add(
            FactKind kind,
            String id,
            String label,
            @Nullable Quantity quantity,
            @Nullable String words,
            List<FindingPlace> fields) {
        var text = quantity == null ? String.valueOf(words) : quantity.shown();
        var start = position;
        position += text.length() + 1;
        places.put(id, List.copyOf(new LinkedHashSet<>(fields)));
        return new Fact(
                id,
                kind,
                "",
                "",
                Basis.UNKNOWN,
                label,
                quantity,
                words,
                true,
                new Quote(text, start, start + text.length()));
    }
}

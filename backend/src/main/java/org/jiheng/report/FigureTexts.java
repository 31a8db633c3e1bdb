package org.jiheng.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jspecify.annotations.Nullable;

/** How figures are printed: 万元 with two decimals, half up; what is absent is a dash, what cannot be computed says so. */
final class FigureTexts {

    static final String ABSENT = "—";

    private static final int WAN = 4;

    /** Where a note shows the computed figure: a character that nobody types. */
    private static final String PLACE = "\uE001";

    /** Of no parts at all. */
    private static final String NOTHING_ENTERED = "figure.nothing-entered";

    /** These say that nobody entered anything: that prints a dash, not a failed computation. */
    private static final Set<String> NOT_ENTERED = Set.of("figure.not-entered", NOTHING_ENTERED);

    private final Map<String, Figure> figures;

    /** Says that a figure is not public, which is no failed computation either. */
    private static final String WITHHELD = "figure.withheld";

    FigureTexts(List<Figure> figures) {
        this.figures = figures.stream()
                .collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    /** Its exact value, if it is a number and there is one. */
    @Nullable
    BigDecimal number(String id) {
        var figure = figures.get(id);
        return figure == null || figure.value() == null || figure.unit() == FigureUnit.TEXT
                ? null
                : new BigDecimal(figure.value());
    }

    /** Whether it is there, with its number or without: a total of which it is a part needs the number. */
    boolean isNeeded(String id) {
        var figure = figures.get(id);
        return figure != null
                && (figure.notComputable() == null
                        || !figure.notComputable().key().equals(NOTHING_ENTERED));
    }

    /** With its unit, as running text has it. */
    ReportInline inText(String id) {
        return new ReportInline(printed(id, true), id);
    }

    /** Without a unit of money or points: the table says it once. */
    ReportInline inTable(String id) {
        return figures.containsKey(id) ? new ReportInline(printed(id, false), id) : ReportInline.text(ABSENT);
    }

    private String printed(String id, boolean inText) {
        var figure = figures.get(id);
        if (figure == null) {
            return ABSENT;
        }
        return figure.value() == null ? notPrinted(figure, inText) : value(figure, figure.value(), inText);
    }

    private static String value(Figure figure, String value, boolean inText) {
        return switch (figure.unit()) {
            case YUAN -> wan(value) + (inText ? "万元" : "");
            case PERCENT -> value + "%";
            case POINTS -> value + (inText ? "分" : "");
            default -> value;
        };
    }

    /** Why there is no value, and what is stated in its place. */
    private static String notPrinted(Figure figure, boolean inText) {
        var why = figure.notComputable();
        var stated = figure.stated().stream().map(FigureTexts::stated).collect(Collectors.joining("、"));
        if (why != null && NOT_ENTERED.contains(why.key())) {
            return stated.isEmpty() ? ABSENT : Phrases.words("stated-only", stated);
        }
        if (why != null && why.key().equals(WITHHELD)) {
            return Phrases.said(why);
        }
        var form = (stated.isEmpty() ? "not-computable" : "not-computable-stated") + (inText ? ".in-text" : "");
        return Phrases.words(form, reason(figure), stated);
    }

    private static String reason(Figure figure) {
        return figure.notComputable() == null ? "" : Phrases.said(figure.notComputable());
    }

    private static String wan(String yuan) {
        return new BigDecimal(yuan)
                .movePointLeft(WAN)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /**
     * A block and the notes on it.
     *
     * @param unprinted figures that it does not show, but that are stated of what it is about
     */
    List<ReportBlock> withNotes(ReportBlock block, Collection<String> unprinted) {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(block);
        blocks.addAll(differences(block.figureIds()));
        blocks.addAll(remarks(unprinted));
        return blocks;
    }

    /** A note for each of these figures of which something else is stated. */
    List<ReportBlock> differences(Collection<String> ids) {
        return notes(ids, stated -> Boolean.FALSE.equals(stated.agrees()));
    }

    /** The same of figures that are not printed themselves: what cannot be computed is noted too. */
    List<ReportBlock> remarks(Collection<String> ids) {
        return notes(ids, stated -> !Boolean.TRUE.equals(stated.agrees()));
    }

    private List<ReportBlock> notes(Collection<String> ids, Predicate<Figure.Stated> noted) {
        var notes = new ArrayList<ReportBlock>();
        for (var id : new LinkedHashSet<>(ids)) {
            var figure = figures.get(id);
            if (figure != null) {
                figure.stated().stream()
                        .filter(noted)
                        .map(stated -> ReportBlock.note(note(figure, stated)))
                        .forEach(notes::add);
            }
        }
        return notes;
    }

    private List<ReportInline> note(Figure figure, Figure.Stated stated) {
        var label = Phrases.said(figure.label());
        if (figure.value() == null) {
            return List.of(
                    ReportInline.text(Phrases.words("note.not-computable", label, stated(stated), reason(figure))));
        }
        var kind = stated.difference() == null ? "differs" : stated.rounding() ? "rounding" : "difference";
        var computed = figure.unit() == FigureUnit.TEXT ? quoted(PLACE) : PLACE;
        var note = Phrases.words("note." + kind, label, stated(stated), computed, difference(stated));
        var place = note.lastIndexOf(PLACE);
        return List.of(
                ReportInline.text(note.substring(0, place)),
                inText(figure.id()),
                ReportInline.text(note.substring(place + PLACE.length())));
    }

    private static String difference(Figure.Stated stated) {
        if (stated.difference() == null) {
            return "";
        }
        var size = new BigDecimal(stated.difference()).abs();
        return switch (stated.figure().unit()) {
            case PERCENT -> size.toPlainString() + "个百分点";
            case COUNT -> size.stripTrailingZeros().toPlainString();
            default -> size.toPlainString() + unit(stated.figure().unit());
        };
    }

    /** What is stated, as it is printed there. */
    private static String stated(Figure.Stated stated) {
        var figure = stated.figure();
        return figure.unit() == FigureUnit.TEXT ? quoted(figure.value()) : figure.value() + unit(figure.unit());
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private static String unit(FigureUnit unit) {
        return switch (unit) {
            case YUAN -> "元";
            case WAN_YUAN -> "万元";
            case YI_YUAN -> "亿元";
            case PERCENT -> "%";
            case POINTS -> "分";
            case COUNT, TEXT -> "";
        };
    }
}

package org.jiheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.evaluation.PrintedFigure;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jspecify.annotations.Nullable;

/** The figures of a report where it shows them, each with its source, and the notes on what is stated of them. */
final class FigureTexts {

    static final String ABSENT = PrintedFigure.ABSENT;

    /** Where a note shows the computed figure: a character that nobody types. */
    private static final String PLACE = "\uE001";

    /** Of no parts at all. */
    private static final String NOTHING_ENTERED = "figure.nothing-entered";

    private final Map<String, Figure> figures;

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
        var figure = figures.get(id);
        return new ReportInline(figure == null ? ABSENT : PrintedFigure.inText(figure), id);
    }

    /** Without a unit of money or points: the table says it once. */
    ReportInline inTable(String id) {
        var figure = figures.get(id);
        return figure == null ? ReportInline.text(ABSENT) : new ReportInline(PrintedFigure.inTable(figure), id);
    }

    /** What a person wrote, with the figures that it refers to; a dash where nothing is written. */
    List<ReportInline> prose(@Nullable String written) {
        return written == null || written.isBlank()
                ? List.of(ReportInline.text(ABSENT))
                : ReadableProse.of(written, figures).runs().stream()
                        .map(run -> new ReportInline(run.text(), run.figureId()))
                        .toList();
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
            return List.of(ReportInline.text(Phrases.words(
                    "note.not-computable",
                    label,
                    PrintedFigure.stated(stated.figure()),
                    PrintedFigure.reason(figure))));
        }
        var kind = stated.difference() == null ? "differs" : stated.rounding() ? "rounding" : "difference";
        var computed = figure.unit() == FigureUnit.TEXT ? quoted(PLACE) : PLACE;
        var note = Phrases.words(
                "note." + kind, label, PrintedFigure.stated(stated.figure()), computed, difference(stated));
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
            default -> size.toPlainString() + PrintedFigure.unit(stated.figure().unit());
        };
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}

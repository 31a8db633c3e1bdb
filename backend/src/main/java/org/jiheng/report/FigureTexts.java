package org.jiheng.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;

/** How figures are printed: 万元 with two decimals, half up; what is absent is a dash, what cannot be computed says so. */
final class FigureTexts {

    static final String ABSENT = "—";

    private static final int WAN = 4;

    /** These say that nobody entered anything: that prints a dash, not a failed computation. */
    private static final Set<String> NOT_ENTERED = Set.of("figure.not-entered", "figure.nothing-entered");

    private final Map<String, Figure> figures;

    FigureTexts(List<Figure> figures) {
        this.figures = figures.stream()
                .collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    /** With its unit, as running text has it. */
    ReportInline inText(String id) {
        return new ReportInline(printed(id, true), id);
    }

    /** Without a unit of money: the table says it once. */
    ReportInline inTable(String id) {
        return figures.containsKey(id) ? new ReportInline(printed(id, false), id) : ReportInline.text(ABSENT);
    }

    private String printed(String id, boolean withUnit) {
        var figure = figures.get(id);
        if (figure == null) {
            return ABSENT;
        }
        var value = figure.value();
        if (value == null) {
            var why = figure.notComputable();
            return why != null && NOT_ENTERED.contains(why.key()) ? ABSENT : Phrases.words("not-computable");
        }
        return switch (figure.unit()) {
            case YUAN -> wan(value) + (withUnit ? "万元" : "");
            case PERCENT -> value + "%";
            case POINTS -> value + (withUnit ? "分" : "");
            default -> value;
        };
    }

    private static String wan(String yuan) {
        return new BigDecimal(yuan)
                .movePointLeft(WAN)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** For every one of these figures whose stated value is another, a note that says so. */
    List<ReportBlock> notes(List<String> ids) {
        var notes = new ArrayList<ReportBlock>();
        for (var id : ids) {
            var figure = figures.get(id);
            if (figure == null) {
                continue;
            }
            for (var stated : figure.stated()) {
                if (!Boolean.TRUE.equals(stated.agrees())) {
                    notes.add(ReportBlock.note(List.of(ReportInline.text(said(figure, stated)))));
                }
            }
        }
        return notes;
    }

    private String said(Figure figure, Figure.Stated stated) {
        var unit = unit(stated.figure().unit());
        var label = Phrases.words("figure." + figure.kind());
        var value = stated.figure().value() + unit;
        if (stated.agrees() == null) {
            return Phrases.words("note.not-computable", label, value);
        }
        if (stated.difference() == null) {
            return Phrases.words("note.differs", label, value, printed(figure.id(), true));
        }
        var key = stated.rounding() ? "note.rounding" : "note.difference";
        return Phrases.words(
                key,
                label,
                value,
                printed(figure.id(), true),
                new BigDecimal(stated.difference()).abs().toPlainString()
                        + (stated.figure().unit() == FigureUnit.PERCENT ? "个百分点" : unit));
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

package org.jiheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jiheng.report.model.ReportInline;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;

/**
 * The sentences of the report, which is an official document and always Chinese. A sentence of the message file names
 * figures in brackets, such as {@code [revenue:AMOUNT]}; here they become figures that keep their source.
 */
final class Phrases {

    /** Of the whole report, whoever reads it: it is an official document. */
    static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private static final Pattern FIGURE = Pattern.compile("\\[([^\\[\\]]+:[A-Z_]+)]");

    /** Stands for a bracket that names no figure: a character that nobody types. */
    private static final char BRACKET = '\uE000';

    private final FigureTexts figures;

    Phrases(FigureTexts figures) {
        this.figures = figures;
    }

    /** Mere words. */
    static String words(String key, Object... arguments) {
        return said(Message.of("report." + key, arguments));
    }

    static String date(LocalDate day) {
        return words("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** What the rest of the system says, such as why a figure cannot be computed. */
    static String said(Message message) {
        return Messages.of(LANGUAGE, message);
    }

    /** A sentence with its figures. */
    List<ReportInline> sentence(String key, Object... arguments) {
        return withFigures(words(key, arguments));
    }

    /** What a person wrote, as an argument of a sentence: a bracket in it is a bracket. */
    static String plain(String written) {
        return written.replace('[', BRACKET);
    }

    private List<ReportInline> withFigures(String sentence) {
        var inlines = new ArrayList<ReportInline>();
        var found = FIGURE.matcher(sentence);
        var at = 0;
        while (found.find()) {
            if (found.start() > at) {
                inlines.add(text(sentence.substring(at, found.start())));
            }
            inlines.add(figures.inText(found.group(1)));
            at = found.end();
        }
        if (at < sentence.length()) {
            inlines.add(text(sentence.substring(at)));
        }
        return inlines;
    }

    private static ReportInline text(String text) {
        return ReportInline.text(text.replace(BRACKET, '['));
    }
}

package org.jiheng.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** What people call the fields of a year, and their values, in one language. */
final class FieldLabels {

    private final Locale language;
    private final Function<String, List<CodeEntry>> codeLists;
    private final Map<String, String> figures;

    /**
     * @param codeLists the entries of a list in the year
     * @param figures the year's figures: what is stated of one is called like it
     */
    FieldLabels(Locale language, Function<String, List<CodeEntry>> codeLists, List<Figure> figures) {
        this.language = language;
        this.codeLists = codeLists;
        this.figures = figures.stream()
                .collect(Collectors.toMap(
                        Figure::id, figure -> Messages.of(language, figure.label()), (first, second) -> first));
    }

    String label(YearField field) {
        var name = Messages.of(language, Message.of("field." + field.name()));
        if (field.code() == null) {
            return name;
        }
        return Messages.of(language, Message.of("field.of", row(field, field.code()), name));
    }

    private String row(YearField field, String code) {
        if (field.list() == null) {
            return figures.getOrDefault(code, code);
        }
        return codeLists.apply(field.list()).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.label(language))
                .findFirst()
                .orElse(code);
    }

    /** Amounts and texts stand for themselves, with the names of the figures they refer to; a coded value is said in words. */
    @Nullable
    String value(YearField field, @Nullable String value) {
        if (value != null && field.isProse()) {
            return Prose.of(value).with(id -> Prose.reference(figures.getOrDefault(id, id)));
        }
        if (value == null || !CODED.contains(field.name())) {
            return value;
        }
        var key = "value." + value;
        var said = Messages.of(language, Message.of(key));
        return said.equals(key) ? value : said;
    }

    private static final List<String> CODED = List.of("indicator.sign", "indicator.illustrative", "stated.unit");
}

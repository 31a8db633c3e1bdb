package org.jiheng.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** What people call the places that remarks are about, in one language. */
final class AnchorLabels {

    private final Locale language;
    private final Function<String, List<CodeEntry>> codeLists;
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    /** @param written everything that people have written in the year */
    AnchorLabels(
            Locale language,
            Function<String, List<CodeEntry>> codeLists,
            List<Figure> computed,
            List<YearField> written) {
        this.language = language;
        this.codeLists = codeLists;
        computed.forEach(figure -> figures.put(figure.id(), Messages.of(language, figure.label())));
        var labels = new FieldLabels(language, codeLists, computed);
        written.forEach(field -> fields.put(field.anchor(), ofProject(field.project(), labels.label(field))));
    }

    /** What is not there any more says so. */
    String label(Anchor anchor) {
        return switch (anchor.kind()) {
            case SECTION -> said("section." + anchor.name().toLowerCase(Locale.ROOT));
            case FIGURE -> figures.getOrDefault(anchor.name(), said("comment.place-gone"));
            case PARAGRAPH -> paragraph(anchor.name()).orElseGet(() -> said("comment.place-gone"));
            case FIELD -> fields.getOrDefault(anchor.name(), said("comment.place-gone"));
        };
    }

    private Optional<String> paragraph(String code) {
        return codeLists.apply(CodeLists.NARRATIVE_PARAGRAPH).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.label(language))
                .findFirst();
    }

    private String ofProject(@Nullable String project, String label) {
        return project == null ? label : said("field.of", project, label);
    }

    private String said(String key, Object... arguments) {
        return Messages.of(language, Message.of(key, arguments));
    }
}

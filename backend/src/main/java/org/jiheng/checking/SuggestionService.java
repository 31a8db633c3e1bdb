package org.jiheng.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jiheng.checking.SuggestionList.Suggestion;
import org.jiheng.checking.TypedNumberList.TypedNumber;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.ReadableProse.Span;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;

/** Offers figures of a year for the numbers that are typed into its texts. It keeps nothing. */
@ApplicationScoped
public class SuggestionService {

    private final YearService years;
    private final CodeListService codeLists;

    SuggestionService(YearService years, CodeListService codeLists) {
        this.years = years;
        this.codeLists = codeLists;
    }

    @Transactional
    public SuggestionList of(UUID evaluationId, String text, Locale language) {
        return suggestions(years.of(evaluationId, language), language).of(text);
    }

    /** Those for the texts as they are kept. */
    @Transactional
    public TypedNumberList ofYear(UUID evaluationId, Locale language) {
        var year = years.of(evaluationId, language);
        var suggestions = suggestions(year, language);
        var fiscalYear = year.evaluation().fiscalYear();
        var labels = WrittenText.labels(list -> codeLists.entries(fiscalYear, list), language);
        var found = WrittenText.of(year, labels, language).stream()
                .flatMap(one -> suggestions.of(one.text()).items().stream().map(typed -> typed(one.field(), typed)))
                .limit(TypedNumberList.MOST + 1L)
                .toList();
        return new TypedNumberList(
                found.stream().limit(TypedNumberList.MOST).toList(), null, found.size() > TypedNumberList.MOST);
    }

    private static TypedNumber typed(FindingPlace field, Suggestion typed) {
        return new TypedNumber(
                StatedPlaces.words(field, typed.typed(), new Span(typed.start(), typed.end())), typed.candidates());
    }

    private Suggestions suggestions(YearData year, Locale language) {
        var names = new ArrayList<String>();
        names.add(year.department().name());
        names.addAll(year.profile().offices());
        names.addAll(year.profile().subordinateUnits());
        year.projects().forEach(project -> names.add(project.head().name()));
        return new Suggestions(years.figures(year, language), names, language);
    }
}

package org.jiheng.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jiheng.evaluation.YearService;

/** Offers figures of a year for the numbers that are typed into its texts. It keeps nothing. */
@ApplicationScoped
public class SuggestionService {

    private final YearService years;

    SuggestionService(YearService years) {
        this.years = years;
    }

    @Transactional
    public SuggestionList of(UUID evaluationId, String text, Locale language) {
        var year = years.of(evaluationId, language);
        var names = new ArrayList<String>();
        names.add(year.department().name());
        names.addAll(year.profile().offices());
        names.addAll(year.profile().subordinateUnits());
        year.projects().forEach(project -> names.add(project.head().name()));
        return new Suggestions(years.figures(year, language), names, language).of(text);
    }
}

package org.jiheng.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;

/** Drafts the paragraphs that people write: of a region's outline, by its templates, from the data of the year. */
@ApplicationScoped
public class DraftService {

    private final YearService years;
    private final CodeListService codeLists;
    private final DraftTemplates templates = new DraftTemplates();

    DraftService(YearService years, CodeListService codeLists) {
        this.years = years;
        this.codeLists = codeLists;
    }

    public List<Draft> of(UUID evaluationId) {
        var year = years.of(evaluationId, Phrases.LANGUAGE);
        var outlines = Outline.holding(
                year.evaluation().regionCode(), year.evaluation().fiscalYear());
        return of(year, years.figures(year, Phrases.LANGUAGE), outlines);
    }

    /** @param outlines those that hold, that of the smallest region first: what one has no template for, the next may have */
    List<Draft> of(YearData year, List<Figure> figures, List<Outline> outlines) {
        var fiscalYear = year.evaluation().fiscalYear();
        var data = new DraftData(year, figures, list -> codeLists.entries(fiscalYear, list));
        var drafts = new ArrayList<Draft>();
        for (var paragraph : outlines.get(0).paragraphs()) {
            templates
                    .render(outlines, paragraph.code(), data)
                    .ifPresent(text -> drafts.add(new Draft(paragraph.code(), text)));
        }
        return drafts;
    }
}

package org.jiheng.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureView;
import org.jiheng.evaluation.StandingExplanations;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;
import org.jiheng.report.model.ReportSection;
import org.jiheng.report.model.Workbook;
import org.jiheng.shared.web.Pages;

/** Makes the report of a year: one model, of which JSON and HTML are forms. */
@ApplicationScoped
public class ReportService {

    private final YearService years;
    private final CodeListService codeLists;
    private final StandingExplanations explanations;
    private final Pages pages;

    ReportService(YearService years, CodeListService codeLists, StandingExplanations explanations, Pages pages) {
        this.years = years;
        this.explanations = explanations;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    public ReportView of(UUID evaluationId) {
        var year = years.of(evaluationId, Phrases.LANGUAGE);
        return of(year, years.figures(year, Phrases.LANGUAGE));
    }

    /** The report of data that were read, and of figures that were computed before, such as what of a year is public. */
    public ReportView of(YearData year, List<Figure> figures) {
        var fiscalYear = year.evaluation().fiscalYear();
        var composer = composer(year, figures);
        var sections = composer.sections();
        var shown = new HashSet<String>();
        sections.forEach(section -> collect(section, shown));
        return new ReportView(
                composer.title(),
                fiscalYear,
                year.department().name(),
                year.department().illustrative(),
                notices(year),
                sections,
                figures.stream()
                        .filter(figure -> shown.contains(figure.id()))
                        .map(figure -> FigureView.of(figure, Phrases.LANGUAGE))
                        .toList());
    }

    /** The annexed forms with live formulas. */
    public Workbook workbook(UUID evaluationId) {
        var year = years.of(evaluationId, Phrases.LANGUAGE);
        return composer(year, years.figures(year, Phrases.LANGUAGE)).workbook();
    }

    private ReportComposer composer(YearData year, List<Figure> figures) {
        var fiscalYear = year.evaluation().fiscalYear();
        return new ReportComposer(
                year,
                Outline.of(year.evaluation().regionCode(), fiscalYear),
                figures,
                explanations.of(year),
                list -> codeLists.entries(fiscalYear, list));
    }

    public String html(UUID evaluationId) {
        var report = of(evaluationId);
        var flat = new ArrayList<ReportSection>();
        report.sections().forEach(section -> flatten(section, flat));
        var exact = new HashMap<String, String>();
        var units = new HashMap<String, String>();
        for (var figure : report.figures()) {
            exact.put(figure.id(), figure.value() == null ? "" : figure.value());
            units.put(figure.id(), figure.unit().name());
        }
        return pages.render("report", Map.of("report", report, "sections", flat, "exact", exact, "units", units));
    }

    private static List<String> notices(YearData year) {
        var notices = new ArrayList<String>();
        if (year.department().illustrative()) {
            notices.add(Phrases.words("notice.illustrative-department"));
        }
        var illustrative = year.projects().stream()
                .flatMap(project -> project.indicators().rows().stream())
                .anyMatch(row -> row.illustrative());
        if (illustrative || year.indicators().rows().stream().anyMatch(row -> row.illustrative())) {
            notices.add(Phrases.words("notice.illustrative-indicators"));
        }
        return notices;
    }

    private static void flatten(ReportSection section, List<ReportSection> flat) {
        flat.add(section);
        section.sections().forEach(inner -> flatten(inner, flat));
    }

    private static void collect(ReportSection section, Set<String> shown) {
        section.blocks().forEach(block -> shown.addAll(block.figureIds()));
        section.sections().forEach(inner -> collect(inner, shown));
    }
}

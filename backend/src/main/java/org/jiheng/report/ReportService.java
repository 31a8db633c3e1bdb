package org.jiheng.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeListService;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureView;
import org.jiheng.evaluation.RemarkService;
import org.jiheng.evaluation.Signatures;
import org.jiheng.evaluation.StandingExplanations;
import org.jiheng.evaluation.SubmissionService;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearService;
import org.jiheng.report.model.ReportSection;
import org.jiheng.report.model.Workbook;
import org.jiheng.shared.web.Pages;
import org.jspecify.annotations.Nullable;

/** Makes the report of a year: one model, of which JSON and HTML are forms. */
@ApplicationScoped
public class ReportService {

    private final YearService years;
    private final CodeListService codeLists;
    private final StandingExplanations explanations;
    private final RemarkService remarks;
    private final SubmissionService submissions;
    private final Pages pages;

    ReportService(
            YearService years,
            CodeListService codeLists,
            StandingExplanations explanations,
            RemarkService remarks,
            SubmissionService submissions,
            Pages pages) {
        this.years = years;
        this.explanations = explanations;
        this.remarks = remarks;
        this.submissions = submissions;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    /** @param chosen which appendices; the explanations where none is named */
    public ReportView of(UUID evaluationId, Set<Appendix> chosen) {
        var year = years.of(evaluationId, Phrases.LANGUAGE);
        var appendices = Appendix.chosen(chosen);
        return of(
                year,
                years.figures(year, Phrases.LANGUAGE),
                submissions.signatures(evaluationId),
                Appendices.of(
                        appendices.contains(Appendix.EXPLANATIONS) ? explanations.of(year) : List.of(),
                        appendices.contains(Appendix.REMARKS) ? remarks.of(year, Phrases.LANGUAGE) : List.of()));
    }

    /**
     * The report of data that were read, and of figures that were computed before, such as what of a year is public.
     * Nobody stands below its forms.
     */
    public ReportView of(YearData year, List<Figure> figures) {
        return of(year, figures, null, List.of());
    }

    private ReportView of(
            YearData year, List<Figure> figures, @Nullable Signatures signatures, List<ReportSection> appendices) {
        var fiscalYear = year.evaluation().fiscalYear();
        var composer = composer(year, figures, signatures);
        var sections = new ArrayList<>(composer.sections());
        sections.addAll(appendices);
        var shown = shown(sections, figures);
        return new ReportView(
                composer.title(),
                fiscalYear,
                year.department().name(),
                year.department().illustrative(),
                notices(year),
                sections,
                shown.stream()
                        .map(figure -> FigureView.of(figure, Phrases.LANGUAGE))
                        .toList(),
                shown.stream()
                        .filter(figure -> !figure.origin().equals(Figure.Origin.NONE))
                        .map(FigureOrigin::of)
                        .toList());
    }

    /** The annexed forms with live formulas. */
    public Workbook workbook(UUID evaluationId) {
        var year = years.of(evaluationId, Phrases.LANGUAGE);
        return composer(year, years.figures(year, Phrases.LANGUAGE), submissions.signatures(evaluationId))
                .workbook();
    }

    private ReportComposer composer(YearData year, List<Figure> figures, @Nullable Signatures signatures) {
        var fiscalYear = year.evaluation().fiscalYear();
        return new ReportComposer(
                year,
                Outline.of(year.evaluation().regionCode(), fiscalYear),
                figures,
                list -> codeLists.entries(fiscalYear, list),
                signatures);
    }

    public String html(UUID evaluationId, Set<Appendix> chosen) {
        var report = of(evaluationId, chosen);
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

    /** The figures that the sections show, and all of which these are computed, in the order of the year. */
    private static List<Figure> shown(List<ReportSection> sections, List<Figure> figures) {
        var origins = figures.stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure.origin().operands(), (one, again) -> one));
        var shown = new HashSet<String>();
        var next = new ArrayDeque<String>();
        sections.forEach(section -> collect(section, next));
        while (!next.isEmpty()) {
            var id = next.remove();
            if (shown.add(id)) {
                next.addAll(origins.getOrDefault(id, List.of()));
            }
        }
        return figures.stream().filter(figure -> shown.contains(figure.id())).toList();
    }

    private static void collect(ReportSection section, Collection<String> shown) {
        section.blocks().forEach(block -> shown.addAll(block.figureIds()));
        section.sections().forEach(inner -> collect(inner, shown));
    }
}

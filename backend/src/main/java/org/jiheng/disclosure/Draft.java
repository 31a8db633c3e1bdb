package org.jiheng.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.disclosure.Disclosure.ProjectDecision;
import org.jiheng.disclosure.PublishedReport.PublishedProject;
import org.jiheng.disclosure.PublishedReport.Replaced;
import org.jiheng.disclosure.PublishedReport.Withheld;
import org.jiheng.disclosure.PublishedReport.WithheldKind;
import org.jiheng.evaluation.FigureView;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.report.ReportView;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.jiheng.scheme.SchemeSummary;
import org.jspecify.annotations.Nullable;

/**
 * What would be published of a year as it is decided.
 *
 * @param whole the year with everything in it
 * @param report made of what is left of it, with all its sections
 * @param basis the words of a legal reason's code
 */
record Draft(
        YearData whole,
        Disclosure decided,
        Redaction redaction,
        ReportView report,
        SchemeSummary scheme,
        Function<String, String> basis) {

    PublishedReport published(int version, Instant at, @Nullable Replaced replaces) {
        var sections = redaction.sections(report.sections());
        var shown = new HashSet<String>();
        sections.forEach(section -> collect(section, shown));
        var department = whole.department();
        return new PublishedReport(
                report.title(),
                department.regionCode(),
                report.fiscalYear(),
                department.name(),
                department.departmentCode(),
                department.illustrative(),
                version,
                at,
                scheme.code(),
                scheme.version(),
                replaces,
                report.notices(),
                withheld(sections),
                projects(),
                sections,
                report.figures().stream()
                        .filter(figure -> shown.contains(figure.id()))
                        .toList());
    }

    private List<Withheld> withheld(List<ReportSection> sections) {
        var withheld = new ArrayList<Withheld>();
        for (var line : decided.documents()) {
            if (line.decision() == Decision.WITHHELD) {
                withheld.add(withheld(WithheldKind.DOCUMENT, line.document().name(), line.reason()));
            } else if (line.decision() == Decision.PARTLY) {
                flat(sections)
                        .filter(section -> line.withheld().contains(section.id()))
                        .map(section ->
                                withheld(WithheldKind.SECTION, section.number() + section.heading(), line.reason()))
                        .forEach(withheld::add);
            }
        }
        whole.projects().stream()
                .filter(project -> !redaction.isPublic(project))
                .map(project -> withheld(
                        WithheldKind.PROJECT,
                        redaction.isNamed(project) ? project.head().name() : null,
                        reason(project)))
                .forEach(withheld::add);
        return withheld;
    }

    private Withheld withheld(WithheldKind kind, @Nullable String name, @Nullable String reason) {
        return new Withheld(kind, name, String.valueOf(reason), basis.apply(String.valueOf(reason)));
    }

    private List<PublishedProject> projects() {
        var figures =
                report.figures().stream().collect(Collectors.toMap(FigureView::id, Function.identity(), (a, b) -> a));
        return whole.projects().stream()
                .map(project -> project(project, figures))
                .toList();
    }

    private PublishedProject project(ProjectOfYear project, Map<String, FigureView> figures) {
        if (!redaction.isPublic(project)) {
            var name = redaction.isNamed(project) ? project.head().name() : null;
            return new PublishedProject(
                    name, null, null, null, null, null, basis.apply(String.valueOf(reason(project))));
        }
        var at = project.subject();
        return new PublishedProject(
                project.head().name(),
                value(figures, at + ":AMOUNT_YEAR"),
                value(figures, at + ":AMOUNT"),
                value(figures, at + ":RATE"),
                project.score().score(),
                project.score().grade(),
                null);
    }

    private static @Nullable String value(Map<String, FigureView> figures, String id) {
        var figure = figures.get(id);
        return figure == null ? null : figure.value();
    }

    private @Nullable String reason(ProjectOfYear project) {
        return decided.of(project.id()).map(ProjectDecision::reason).orElse(null);
    }

    /** Projects whose very name is withheld, and that a public text still names. */
    List<String> stillNamed() {
        var text = new StringBuilder();
        flat(redaction.sections(report.sections())).forEach(section -> write(section, text));
        // A name that is only a part of a public project's name is not named by it.
        var publicNames = whole.projects().stream()
                .filter(redaction::isNamed)
                .map(project -> project.head().name())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var left = text.toString();
        for (var name : publicNames) {
            left = left.replace(name, "");
        }
        var searched = left;
        return whole.projects().stream()
                .filter(project -> !redaction.isNamed(project))
                .map(project -> project.head().name())
                .filter(searched::contains)
                .toList();
    }

    /** The sections that a decision may withhold: those of the report itself; projects have decisions of their own. */
    static Set<String> sectionsOf(ReportView report) {
        return flat(report.sections().stream()
                        .filter(section -> Redaction.documentOf(section) == Document.REPORT)
                        .toList())
                .map(ReportSection::id)
                .filter(id -> !id.startsWith("project-"))
                .collect(Collectors.toSet());
    }

    private static Stream<ReportSection> flat(List<ReportSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), flat(section.sections())));
    }

    private static void collect(ReportSection section, Set<String> shown) {
        section.blocks().forEach(block -> shown.addAll(block.figureIds()));
        section.sections().forEach(inner -> collect(inner, shown));
    }

    private static void write(ReportSection section, StringBuilder text) {
        text.append(section.heading()).append('\n');
        for (var block : section.blocks()) {
            Stream.of(
                            Stream.ofNullable(block.inlines()),
                            Stream.ofNullable(block.items())
                                    .flatMap(List::stream)
                                    .map(item -> item.inlines()),
                            Stream.ofNullable(block.table())
                                    .flatMap(table -> table.rows().stream())
                                    .flatMap(row -> row.cells().stream())
                                    .map(cell -> cell.inlines()))
                    .flatMap(Function.identity())
                    .forEach(inlines -> text.append(inlines.stream()
                                    .map(ReportInline::text)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining()))
                            .append('\n'));
        }
    }
}

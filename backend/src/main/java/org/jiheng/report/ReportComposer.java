package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Applicability.NotApplicable;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.Signatures;
import org.jiheng.evaluation.YearData;
import org.jiheng.report.model.Numbering;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportItem;
import org.jiheng.report.model.ReportSection;
import org.jiheng.report.model.Workbook;
import org.jspecify.annotations.Nullable;

/** Makes the report of a year by an outline; it asks for figures by name, and computes none. */
final class ReportComposer {

    private final YearData year;
    private final Outline outline;
    private final FigureTexts figures;
    private final Phrases phrases;
    private final Function<String, List<CodeEntry>> lists;
    private final Map<Section, String> notApplicable;
    private final Accounts accounts;
    private final @Nullable Signatures signatures;
    private final AnnexForms forms;

    /** @param signatures who stands below the forms; nothing if they have no place for anybody */
    ReportComposer(
            YearData year,
            Outline outline,
            List<Figure> figures,
            Function<String, List<CodeEntry>> lists,
            @Nullable Signatures signatures) {
        this.year = year;
        this.outline = outline;
        this.figures = new FigureTexts(figures);
        this.phrases = new Phrases(this.figures);
        this.lists = lists;
        this.notApplicable = year.applicability().rows().stream()
                .collect(Collectors.toMap(
                        NotApplicable::section, none -> none.reason().strip()));
        this.accounts = new Accounts(fiscalYear(), this.figures, phrases, lists);
        this.signatures = signatures;
        this.forms = forms(new SheetFigures(this.figures));
    }

    String title() {
        return outline.title(fiscalYear(), name());
    }

    /** The annexed forms to go on working in. */
    Workbook workbook() {
        var cells = new SheetFigures(figures);
        return new SheetComposer(year, figures, cells, notApplicable, lists, forms(cells)).workbook(title());
    }

    private AnnexForms forms(SheetFigures cells) {
        return new AnnexForms(year, figures, cells, notApplicable, lists, signatures);
    }

    List<ReportSection> sections() {
        return sections(outline.parts(), 1);
    }

    private String name() {
        var shortName = year.department().shortName();
        return shortName == null ? year.department().name() : shortName;
    }

    private List<ReportSection> sections(List<Outline.Part> parts, int level) {
        var sections = new ArrayList<ReportSection>();
        var number = 0;
        for (var part : parts) {
            if (part.numbered()) {
                number++;
            }
            var inner = new ArrayList<>(sections(part.parts(), level + 1));
            if (part.content().contains(Outline.Content.PROJECTS) && applies(Outline.Content.PROJECTS)) {
                inner.addAll(projects(level + 1));
            }
            sections.add(new ReportSection(
                    part.id(),
                    part.numbered() ? Numbering.of(level, number) : "",
                    part.heading(),
                    level,
                    part.paragraph() == null ? null : "paragraph/" + part.paragraph(),
                    blocks(part),
                    inner));
        }
        return sections;
    }

    private boolean applies(Outline.Content content) {
        return !notApplicable.containsKey(content.section());
    }

    /** What does not apply is one line with its reason; a text that nobody wrote beside it is left out. */
    private List<ReportBlock> blocks(Outline.Part part) {
        var reasons = part.content().stream()
                .map(Outline.Content::section)
                .distinct()
                .filter(notApplicable::containsKey)
                .map(notApplicable::get)
                .toList();
        var blocks = new ArrayList<ReportBlock>();
        for (var content : part.content()) {
            var unwritten =
                    content == Outline.Content.NARRATIVE && narrative(part).isBlank();
            if (applies(content) && (reasons.isEmpty() || !unwritten)) {
                blocks.addAll(blocks(content, part));
            }
        }
        for (var reason : reasons) {
            blocks.addAll(paragraphs(Phrases.words("not-applicable-because", reason)));
        }
        return blocks;
    }

    private String narrative(Outline.Part part) {
        return year.narrative().getOrDefault(String.valueOf(part.paragraph()), "");
    }

    private List<ReportBlock> blocks(Outline.Content content, Outline.Part part) {
        return switch (content) {
            case DUTIES -> duties();
            case OFFICES -> offices();
            case STAFFING -> staffing();
            case PROJECT_LIST -> projectList();
            case REVENUE -> accounts.blocks("revenue", CodeLists.REVENUE_SOURCE);
            case EXPENDITURE -> accounts.blocks("expenditure", CodeLists.EXPENDITURE_KIND);
            case EXECUTION_RATE -> sentence("execution-rate");
            case CONCLUSION -> conclusion(part);
            case PROJECTS_SUMMARY -> withNotes(phrases.sentence("projects-summary", fiscalYear()), "projects:GRADE");
            case NARRATIVE -> written(narrative(part));
            case GOAL -> written(year.goal().achieved());
            case DEPARTMENT_FORM -> forms.department();
            case PROJECT_FORMS -> forms.projects();
            case PROJECTS -> List.of(); // they are sections
        };
    }

    private List<ReportBlock> duties() {
        var duties = year.profile().duties();
        if (duties.isEmpty()) {
            return paragraphs("");
        }
        var items = new ArrayList<ReportItem>();
        for (var duty : duties) {
            items.add(new ReportItem(List.of(ReportInline.text("（" + (items.size() + 1) + "）" + duty))));
        }
        return figures.withNotes(ReportBlock.list(items), List.of("profile/duties:COUNT"));
    }

    private List<ReportBlock> offices() {
        var offices = year.profile().offices();
        var units = year.profile().subordinateUnits();
        var blocks = new ArrayList<>(
                offices.isEmpty()
                        ? paragraphs("")
                        : sentence("offices", Phrases.plain(name()), Phrases.plain(String.join("、", offices))));
        if (!units.isEmpty()) {
            blocks.addAll(sentence("subordinate-units", Phrases.plain(String.join("、", units))));
        }
        return blocks;
    }

    private List<ReportBlock> staffing() {
        var asOf = year.staffing().asOf();
        var kinds = lists.apply(CodeLists.STAFF_KIND).stream()
                .filter(kind -> figures.has("staffing/" + kind.code() + ":COUNT"))
                .map(kind -> Phrases.words("staffing-kind", kind.zh(), "[staffing/" + kind.code() + ":COUNT]"))
                .collect(Collectors.joining("，"));
        var date = asOf == null ? FigureTexts.ABSENT : Phrases.date(asOf);
        return sentence("staffing", date, Phrases.plain(name()), kinds);
    }

    private List<ReportBlock> projectList() {
        var blocks = new ArrayList<>(sentence("project-list", fiscalYear()));
        var items = new ArrayList<ReportItem>();
        var listed = new ArrayList<String>();
        for (var project : year.projects()) {
            var heading = (items.size() + 1) + "." + project.head().name() + " ";
            items.add(new ReportItem(
                    List.of(ReportInline.text(heading), figures.inText(project.subject() + ":AMOUNT_YEAR"))));
            listed.add(project.subject() + ":LIST_NAME");
            listed.add(project.subject() + ":LIST_AMOUNT");
        }
        if (!items.isEmpty()) {
            blocks.add(ReportBlock.list(items));
        }
        blocks.addAll(figures.remarks(listed));
        return blocks;
    }

    /** The text, what is stated as the result, and why it is not computed. */
    private List<ReportBlock> conclusion(Outline.Part part) {
        var blocks = new ArrayList<>(written(narrative(part)));
        var stated = year.stated().rows().stream()
                .filter(figure -> figure.subject().equals("department"))
                .collect(Collectors.toMap(figure -> figure.kind(), figure -> figure.value(), (a, b) -> a));
        if (stated.containsKey(FigureKind.SCORE) || stated.containsKey(FigureKind.GRADE)) {
            blocks.addAll(paragraphs(Phrases.words(
                    "conclusion",
                    stated.getOrDefault(FigureKind.SCORE, FigureTexts.ABSENT),
                    stated.getOrDefault(FigureKind.GRADE, FigureTexts.ABSENT))));
        }
        blocks.addAll(figures.remarks(List.of("department:SCORE", "department:GRADE")));
        return blocks;
    }

    private List<ReportSection> projects(int level) {
        var sections = new ArrayList<ReportSection>();
        for (var project : year.projects()) {
            var id = "project-" + project.id();
            var inner = new ArrayList<ReportSection>();
            var at = project.subject();
            var goals = "field/PROJECTS/projects/" + project.id() + "/goal/";
            inner.add(part(id, inner, level, "execution", null, sentence("project-execution", fiscalYear(), at)));
            var goal = new ArrayList<>(written(project.goal().achieved()));
            goal.addAll(sentence("project-score", at));
            inner.add(part(id, inner, level, "goal", goals + "achieved", goal));
            inner.add(part(
                    id,
                    inner,
                    level,
                    "analysis",
                    goals + "analysis",
                    written(project.goal().analysis())));
            inner.add(part(
                    id,
                    inner,
                    level,
                    "deviation",
                    goals + "deviation",
                    written(project.goal().deviation())));
            sections.add(new ReportSection(
                    id,
                    Numbering.of(level, sections.size() + 1),
                    project.head().name(),
                    level,
                    null,
                    List.of(),
                    inner));
        }
        return sections;
    }

    private static ReportSection part(
            String id,
            List<ReportSection> before,
            int level,
            String name,
            @Nullable String anchor,
            List<ReportBlock> blocks) {
        return new ReportSection(
                id + "-" + name,
                Numbering.of(level + 1, before.size() + 1),
                Phrases.words("project." + name),
                level + 1,
                anchor,
                blocks,
                List.of());
    }

    private List<ReportBlock> sentence(String key, Object... arguments) {
        return withNotes(phrases.sentence(key, arguments));
    }

    private List<ReportBlock> withNotes(List<ReportInline> sentence, String... unprinted) {
        return figures.withNotes(ReportBlock.paragraph(sentence), List.of(unprinted));
    }

    private String fiscalYear() {
        return Integer.toString(year.evaluation().fiscalYear());
    }

    /** What a person wrote, and the notes on the figures that it refers to. */
    private List<ReportBlock> written(@Nullable String text) {
        return lines(text == null ? "" : text).stream()
                .flatMap(line -> withNotes(figures.prose(line)).stream())
                .toList();
    }

    private static List<ReportBlock> paragraphs(String text) {
        return lines(text).stream()
                .map(line -> ReportBlock.paragraph(List.of(ReportInline.text(line))))
                .toList();
    }

    /** A text of several lines is several paragraphs; one that nobody wrote is a dash. */
    private static List<String> lines(String text) {
        return text.isBlank()
                ? List.of(FigureTexts.ABSENT)
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
    }
}

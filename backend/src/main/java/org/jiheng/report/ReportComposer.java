package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.YearData;
import org.jiheng.report.model.Numbering;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportItem;
import org.jiheng.report.model.ReportSection;
import org.jspecify.annotations.Nullable;

/** Makes the report of a year by an outline; it asks for figures by name, and computes none. */
final class ReportComposer {

    private final YearData year;
    private final Outline outline;
    private final FigureTexts figures;
    private final Phrases phrases;
    private final Function<String, List<CodeEntry>> lists;
    private final AnnexForms forms;

    ReportComposer(YearData year, Outline outline, List<Figure> figures, Function<String, List<CodeEntry>> lists) {
        this.year = year;
        this.outline = outline;
        this.figures = new FigureTexts(figures);
        this.phrases = new Phrases(this.figures);
        this.lists = lists;
        this.forms = new AnnexForms(year, this.figures, lists);
    }

    String title() {
        return Phrases.words("title", Integer.toString(year.evaluation().fiscalYear()), name());
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
            var blocks = new ArrayList<ReportBlock>();
            var inner = new ArrayList<>(sections(part.parts(), level + 1));
            for (var content : part.content()) {
                if (content == Outline.Content.PROJECTS) {
                    inner.addAll(projects(level + 1));
                } else {
                    blocks.addAll(blocks(content, part));
                }
            }
            sections.add(new ReportSection(
                    part.id(),
                    part.numbered() ? Numbering.of(level, number) : "",
                    part.heading(),
                    level,
                    blocks,
                    inner));
        }
        return sections;
    }

    private List<ReportBlock> blocks(Outline.Content content, Outline.Part part) {
        return switch (content) {
            case DUTIES -> numberedList(year.profile().duties());
            case OFFICES -> offices();
            case STAFFING -> staffing();
            case PROJECT_LIST -> projectList();
            case REVENUE -> account("revenue", CodeLists.REVENUE_SOURCE);
            case EXPENDITURE -> account("expenditure", CodeLists.EXPENDITURE_KIND);
            case EXECUTION_RATE -> withNotes(phrases.sentence("execution-rate"), List.of("department:RATE"));
            case CONCLUSION -> conclusion();
            case PROJECTS_SUMMARY ->
                withNotes(
                        phrases.sentence(
                                "projects-summary",
                                Integer.toString(year.evaluation().fiscalYear())),
                        List.of(
                                "projects:COUNT",
                                "projects:AMOUNT_YEAR",
                                "projects:AMOUNT",
                                "projects:RATE",
                                "projects:GRADE"));
            case NARRATIVE -> paragraphs(year.narrative().getOrDefault(String.valueOf(part.paragraph()), ""));
            case GOAL -> paragraphs(or(year.goal().achieved()));
            case DEPARTMENT_FORM -> List.of(ReportBlock.table(forms.department()));
            case PROJECT_FORMS ->
                forms.projects().stream().map(ReportBlock::table).toList();
            case PROJECTS -> throw new IllegalStateException("Projects are sections");
        };
    }

    private List<ReportBlock> numberedList(List<String> lines) {
        if (lines.isEmpty()) {
            return paragraphs("");
        }
        var items = new ArrayList<ReportItem>();
        for (var line : lines) {
            items.add(new ReportItem(List.of(ReportInline.text("（" + (items.size() + 1) + "）" + line))));
        }
        return List.of(ReportBlock.list(items));
    }

    private List<ReportBlock> offices() {
        var blocks = new ArrayList<ReportBlock>();
        var offices = year.profile().offices();
        var units = year.profile().subordinateUnits();
        blocks.addAll(
                offices.isEmpty()
                        ? paragraphs("")
                        : withNotes(
                                phrases.sentence("offices", name(), String.join("、", offices)),
                                List.of("profile/offices:COUNT")));
        if (!units.isEmpty()) {
            blocks.addAll(withNotes(
                    phrases.sentence("subordinate-units", String.join("、", units)),
                    List.of("profile/subordinateUnits:COUNT")));
        }
        return blocks;
    }

    private List<ReportBlock> staffing() {
        var asOf = year.staffing().asOf();
        var kinds = lists.apply(CodeLists.STAFF_KIND).stream()
                .filter(kind -> figures.has("staffing/" + kind.code() + ":COUNT"))
                .map(kind -> Phrases.words("staffing-kind", kind.zh(), "[staffing/" + kind.code() + ":COUNT]"))
                .collect(Collectors.joining("，"));
        var date = asOf == null
                ? FigureTexts.ABSENT
                : asOf.getYear() + "年" + asOf.getMonthValue() + "月" + asOf.getDayOfMonth() + "日";
        return withNotes(phrases.sentence("staffing", date, name(), kinds), List.of("staffing:COUNT"));
    }

    private List<ReportBlock> projectList() {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(phrases.sentence(
                "project-list", Integer.toString(year.evaluation().fiscalYear()))));
        var items = new ArrayList<ReportItem>();
        var noted = new ArrayList<String>();
        for (var project : year.projects()) {
            var id = Figure.id(project.subject(), FigureKind.AMOUNT_YEAR);
            items.add(new ReportItem(List.of(
                    ReportInline.text((items.size() + 1) + "." + project.head().name() + " "), figures.inText(id))));
            noted.add(Figure.id(project.subject(), FigureKind.LIST_AMOUNT));
        }
        if (!items.isEmpty()) {
            blocks.add(ReportBlock.list(items));
        }
        blocks.addAll(figures.notes(noted));
        return blocks;
    }

    /** A sentence and a table; every share and every total in both is the same figure. */
    private List<ReportBlock> account(String subject, String list) {
        var entries = lists.apply(list).stream()
                .filter(entry -> figures.has(subject + "/" + entry.code() + ":AMOUNT"))
                .toList();
        var parts = entries.stream()
                .filter(entry -> entry.parent() == null)
                .map(entry -> accountPart(subject, entry, entries))
                .collect(Collectors.joining("；"));
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(
                phrases.sentence(subject, Integer.toString(year.evaluation().fiscalYear()), parts)));
        blocks.add(ReportBlock.table(forms.account(subject, entries)));
        var noted = new ArrayList<String>();
        noted.add(subject + ":AMOUNT");
        for (var entry : entries) {
            noted.add(subject + "/" + entry.code() + ":AMOUNT");
            noted.add(subject + "/" + entry.code() + ":SHARE");
        }
        blocks.addAll(figures.notes(noted));
        return blocks;
    }

    private static String accountPart(String subject, CodeEntry entry, List<CodeEntry> entries) {
        var at = subject + "/" + entry.code();
        var children = entries.stream()
                .filter(child -> entry.code().equals(child.parent()))
                .map(child -> child.zh() + "[" + subject + "/" + child.code() + ":AMOUNT]")
                .collect(Collectors.joining("，"));
        return Phrases.words(
                children.isEmpty() ? "account-part" : "account-group",
                entry.zh(),
                "[" + at + ":AMOUNT]",
                "[" + at + ":SHARE]",
                children);
    }

    private List<ReportBlock> conclusion() {
        var blocks = new ArrayList<>(paragraphs(year.narrative().getOrDefault("conclusion", "")));
        var stated = year.stated().rows().stream()
                .filter(figure -> figure.subject().equals("department"))
                .collect(Collectors.toMap(figure -> figure.kind(), figure -> figure.value(), (a, b) -> a));
        blocks.add(ReportBlock.paragraph(phrases.sentence(
                "conclusion",
                stated.getOrDefault(FigureKind.SCORE, FigureTexts.ABSENT),
                stated.getOrDefault(FigureKind.GRADE, FigureTexts.ABSENT))));
        return blocks;
    }

    private List<ReportSection> projects(int level) {
        var sections = new ArrayList<ReportSection>();
        for (var project : year.projects()) {
            var id = "project-" + project.id();
            var inner = new ArrayList<ReportSection>();
            var at = project.subject();
            inner.add(part(
                    id,
                    inner,
                    level,
                    "execution",
                    withNotes(
                            phrases.sentence(
                                    "project-execution",
                                    Integer.toString(year.evaluation().fiscalYear()),
                                    at),
                            List.of(at + ":AMOUNT_YEAR", at + ":AMOUNT", at + ":RATE"))));
            var goal = new ArrayList<>(paragraphs(or(project.goal().achieved())));
            goal.addAll(withNotes(phrases.sentence("project-score", at), List.of(at + ":SCORE", at + ":GRADE")));
            inner.add(part(id, inner, level, "goal", goal));
            inner.add(part(
                    id, inner, level, "analysis", paragraphs(or(project.goal().analysis()))));
            inner.add(part(
                    id, inner, level, "deviation", paragraphs(or(project.goal().deviation()))));
            sections.add(new ReportSection(
                    id, Numbering.of(level, sections.size() + 1), project.head().name(), level, List.of(), inner));
        }
        return sections;
    }

    private static ReportSection part(
            String id, List<ReportSection> before, int level, String name, List<ReportBlock> blocks) {
        return new ReportSection(
                id + "-" + name,
                Numbering.of(level + 1, before.size() + 1),
                Phrases.words("project." + name),
                level + 1,
                blocks,
                List.of());
    }

    private List<ReportBlock> withNotes(List<ReportInline> sentence, List<String> noted) {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(ReportBlock.paragraph(sentence));
        blocks.addAll(figures.notes(noted));
        return blocks;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A text of several lines is several paragraphs; one that nobody wrote is a dash. */
    private static List<ReportBlock> paragraphs(String text) {
        var lines = text.strip().isEmpty()
                ? List.of(FigureTexts.ABSENT)
                : text.strip().lines().toList();
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> ReportBlock.paragraph(List.of(ReportInline.text(line.strip()))))
                .toList();
    }
}

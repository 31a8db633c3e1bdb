package org.jiheng.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiheng.disclosure.Disclosure.DocumentDecision;
import org.jiheng.disclosure.Disclosure.ProjectDecision;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.Prose;
import org.jiheng.evaluation.StatedFigure;
import org.jiheng.evaluation.StatedFigures;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.Goal;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is withheld. Projects are taken out of the year's data before anything is computed or written from it,
 * so that nothing of them can be left somewhere; documents and sections are taken out of the report. What is not decided
 * is withheld.
 */
final class Redaction {

    private static final String FORM_OF_DEPARTMENT = "annex-department";
    private static final String EXPENDITURE = "expenditure";

    /** From these figures of all projects, those of the public ones taken away leave the withheld ones'. */
    private static final Set<FigureKind> TELLING = EnumSet.complementOf(EnumSet.of(FigureKind.COUNT));

    private static final String WITHHELD = Messages.of(Locale.SIMPLIFIED_CHINESE, Message.of("figure.withheld"));

    private final YearData whole;
    private final Disclosure decided;
    private final Function<String, String> basis;
    private final Set<String> hiddenSubjects = new HashSet<>();
    private final List<ProjectOfYear> hidden;

    /** @param basis the words of a legal reason's code */
    Redaction(YearData whole, Disclosure decided, Function<String, String> basis) {
        this.whole = whole;
        this.decided = decided;
        this.basis = basis;
        this.hidden =
                whole.projects().stream().filter(project -> !isPublic(project)).toList();
        hidden.forEach(project -> hiddenSubjects.add(project.subject()));
    }

    boolean isPublic(ProjectOfYear project) {
        return decided.of(project.id()).map(ProjectDecision::decision).orElse(null) == Decision.PUBLIC;
    }

    boolean isNamed(ProjectOfYear project) {
        return isPublic(project)
                || decided.of(project.id()).map(ProjectDecision::decision).orElse(null) == Decision.PARTLY;
    }

    /** The year without the withheld projects and without the quotes of what is stated, which come from other papers. */
    YearData year() {
        return new YearData(
                whole.evaluation(),
                whole.department(),
                whole.profile(),
                whole.staffing(),
                whole.budget(),
                withoutHidden(whole.goal()),
                whole.indicators(),
                whole.projects().stream()
                        .filter(this::isPublic)
                        .map(this::withoutHidden)
                        .toList(),
                withoutHidden(whole.narrative()),
                new StatedFigures(whole.stated().rows().stream()
                        .filter(figure -> !isOfHidden(figure.subject()))
                        .map(figure ->
                                new StatedFigure(figure.subject(), figure.kind(), figure.value(), figure.unit(), null))
                        .toList()),
                whole.applicability(),
                whole.adjustments().stream()
                        .filter(one -> one.projectId() == null || !isOfHidden("project/" + one.projectId()))
                        .toList(),
                // They answer the reviewer.
                List.of(),
                whole.departmentScored());
    }

    private Map<String, String> withoutHidden(Map<String, String> narrative) {
        var texts = new LinkedHashMap<>(narrative);
        texts.replaceAll((paragraph, text) -> withoutHidden(text));
        return texts;
    }

    private ProjectOfYear withoutHidden(ProjectOfYear project) {
        return new ProjectOfYear(
                project.head(),
                project.funding(),
                withoutHidden(project.goal()),
                project.indicators(),
                project.scored());
    }

    private Goal withoutHidden(Goal goal) {
        UnaryOperator<@Nullable String> hide = text -> text == null ? null : withoutHidden(text);
        return new Goal(
                hide.apply(goal.expected()),
                hide.apply(goal.achieved()),
                hide.apply(goal.analysis()),
                hide.apply(goal.deviation()));
    }

    /** Of a reference to a figure of a withheld project not even the id is left. */
    private String withoutHidden(String text) {
        return Prose.of(text).with(id -> isOfHidden(Figure.subject(id)) ? WITHHELD : Prose.reference(id));
    }

    private boolean isOfHidden(String subject) {
        return hiddenSubjects.stream()
                .anyMatch(project -> subject.equals(project) || subject.startsWith(project + "/"));
    }

    /**
     * The figures of the year that {@link #year} gives, without those that tell what a withheld project has: the totals of
     * all projects, and, where one project alone is withheld, the kinds of expenditure, of which 项目支出 is one.
     */
    List<Figure> figures(List<Figure> computed) {
        return hidden.isEmpty()
                ? computed
                : computed.stream().map(this::withoutHidden).toList();
    }

    private Figure withoutHidden(Figure figure) {
        if (figure.subject().equals("projects")) {
            return TELLING.contains(figure.kind()) ? withheld(figure) : counted(figure);
        }
        if (hidden.size() == 1 && figure.subject().startsWith(EXPENDITURE + "/")) {
            return withheld(figure);
        }
        if (hidden.size() == 1 && figure.subject().equals(EXPENDITURE)) {
            return figure.kind() == FigureKind.SHARE ? withheld(figure) : withoutParts(figure);
        }
        return figure;
    }

    private static Figure withheld(Figure figure) {
        return new Figure(
                figure.subject(),
                figure.kind(),
                figure.label(),
                figure.unit(),
                null,
                null,
                null,
                Figure.Origin.NONE,
                Message.of("figure.withheld"),
                List.of());
    }

    /** The withheld ones are there, and are counted. */
    private Figure counted(Figure figure) {
        return new Figure(
                figure.subject(),
                figure.kind(),
                figure.label(),
                figure.unit(),
                Integer.toString(whole.projects().size()),
                null,
                null,
                Figure.Origin.NONE,
                null,
                List.of());
    }

    private static Figure withoutParts(Figure figure) {
        return new Figure(
                figure.subject(),
                figure.kind(),
                figure.label(),
                figure.unit(),
                figure.value(),
                null,
                null,
                Figure.Origin.NONE,
                figure.notComputable(),
                figure.stated());
    }

    /** The report without withheld documents; of a withheld section the heading is left, and the reason. */
    List<ReportSection> sections(List<ReportSection> composed) {
        var left = new ArrayList<ReportSection>();
        for (var section : composed) {
            var decision = decided.of(documentOf(section));
            var said = decision.map(DocumentDecision::decision).orElse(null);
            if (said == Decision.PUBLIC || said == Decision.PARTLY) {
                left.add(without(section, decision.orElseThrow()));
            }
        }
        return left;
    }

    /** Annexes have no number; the department's form is known by its table, and the other annex is the projects'. */
    static Document documentOf(ReportSection section) {
        if (!section.number().isEmpty()) {
            return Document.REPORT;
        }
        return section.blocks().stream()
                        .anyMatch(block ->
                                block.table() != null && block.table().id().equals(FORM_OF_DEPARTMENT))
                ? Document.DEPARTMENT_FORM
                : Document.PROJECT_FORMS;
    }

    private ReportSection without(ReportSection section, DocumentDecision decision) {
        if (decision.withheld().contains(section.id())) {
            var said = Messages.of(
                    Locale.SIMPLIFIED_CHINESE,
                    Message.of("disclosure.section-withheld", basis.apply(String.valueOf(decision.reason()))));
            return section.with(List.of(ReportBlock.note(List.of(ReportInline.text(said)))), List.of());
        }
        return section.with(
                section.blocks(),
                section.sections().stream()
                        .map(inner -> without(inner, decision))
                        .toList());
    }
}

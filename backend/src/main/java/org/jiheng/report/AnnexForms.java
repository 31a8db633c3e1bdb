package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.report.FormRows.Funds;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jspecify.annotations.Nullable;

/** 附2-1 of the department and 附2-2 of each project, with the notes on their figures. */
final class AnnexForms {

    private static final ReportCell ABSENT = ReportCell.text(FigureTexts.ABSENT);

    private final YearData year;
    private final String fiscalYear;
    private final FigureTexts figures;
    private final Map<Section, String> notApplicable;
    private final Function<String, List<CodeEntry>> lists;

    AnnexForms(
            YearData year,
            FigureTexts figures,
            Map<Section, String> notApplicable,
            Function<String, List<CodeEntry>> lists) {
        this.year = year;
        this.fiscalYear = Integer.toString(year.evaluation().fiscalYear());
        this.figures = figures;
        this.notApplicable = notApplicable;
        this.lists = lists;
    }

    /** 附2-1. Without a scheme for it, its indicators stand as the department states them. */
    List<ReportBlock> department() {
        var form = new FormRows();
        var score = year.departmentScore();
        form.named(Phrases.words("form.department"), year.department().name());
        if (notApplicable.containsKey(Section.BUDGET)) {
            form.notApplicable(Phrases.words("form.execution"));
        } else {
            form.funds(Phrases.words("form.execution"), Phrases.words("form.kind"), expenditure());
        }
        form.goal(
                        figures.prose(year.goal().expected()),
                        figures.prose(year.goal().achieved()))
                .indicators(year.indicators().rows(), scores(year.departmentScore()))
                .total(
                        score == null ? year.indicators().points().toString() : score.points(),
                        figure("department:SCORE"),
                        score == null ? "" : remark(score));
        return noted(
                form.table(
                        "annex-department",
                        Phrases.words(
                                "form.department-title",
                                fiscalYear,
                                year.department().name())),
                List.of());
    }

    /** The scores of the rows that the department filled in, in their order. */
    private List<@Nullable RowScoreView> scores(@Nullable ScoreSheetView sheet) {
        if (sheet == null) {
            return List.of();
        }
        var byId = sheet.rows().stream()
                .flatMap(row -> Stream.concat(Stream.of(row), row.parts().stream()))
                .filter(row -> row.indicatorId() != null)
                .collect(Collectors.toMap(RowScoreView::indicatorId, Function.identity(), (one, again) -> one));
        return year.indicators().rows().stream()
                .<@Nullable RowScoreView>map(row -> byId.get(row.id()))
                .toList();
    }

    private List<Funds> expenditure() {
        var lines = new ArrayList<Funds>();
        var score = year.departmentScore();
        var execution = score == null ? null : score.execution();
        lines.add(funds(
                Phrases.words("form.expenditure"),
                "expenditure",
                "department:RATE",
                points(execution),
                execution == null ? ABSENT : score(execution)));
        lists.apply(CodeLists.EXPENDITURE_KIND).stream()
                .filter(kind -> kind.parent() == null)
                .filter(kind -> figures.has("expenditure/" + kind.code() + ":AMOUNT"))
                .map(kind -> part(kind.zh(), "expenditure/" + kind.code()))
                .forEach(lines::add);
        return lines;
    }

    /** 附2-2, one form for each project. */
    List<ReportBlock> projects() {
        return year.projects().stream()
                .flatMap(project -> project(project).stream())
                .toList();
    }

    private List<ReportBlock> project(YearData.ProjectOfYear project) {
        var score = project.score();
        var form = new FormRows()
                .named(Phrases.words("form.project"), project.head().name())
                .units(project.head().supervisor(), project.head().implementer())
                .funds(Phrases.words("form.money"), "", money(project))
                .goal(
                        figures.prose(project.goal().expected()),
                        figures.prose(project.goal().achieved()))
                .indicators(project.indicators().rows(), score.rows())
                .total(score.points(), figure(project.subject() + ":SCORE"), remark(score));
        return noted(
                form.table(
                        "annex-" + project.id(),
                        Phrases.words(
                                "form.project-title", fiscalYear, project.head().name())),
                List.of(project.subject() + ":GRADE"));
    }

    /** Every source that the form names has its line, whether the project has money from it or not. */
    private List<Funds> money(YearData.ProjectOfYear project) {
        var at = project.subject();
        var execution = project.score().execution();
        var lines = new ArrayList<Funds>();
        lines.add(funds(
                Phrases.words("form.funds"),
                at,
                at + ":RATE",
                points(execution),
                execution == null ? ABSENT : score(execution)));
        lists.apply(CodeLists.FUNDING_SOURCE).stream()
                .map(source -> part(source.zh(), at + "/" + source.code()))
                .forEach(lines::add);
        return lines;
    }

    private static ReportCell points(@Nullable RowScoreView execution) {
        return ReportCell.text(FormRows.or(execution == null ? null : execution.points()));
    }

    private static ReportCell score(RowScoreView row) {
        var overridden = FormRows.overridden(row);
        if (overridden != null) {
            return ReportCell.text(row.score() + "；" + overridden);
        }
        return ReportCell.text(
                row.score() == null && row.notScored() != null
                        ? Phrases.words("not-computable", row.notScored().text())
                        : FormRows.or(row.score()));
    }

    /** How far a form is scored whose total cannot be computed, and what the rules alone would give. */
    private static String remark(ScoreSheetView score) {
        var said = new ArrayList<String>();
        if (score.notComputable() != null) {
            said.add(Phrases.words(
                    "form.partial", score.notComputable().text(), score.scoredSum(), score.scoredPoints()));
        }
        if (score.computedScore() != null) {
            said.add(Phrases.words("form.by-the-rules", score.computedScore()));
        }
        // A fixed row that no indicator answers has no line in the form.
        score.rows().stream()
                .filter(row -> row.indicatorId() == null && row.override() != null)
                .map(row -> Phrases.words(
                        "form.overridden-row",
                        row.label(),
                        FormRows.or(row.score()),
                        FormRows.or(FormRows.overridden(row))))
                .forEach(said::add);
        return String.join("；", said);
    }

    private Funds part(String label, String at) {
        return funds(label, at, at + ":RATE", ABSENT, ABSENT);
    }

    private Funds funds(String label, String at, String rate, ReportCell points, ReportCell score) {
        var amounts = Stream.of(":AMOUNT_INITIAL", ":AMOUNT_YEAR", ":AMOUNT")
                .map(kind -> figure(at + kind))
                .toList();
        return new Funds(label, amounts, points, figure(rate), score);
    }

    private ReportCell figure(String id) {
        return ReportCell.of(figures.inTable(id));
    }

    private List<ReportBlock> noted(ReportTable table, List<String> unprinted) {
        return figures.withNotes(ReportBlock.table(table), unprinted);
    }
}

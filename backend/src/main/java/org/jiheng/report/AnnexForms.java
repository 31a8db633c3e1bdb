package org.jiheng.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.Signatures;
import org.jiheng.evaluation.YearData;
import org.jiheng.report.FormRows.Funds;
import org.jiheng.report.FormRows.Signed;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jspecify.annotations.Nullable;

/** 附2-1 of the department and 附2-2 of each project, with the notes on their figures. */
final class AnnexForms {

    private static final FormCell ABSENT = FormCell.text(FigureTexts.ABSENT);

    /** 年初预算数, 全年预算数, 全年执行数 */
    private static final List<String> AMOUNTS = List.of(":AMOUNT_INITIAL", ":AMOUNT_YEAR", ":AMOUNT");

    private final YearData year;
    private final String fiscalYear;
    private final FigureTexts figures;
    private final SheetFigures cells;
    private final Map<Section, String> notApplicable;
    private final Function<String, List<CodeEntry>> lists;
    private final @Nullable Signatures signatures;

    /**
     * @param cells what is entered or computed on a sheet before these
     * @param signatures who stands below the forms; nothing if they have no place for anybody
     */
    AnnexForms(
            YearData year,
            FigureTexts figures,
            SheetFigures cells,
            Map<Section, String> notApplicable,
            Function<String, List<CodeEntry>> lists,
            @Nullable Signatures signatures) {
        this.year = year;
        this.fiscalYear = Integer.toString(year.evaluation().fiscalYear());
        this.figures = figures;
        this.cells = cells;
        this.notApplicable = notApplicable;
        this.lists = lists;
        this.signatures = signatures;
    }

    List<ReportBlock> department() {
        return noted(departmentForm().table("annex-department", departmentTitle()), List.of());
    }

    Worksheet departmentSheet() {
        return departmentForm().sheet(Phrases.words("sheet.department"), departmentTitle());
    }

    private String departmentTitle() {
        return Phrases.words(
                "form.department-title", fiscalYear, year.department().name());
    }

    /** 附2-1. Without a scheme for it, its indicators stand as the department states them. */
    private FormRows departmentForm() {
        var form = new FormRows();
        var score = year.departmentScore();
        var rows = year.indicators().rows();
        form.named(Phrases.words("form.department"), year.department().name());
        var sheet = SheetScores.ofDepartment(year.departmentScored(), rows);
        if (notApplicable.containsKey(Section.BUDGET)) {
            form.notApplicable(Phrases.words("form.execution"));
        } else {
            form.funds(Phrases.words("form.execution"), Phrases.words("form.kind"), expenditure(sheet));
        }
        sheet.knows(cells);
        form.goal(
                        figures.prose(year.goal().expected()),
                        figures.prose(year.goal().achieved()))
                .indicators(rows, scores(score), sheet);
        var points = score == null ? year.indicators().points().toString() : score.points();
        total(form, sheet, points, "department:SCORE", score);
        return signatures == null
                ? form
                : form.foot(
                        signed("filler", signatures.filler()),
                        signed("responsible", signatures.head()),
                        signed("date", date(signatures.signedOn())));
    }

    private static Signed signed(String label, @Nullable String name) {
        return new Signed(Phrases.words("form." + label), name == null ? "" : name);
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : Phrases.date(day);
    }

    private void total(FormRows form, SheetScores sheet, String points, String id, @Nullable ScoreSheetView score) {
        var printed = figures.inTable(id);
        form.total(
                FormCell.of(ReportInline.text(points), sheet.totalPoints(new BigDecimal(points))),
                FormCell.of(printed, sheet.total(printed.text())),
                FormCell.of(
                        ReportInline.text(score == null ? "" : remark(score)),
                        SheetValue.text(score == null ? "" : given(score))));
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

    private List<Funds> expenditure(SheetScores sheet) {
        var kinds = lists.apply(CodeLists.EXPENDITURE_KIND).stream()
                .filter(kind -> kind.parent() == null)
                .filter(kind -> figures.has("expenditure/" + kind.code() + ":AMOUNT"))
                .toList();
        var score = year.departmentScore();
        return funds(
                Phrases.words("form.expenditure"),
                "expenditure",
                "department:RATE",
                score == null ? null : score.execution(),
                sheet,
                kinds);
    }

    /** 附2-2, one form for each project. */
    List<ReportBlock> projects() {
        return year.projects().stream()
                .flatMap(project -> noted(
                        projectForm(project).table("annex-" + project.id(), projectTitle(project)),
                        List.of(project.subject() + ":GRADE"))
                        .stream())
                .toList();
    }

    Worksheet projectSheet(YearData.ProjectOfYear project) {
        return projectForm(project).sheet(project.head().name(), projectTitle(project));
    }

    private String projectTitle(YearData.ProjectOfYear project) {
        return Phrases.words("form.project-title", fiscalYear, project.head().name());
    }

    /** Every source that the form names has its line, whether the project has money from it or not. */
    private FormRows projectForm(YearData.ProjectOfYear project) {
        var score = project.score();
        var rows = project.indicators().rows();
        var sheet = SheetScores.ofProject(project.scored(), project.subject(), rows);
        var form = new FormRows()
                .named(Phrases.words("form.project"), project.head().name())
                .units(project.head().supervisor(), project.head().implementer())
                .funds(
                        Phrases.words("form.money"),
                        "",
                        funds(
                                Phrases.words("form.funds"),
                                project.subject(),
                                project.subject() + ":RATE",
                                score.execution(),
                                sheet,
                                lists.apply(CodeLists.FUNDING_SOURCE)))
                .goal(
                        figures.prose(project.goal().expected()),
                        figures.prose(project.goal().achieved()))
                .indicators(rows, score.rows(), sheet);
        total(form, sheet, score.points(), project.subject() + ":SCORE", score);
        return signatures == null
                ? form
                : form.foot(
                        signed("filler", signatures.filler()),
                        signed("phone", null),
                        signed("head", signatures.head()));
    }

    private static FormCell points(@Nullable RowScoreView execution, SheetScores sheet) {
        return FormCell.of(
                ReportInline.text(FormRows.or(execution == null ? null : execution.points())), sheet.executionPoints());
    }

    private static FormCell score(@Nullable RowScoreView execution, SheetScores sheet) {
        return execution == null ? ABSENT : FormCell.of(ReportInline.text(printed(execution)), sheet.execution());
    }

    private static String printed(RowScoreView row) {
        var overridden = FormRows.overridden(row);
        if (overridden != null) {
            return row.score() + "；" + overridden;
        }
        return row.score() == null && row.notScored() != null
                ? Phrases.words("not-computable", row.notScored().text())
                : FormRows.or(row.score());
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

    /** Why persons set scores of rows that have no line for a reason: other figures of a remark would not follow. */
    private static String given(ScoreSheetView score) {
        return Stream.concat(
                        Stream.ofNullable(score.execution()),
                        score.rows().stream().filter(row -> row.indicatorId() == null))
                .filter(row -> row.override() != null)
                .map(row -> row.label() + FormRows.given(row))
                .collect(Collectors.joining("；"));
    }

    /** The total and the parts of it. */
    private List<Funds> funds(
            String label,
            String at,
            String rate,
            @Nullable RowScoreView execution,
            SheetScores sheet,
            List<CodeEntry> parts) {
        var lines = new ArrayList<Funds>();
        for (var part : parts) {
            var id = at + "/" + part.code();
            var amounts = AMOUNTS.stream().map(kind -> cells.amount(id + kind)).toList();
            lines.add(new Funds(part.zh(), amounts, ABSENT, rate(id + ":RATE", id), ABSENT));
        }
        var totals = AMOUNTS.stream()
                .map(kind -> cells.total(
                        at + kind,
                        parts.stream()
                                .map(part -> at + "/" + part.code() + kind)
                                .toList()))
                .toList();
        lines.add(0, new Funds(label, totals, points(execution, sheet), rate(rate, at), score(execution, sheet)));
        return lines;
    }

    private FormCell rate(String id, String at) {
        return cells.ratio(id, at + ":AMOUNT", at + ":AMOUNT_YEAR");
    }

    private List<ReportBlock> noted(ReportTable table, List<String> unprinted) {
        return figures.withNotes(ReportBlock.table(table), unprinted);
    }
}

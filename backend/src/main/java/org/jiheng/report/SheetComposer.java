package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.YearData;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.report.model.Workbook;
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.SheetCell;
import org.jiheng.report.model.Worksheet.SheetRow;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jspecify.annotations.Nullable;

/** Puts the workbook of a year together: 总览, both accounts, 附2-1, and 附2-2 of each project. */
final class SheetComposer {

    private final YearData year;
    private final FigureTexts figures;
    private final SheetFigures cells;
    private final Map<Section, String> notApplicable;
    private final Function<String, List<CodeEntry>> lists;
    private final AnnexForms forms;

    /** @param forms whose figures stand in the same cells */
    SheetComposer(
            YearData year,
            FigureTexts figures,
            SheetFigures cells,
            Map<Section, String> notApplicable,
            Function<String, List<CodeEntry>> lists,
            AnnexForms forms) {
        this.year = year;
        this.figures = figures;
        this.cells = cells;
        this.notApplicable = notApplicable;
        this.lists = lists;
        this.forms = forms;
    }

    Workbook workbook(String title) {
        var sheets = new ArrayList<Worksheet>();
        if (!notApplicable.containsKey(Section.BUDGET)) {
            sheets.add(account("revenue", CodeLists.REVENUE_SOURCE));
            sheets.add(account("expenditure", CodeLists.EXPENDITURE_KIND));
        }
        sheets.add(forms.departmentSheet());
        year.projects().forEach(project -> sheets.add(forms.projectSheet(project)));
        sheets.add(0, overview(title));
        return new Workbook(title, List.copyOf(sheets));
    }

    /** One line for the department, one for each project, and the projects together: all of it is on the other sheets. */
    private Worksheet overview(String title) {
        var rows = new ArrayList<SheetRow>();
        rows.add(head("project", "year", "executed", "rate", "score", "grade"));
        var department = SheetScores.ofDepartment(
                year.departmentScored(), year.indicators().rows());
        rows.add(line(year.department().name(), "expenditure", "department", department.grade()));
        for (var project : year.projects()) {
            var scores = SheetScores.ofProject(
                    project.scored(), project.subject(), project.indicators().rows());
            rows.add(line(project.head().name(), project.subject(), project.subject(), scores.grade()));
        }
        if (!year.projects().isEmpty()) {
            rows.add(projects());
        }
        return new Worksheet(
                Phrases.words("sheet.overview"), title, Phrases.words("wan"), List.of(48, 18, 18, 14, 12, 12), rows);
    }

    /** @param money how amounts are named; @param subject how the score is; @param grade as a formula */
    private SheetRow line(String name, String money, String subject, @Nullable String grade) {
        return row(
                RowKind.ROW,
                SheetValue.text(name),
                cells.again(money + ":AMOUNT_YEAR", Type.AMOUNT),
                cells.again(money + ":AMOUNT", Type.AMOUNT),
                cells.again(subject + ":RATE", Type.RATE),
                cells.again(subject + ":SCORE", Type.POINTS),
                grade == null
                        ? SheetValue.text(figures.inTable(subject + ":GRADE").text())
                        : SheetValue.computed(subject + ":GRADE", Type.TEXT, grade, FigureTexts.ABSENT));
    }

    private SheetRow projects() {
        var subjects =
                year.projects().stream().map(YearData.ProjectOfYear::subject).toList();
        return row(
                RowKind.SUM,
                SheetValue.text(Phrases.words("sheet.projects")),
                sum("projects:AMOUNT_YEAR", subjects, ":AMOUNT_YEAR"),
                sum("projects:AMOUNT", subjects, ":AMOUNT"),
                SheetValue.computed(
                        "projects:RATE",
                        Type.RATE,
                        SheetFormulas.ratio("projects:AMOUNT", "projects:AMOUNT_YEAR"),
                        FigureTexts.ABSENT),
                SheetValue.text(""),
                SheetValue.text(""));
    }

    private static SheetValue sum(String id, List<String> subjects, String kind) {
        var parts = subjects.stream().map(subject -> subject + kind).toList();
        return SheetValue.computed(id, Type.AMOUNT, SheetFormulas.sum(parts, parts, SheetFormulas.WAN_DECIMALS), "");
    }

    /** @param subject how figures name the account; @param list of its entries */
    private Worksheet account(String subject, String list) {
        var entries = lists.apply(list).stream()
                .filter(entry -> figures.has(subject + "/" + entry.code() + ":AMOUNT"))
                .toList();
        var rows = new ArrayList<SheetRow>();
        rows.add(head("item", "final", "share"));
        for (var entry : entries) {
            var id = subject + "/" + entry.code() + ":AMOUNT";
            var children = ids(
                    subject,
                    entries.stream()
                            .filter(child -> entry.code().equals(child.parent()))
                            .toList(),
                    ":AMOUNT");
            rows.add(row(
                    RowKind.ROW,
                    SheetValue.text((entry.parent() == null ? "" : "　") + entry.zh()),
                    children.isEmpty() ? cells.amountOf(id) : cells.totalOf(id, children),
                    share(subject, entry.code())));
        }
        var whole = entries.stream().filter(entry -> entry.parent() == null).toList();
        rows.add(row(
                RowKind.SUM,
                SheetValue.text(Phrases.words("total")),
                cells.totalOf(subject + ":AMOUNT", ids(subject, whole, ":AMOUNT")),
                shares(subject, ids(subject, whole, ":SHARE"))));
        return new Worksheet(
                Phrases.words("sheet." + subject),
                Phrases.words("table." + subject, year.evaluation().fiscalYear() + ""),
                Phrases.words("wan"),
                List.of(40, 24, 16),
                rows);
    }

    private static List<String> ids(String subject, List<CodeEntry> entries, String ending) {
        return entries.stream()
                .map(entry -> subject + "/" + entry.code() + ending)
                .toList();
    }

    private static SheetValue share(String subject, String code) {
        var at = subject + "/" + code;
        return SheetValue.computed(
                at + ":SHARE", Type.RATE, SheetFormulas.ratio(at + ":AMOUNT", subject + ":AMOUNT"), "");
    }

    /** What the printed shares add up to, which rounding can keep from 100 %. */
    private static SheetValue shares(String subject, List<String> shares) {
        return shares.isEmpty()
                ? SheetValue.text(FigureTexts.ABSENT)
                : SheetValue.computed(subject + ":SHARE", Type.RATE, SheetFormulas.sum(shares, List.of(), 4), "");
    }

    private static SheetRow head(String... words) {
        return row(
                RowKind.HEAD,
                Stream.of(words)
                        .map(word -> SheetValue.text(Phrases.words("sheet.head." + word)))
                        .toArray(SheetValue[]::new));
    }

    private static SheetRow row(RowKind kind, SheetValue... values) {
        return new SheetRow(
                kind, Stream.of(values).map(value -> new SheetCell(value, 1, 1)).toList());
    }
}

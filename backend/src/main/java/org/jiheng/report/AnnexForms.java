package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.YearData;
import org.jiheng.indicator.Goal;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportColumn;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.scheme.ScoreSheetView;
import org.jspecify.annotations.Nullable;

/** The tables of the report: the accounts, 附2-1 of the department and 附2-2 of each project, row by row as the forms. */
final class AnnexForms {

    private static final String WAN = "万元";

    private final YearData year;
    private final FigureTexts figures;
    private final Function<String, List<CodeEntry>> lists;

    AnnexForms(YearData year, FigureTexts figures, Function<String, List<CodeEntry>> lists) {
        this.year = year;
        this.figures = figures;
        this.lists = lists;
    }

    /** 收入决算 or 支出决算. */
    ReportTable account(String subject, List<CodeEntry> entries) {
        var rows = new ArrayList<ReportRow>();
        for (var entry : entries) {
            var at = subject + "/" + entry.code();
            rows.add(row(
                    RowKind.ROW,
                    ReportCell.text((entry.parent() == null ? "" : "　") + entry.zh()),
                    figure(at + ":AMOUNT"),
                    figure(at + ":SHARE")));
        }
        rows.add(row(
                RowKind.SUM,
                ReportCell.text(Phrases.words("total")),
                figure(subject + ":AMOUNT"),
                ReportCell.text(entries.isEmpty() ? FigureTexts.ABSENT : "100.00%")));
        return new ReportTable(
                "table-" + subject,
                Phrases.words("table." + subject, fiscalYear()),
                WAN,
                columns(Phrases.words("item"), Phrases.words("executed"), Phrases.words("share")),
                rows);
    }

    /** 附2-1. Its own indicators are not scored here: they stand as the department states them. */
    ReportTable department() {
        var rows = new ArrayList<ReportRow>();
        rows.add(wide(Phrases.words("form.department"), year.department().name()));
        rows.add(fundsHead());
        rows.add(funds(Phrases.words("form.expenditure"), "expenditure", "department:RATE", FigureTexts.ABSENT, null));
        for (var code : List.of("expenditure/basic", "expenditure/project")) {
            var label = lists.apply(CodeLists.EXPENDITURE_KIND).stream()
                    .filter(entry -> code.endsWith("/" + entry.code()))
                    .findFirst()
                    .map(CodeEntry::zh)
                    .orElse("");
            rows.add(funds("　" + label, code, null, FigureTexts.ABSENT, null));
        }
        goal(rows, year.goal());
        indicatorHead(rows);
        for (var indicator : year.indicators().rows()) {
            rows.add(indicator(indicator, null));
        }
        return new ReportTable(
                "annex-department", Phrases.words("form.department-title", fiscalYear(), name()), WAN, eight(), rows);
    }

    /** 附2-2, one form for each project. */
    List<ReportTable> projects() {
        return year.projects().stream().map(this::project).toList();
    }

    private ReportTable project(YearData.ProjectOfYear project) {
        var at = project.subject();
        var score = project.score();
        var rows = new ArrayList<ReportRow>();
        rows.add(wide(Phrases.words("form.project"), project.head().name()));
        rows.add(row(
                RowKind.ROW,
                ReportCell.text(Phrases.words("form.supervisor")),
                ReportCell.wide(or(project.head().supervisor()), 3),
                ReportCell.text(Phrases.words("form.implementer")),
                ReportCell.wide(or(project.head().implementer()), 3)));
        rows.add(fundsHead());
        rows.add(funds(
                Phrases.words("form.funds"),
                at,
                at + ":RATE",
                or(score.execution().points()),
                or(score.execution().score())));
        for (var source : project.funding().rows()) {
            var label = lists.apply(CodeLists.FUNDING_SOURCE).stream()
                    .filter(entry -> entry.code().equals(source.source()))
                    .findFirst()
                    .map(CodeEntry::zh)
                    .orElse(source.source());
            var of = at + "/" + source.source();
            rows.add(funds("　" + label, of, of + ":RATE", FigureTexts.ABSENT, null));
        }
        goal(rows, project.goal());
        indicatorHead(rows);
        var table = project.indicators().rows();
        for (int i = 0; i < table.size(); i++) {
            rows.add(indicator(table.get(i), score.rows().get(i)));
        }
        rows.add(row(
                RowKind.SUM,
                ReportCell.wide(Phrases.words("form.total"), 5),
                ReportCell.text(score.points()),
                score.score() == null
                        ? ReportCell.text(Phrases.words("form.partial", score.scoredSum(), score.scoredPoints()))
                        : figure(at + ":SCORE"),
                ReportCell.text(
                        score.notComputable() == null
                                ? ""
                                : score.notComputable().text())));
        return new ReportTable(
                "annex-" + project.id(),
                Phrases.words("form.project-title", fiscalYear(), project.head().name()),
                WAN,
                eight(),
                rows);
    }

    private static ReportRow fundsHead() {
        return row(
                RowKind.HEAD,
                ReportCell.wide(Phrases.words("form.money"), 2),
                ReportCell.text(Phrases.words("form.initial")),
                ReportCell.text(Phrases.words("form.year")),
                ReportCell.text(Phrases.words("form.executed")),
                ReportCell.text(Phrases.words("form.points")),
                ReportCell.text(Phrases.words("form.rate")),
                ReportCell.text(Phrases.words("form.score")));
    }

    private ReportRow funds(String label, String at, @Nullable String rate, String points, @Nullable String score) {
        return row(
                RowKind.ROW,
                ReportCell.wide(label, 2),
                figure(at + ":AMOUNT_INITIAL"),
                figure(at + ":AMOUNT_YEAR"),
                figure(at + ":AMOUNT"),
                ReportCell.text(points),
                rate == null ? ReportCell.text(FigureTexts.ABSENT) : figure(rate),
                ReportCell.text(score == null ? FigureTexts.ABSENT : score));
    }

    private static void goal(List<ReportRow> rows, Goal goal) {
        rows.add(row(
                RowKind.HEAD,
                ReportCell.wide(Phrases.words("form.expected"), 4),
                ReportCell.wide(Phrases.words("form.achieved"), 4)));
        rows.add(row(RowKind.ROW, ReportCell.wide(or(goal.expected()), 4), ReportCell.wide(or(goal.achieved()), 4)));
    }

    private static void indicatorHead(List<ReportRow> rows) {
        rows.add(row(
                RowKind.HEAD,
                Stream.of("level1", "level2", "level3", "target", "actual", "points", "score", "reason")
                        .map(name -> ReportCell.text(Phrases.words("form." + name)))
                        .toArray(ReportCell[]::new)));
    }

    private static ReportRow indicator(IndicatorRow indicator, ScoreSheetView.@Nullable RowScoreView score) {
        var name = indicator.name() + (indicator.illustrative() ? Phrases.words("illustrative") : "");
        var unit = indicator.unit() == null ? "" : indicator.unit();
        var reason = Stream.of(indicator.deviationReason(), indicator.improvement())
                .filter(text -> text != null && !text.isBlank())
                .reduce((a, b) -> a + "；" + b)
                .orElse("");
        return row(
                RowKind.ROW,
                ReportCell.text(indicator.level1()),
                ReportCell.text(indicator.level2()),
                ReportCell.text(name),
                ReportCell.text(
                        indicator.target() == null
                                ? FigureTexts.ABSENT
                                : sign(indicator.sign()) + indicator.target() + unit),
                ReportCell.text(indicator.actual() == null ? FigureTexts.ABSENT : indicator.actual() + unit),
                ReportCell.text(or(indicator.points())),
                ReportCell.text(
                        score == null || score.score() == null
                                ? FigureTexts.ABSENT
                                : score.score().toString()),
                ReportCell.text(reason));
    }

    /** The sign stands before the value, except ＝ and 定性. */
    private static String sign(Sign sign) {
        return switch (sign) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> "＞";
            case LESS_THAN -> "＜";
            case AT_MOST -> "≤";
            case EQUAL, QUALITATIVE -> "";
        };
    }

    private ReportCell figure(String id) {
        return ReportCell.of(figures.inTable(id));
    }

    private String fiscalYear() {
        return Integer.toString(year.evaluation().fiscalYear());
    }

    private String name() {
        return year.department().name();
    }

    private static ReportRow wide(String label, String text) {
        return row(RowKind.ROW, ReportCell.wide(label, 2), ReportCell.wide(text, 6));
    }

    private static ReportRow row(RowKind kind, ReportCell... cells) {
        return new ReportRow(kind, List.of(cells));
    }

    private static List<ReportColumn> columns(String first, String... figures) {
        return Stream.concat(
                        Stream.of(new ReportColumn(first, Align.LEFT)),
                        Stream.of(figures).map(heading -> new ReportColumn(heading, Align.RIGHT)))
                .toList();
    }

    /** The form's own heads stand in its rows. */
    private static List<ReportColumn> eight() {
        return Stream.of(
                        Align.LEFT,
                        Align.LEFT,
                        Align.LEFT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.RIGHT,
                        Align.LEFT)
                .map(align -> new ReportColumn("", align))
                .toList();
    }

    private static String or(@Nullable Object text) {
        return text == null ? FigureTexts.ABSENT : text.toString();
    }
}

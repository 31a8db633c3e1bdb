package org.jiheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.Sign;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportColumn;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jspecify.annotations.Nullable;

/** Writes the rows of 附2-1 and 附2-2, which share the nine columns of the official form and its merged cells. */
final class FormRows {

    /** The form's own heads stand in its rows. */
    private static final List<ReportColumn> NINE = Stream.of(
                    Align.LEFT,
                    Align.LEFT,
                    Align.LEFT,
                    Align.CENTER,
                    Align.CENTER,
                    Align.CENTER,
                    Align.CENTER,
                    Align.CENTER,
                    Align.LEFT)
            .map(align -> new ReportColumn("", align))
            .toList();

    private static final Function<IndicatorRow, Object> LEVEL1 = IndicatorRow::level1;
    private static final Function<IndicatorRow, Object> LEVEL2 = row -> List.of(row.level1(), row.level2());

    private final List<ReportRow> rows = new ArrayList<>();

    /**
     * A line of the money.
     *
     * @param amounts 年初预算数, 全年预算数, 全年执行数
     */
    record Funds(String label, List<ReportCell> amounts, ReportCell points, ReportCell rate, ReportCell score) {}

    ReportTable table(String id, String caption) {
        return new ReportTable(id, caption, Phrases.words("wan"), NINE, List.copyOf(rows));
    }

    FormRows named(String label, String name) {
        return row(ReportCell.text(label), ReportCell.wide(name, 8));
    }

    FormRows units(@Nullable String supervisor, @Nullable String implementer) {
        return row(
                ReportCell.text(Phrases.words("form.supervisor")),
                ReportCell.wide(or(supervisor), 4),
                ReportCell.text(Phrases.words("form.implementer")),
                ReportCell.wide(or(implementer), 3));
    }

    /**
     * The money: the first line is the total, the others are what it consists of.
     *
     * @param kind the head of the lines' names, which the form of a project leaves blank
     */
    FormRows funds(String label, String kind, List<Funds> lines) {
        head(
                tall(label, lines.size() + 1),
                ReportCell.wide(kind, 2),
                word("initial"),
                word("year"),
                word("executed"),
                word("points"),
                word("rate"),
                word("score"));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var of = i == 0 ? "" : Phrases.words(i == 1 ? "form.of-which" : "form.and");
            row(
                    ReportCell.wide(of + line.label(), 2),
                    line.amounts().get(0),
                    line.amounts().get(1),
                    line.amounts().get(2),
                    line.points(),
                    line.rate(),
                    line.score());
        }
        return this;
    }

    FormRows goal(List<ReportInline> expected, List<ReportInline> achieved) {
        head(
                tall(Phrases.words("form.goal"), 2),
                ReportCell.wide(Phrases.words("form.expected"), 4),
                ReportCell.wide(Phrases.words("form.achieved"), 4));
        return row(new ReportCell(expected, 1, 4), new ReportCell(achieved, 1, 4));
    }

    /**
     * The indicators; what follows each other with the same 一级指标 and 二级指标 shares their cells.
     *
     * @param scores one a row; empty where rows are not scored
     */
    FormRows indicators(List<IndicatorRow> table, List<? extends @Nullable RowScoreView> scores) {
        head(Stream.concat(
                        Stream.of(tall(Phrases.words("form.indicators"), Math.max(table.size(), 1) + 1)),
                        Stream.of("level1", "level2", "level3", "target", "actual", "points", "score", "reason")
                                .map(FormRows::word))
                .toArray(ReportCell[]::new));
        if (table.isEmpty()) {
            return row(ReportCell.wide(FigureTexts.ABSENT, 8));
        }
        for (int i = 0; i < table.size(); i++) {
            var cells = new ArrayList<ReportCell>();
            if (begins(table, i, LEVEL1)) {
                cells.add(tall(table.get(i).level1(), reach(table, i, LEVEL1)));
            }
            if (begins(table, i, LEVEL2)) {
                cells.add(tall(table.get(i).level2(), reach(table, i, LEVEL2)));
            }
            cells.addAll(indicator(table.get(i), scores.isEmpty() ? null : scores.get(i)));
            row(cells.toArray(ReportCell[]::new));
        }
        return this;
    }

    FormRows total(String points, ReportCell score, String remark) {
        rows.add(new ReportRow(
                RowKind.SUM,
                List.of(
                        ReportCell.wide(Phrases.words("form.total"), 6),
                        ReportCell.text(points),
                        score,
                        ReportCell.text(remark))));
        return this;
    }

    /** A part of the form that does not apply to the department. */
    FormRows notApplicable(String label) {
        return row(ReportCell.text(label), ReportCell.wide(Phrases.words("not-applicable"), 8));
    }

    /** Whether the row is the first one with its level. */
    private static boolean begins(List<IndicatorRow> table, int at, Function<IndicatorRow, Object> level) {
        return at == 0 || !level.apply(table.get(at)).equals(level.apply(table.get(at - 1)));
    }

    /** How many rows have this one's level, from it on. */
    private static int reach(List<IndicatorRow> table, int from, Function<IndicatorRow, Object> level) {
        var end = from + 1;
        while (end < table.size() && !begins(table, end, level)) {
            end++;
        }
        return end - from;
    }

    /** From the 三级指标 on. */
    private static List<ReportCell> indicator(IndicatorRow indicator, @Nullable RowScoreView score) {
        var unit = indicator.unit() == null ? "" : indicator.unit();
        var notScored = score == null || score.notScored() == null
                ? null
                : Phrases.words("form.not-scored", score.notScored().text());
        return List.of(
                ReportCell.text(indicator.name() + (indicator.illustrative() ? Phrases.words("illustrative") : "")),
                ReportCell.text(
                        indicator.target() == null
                                ? FigureTexts.ABSENT
                                : sign(indicator.sign()) + indicator.target() + unit),
                ReportCell.text(indicator.actual() == null ? FigureTexts.ABSENT : indicator.actual() + unit),
                ReportCell.text(or(indicator.points())),
                ReportCell.text(or(score == null ? null : score.score())),
                ReportCell.text(
                        Stream.of(indicator.deviationReason(), indicator.improvement(), notScored, overridden(score))
                                .filter(Objects::nonNull)
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining("；"))));
    }

    /** A score that a person set stands with the computed one and the reason. */
    static @Nullable String overridden(@Nullable RowScoreView score) {
        if (score == null) {
            return null;
        }
        var override = score.override();
        return override == null ? null : Phrases.words("form.overridden", or(score.computedScore()), override.reason());
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

    private void head(ReportCell... cells) {
        rows.add(new ReportRow(RowKind.HEAD, List.of(cells)));
    }

    private FormRows row(ReportCell... cells) {
        rows.add(new ReportRow(RowKind.ROW, List.of(cells)));
        return this;
    }

    private static ReportCell word(String name) {
        return ReportCell.text(Phrases.words("form." + name));
    }

    private static ReportCell tall(String text, int rowSpan) {
        return new ReportCell(List.of(ReportInline.text(text)), rowSpan, 1);
    }

    static String or(@Nullable Object text) {
        return text == null ? FigureTexts.ABSENT : text.toString();
    }
}

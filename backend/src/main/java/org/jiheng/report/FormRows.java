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
import org.jiheng.report.model.Worksheet;
import org.jiheng.report.model.Worksheet.SheetCell;
import org.jiheng.report.model.Worksheet.SheetRow;
import org.jiheng.report.model.Worksheet.SheetValue;
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

    /** Which column a spreadsheet divides: a sign, a number and a unit are entered there. */
    private static final int DIVIDED = 4;

    private static final int PARTS = 3;

    /** In characters. */
    private static final List<Integer> WIDTHS = List.of(11, 13, 15, 24, 9, 13, 9, 15, 11, 12, 30);

    private final List<FormRow> rows = new ArrayList<>();

    private record FormRow(RowKind kind, List<FormCell> cells) {}

    /**
     * A line of the money.
     *
     * @param amounts 年初预算数, 全年预算数, 全年执行数
     */
    record Funds(String label, List<FormCell> amounts, FormCell points, FormCell rate, FormCell score) {}

    /** Somebody who stands below the form; without a name there is room for it. */
    record Signed(String label, String name) {}

    ReportTable table(String id, String caption) {
        return new ReportTable(
                id,
                caption,
                Phrases.words("wan"),
                NINE,
                rows.stream()
                        .map(row -> new ReportRow(
                                row.kind,
                                row.cells.stream().map(FormCell::printed).toList()))
                        .toList());
    }

    /** The same form as a spreadsheet has it. */
    Worksheet sheet(String name, String caption) {
        return new Worksheet(
                name,
                caption,
                Phrases.words("wan"),
                WIDTHS,
                rows.stream()
                        .map(row -> new SheetRow(row.kind, divided(row.cells)))
                        .toList());
    }

    /** Every row ends at the last column, whatever reaches down into its first ones. */
    private static List<SheetCell> divided(List<FormCell> cells) {
        var made = new ArrayList<SheetCell>();
        var end = NINE.size();
        for (int i = cells.size() - 1; i >= 0; i--) {
            var printed = cells.get(i).printed();
            var values = cells.get(i).values();
            var start = end - printed.colSpan();
            var more = start <= DIVIDED && DIVIDED < end ? PARTS - 1 : 0;
            if (values.size() == 1) {
                made.add(0, new SheetCell(values.get(0), printed.rowSpan(), printed.colSpan() + more));
            } else {
                made.addAll(
                        0,
                        values.stream()
                                .map(value -> new SheetCell(value, printed.rowSpan(), 1))
                                .toList());
            }
            end = start;
        }
        return made;
    }

    FormRows named(String label, String name) {
        return row(text(label), text(name).wide(8));
    }

    FormRows units(@Nullable String supervisor, @Nullable String implementer) {
        return row(
                text(Phrases.words("form.supervisor")),
                text(or(supervisor)).wide(4),
                text(Phrases.words("form.implementer")),
                text(or(implementer)).wide(3));
    }

    /**
     * The money: the first line is the total, the others are what it consists of.
     *
     * @param kind the head of the lines' names, which the form of a project leaves blank
     */
    FormRows funds(String label, String kind, List<Funds> lines) {
        head(
                tall(label, lines.size() + 1),
                text(kind).wide(2),
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
                    text(of + line.label()).wide(2),
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
                text(Phrases.words("form.expected")).wide(4),
                text(Phrases.words("form.achieved")).wide(4));
        return row(
                FormCell.written(expected).wide(4), FormCell.written(achieved).wide(4));
    }

    /**
     * The indicators; what follows each other with the same 一级指标 and 二级指标 shares their cells.
     *
     * @param scores one a row; empty where rows are not scored
     */
    FormRows indicators(List<IndicatorRow> table, List<? extends @Nullable RowScoreView> scores, SheetScores sheet) {
        head(Stream.concat(
                        Stream.of(tall(Phrases.words("form.indicators"), Math.max(table.size(), 1) + 1)),
                        Stream.of("level1", "level2", "level3", "target", "actual", "points", "score", "reason")
                                .map(FormRows::word))
                .toArray(FormCell[]::new));
        if (table.isEmpty()) {
            return row(text(FigureTexts.ABSENT).wide(8));
        }
        for (int i = 0; i < table.size(); i++) {
            var cells = new ArrayList<FormCell>();
            if (begins(table, i, LEVEL1)) {
                cells.add(tall(table.get(i).level1(), reach(table, i, LEVEL1)));
            }
            if (begins(table, i, LEVEL2)) {
                cells.add(tall(table.get(i).level2(), reach(table, i, LEVEL2)));
            }
            cells.addAll(indicator(table.get(i), scores.isEmpty() ? null : scores.get(i), sheet.row(i)));
            row(cells.toArray(FormCell[]::new));
        }
        return this;
    }

    FormRows total(FormCell points, FormCell score, FormCell remark) {
        rows.add(new FormRow(
                RowKind.SUM, List.of(text(Phrases.words("form.total")).wide(6), points, score, remark)));
        return this;
    }

    /** Three of them. */
    FormRows foot(Signed... signed) {
        return row(Stream.of(signed)
                .flatMap(one -> Stream.of(
                        text(one.label()), FormCell.written(one.name()).wide(2)))
                .toArray(FormCell[]::new));
    }

    /** A part of the form that does not apply to the department. */
    FormRows notApplicable(String label) {
        return row(text(label), text(Phrases.words("not-applicable")).wide(8));
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
    private static List<FormCell> indicator(
            IndicatorRow indicator, @Nullable RowScoreView score, IndicatorCells sheet) {
        var unit = indicator.unit() == null ? "" : indicator.unit();
        var notScored = score == null || score.notScored() == null
                ? null
                : Phrases.words("form.not-scored", score.notScored().text());
        var target =
                indicator.target() == null ? FigureTexts.ABSENT : sign(indicator.sign()) + indicator.target() + unit;
        return List.of(
                text(indicator.name() + (indicator.illustrative() ? Phrases.words("illustrative") : "")),
                new FormCell(ReportCell.text(target), sheet.target()),
                FormCell.of(
                        ReportInline.text(indicator.actual() == null ? FigureTexts.ABSENT : indicator.actual() + unit),
                        sheet.actual()),
                FormCell.of(ReportInline.text(or(indicator.points())), sheet.points()),
                FormCell.of(ReportInline.text(or(score == null ? null : score.score())), sheet.score()),
                FormCell.of(
                        ReportInline.text(listed(
                                indicator.deviationReason(), indicator.improvement(), notScored, overridden(score))),
                        SheetValue.written(
                                listed(indicator.deviationReason(), indicator.improvement(), given(score)))));
    }

    private static String listed(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** Why a person set the score; what the rules give would not follow the figures of a spreadsheet. */
    static @Nullable String given(@Nullable RowScoreView score) {
        return score == null || score.override() == null
                ? null
                : Phrases.words("sheet.given", score.override().reason());
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

    private void head(FormCell... cells) {
        rows.add(new FormRow(RowKind.HEAD, List.of(cells)));
    }

    private FormRows row(FormCell... cells) {
        rows.add(new FormRow(RowKind.ROW, List.of(cells)));
        return this;
    }

    private static FormCell word(String name) {
        return text(Phrases.words("form." + name));
    }

    private static FormCell text(String text) {
        return FormCell.text(text);
    }

    private static FormCell tall(String text, int rowSpan) {
        return text(text).tall(rowSpan);
    }

    static String or(@Nullable Object text) {
        return text == null ? FigureTexts.ABSENT : text.toString();
    }
}

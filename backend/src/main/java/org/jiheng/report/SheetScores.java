package org.jiheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jiheng.evaluation.AccountFigures;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.report.TraceFormula.Place;
import org.jiheng.report.model.Worksheet.SheetValue;
import org.jiheng.report.model.Worksheet.Type;
import org.jiheng.scheme.FormulaCell;
import org.jiheng.scheme.ScoreSheetView.RowScoreView;
import org.jiheng.scheme.ScoringService.Scored;
import org.jiheng.scoring.FormFormulas;
import org.jiheng.scoring.Formula;
import org.jiheng.scoring.RowScore;
import org.jiheng.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The points and scores of a form in a spreadsheet's cells: a row that scores by its figures has the scheme's rule as a
 * formula, a score that a person gives is entered, and the total is the scheme's over both.
 */
final class SheetScores {

    private static final int YUAN_OF_WAN = 10_000;

    private final @Nullable Scored scored;
    private final String subject;
    private final String money;
    private final List<IndicatorCells> rows = new ArrayList<>();

    /** By the ids of the trace's nodes. */
    private final Map<String, Place> cells = new HashMap<>();

    /** @param isOwn whether the form brings the row, so that it scores by its sign */
    private record Row(RowScore score, boolean isOwn) {}

    private SheetScores(
            @Nullable Scored scored,
            String subject,
            String money,
            List<IndicatorRow> rows,
            List<@Nullable Row> scores) {
        this.scored = scored;
        this.subject = subject;
        this.money = money;
        cells.put("execution", Place.of(id("EXECUTION")));
        cells.put("execution/points", Place.of(id("EXECUTION_POINTS")));
        cells.put("execution/executed", Place.of(amount("executed")));
        cells.put("execution/budget", Place.of(amount("budget")));
        for (int i = 0; i < rows.size(); i++) {
            var row = scores.get(i);
            this.rows.add(new IndicatorCells(
                    subject + "/row/" + i,
                    rows.get(i),
                    row == null ? null : row.score(),
                    row != null && row.isOwn(),
                    scored == null ? null : scored.rules(),
                    cells));
        }
    }

    static SheetScores ofProject(Scored scored, String subject, List<IndicatorRow> rows) {
        return new SheetScores(
                scored,
                subject,
                subject,
                rows,
                scored.computed().rows().stream()
                        .<@Nullable Row>map(row -> new Row(row, true))
                        .toList());
    }

    /** A fixed row is answered by an indicator, or stands for the department's own. */
    static SheetScores ofDepartment(@Nullable Scored scored, List<IndicatorRow> rows) {
        var byId = new HashMap<UUID, Row>();
        if (scored != null) {
            collect(scored.view().rows(), scored.computed().rows(), false, byId);
        }
        return new SheetScores(
                scored,
                "department",
                "expenditure",
                rows,
                rows.stream().<@Nullable Row>map(row -> byId.get(row.id())).toList());
    }

    /** The amounts that rows compute with, where they have cells: a trace computes in yuan. */
    void knows(SheetFigures figures) {
        AccountFigures.amounts().forEach((name, id) -> {
            if (figures.has(id)) {
                cells.put("figure/" + name, new Place(id, YUAN_OF_WAN));
            }
        });
    }

    private static void collect(List<RowScoreView> views, List<RowScore> scores, boolean isOwn, Map<UUID, Row> byId) {
        for (int i = 0; i < views.size(); i++) {
            var id = views.get(i).indicatorId();
            if (id != null) {
                byId.putIfAbsent(id, new Row(scores.get(i), isOwn));
            }
            collect(views.get(i).parts(), scores.get(i).parts(), true, byId);
        }
    }

    String id(String kind) {
        return subject + ":" + kind;
    }

    IndicatorCells row(int position) {
        return rows.get(position);
    }

    SheetValue executionPoints() {
        var execution = scored == null ? null : scored.computed().execution();
        return execution == null || execution.points() == null
                ? SheetValue.text(FigureTexts.ABSENT)
                : SheetValue.fixed(
                        id("EXECUTION_POINTS"), Type.POINTS, execution.points().value(), "");
    }

    SheetValue execution() {
        var execution = scored == null ? null : scored.computed().execution();
        var formula = scored == null ? null : FormFormulas.execution(scored.rules());
        if (execution == null || formula == null) {
            return SheetValue.text(FigureTexts.ABSENT);
        }
        if (execution.override() != null) {
            return IndicatorCells.given(execution, id("EXECUTION"), id("EXECUTION_POINTS"));
        }
        return scoredBy(
                id("EXECUTION"),
                id("EXECUTION_POINTS"),
                formula,
                name -> name.equals("points") ? id("EXECUTION_POINTS") : amount(name));
    }

    /** Of 全年执行数 and of the budget only the ratio counts, so that 万元 do. */
    private String amount(String name) {
        var rule = scored == null ? null : scored.rules().execution();
        if (name.equals("executed")) {
            return money + ":AMOUNT";
        }
        return money + (rule != null && rule.base() == Scheme.Base.INITIAL_BUDGET ? ":AMOUNT_INITIAL" : ":AMOUNT_YEAR");
    }

    private static SheetValue scoredBy(String id, String points, Formula formula, Function<String, String> cells) {
        var needed = new LinkedHashSet<String>();
        var text = FormulaCell.of(formula, name -> {
            var cell = cells.apply(name);
            needed.add(cell);
            return SheetFormulas.cell(cell);
        });
        return SheetValue.computed(
                id, Type.POINTS, SheetFormulas.score(text, List.copyOf(needed), points), FigureTexts.ABSENT);
    }

    /** 分值 of all rows; those that have no line in the form are a number of the formula. */
    SheetValue totalPoints(BigDecimal all) {
        var ids = new ArrayList<String>();
        var rest = all;
        if (scored != null && scored.computed().execution() != null) {
            var points = scored.computed().execution().points();
            if (points != null) {
                ids.add(id("EXECUTION_POINTS"));
                rest = rest.subtract(points.value());
            }
        }
        for (var row : rows) {
            var points = row.stated();
            ids.add(row.id("POINTS"));
            rest = points == null ? rest : rest.subtract(points);
        }
        if (ids.isEmpty()) {
            return SheetValue.fixed(id("POINTS"), Type.POINTS, all, "");
        }
        var sum = SheetFormulas.sum(ids, List.of(), 2);
        return SheetValue.computed(
                id("POINTS"), Type.POINTS, rest.signum() == 0 ? sum : sum + "+" + SheetFormulas.plain(rest), "");
    }

    /** 总分, after all other cells. */
    SheetValue total(String printed) {
        var sheet = scored == null ? null : scored.computed();
        var trace = sheet == null ? null : sheet.trace();
        if (sheet != null
                && trace != null
                && (sheet.total() != null || trace.arithmetic() != null)
                && !rows.isEmpty()) {
            var written = TraceFormula.of(trace, cells);
            if (written.isLive() && written.text().length() < SheetFormulas.LONGEST) {
                return SheetValue.computed(
                        id("SCORE"),
                        Type.POINTS,
                        SheetFormulas.total(written.text(), List.copyOf(written.needed())),
                        printed);
            }
        }
        return SheetValue.fixed(id("SCORE"), Type.POINTS, sheet == null ? null : sheet.total(), printed);
    }

    /** 等级, read from the total. */
    @Nullable
    String grade() {
        var scheme = scored == null ? null : scored.rules();
        return scheme == null || scheme.grades() == null
                ? null
                : SheetFormulas.grade(id("SCORE"), id("POINTS"), scheme, scheme.grades());
    }
}

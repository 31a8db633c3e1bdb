package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** The rows of an indicator table, whether the cells that are merged in the original are there or not. */
final class IndicatorRows {

    private static final String SUBTOTAL = "小计";
    private static final Set<Columns> LEVELS = Set.of(Columns.LEVEL1, Columns.LEVEL2);
    private static final Set<Columns> TRAILING = Set.of(Columns.REASON, Columns.STANDARD);

    private final Form form;
    private final FactBook book;

    IndicatorRows(Form form, FactBook book) {
        this.form = form;
        this.book = book;
    }

    void read(Block block) {
        var filled = block.filled();
        if (filled.isEmpty() || isSubtotal(block) || isTotal(block)) {
            return;
        }
        var cells = byPlace(block.cells());
        if (cells == null) {
            cells = byOrder(filled);
        }
        if (cells == null && !form.indicatorHead.contains(Columns.POINTS)) {
            cells = byScore(block.cells());
            if (cells != null) {
                read(cells);
                return;
            }
        }
        if (cells == null) {
            cells = withoutValues(filled);
        }
        if (cells == null || !cells.containsKey(Columns.POINTS)) {
            form.unread |=
                    filled.stream().filter(c -> Cells.points(c.value()) != null).count() >= 2;
            form.closeGroup();
            return;
        }
        row(cells);
    }

    /** A row whose cells say themselves what they are. */
    void read(Map<Columns, NormalText> cells) {
        if (cells.containsKey(Columns.POINTS)) {
            row(cells);
            return;
        }
        var score = cells.get(Columns.SCORE);
        var number = score == null ? null : Cells.points(score.value());
        if (score != null && number != null) {
            var name = cells.get(Columns.LEVEL3);
            form.scores.add(
                    book.cell(FactKind.INDICATOR_SCORE, form.key, name == null ? "" : name.value(), number, score));
        }
    }

    /** 产出指标小计 50 48.5. */
    private boolean isSubtotal(Block block) {
        var filled = block.filled();
        var label = filled.get(0).value();
        if (!label.endsWith(SUBTOTAL)) {
            return false;
        }
        var numbers = filled.stream()
                .skip(1)
                .filter(c -> Cells.points(c.value()) != null)
                .toList();
        if (isPointsAndScore(numbers)) {
            form.subtotals.add(new Form.Subtotal(
                    label.equals(SUBTOTAL) ? form.block : label.substring(0, label.length() - SUBTOTAL.length()),
                    fact(FactKind.POINTS, label, numbers.get(0)),
                    fact(FactKind.SCORE, label, numbers.get(1))));
        }
        return true;
    }

    /** Two numbers, or more where the head begins with those: 分值, 得分, 扣分. */
    private boolean isPointsAndScore(List<NormalText> numbers) {
        var points = form.indicatorHead.indexOf(Columns.POINTS);
        return numbers.size() == 2
                || numbers.size() == 3 && points >= 0 && form.indicatorHead.indexOf(Columns.SCORE) == points + 1;
    }

    /** 总分 100 95.5. */
    boolean isTotal(Block block) {
        var filled = block.filled();
        var label = filled.get(0).value();
        if (filled.size() > 1
                && (filled.get(1).value().equals("总分") || filled.get(1).value().equals("合计"))) {
            label = filled.get(1).value();
        }
        var isTotal =
                Set.of("总分", "合计", "总计", "总得分", "总评分", "自评总分", "合计得分", "总分值", "综合得分", "自评得分", "得分合计", "权重合计", "分值合计")
                                .contains(label)
                        || label.startsWith("总分") && label.length() <= 6;
        if (!isTotal) {
            return false;
        }
        var numbers = new ArrayList<NormalText>();
        for (var cell : filled) {
            if (Cells.points(cell.value()) != null) {
                numbers.add(cell);
            }
        }
        if (isPointsAndScore(numbers)) {
            form.totalPoints = fact(FactKind.POINTS, "总分", numbers.get(0));
            form.totalScore = fact(FactKind.SCORE, "总分", numbers.get(1));
        } else if (numbers.size() == 1 && (label.startsWith("权重") || label.startsWith("分值"))) {
            form.totalPoints = fact(FactKind.POINTS, "总分", numbers.get(0));
        } else if (numbers.size() == 1) {
            var score = fact(FactKind.SCORE, "总分", numbers.get(0));
            if (form.totalScore == null) {
                form.totalScore = score;
            } else {
                book.relate(new Relation.Same(RuleId.R40, Severity.ERROR, List.of(form.totalScore, score)));
            }
        }
        return true;
    }

    private Fact fact(FactKind kind, String label, NormalText cell) {
        return book.cell(kind, form.key, label, Objects.requireNonNull(Cells.points(cell.value())), cell);
    }

    private @Nullable Map<Columns, NormalText> byPlace(List<NormalText> cells) {
        var head = form.indicatorHead;
        if (cells.size() != head.size()) {
            return null;
        }
        var found = new EnumMap<Columns, NormalText>(Columns.class);
        for (var i = 0; i < head.size(); i++) {
            var column = head.get(i);
            if (column != null && !(found.containsKey(column) && cells.get(i).isEmpty())) {
                found.put(column, cells.get(i));
            }
        }
        var points = found.get(Columns.POINTS);
        var reason = found.get(Columns.REASON);
        // A number is no reason: the row has a cell more in front and one less behind.
        return points == null
                        || Cells.points(points.value()) == null
                        || reason != null && Cells.points(reason.value()) != null
                ? null
                : found;
    }

    /** A row that gives neither target nor actual: its name, its points and its score. */
    private @Nullable Map<Columns, NormalText> withoutValues(List<NormalText> filled) {
        var size = filled.size();
        if (size < 3
                || size > 5
                || !form.indicatorHead.containsAll(List.of(Columns.POINTS, Columns.SCORE))
                || form.indicatorHead.indexOf(Columns.POINTS) > form.indicatorHead.indexOf(Columns.SCORE)
                || filled.subList(size - 2, size).stream().anyMatch(c -> Cells.points(c.value()) == null)
                || filled.subList(0, size - 2).stream().anyMatch(c -> Cells.isNumeric(c))) {
            return null;
        }
        var cells = new EnumMap<Columns, NormalText>(Columns.class);
        if (size > 3) {
            levels(filled.subList(0, size - 3), cells);
        }
        cells.put(Columns.LEVEL3, filled.get(size - 3));
        cells.put(Columns.POINTS, filled.get(size - 2));
        cells.put(Columns.SCORE, filled.get(size - 1));
        return cells;
    }

    /** Where the form has no column of points. */
    private @Nullable Map<Columns, NormalText> byScore(List<NormalText> cells) {
        var name = form.indicatorHead.indexOf(Columns.LEVEL3);
        var score = form.indicatorHead.indexOf(Columns.SCORE);
        if (score < 0 || name < 0 || cells.size() != form.indicatorHead.size()) {
            return null;
        }
        return Cells.points(cells.get(score).value()) == null
                ? null
                : Map.of(Columns.LEVEL3, cells.get(name), Columns.SCORE, cells.get(score));
    }

    /** Without the merged cells: the columns from 三级指标 on in their order, the reason perhaps missing. */
    private @Nullable Map<Columns, NormalText> byOrder(List<NormalText> filled) {
        var columns = form.indicatorHead.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var core = columns.stream()
                .filter(c -> !LEVELS.contains(c) && !TRAILING.contains(c))
                .toList();
        var found = new ArrayList<Map<Columns, NormalText>>();
        for (var start = 0; start + core.size() <= filled.size(); start++) {
            var rest = filled.size() - start - core.size();
            if (start > 3 || rest > 1 || rest == 1 && !columns.contains(Columns.REASON)) {
                continue;
            }
            var cells = new EnumMap<Columns, NormalText>(Columns.class);
            for (var i = 0; i < core.size(); i++) {
                cells.put(core.get(i), filled.get(start + i));
            }
            if (rest == 1) {
                cells.put(Columns.REASON, filled.get(filled.size() - 1));
            }
            if (fits(cells)) {
                if (start > 0) {
                    levels(filled.subList(0, start), cells);
                }
                found.add(cells);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static void levels(List<NormalText> before, Map<Columns, NormalText> cells) {
        var first = before.get(0);
        // 成本指标 alone stands under 产出指标, as forms before 2021 have it.
        if (before.size() > 1 || isBlock(first.value()) && !first.value().equals("成本指标")) {
            cells.put(Columns.LEVEL1, before.size() > 2 && !isBlock(first.value()) ? before.get(1) : first);
        }
        var last = before.get(before.size() - 1);
        if (last != cells.get(Columns.LEVEL1)) {
            cells.put(Columns.LEVEL2, last);
        }
    }

    /** 产出指标, or 产出指标（50分）. */
    static boolean isBlock(String text) {
        var bare = text.indexOf('（') > 0 ? text.substring(0, text.indexOf('（')) : text;
        return Set.of(
                                "产出指标", "效益指标", "满意度指标", "成本指标", "产出", "效益", "满意度", "成本", "过程", "投入", "决策", "履职效果",
                                "部门管理", "能力建设", "管理")
                        .contains(bare)
                || text.contains("分）");
    }

    private static boolean fits(Map<Columns, NormalText> cells) {
        var points = cells.get(Columns.POINTS);
        var score = cells.get(Columns.SCORE);
        var name = cells.get(Columns.LEVEL3);
        var pointsFit = points == null || Cells.points(points.value()) != null;
        var scoreFits = score == null || Cells.points(score.value()) != null || Cells.isNothing(score.value());
        var reason = cells.get(Columns.REASON);
        var sign = cells.get(Columns.SIGN);
        var signFits = sign == null || Targets.isSign(sign.value());
        return points != null
                && pointsFit
                && scoreFits
                && signFits
                && (name == null || Cells.points(name.value()) == null)
                && (reason == null || Cells.points(reason.value()) == null);
    }

    private void row(Map<Columns, NormalText> cells) {
        var level1 = cells.get(Columns.LEVEL1);
        if (level1 != null && !level1.isEmpty()) {
            if (!level1.value().equals(form.block)) {
                form.level2 = "";
                form.group = null;
            }
            form.block = level1.value();
            var printed = printedPoints(level1);
            if (printed != null) {
                form.blockPoints.putIfAbsent(form.block, printed);
            }
        }
        var pointsCell = Objects.requireNonNull(cells.get(Columns.POINTS));
        var number = Cells.points(pointsCell.value());
        if (number == null) {
            return;
        }
        var nameCell = cells.get(Columns.LEVEL3);
        var name = nameCell == null || nameCell.isEmpty() ? form.block : nameCell.value();
        if (name.contains("执行率") && !form.execution.containsKey(Columns.POINTS) && form.block.contains("执行")) {
            form.executionReason = "";
        }
        var level2 = cells.get(Columns.LEVEL2);
        if (level2 != null && !level2.isEmpty() && !level2.value().equals(form.level2)) {
            form.level2 = level2.value();
            var printed = printedPoints(level2);
            form.group = printed == null ? null : new Form.Group(printed, new ArrayList<>());
            if (form.group != null) {
                form.groups.add(form.group);
            }
        }
        if (nameCell != null && !nameCell.isEmpty()) {
            book.add(
                    FactKind.INDICATOR_NAME,
                    form.key,
                    form.block,
                    Basis.UNKNOWN,
                    form.level2,
                    null,
                    name,
                    true,
                    nameCell.quote());
        }
        var points = book.cell(FactKind.INDICATOR_POINTS, form.key, name, number, pointsCell);
        if (form.group != null) {
            form.group.points().add(points);
        }
        var scoreCell = cells.get(Columns.SCORE);
        Fact score = null;
        if (scoreCell != null) {
            var given = Cells.points(scoreCell.value());
            score = given == null ? null : book.cell(FactKind.INDICATOR_SCORE, form.key, name, given, scoreCell);
        }
        var reason = cells.get(Columns.REASON);
        var actual = value(FactKind.INDICATOR_ACTUAL, name, cells.get(Columns.ACTUAL), cells);
        var target = asScanned(name, cells, actual, points, score);
        // 预算执行率得分, without the target and the actual that the other rows have, stands in no block of them.
        var isExecution = name.contains("执行率")
                && !cells.containsKey(Columns.TARGET)
                && form.indicatorHead.contains(Columns.TARGET);
        form.rows.add(new Form.Row(
                isExecution ? name : form.block,
                name,
                target == null ? value(FactKind.INDICATOR_TARGET, name, cells.get(Columns.TARGET), cells) : target,
                actual,
                points,
                score,
                reason == null ? "" : reason.value()));
    }

    /** A scanner reads ≥95% as 295%: so it is meant where the actual misses the one, meets the other and has full points. */
    private @Nullable Fact asScanned(
            String name, Map<Columns, NormalText> cells, @Nullable Fact actual, Fact points, @Nullable Fact score) {
        var cell = cells.get(Columns.TARGET);
        if (cell == null
                || !cell.value().startsWith("2")
                || cells.containsKey(Columns.SIGN)
                || actual == null
                || actual.quantity() == null
                || score == null
                || score.number().compareTo(points.number()) != 0) {
            return null;
        }
        var printed = Targets.of(cell.value(), null, null).quantity();
        var meant = Targets.of(cell.value().substring(1), null, null).quantity();
        if (printed == null
                || meant == null
                || cell.value().startsWith("0", 1)
                || meant.measure() != actual.amount().measure()
                || printed.value().compareTo(actual.number()) <= 0
                || meant.value().compareTo(actual.number()) > 0
                || meant.measure() != Measure.PERCENT && digits(actual.number()) > digits(meant.value())) {
            return null;
        }
        return book.add(FactKind.INDICATOR_TARGET, form.key, "", Basis.UNKNOWN, name, meant, "≥", false, cell.quote());
    }

    /** Before the point: 2060 of 2600 is too little, and no 600 behind a sign. */
    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private @Nullable Fact value(
            FactKind kind, String name, @Nullable NormalText cell, Map<Columns, NormalText> cells) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        var sign = cells.get(Columns.SIGN);
        var unit = cells.get(Columns.UNIT);
        var read = Targets.of(
                cell.value(),
                kind == FactKind.INDICATOR_TARGET && sign != null ? sign.value() : null,
                unit == null || unit.isEmpty() ? null : unit.value());
        return book.add(
                kind,
                form.key,
                "",
                Basis.UNKNOWN,
                name,
                read.quantity(),
                read.quantity() == null ? cell.value() : read.sign(),
                !cell.isMended(0, cell.length()),
                cell.quote());
    }

    /** 产出指标（50分） */
    @Nullable
    Fact printedPoints(NormalText cell) {
        var text = cell.value();
        var open = text.lastIndexOf('（');
        if (open < 0 || !text.endsWith("分）")) {
            return null;
        }
        var number = Cells.number(text.substring(open + 1, text.length() - 1), Measure.POINTS, 0);
        return number == null
                ? null
                : book.add(
                        FactKind.POINTS,
                        form.key,
                        "",
                        Basis.UNKNOWN,
                        text.substring(0, open),
                        number,
                        null,
                        true,
                        cell.quote(open + 1, text.length() - 1));
    }
}

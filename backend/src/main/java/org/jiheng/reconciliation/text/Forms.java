package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads 自评表: the head, the funds, the indicators and the total, by the words in their heads and not by position. */
final class Forms {

    private static final WordList FUND_LABELS = WordList.of(
            "年度资金总额", "资金总额", "年度支出总额", "年度预算总额", "当年财政拨款", "本年财政拨款", "财政拨款", "财政资金", "上年结转", "其他资金", "单位资金", "财政专户",
            "政府性基金", "一般公共预算", "基本支出", "项目支出", "自筹资金", "自有资金", "中央", "省级", "市级", "县级", "区级", "专项债券", "总额", "合计", "其他",
            "部门整体支出", "整体支出", "年度收入", "本级", "预算资金");
    private static final Set<Columns> AMOUNTS =
            EnumSet.of(Columns.INITIAL, Columns.ADJUSTMENT, Columns.YEAR, Columns.EXECUTED);

    private static final String TOTAL = "年度资金总额";
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_LABEL = 30;

    private final FactBook book;
    private final List<Form> forms = new ArrayList<>();
    private Form form = new Form(0, "");
    private int zeros = -1;
    private final HeadRows heads = new HeadRows();
    /** 项目类别, 预算数, 执行数: a table of kinds, whatever is budgeted and spent of each, is no form's. */
    private static final WordList KINDS = WordList.of("类别", "类型", "分类");

    private final Set<Integer> taken = new HashSet<>();

    Forms(FactBook book) {
        this.book = book;
    }

    /** The blocks that are rows of a form. */
    Set<Integer> taken() {
        return taken;
    }

    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && (text.contains("自评表")
                        || text.contains("自评报表")
                        || text.contains("评价表")
                        || text.contains("评分表") && text.contains("绩效"))
                && text.indexOf('。') < 0;
    }

    void read(Block block) {
        var text = block.value();
        if (text.length() < 200) {
            declareUnit(text);
        }
        if (!block.isRow() || block.filled().size() == 1) {
            if (isTitle(text)) {
                begin(text);
            } else if (!forms.isEmpty()) {
                new FormLines(form, book).read(block.text());
            }
            return;
        }
        row(block);
    }

    private void declareUnit(String text) {
        var declared = text.contains("单位：万元") || text.contains("（万元）")
                ? 4
                : text.contains("单位：元") || text.contains("（元）") ? 0 : -1;
        if (declared >= 0) {
            zeros = declared;
            form.zeros = declared;
            form.unitDeclared = true;
        }
    }

    private void begin(String title) {
        form = new Form(forms.size() + 1, title);
        forms.add(form);
        if (zeros >= 0) {
            form.zeros = zeros;
            form.unitDeclared = true;
        }
    }

    private void row(Block block) {
        var filled = block.filled();
        if (filled.isEmpty()) {
            return;
        }
        var first = filled.get(0).value();
        if (isTitle(first) && filled.size() <= 2) {
            begin(first);
            return;
        }
        if (first.equals("项目名称")
                || first.startsWith("项目名称：")
                || first.equals("部门名称")
                || first.equals("部门（单位）名称")
                || first.equals("单位名称")
                || first.equals("预算部门")) {
            if (!form.isEmpty() || forms.isEmpty()) {
                begin("");
            }
            if (filled.size() > 1 && Columns.of(filled.get(1).value()) == null) {
                form.name = first.equals("项目名称") ? filled.get(1).value() : "";
                form.nameFact = book.words(
                        first.equals("项目名称") ? FactKind.PROJECT_NAME : FactKind.DEPARTMENT,
                        form.key,
                        "",
                        filled.get(1).value(),
                        filled.get(1).quote());
            }
            return;
        }
        var own = OwnLabels.of(block, !forms.isEmpty());
        if (own.columns().keySet().containsAll(List.of(Columns.POINTS, Columns.SCORE))
                && !own.columns().containsKey(Columns.EXECUTED)) {
            ensure();
            taken.add(block.index());
            new IndicatorRows(form, book).read(own.columns());
            return;
        }
        var head = withoutSideLabel(heads.of(block));
        if (isFundHead(head) && !KINDS.ends(first)) {
            if (!form.funds.isEmpty() && !form.rows.isEmpty()) {
                begin("");
            }
            ensure();
            form.fundHead = head;
            printedPoints(block.filled());
            form.indicatorHead = List.of();
            return;
        }
        if (isPlainHead(head)) {
            head = new ArrayList<>(head);
            head.set(head.indexOf(null), Columns.LEVEL3);
            if (IndicatorRows.isBlock(first)) {
                new FormLines(form, book).read(filled.get(0));
            }
        }
        if (isIndicatorHead(head)) {
            if (!form.rows.isEmpty() && form.totalScore != null) {
                begin("");
            }
            ensure();
            form.indicatorHead = head;
            return;
        }
        if (!forms.isEmpty() && new FormLines(form, book).isTotal(block.text())) {
            taken.add(block.index());
            return;
        }
        if (form.indicatorHead.isEmpty()
                && !(form.rows.isEmpty() && form.scores.isEmpty())
                && new IndicatorRows(form, book).isTotal(block)) {
            taken.add(block.index());
            return;
        }
        if (own.columns().containsKey(Columns.EXECUTED)) {
            ensure();
            form.fundHead = own.head();
            form.indicatorHead = List.of();
            printedPoints(block.filled());
            taken.add(block.index());
            funds(TOTAL, own.columns());
            return;
        }
        if (!own.isEmpty() && !forms.isEmpty()) {
            taken.add(block.index());
            new IndicatorRows(form, book).read(own.columns());
            return;
        }
        if (block.torn()) {
            form.unread |= !form.indicatorHead.isEmpty();
            form.fundsUnread |= form.indicatorHead.isEmpty();
            return;
        }
        if (!form.indicatorHead.isEmpty() || !form.fundHead.isEmpty()) {
            taken.add(block.index());
        }
        if (!form.indicatorHead.isEmpty()) {
            new IndicatorRows(form, book).read(block);
        } else if (!form.fundHead.isEmpty()) {
            funds(block.cells());
        }
    }

    private void ensure() {
        if (forms.isEmpty()) {
            begin("");
        }
    }

    /** 预算执行情况（20分）: where the head prints the points of the execution rate. */
    private void printedPoints(List<NormalText> cells) {
        for (var cell : cells) {
            var text = cell.value();
            var end = text.indexOf("分", text.lastIndexOf('（') + 1);
            var start = text.lastIndexOf('（') + 1;
            if (start > 0 && end > start && end - start <= 3) {
                var number = Cells.points(text.substring(start, end));
                if (number != null && !form.fundHead.contains(Columns.POINTS)) {
                    form.execution.put(
                            Columns.POINTS,
                            book.add(
                                    FactKind.POINTS,
                                    form.key,
                                    "",
                                    Basis.UNKNOWN,
                                    "执行率",
                                    number,
                                    null,
                                    true,
                                    cell.quote(start, end + 1)));
                    return;
                }
            }
        }
    }

    static boolean isFundHead(List<? extends @Nullable Columns> head) {
        return (head.contains(Columns.YEAR) || head.contains(Columns.INITIAL))
                && head.contains(Columns.EXECUTED)
                && !head.contains(Columns.NAME)
                && !head.contains(Columns.NUMBER)
                && !head.contains(Columns.LEVEL3);
    }

    static boolean isIndicatorHead(List<? extends @Nullable Columns> head) {
        return (head.contains(Columns.LEVEL3) || head.contains(Columns.LEVEL1) && head.contains(Columns.LEVEL2))
                && (head.contains(Columns.POINTS) || head.contains(Columns.TARGET) || head.contains(Columns.SCORE));
    }

    /** 目标, 完成, 分值, 得分 behind a column without a head, or with that of its block. */
    private static boolean isPlainHead(List<? extends @Nullable Columns> head) {
        return head.contains(Columns.TARGET)
                && head.contains(Columns.ACTUAL)
                && (head.contains(Columns.POINTS) || head.contains(Columns.SCORE))
                && !head.contains(Columns.LEVEL3)
                && head.indexOf(null) >= 0
                && head.indexOf(null) < head.indexOf(Columns.TARGET);
    }

    private void funds(List<NormalText> cells) {
        var at = labelAt(cells);
        if (at < 0) {
            return;
        }
        var values = values(cells, at);
        if (values.isEmpty()) {
            // An absent number is not zero: without this row nothing adds up.
            form.fundsUnread |= cells.stream()
                    .skip(at + 1L)
                    .anyMatch(c -> Cells.number(c.value(), Measure.YUAN, form.zeros) != null);
            return;
        }
        funds(cells.get(at).isEmpty() ? TOTAL : cells.get(at).value(), values);
    }

    private void funds(String label, Map<Columns, NormalText> values) {
        var amounts = new EnumMap<Columns, Fact>(Columns.class);
        values.forEach((column, cell) -> {
            var fact = value(column, cell, label);
            if (fact != null) {
                amounts.put(column, fact);
            }
        });
        if (AMOUNTS.stream().noneMatch(amounts::containsKey) && !isFundLabel(label)) {
            return;
        }
        var isTotal = form.funds.isEmpty();
        form.funds.add(new Form.FundRow(label, amounts));
        if (isTotal) {
            for (var column : List.of(Columns.POINTS, Columns.SCORE, Columns.RATE)) {
                if (amounts.containsKey(column)) {
                    form.execution.put(column, Objects.requireNonNull(amounts.get(column)));
                }
            }
            var reason = values.get(Columns.REASON);
            form.executionReason = reason == null ? "" : reason.value();
        }
    }

    /** 预算资金（万元） beside the rows is no column where 全年预算数 follows. */
    private static List<@Nullable Columns> withoutSideLabel(List<@Nullable Columns> head) {
        var first = head.indexOf(Columns.YEAR);
        if (first < 0 || first == head.lastIndexOf(Columns.YEAR)) {
            return head;
        }
        List<@Nullable Columns> columns = new ArrayList<>(head);
        columns.set(first, null);
        return columns;
    }

    /** Where the name of the funds stands; figures alone, right below the heads, are those of the total. */
    private int labelAt(List<NormalText> cells) {
        for (var i = 0; i < Math.min(4, cells.size()); i++) {
            var text = cells.get(i).value();
            if (text.isEmpty()) {
                continue;
            }
            if (Cells.number(text, Measure.YUAN, 0) != null) {
                return form.funds.isEmpty() && i > 0 ? i - 1 : -1;
            }
            if (isFundLabel(text)
                    || text.length() <= LONGEST_LABEL
                            && Columns.of(text) == null
                            && !text.startsWith("项目资金")
                            && !text.startsWith("预算执行")) {
                return i;
            }
        }
        return -1;
    }

    /** The cells of a row by column: by place where the row is as long as the head, else in order if there are as many. */
    private Map<Columns, NormalText> values(List<NormalText> cells, int labelAt) {
        var head = form.fundHead;
        var values = new EnumMap<Columns, NormalText>(Columns.class);
        if (cells.size() == head.size() && head.get(labelAt) == null) {
            for (var i = labelAt + 1; i < cells.size(); i++) {
                var column = head.get(i);
                if (column != null) {
                    values.put(column, cells.get(i));
                }
            }
            return values;
        }
        var first = 0;
        while (first < head.size() && !AMOUNTS.contains(head.get(first))) {
            first++;
        }
        var figures = head.subList(first, head.size());
        var columns = figures.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var rest = cells.subList(labelAt + 1, cells.size());
        if (rest.size() == figures.size()) {
            for (var i = 0; i < rest.size(); i++) {
                var column = figures.get(i);
                if (column != null) {
                    values.put(column, rest.get(i));
                }
            }
            return values;
        }
        if (figures.lastIndexOf(null) >= 0 && figures.lastIndexOf(null) < figures.size() - 1) {
            // A column between the others that we do not know: without its cell the rest cannot be placed.
            return values;
        }
        var chosen = rest.size() == columns.size()
                ? rest
                : rest.stream().filter(c -> !c.isEmpty()).toList();
        if (chosen.size() > columns.size()) {
            return values;
        }
        if (chosen.size() < columns.size() && !startsLikeAHead(chosen, columns)) {
            return amountsAlone(chosen, columns);
        }
        for (var i = 0; i < chosen.size(); i++) {
            values.put(columns.get(i), chosen.get(i));
        }
        return values;
    }

    /** A shorter row may only lack its last cells, as its percentage shows. */
    private static boolean startsLikeAHead(List<NormalText> cells, List<Columns> columns) {
        var percent = -1;
        for (var i = 0; i < cells.size(); i++) {
            if (cells.get(i).value().endsWith("%")) {
                percent = i;
            }
        }
        return percent >= 0 && columns.get(percent) == Columns.RATE;
    }

    /** A source of which only the amounts are there, and perhaps the rate: the points belong to the total. */
    private static Map<Columns, NormalText> amountsAlone(List<NormalText> row, List<Columns> columns) {
        var size = row.size();
        while (size > 0 && Cells.isNothing(row.get(size - 1).value())) {
            size--;
        }
        var cells = row.subList(0, size);
        var values = new EnumMap<Columns, NormalText>(Columns.class);
        var amounts = columns.stream().filter(AMOUNTS::contains).toList();
        if (cells.size() == amounts.size() + 2
                && columns.containsAll(List.of(Columns.POINTS, Columns.SCORE))
                && cells.stream().allMatch(c -> Cells.points(c.value()) != null)) {
            // The rate alone is missing: points and score have no sign of percent either.
            values.put(Columns.POINTS, cells.get(amounts.size()));
            values.put(Columns.SCORE, cells.get(amounts.size() + 1));
        }
        var rated = cells.size() == amounts.size() + 1
                && cells.get(amounts.size()).value().endsWith("%");
        if (amounts.isEmpty() || cells.size() != amounts.size() && !rated && values.isEmpty()) {
            return values;
        }
        for (var i = 0; i < amounts.size(); i++) {
            if (!Cells.isNumeric(cells.get(i)) || cells.get(i).value().endsWith("%")) {
                return Map.of();
            }
            values.put(amounts.get(i), cells.get(i));
        }
        if (rated) {
            values.put(Columns.RATE, cells.get(amounts.size()));
        }
        return values;
    }

    private @Nullable Fact value(Columns column, NormalText cell, String label) {
        var text = cell.value();
        return switch (column) {
            case INITIAL, YEAR, EXECUTED, ADJUSTMENT -> {
                var number = Cells.number(text, Measure.YUAN, form.zeros);
                yield number == null ? null : book.cell(kind(column), form.key, label, number, cell);
            }
            case RATE -> {
                var rate = rate(text);
                yield rate == null ? null : book.cell(FactKind.EXECUTION_RATE, form.key, label, rate, cell);
            }
            case POINTS, SCORE -> {
                var number = Cells.points(text);
                yield number == null
                        ? null
                        : book.cell(
                                column == Columns.POINTS ? FactKind.POINTS : FactKind.SCORE,
                                form.key,
                                "执行率",
                                number,
                                cell);
            }
            default -> null;
        };
    }

    /** What a row of the funds is called: 年度资金总额, 其中：当年财政拨款. */
    static boolean isFundLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && !text.isEmpty()
                && Columns.of(text) == null
                && !text.startsWith("项目资金")
                && !text.startsWith("预算执行")
                && FUND_LABELS.isIn(text);
    }

    private static FactKind kind(Columns column) {
        return switch (column) {
            case INITIAL -> FactKind.INITIAL_BUDGET;
            case ADJUSTMENT -> FactKind.ADJUSTMENT;
            case EXECUTED -> FactKind.EXECUTED;
            default -> FactKind.YEAR_BUDGET;
        };
    }

    /** 99.97%, 99.97 or 0.9997: what is meant is plain except just above 1. */
    static @Nullable Quantity rate(String text) {
        var number = Cells.number(text, Measure.PERCENT, 0);
        if (number == null || number.measure() != Measure.PERCENT) {
            return null;
        }
        if (text.endsWith("%") || number.value().intValue() > 1) {
            return number;
        }
        if (number.value().compareTo(java.math.BigDecimal.ONE) > 0) {
            return null;
        }
        return new Quantity(
                number.value().movePointRight(2),
                number.step()
                        .min(new java.math.BigDecimal("0.01"))
                        .movePointRight(2)
                        .min(java.math.BigDecimal.ONE),
                Measure.PERCENT,
                "%",
                false);
    }

    List<Form> forms() {
        return forms.stream().filter(f -> !f.isEmpty()).toList();
    }

    /** Titles of forms, those too that nothing follows. */
    List<Form> all() {
        return forms;
    }
}

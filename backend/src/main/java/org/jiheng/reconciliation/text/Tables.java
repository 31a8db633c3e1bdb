package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** Tables of projects with a total row: 序号, 项目名称, 预算数, 执行数, 执行率. */
final class Tables {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");
    private static final List<Columns> AMOUNTS = List.of(Columns.INITIAL, Columns.YEAR, Columns.EXECUTED);

    private record Row(List<NormalText> cells, List<@Nullable Fact> facts) {}

    private final FactBook book;
    private List<@Nullable Columns> head = List.of();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row total;
    private boolean simple = true;
    private int zeros = 4;

    Tables(FactBook book) {
        this.book = book;
    }

    void read(Block block) {
        var cells = block.cells();
        var columns = new ArrayList<@Nullable Columns>();
        cells.forEach(cell -> columns.add(Columns.of(cell.value())));
        if (columns.contains(Columns.NAME) && AMOUNTS.stream().anyMatch(columns::contains)
                || columns.contains(Columns.NUMBER) && columns.contains(Columns.EXECUTED)) {
            end();
            head = columns;
            zeros = block.value().contains("（元）") ? 0 : 4;
            return;
        }
        if (head.isEmpty()
                || cells.size() != head.size()
                || columns.stream().filter(Objects::nonNull).count() > 2) {
            end();
            return;
        }
        var row = row(cells);
        var first = block.filled().isEmpty() ? "" : block.filled().get(0).value();
        if (TOTALS.contains(first)) {
            simple &= total == null && !first.equals("小计");
            total = row;
        } else {
            rows.add(row);
        }
        rate(row);
    }

    private Row row(List<NormalText> cells) {
        var name = "";
        for (var i = 0; i < cells.size(); i++) {
            if (head.get(i) == Columns.NAME) {
                name = cells.get(i).value();
            }
        }
        simple &= !name.startsWith("其中") && !name.contains("小计");
        var facts = new ArrayList<@Nullable Fact>();
        for (var i = 0; i < cells.size(); i++) {
            var column = head.get(i);
            var cell = cells.get(i);
            Fact fact = null;
            if (column != null && AMOUNTS.contains(column)) {
                var number = Cells.number(cell.value(), Measure.YUAN, zeros);
                fact = number == null
                        ? null
                        : book.cell(
                                column == Columns.EXECUTED
                                        ? FactKind.EXECUTED
                                        : column == Columns.INITIAL ? FactKind.INITIAL_BUDGET : FactKind.YEAR_BUDGET,
                                "table",
                                name,
                                number,
                                cell);
            } else if (column == Columns.RATE) {
                var rate = Forms.rate(cell.value());
                fact = rate == null ? null : book.cell(FactKind.EXECUTION_RATE, "table", name, rate, cell);
            }
            facts.add(fact);
        }
        return new Row(cells, facts);
    }

    private @Nullable Fact at(Row row, Columns column) {
        var i = head.indexOf(column);
        return i < 0 ? null : row.facts().get(i);
    }

    private void rate(Row row) {
        var rate = at(row, Columns.RATE);
        var spent = at(row, Columns.EXECUTED);
        var plans = new ArrayList<Fact>();
        for (var column : List.of(Columns.YEAR, Columns.INITIAL)) {
            var plan = at(row, column);
            if (plan != null && plan.number().signum() > 0) {
                plans.add(plan);
            }
        }
        if (rate != null && spent != null && !plans.isEmpty()) {
            book.relate(new Relation.Ratio(RuleId.R17, Severity.ERROR, rate, List.of(spent), plans));
        }
    }

    /** The table is over: does its total row add up? */
    void end() {
        var sum = total;
        if (sum != null && rows.size() > 1) {
            for (var column : AMOUNTS) {
                var whole = at(sum, column);
                var parts = rows.stream()
                        .map(row -> at(row, column))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
                if (whole != null && parts.size() > 1) {
                    book.relate(new Relation.Sum(
                            RuleId.R82, simple ? Severity.ERROR : Severity.WARNING, whole, parts, true));
                }
            }
        }
        head = List.of();
        rows.clear();
        total = null;
        simple = true;
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;

/** The tables of a document, whatever they are about: what their own rows and columns show to hang together. */
final class Grids {

    private static final BigDecimal HUNDREDTH_OF_10_000_YUAN = BigDecimal.valueOf(100);
    private static final String KEY = "table";
    private static final int LONGEST_CAPTION = 120;
    private static final int LONGEST_CELL = 30;
    private static final int LINES_ABOVE = 3;
    /** Parts that are blank may have been left out. */
    private static final int FEWEST_PARTS = 2;

    private final FactBook book;
    private final Grid grid;
    private final int zeros;
    private final Map<String, Fact> facts = new HashMap<>();

    private Grids(Grid grid, FactBook book) {
        this.grid = grid;
        this.book = book;
        this.zeros = grid.columns().stream().mapToInt(Grid.Column::zeros).max().orElse(-1);
    }

    /** @param taken rows of the forms, which have readers of their own */
    static List<Grid> read(List<Block> blocks, Set<Integer> taken, FactBook book) {
        var grids = new ArrayList<Grid>();
        for (var i = 0; i < blocks.size(); ) {
            var end = i;
            while (end < blocks.size()
                    && blocks.get(end).isRow()
                    && !blocks.get(end).torn()
                    && !taken.contains(blocks.get(end).index())) {
                end++;
            }
            if (end > i) {
                grids.add(Grid.of(blocks.subList(i, end), above(blocks, i)));
            }
            i = end + 1;
        }
        var lines = new ArrayList<NormalText>();
        for (var block : blocks) {
            if (!block.isRow() && block.value().length() <= LONGEST_CELL) {
                lines.add(block.text());
                continue;
            }
            tokens(lines, true, grids);
            lines.clear();
            if (!block.isRow()) {
                tokens(block.text().tokens(), false, grids);
            }
        }
        tokens(lines, true, grids);
        grids.forEach(grid -> new Grids(grid, book).relate());
        return grids;
    }

    private static void tokens(List<NormalText> tokens, boolean lines, List<Grid> grids) {
        TokenTables.in(tokens, lines).forEach(table -> grids.add(Grid.of(table.rows(), "")));
    }

    /** The short lines before the table: its title, and 单位：万元. */
    private static String above(List<Block> blocks, int from) {
        var text = new StringBuilder();
        for (var i = Math.max(0, from - LINES_ABOVE); i < from; i++) {
            if (blocks.get(i).value().length() <= LONGEST_CAPTION) {
                text.append(blocks.get(i).value());
            }
        }
        return text.toString();
    }

    private void relate() {
        for (var law : ColumnLaws.of(grid)) {
            var broken = grid.rows().stream()
                    .filter(row -> law.in(row) == Law.Holds.NO)
                    .count();
            for (var row : grid.rows()) {
                var holds = law.in(row);
                if (holds != Law.Holds.UNKNOWN) {
                    relate(law, row, broken > 1 && !law.isSlip(row) ? Severity.WARNING : Severity.ERROR);
                }
            }
        }
        for (var share : Shares.of(grid)) {
            for (var row : grid.rows()) {
                if (share.in(grid, row) != Law.Holds.UNKNOWN) {
                    var whole = grid.rows().get(share.total());
                    book.relate(new Relation.Ratio(
                            RuleId.R69,
                            Severity.ERROR,
                            percent(row, share.result()),
                            List.of(amount(row, share.part())),
                            List.of(amount(whole, share.part()))));
                }
            }
        }
        new GridPoints(grid, this::points, book).relate();
        if (grid.isWhole()) {
            TotalRows.of(grid).forEach(this::totals);
        }
    }

    private void relate(Law law, Grid.Row row, Severity severity) {
        switch (law.kind()) {
            case SUM ->
                sum(
                        RuleId.R108,
                        severity,
                        amount(row, law.result()),
                        law.from().stream()
                                .filter(i -> row.cells().get(i).value() != null)
                                .map(i -> amount(row, i))
                                .toList(),
                        law.in(row) == Law.Holds.NO);
            case BALANCE -> {
                var parts = law.from().stream()
                        .filter(i -> row.cells().get(i).value() != null)
                        .map(i -> i.equals(law.from().get(2)) ? negated(row, i) : amount(row, i))
                        .toList();
                if (law.in(row) == Law.Holds.NO && law.isSlip(row)) {
                    // What went has no sign of its own: the slip in it shows in the row alone.
                    book.relateSurely(new Relation.Sum(RuleId.R108, severity, amount(row, law.result()), parts, true));
                } else {
                    sum(RuleId.R108, severity, amount(row, law.result()), parts, law.in(row) == Law.Holds.NO);
                }
            }
            case PRODUCT -> {
                var shift = grid.rows().stream()
                        .filter(r -> law.in(r) == Law.Holds.YES)
                        .mapToInt(law::shiftIn)
                        .findFirst()
                        .orElse(0);
                book.relate(new Relation.Product(
                        RuleId.R104,
                        severity,
                        scaled(row, law.result(), Math.max(0, -shift), Measure.YUAN),
                        scaled(row, law.from().get(0), Math.max(0, shift), Measure.YUAN),
                        scaled(row, law.from().get(1), 0, Measure.COUNT)));
            }
            case RATIO ->
                book.relate(new Relation.Ratio(
                        rule(law),
                        severity,
                        percent(row, law.result()),
                        List.of(
                                isNegative(row, law.result())
                                        ? negated(row, law.from().get(0))
                                        : amount(row, law.from().get(0))),
                        List.of(amount(row, law.from().get(1)))));
            case GROWTH -> {
                var rate = percent(row, law.result());
                book.relate(new Relation.Change(
                        RuleId.R72,
                        severity,
                        List.of(),
                        List.of(rate),
                        !isNegative(row, law.result()),
                        List.of(amount(row, law.from().get(0))),
                        List.of(amount(row, law.from().get(1)))));
            }
        }
    }

    private RuleId rule(Law law) {
        return Columns.of(grid.columns().get(law.result()).head()) == Columns.RATE ? RuleId.R17 : RuleId.R69;
    }

    private static boolean isSlip(Grid.Cell total, List<Grid.Cell> parts, BigDecimal sum) {
        if (total.value() == null) {
            return false;
        }
        var gap = sum.subtract(total.value());
        return isSlip(total, sum)
                || parts.stream()
                        .anyMatch(p -> p.value() != null && isSlip(p, p.value().subtract(gap)));
    }

    private static boolean isSlip(Grid.Cell cell, BigDecimal meant) {
        return cell.value() != null && Slip.explains(cell.value(), cell.step(), meant);
    }

    /** A total row: what adds up in one column and not in another is wrong there; a slip shows itself. */
    private void totals(TotalRows.Group group) {
        if (group.parts().size() < FEWEST_PARTS) {
            return;
        }
        var yes = new ArrayList<Integer>();
        var no = new ArrayList<Integer>();
        for (var i = 0; i < grid.columns().size(); i++) {
            var total = grid.rows().get(group.total()).cells().get(i);
            var sum = TotalRows.sum(grid, group, i);
            if (grid.columns().get(i).percent() || total.value() == null || sum == null) {
                continue;
            }
            if (sum.subtract(total.value()).abs().compareTo(tolerance(group, i)) > 0) {
                no.add(i);
            } else if (isTelling(group, i)) {
                yes.add(i);
            }
        }
        for (var column : yes) {
            total(group, column, Severity.ERROR, false);
        }
        for (var column : no) {
            var total = grid.rows().get(group.total()).cells().get(column);
            var parts = group.parts().stream()
                    .map(i -> grid.rows().get(i).cells().get(column))
                    .toList();
            var slip = isSlip(total, parts, Objects.requireNonNull(TotalRows.sum(grid, group, column)));
            if (group.named()
                    && isZero(total)
                    && parts.stream()
                            .noneMatch(p -> p.value() != null && p.value().signum() < 0)) {
                total(group, column, Severity.ERROR, true);
            } else if (yes.isEmpty() && group.named() && no.size() == 1 && !slip && isTooMuch(group, column)) {
                total(group, column, Severity.WARNING, true);
            } else if (yes.isEmpty()
                    ? group.named() && slip
                    : slip || no.size() == 1 && (group.named() || yes.size() > 1)) {
                total(group, column, isRounded(group, column) ? Severity.WARNING : Severity.ERROR, true);
            }
        }
    }

    private static boolean isZero(Grid.Cell cell) {
        return cell.value() != null && cell.value().signum() == 0;
    }

    /** The parts come to more than the total, and no part or neighbours of it counted twice explain that. */
    private boolean isTooMuch(TotalRows.Group group, int column) {
        var total = grid.rows().get(group.total()).cells().get(column).value();
        var gap = Objects.requireNonNull(TotalRows.sum(grid, group, column)).subtract(total);
        for (var from = 0; from < group.parts().size(); from++) {
            var sum = BigDecimal.ZERO;
            for (var row : group.parts().subList(from, group.parts().size())) {
                var value = grid.rows().get(row).cells().get(column).value();
                sum = value == null ? sum : sum.add(value);
                if (sum.compareTo(gap) == 0) {
                    return false;
                }
            }
        }
        return gap.signum() > 0;
    }

    /** Amounts with few digits among others with more: they may have been rounded. */
    private boolean isRounded(TotalRows.Group group, int column) {
        var total = grid.rows().get(group.total()).cells().get(column);
        var half = BigDecimal.ZERO;
        for (var row : group.parts()) {
            half = half.add(grid.rows().get(row).cells().get(column).step());
        }
        var gap = Objects.requireNonNull(TotalRows.sum(grid, group, column)).subtract(total.value());
        return total.step().scale() > 0
                && gap.abs().multiply(BigDecimal.valueOf(2)).compareTo(half) <= 0;
    }

    private void total(TotalRows.Group group, int column, Severity severity, boolean broken) {
        var parts = group.parts().stream()
                .map(i -> grid.rows().get(i))
                .filter(row -> row.cells().get(column).value() != null)
                .map(row -> amount(row, column))
                .toList();
        if (!parts.isEmpty()) {
            sum(RuleId.R82, severity, amount(grid.rows().get(group.total()), column), parts, broken);
        }
    }

    /** A table that is told in tenths was rounded in each cell: what agrees so far is no question. */
    private void sum(RuleId rule, Severity severity, Fact total, List<Fact> parts, boolean broken) {
        var sum = new Relation.Sum(rule, severity, total, parts, true);
        if (broken || total.amount().step().compareTo(HUNDREDTH_OF_10_000_YUAN) <= 0) {
            book.relate(sum);
        } else {
            book.looked(rule, Outcome.HELD, sum.facts());
        }
    }

    private boolean isTelling(TotalRows.Group group, int column) {
        return group.parts().stream()
                        .map(i -> grid.rows().get(i).cells().get(column).value())
                        .filter(v -> v != null && v.signum() != 0)
                        .count()
                >= FEWEST_PARTS;
    }

    private BigDecimal tolerance(TotalRows.Group group, int column) {
        var step = grid.rows().get(group.total()).cells().get(column).step();
        for (var row : group.parts()) {
            step = step.min(grid.rows().get(row).cells().get(column).step());
        }
        return step.scale() <= 0
                ? BigDecimal.ZERO
                : step.multiply(BigDecimal.valueOf(group.parts().size() + 1L))
                        .movePointLeft(1)
                        .multiply(BigDecimal.valueOf(5));
    }

    private Fact points(Grid.Row row, int column) {
        var cell = row.cells().get(column);
        var quantity = new Quantity(Objects.requireNonNull(cell.value()), cell.step(), Measure.POINTS, "分", false);
        return fact(row, column, quantity, FactKind.POINTS);
    }

    private Fact percent(Grid.Row row, int column) {
        var cell = row.cells().get(column);
        var value = Objects.requireNonNull(cell.value()).abs();
        return fact(row, column, new Quantity(value, cell.step(), Measure.PERCENT, "%", false), FactKind.SHARE);
    }

    /** In the unit that the table declares; whole numbers without a unit are counts. */
    private Fact amount(Grid.Row row, int column) {
        var counted = zeros < 0
                && grid.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .allMatch(c -> c.value() == null
                                || c.text().value().endsWith("%")
                                || c.step().scale() <= 0);
        var own = grid.columns().get(column).zeros();
        return counted
                ? scaled(row, column, 0, Measure.COUNT)
                : scaled(row, column, own >= 0 ? own : zeros >= 0 ? zeros : 4, Measure.YUAN);
    }

    private static boolean isNegative(Grid.Row row, int column) {
        return Objects.requireNonNull(row.cells().get(column).value()).signum() < 0;
    }

    /** -3.5 beside -0.2 %: a rate is told without its sign, and so is then what it is a rate of; what went is taken off. */
    private Fact negated(Grid.Row row, int column) {
        var amount = amount(row, column);
        var quantity = amount.amount();
        return fact(
                row,
                column,
                new Quantity(quantity.value().negate(), quantity.step(), quantity.measure(), quantity.word(), false),
                quantity.value().signum() > 0 ? FactKind.DIFFERENCE : amount.kind());
    }

    private Fact scaled(Grid.Row row, int column, int places, Measure measure) {
        var cell = row.cells().get(column);
        var quantity = new Quantity(
                Objects.requireNonNull(cell.value()).movePointRight(places),
                cell.step().movePointRight(places),
                measure,
                measure == Measure.YUAN ? "万元" : "",
                false);
        return fact(row, column, quantity, measure == Measure.YUAN ? kind(column, quantity) : FactKind.COUNT);
    }

    /** What is budgeted and spent is never below zero; a column that no head names may be anything. */
    private FactKind kind(int column, Quantity quantity) {
        var head = Columns.of(grid.columns().get(column).head());
        return head == Columns.INITIAL
                ? FactKind.INITIAL_BUDGET
                : head == Columns.YEAR
                        ? FactKind.YEAR_BUDGET
                        : head == Columns.EXECUTED
                                ? FactKind.EXECUTED
                                : quantity.value().signum() < 0 ? FactKind.DIFFERENCE : FactKind.AMOUNT;
    }

    /** One figure is one statement, whatever it is part of. */
    private Fact fact(Grid.Row row, int column, Quantity quantity, FactKind kind) {
        var cell = row.cells().get(column);
        var label = row.label().isEmpty() ? grid.columns().get(column).head() : row.label();
        return facts.computeIfAbsent(
                cell.text().quote().start() + " " + quantity,
                k -> book.add(
                        kind,
                        KEY,
                        "",
                        Basis.UNKNOWN,
                        label,
                        quantity,
                        null,
                        !cell.text().isMended(0, cell.text().length()),
                        cell.text().quote()));
    }
}

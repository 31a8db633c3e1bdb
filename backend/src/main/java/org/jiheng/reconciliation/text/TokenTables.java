package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables that lost their frame: the cells stand one behind the other, blanks between, or a line each. Cells of the same kinds
 * in the same order, again and again, are the rows; as many words in front of them are the heads.
 */
final class TokenTables {

    private enum Kind {
        WORDS,
        NUMBER,
        RATE,
        /** A dash or a blank: it may stand for any figure. */
        NOTHING
    }

    /** @param rows the one of heads in front, where there is one */
    record Table(List<Block> rows, boolean headed, int from, int to) {

        long weight() {
            var heads = heads(rows.get(0)) - heads(rows.get(1));
            return (long) WEIGHT_OF_A_ROW * rows.size() + (headed ? heads : 0);
        }

        private static long heads(Block row) {
            return row.cells().stream()
                    .filter(cell -> Columns.of(cell.value()) != null || HEADS.contains(cell.value()))
                    .count();
        }

        int columns() {
            return rows.get(0).cells().size();
        }

        /** What the forms have heads for is read by their own reader. */
        boolean isOfAForm() {
            var head = rows.get(0).cells().stream()
                    .map(cell -> Columns.of(cell.value()))
                    .toList();
            return Forms.isFundHead(head) || head.stream().anyMatch(OF_FORMS::contains);
        }
    }

    private static final Set<String> HEADS = Set.of("等级", "等次", "评价等级", "自评等级", "备注", "占比", "比重", "结余", "结余数");
    private static final int WEIGHT_OF_A_ROW = 8;
    private static final Set<Columns> OF_FORMS =
            EnumSet.of(Columns.LEVEL1, Columns.LEVEL2, Columns.LEVEL3, Columns.TARGET, Columns.ACTUAL);

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 2;
    /** Of a label and one figure each, so many are a table where each has its line. */
    private static final int FEWEST_PAIRS = 5;

    private static final int LONGEST_CELL = 30;
    private static final int MOST_COLUMNS = 12;
    /** So many columns of words may stand in front of the figures. */
    private static final int MOST_LABELS = 3;

    private final List<NormalText> tokens;
    private final boolean lines;
    private final List<Kind> kinds;

    private TokenTables(List<NormalText> tokens, boolean lines) {
        this.tokens = tokens;
        this.lines = lines;
        this.kinds = tokens.stream().map(TokenTables::kind).toList();
    }

    /**
     * Each with its row of heads in front, if it has one.
     *
     * @param lines whether each token has a line of its own
     */
    static List<Table> in(List<NormalText> tokens, boolean lines) {
        return tokens.size() < FEWEST_ROWS * (FEWEST_FIGURES + 1) ? List.of() : new TokenTables(tokens, lines).read();
    }

    /** The blocks with the tables among them put back into rows: cells that stand on a line each, or all on one. */
    static List<Block> rows(List<Block> blocks) {
        var result = new ArrayList<Block>();
        var lines = new ArrayList<Block>();
        for (var block : blocks) {
            if (!block.isRow() && block.text().length() <= LONGEST_CELL) {
                lines.add(block);
                continue;
            }
            framed(lines, result);
            lines.clear();
            if (block.cells().size() > MOST_COLUMNS) {
                framed(cells(block), result);
            } else {
                result.add(block.at(result.size()));
            }
        }
        framed(lines, result);
        return result;
    }

    private static List<Block> cells(Block block) {
        return block.cells().stream()
                .map(cell -> new Block(0, cell, List.of(cell), null))
                .toList();
    }

    private static void framed(List<Block> lines, List<Block> result) {
        var at = 0;
        for (var table : in(lines.stream().map(Block::text).toList(), true)) {
            if (table.headed() && table.columns() > FEWEST_FIGURES && !table.isOfAForm()) {
                keep(lines.subList(at, table.from()), result);
                keep(table.rows(), result);
                at = table.to();
            }
        }
        keep(lines.subList(at, lines.size()), result);
    }

    private static void keep(List<Block> blocks, List<Block> result) {
        blocks.forEach(block -> result.add(block.at(result.size())));
    }

    private static Kind kind(NormalText token) {
        if (Cells.isNothing(token.value())) {
            return Kind.NOTHING;
        }
        return !Cells.isNumeric(token) ? Kind.WORDS : token.value().endsWith("%") ? Kind.RATE : Kind.NUMBER;
    }

    private List<Table> read() {
        var tables = new ArrayList<Table>();
        var from = 0;
        for (var figure = 1; figure < tokens.size(); figure++) {
            if (isFigure(figure) && !isFigure(figure - 1)) {
                var table = at(from, figure);
                if (table != null) {
                    tables.add(table);
                    from = table.to();
                    figure = table.to();
                }
            }
        }
        return tables;
    }

    private boolean isFigure(int at) {
        return kinds.get(at) == Kind.NUMBER || kinds.get(at) == Kind.RATE;
    }

    /**
     * The table whose first figure stands there. Where rows begin is told by how many there are then, and by the heads:
     * known ones stand in the first row and in no other.
     */
    private @Nullable Table at(int least, int figure) {
        Table best = null;
        for (var columns = lines ? FEWEST_FIGURES : FEWEST_FIGURES + 1; columns <= MOST_COLUMNS; columns++) {
            for (var labels = 0; labels <= MOST_LABELS; labels++) {
                var start = figure - labels;
                if (start < least) {
                    break;
                }
                var table = labels == 0 && !isSerial(start, columns) ? null : table(least, start, columns);
                if (table != null && (best == null || table.weight() > best.weight())) {
                    best = table;
                }
            }
        }
        return best;
    }

    private @Nullable Table table(int least, int start, int columns) {
        if (start + columns > tokens.size() || !isRow(start, columns)) {
            return null;
        }
        var rows = new ArrayList<Block>();
        var end = start;
        while (end + columns <= tokens.size() && isAlike(start, end, columns)) {
            rows.add(row(tokens.subList(end, end + columns)));
            end += columns;
        }
        var headed = isHead(least, start, columns);
        // Where two columns or more are words, only the heads tell a table from a list.
        var summed = headed && isSummed(tokens.subList(start - columns + 1, start));
        if (!summed && rows.size() < (columns > FEWEST_FIGURES ? FEWEST_ROWS : FEWEST_PAIRS)
                || !headed && kinds.get(start + 1) == Kind.WORDS) {
            return null;
        }
        var figures = figures(end);
        if (figures >= FEWEST_FIGURES && TotalRows.isTotal(tokens.get(end).value())) {
            rows.add(total(start, end, columns, figures));
            end += figures + 1;
        }
        if (headed) {
            rows.add(0, row(tokens.subList(start - columns, start)));
        }
        return new Table(rows, headed, headed ? start - columns : start, end);
    }

    /** Words and figures both, and no long words. */
    private boolean isRow(int start, int columns) {
        var words = 0;
        var figures = 0;
        for (var i = start; i < start + columns; i++) {
            if (tokens.get(i).length() > LONGEST_CELL) {
                return false;
            }
            // Heads stand in front of the rows, not in one.
            if (Columns.of(tokens.get(i).value()) != null) {
                return false;
            }
            words += kinds.get(i) == Kind.WORDS ? 1 : 0;
            figures += isFigure(i) ? 1 : 0;
        }
        return words > 0 && words <= MOST_LABELS && figures >= Math.min(FEWEST_FIGURES, columns - 1);
    }

    /** 投入 过程 产出 效果 合计 over each its figure: a row is enough. */
    private static boolean isSummed(List<NormalText> heads) {
        return heads.size() > FEWEST_FIGURES
                && heads.stream()
                                .filter(head -> TotalRows.isTotal(head.value()))
                                .count()
                        == 1
                && (TotalRows.isTotal(heads.get(0).value())
                        || TotalRows.isTotal(heads.get(heads.size() - 1).value()));
    }

    private boolean isAlike(int start, int row, int columns) {
        for (var i = 0; i < columns; i++) {
            var one = kinds.get(start + i);
            var other = kinds.get(row + i);
            if ((one == Kind.WORDS) != (other == Kind.WORDS) && one != Kind.NOTHING && other != Kind.NOTHING) {
                return false;
            }
        }
        return true;
    }

    private boolean isHead(int least, int start, int columns) {
        if (start - columns < least) {
            return false;
        }
        for (var i = start - columns; i < start; i++) {
            if (kinds.get(i) != Kind.WORDS || tokens.get(i).length() > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }

    /** How many figures, or blanks among them, stand behind a label. */
    private int figures(int label) {
        var end = label + 1;
        while (end < tokens.size() && kinds.get(end) != Kind.WORDS) {
            end++;
        }
        return end - label - 1;
    }

    /** The row of the total may lack cells: each of its figures stands below those of its kind, in order. */
    private Block total(int start, int label, int columns, int figures) {
        var nothing = tokens.get(label).part(0, 0);
        var cells = new ArrayList<NormalText>();
        var next = label + 1;
        var placed = false;
        var serial = isFigure(start);
        for (var i = 0; i < columns; i++) {
            var kind = kinds.get(start + i);
            if (kind == Kind.WORDS || serial && i == 0) {
                cells.add(placed ? nothing : tokens.get(label));
                placed = true;
            } else if (next <= label + figures
                    && (kinds.get(next) == kind || kind == Kind.NOTHING || kinds.get(next) == Kind.NOTHING)) {
                cells.add(tokens.get(next++));
            } else {
                cells.add(nothing);
            }
        }
        return row(cells);
    }

    /** 1, 2, 3 … at the begin of each row. */
    private boolean isSerial(int start, int columns) {
        for (var i = 0; i < FEWEST_ROWS; i++) {
            var at = start + i * columns;
            if (at >= tokens.size() || !tokens.get(at).value().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Block row(List<NormalText> cells) {
        return new Block(0, NormalText.joined(cells), List.copyOf(cells), null);
    }
}

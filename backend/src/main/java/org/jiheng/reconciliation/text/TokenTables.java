package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that lost their frame: the cells stand one behind the other in a paragraph, blanks between, or a line each. A label
 * and so many figures, again and again, are the rows.
 */
final class TokenTables {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 2;
    /** Of a label and one figure each, so many are a table where each has its line. */
    private static final int FEWEST_PAIRS = 5;

    private static final int LONGEST_CELL = 30;

    private final List<NormalText> tokens;
    private final boolean lines;

    private TokenTables(List<NormalText> tokens, boolean lines) {
        this.tokens = tokens;
        this.lines = lines;
    }

    /**
     * Each with its row of heads in front.
     *
     * @param lines whether each has a line of its own
     */
    static List<List<Block>> in(List<NormalText> tokens, boolean lines) {
        return tokens.size() < FEWEST_ROWS * (FEWEST_FIGURES + 1) ? List.of() : new TokenTables(tokens, lines).read();
    }

    private List<List<Block>> read() {
        var tables = new ArrayList<List<Block>>();
        for (var i = 0; i < tokens.size(); ) {
            var figures = figures(i);
            var end = i;
            var rows = new ArrayList<Block>();
            while (figures >= (lines ? 1 : FEWEST_FIGURES) && figures(end) == figures) {
                rows.add(row(tokens.subList(end, end + figures + 1)));
                end += figures + 1;
            }
            var headed = i > figures && tokens.subList(i - figures, i).stream().noneMatch(TokenTables::isFigure);
            if (rows.size() >= (figures < FEWEST_FIGURES ? FEWEST_PAIRS : FEWEST_ROWS)
                    || !rows.isEmpty() && headed && isSummed(tokens.subList(i - figures, i))) {
                if (headed) {
                    rows.add(0, row(tokens.subList(i - figures - 1, i)));
                }
                tables.add(rows);
                i = end;
            } else {
                i++;
            }
        }
        return tables;
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

    private static Block row(List<NormalText> cells) {
        return new Block(0, NormalText.joined(cells), List.copyOf(cells), null);
    }

    /** How many figures follow the label at {@code i}; none if there is no label. */
    private int figures(int i) {
        if (i >= tokens.size() || isFigure(tokens.get(i)) || tokens.get(i).length() > LONGEST_CELL) {
            return 0;
        }
        var end = i + 1;
        while (end < tokens.size() && isFigure(tokens.get(end))) {
            end++;
        }
        return end - i - 1;
    }

    private static boolean isFigure(NormalText token) {
        return Cells.isNumeric(token);
    }
}

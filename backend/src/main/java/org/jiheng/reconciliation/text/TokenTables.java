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
    private static final int LONGEST_CELL = 30;

    private final List<NormalText> tokens;

    private TokenTables(List<NormalText> tokens) {
        this.tokens = tokens;
    }

    /** Each with its row of heads in front. */
    static List<List<Block>> in(List<NormalText> tokens) {
        return tokens.size() < FEWEST_ROWS * (FEWEST_FIGURES + 1) ? List.of() : new TokenTables(tokens).read();
    }

    private List<List<Block>> read() {
        var tables = new ArrayList<List<Block>>();
        for (var i = 0; i < tokens.size(); ) {
            var figures = figures(i);
            var end = i;
            var rows = new ArrayList<Block>();
            while (figures >= FEWEST_FIGURES && figures(end) == figures) {
                rows.add(row(tokens.subList(end, end + figures + 1)));
                end += figures + 1;
            }
            if (rows.size() >= FEWEST_ROWS) {
                if (i > figures && tokens.subList(i - figures, i).stream().noneMatch(TokenTables::isFigure)) {
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

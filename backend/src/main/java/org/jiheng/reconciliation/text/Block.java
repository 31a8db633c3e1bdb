package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or a row of a table.
 *
 * @param cells of a row, the empty ones too; of a paragraph itself
 * @param torn a row whose cells stood without anything between them and could not be told apart beyond doubt
 */
record Block(
        int index,
        NormalText text,
        List<NormalText> cells,
        @Nullable Heading heading,
        boolean torn) {

    Block(int index, NormalText text, List<NormalText> cells, @Nullable Heading heading) {
        this(index, text, cells, heading, false);
    }

    Block at(int place) {
        return new Block(place, text, cells, heading, torn);
    }

    boolean isRow() {
        return cells.size() > 1;
    }

    String value() {
        return text.value();
    }

    /** The cells that say something. */
    List<NormalText> filled() {
        var filled = new ArrayList<NormalText>(cells.size());
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                filled.add(cell);
            }
        }
        return filled;
    }
}

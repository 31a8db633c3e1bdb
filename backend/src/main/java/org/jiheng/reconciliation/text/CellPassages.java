package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that hold a sentence: 实有112人（行政38人、参公27人、事业47人）. */
final class CellPassages {

    /** What a cell says is said of its row, whatever the document is about. */
    private static final String SUBJECT = "cell";

    private static final int SHORTEST = 10;

    private CellPassages() {}

    static List<Passage> of(List<Block> blocks, @Nullable Integer year, FactBook book) {
        var passages = new ArrayList<Passage>();
        for (var block : blocks) {
            if (!block.isRow() || block.torn()) {
                continue;
            }
            for (var cell : block.cells()) {
                if (isSentence(cell.value()) && !book.isFull()) {
                    passages.add(
                            Passage.of(new Block(block.index(), cell, List.of(cell), null), SUBJECT, "", year, book));
                }
            }
        }
        return passages;
    }

    /** With three figures at least: a whole and two parts. */
    private static boolean isSentence(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        var figures = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Mentions.isDigit(text.charAt(i)) && (i == 0 || !Mentions.isDigit(text.charAt(i - 1)))) {
                figures++;
            }
        }
        return figures > 2;
    }
}

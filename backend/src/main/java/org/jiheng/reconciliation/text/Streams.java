package org.jiheng.reconciliation.text;

import java.util.List;

/** Rows of a form of which only one cell stands on each line. */
final class Streams {

    private Streams() {}

    static List<Block> rows(List<Block> blocks) {
        return blocks;
    }
}

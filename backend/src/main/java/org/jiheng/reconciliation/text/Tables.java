package org.jiheng.reconciliation.text;

/** Other tables than forms. */
final class Tables {

    private final FactBook book;

    Tables(FactBook book) {
        this.book = book;
    }

    void read(Block row) {
        if (row.cells().isEmpty()) {
            book.facts();
        }
    }

    void end() {}
}

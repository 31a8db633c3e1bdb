package org.jiheng.report;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.scheme.FormulaCell;
import org.jiheng.scoring.Trace;

/**
 * What a trace computes, over the cells in which its nodes stand; a node that has no cell is written out. What was
 * entered and has no cell is a number of the formula.
 */
final class TraceFormula {

    private final Map<String, Place> cells;
    private final Set<String> used = new LinkedHashSet<>();
    private boolean isWhole = true;

    /**
     * Where a node stands.
     *
     * @param factor by which the cell is multiplied: a trace computes in yuan
     */
    record Place(String cell, int factor) {

        static Place of(String cell) {
            return new Place(cell, 1);
        }
    }

    private TraceFormula(Map<String, Place> cells) {
        this.cells = cells;
    }

    /**
     * @param needed the cells that have to have numbers
     * @param isWhole whether every node has a value, a cell, or arithmetic
     */
    record Written(String text, Set<String> needed, boolean isWhole) {

        /** Whether a spreadsheet has anything to compute. */
        boolean isLive() {
            return isWhole && !needed.isEmpty();
        }
    }

    /** @param cells by the ids of nodes */
    static Written of(Trace trace, Map<String, Place> cells) {
        var writing = new TraceFormula(cells);
        var text = writing.inner(trace);
        return new Written(text, writing.used, writing.isWhole);
    }

    private String node(Trace trace) {
        var place = cells.get(trace.id());
        if (place != null) {
            used.add(place.cell());
            var cell = SheetFormulas.cell(place.cell());
            return place.factor() == 1 ? cell : "(" + cell + "*" + place.factor() + ")";
        }
        return "(" + inner(trace) + ")";
    }

    private String inner(Trace trace) {
        if (trace.arithmetic() != null) {
            var parts =
                    trace.parts().stream().collect(Collectors.toMap(Trace::name, part -> part, (one, again) -> one));
            return FormulaCell.of(trace.arithmetic(), name -> {
                var part = parts.get(name);
                return part == null ? open() : node(part);
            });
        }
        return trace.value() == null ? open() : trace.value().toPlainString();
    }

    private String open() {
        isWhole = false;
        return "0";
    }
}

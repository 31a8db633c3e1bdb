package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** A table of points and scores that is no template's: no score is above its points, and 项目管理13分 is what stands under it. */
final class GridPoints {

    private static final Pattern GROUP = Pattern.compile("[^\\d（]{2,10}?（?(\\d{1,3})分）?(?!\\d).*");

    private final Grid grid;
    private final BiFunction<Grid.Row, Integer, Fact> facts;
    private final FactBook book;

    GridPoints(Grid grid, BiFunction<Grid.Row, Integer, Fact> facts, FactBook book) {
        this.grid = grid;
        this.facts = facts;
        this.book = book;
    }

    void relate() {
        var points = column(Columns.POINTS);
        var score = column(Columns.SCORE);
        if (points < 0 || score < 0) {
            return;
        }
        Fact group = null;
        var parts = new ArrayList<Fact>();
        for (var row : grid.rows()) {
            if (row.cells().get(points).value() == null) {
                continue;
            }
            var own = facts.apply(row, points);
            if (row.cells().get(score).value() != null) {
                book.relate(new Relation.AtMost(RuleId.R34, Severity.ERROR, facts.apply(row, score), own));
            }
            var begins = group(row);
            if (begins != null) {
                close(group, parts);
                group = begins;
                parts.clear();
            }
            parts.add(own);
        }
        // The last group may go on where the table breaks off.
    }

    private void close(@Nullable Fact group, List<Fact> parts) {
        if (group != null && grid.isWhole()) {
            book.relate(new Relation.Sum(RuleId.R35, Severity.ERROR, group, parts, true));
        }
    }

    private int column(Columns column) {
        for (var i = 0; i < grid.columns().size(); i++) {
            if (Columns.of(grid.columns().get(i).head()) == column) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Fact group(Grid.Row row) {
        var found = GROUP.matcher(row.label());
        return !found.matches()
                ? null
                : book.add(
                        FactKind.POINTS,
                        "table",
                        "",
                        Basis.UNKNOWN,
                        row.label().substring(0, found.start(1)),
                        Objects.requireNonNull(Cells.number(found.group(1), Measure.POINTS, 0)),
                        null,
                        true,
                        row.head().quote(found.start(1), found.end(1)));
    }
}

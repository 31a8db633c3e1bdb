package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

/**
 * Labels and amounts in turns, often twice side by side: 中期资金总额, 年度资金总额, and below each 其中：财政拨款 and 其他资金.
 */
final class PairedSums {

    private static final String OF_WHICH = "其中";
    private static final String TOTAL = "总额";
    private static final int MOST_ROWS = 8;
    private static final WordList SOURCES = WordList.of("拨款", "资金", "结转", "收入", "其他", "自筹");

    private final List<Block> blocks;
    private final FactBook book;
    private int zeros = 4;

    private PairedSums(List<Block> blocks, FactBook book) {
        this.blocks = blocks;
        this.book = book;
    }

    static void read(List<Block> blocks, FactBook book) {
        var sums = new PairedSums(blocks, book);
        for (var i = 0; i < blocks.size(); i++) {
            var text = blocks.get(i).value();
            if (text.contains("（元）") || text.contains("单位：元")) {
                sums.zeros = 0;
            } else if (text.contains("万元")) {
                sums.zeros = 4;
            }
            if (blocks.get(i).isRow()) {
                sums.at(i);
            }
        }
    }

    /** A label and its cell. */
    private record Pair(NormalText label, NormalText value) {}

    /** From the right; empty where the row is not made of pairs. */
    private List<Pair> pairs(Block block) {
        var cells = block.cells();
        var pairs = new ArrayList<Pair>();
        for (var i = cells.size() - 2; i >= 0; i -= 2) {
            var label = cells.get(i);
            var value = cells.get(i + 1);
            if (label.isEmpty()
                    || Cells.isNumeric(label)
                    || !Cells.isNothing(value.value()) && Cells.number(value.value(), Measure.YUAN, zeros) == null) {
                break;
            }
            pairs.add(0, new Pair(label, value));
        }
        return pairs;
    }

    private void at(int i) {
        var totals = pairs(blocks.get(i)).stream()
                .filter(p -> p.label().value().contains(TOTAL))
                .toList();
        if (totals.isEmpty()) {
            return;
        }
        var below = new ArrayList<List<Pair>>();
        for (var j = i + 1; j < blocks.size() && j - i <= MOST_ROWS; j++) {
            var pairs = pairs(blocks.get(j));
            var isFirst = below.isEmpty();
            if (pairs.size() != totals.size()
                    || pairs.stream().anyMatch(p -> !isPart(p.label().value(), isFirst))) {
                break;
            }
            below.add(pairs);
        }
        for (var column = 0; column < totals.size() && !below.isEmpty(); column++) {
            var at = column;
            var parts = below.stream()
                    .map(row -> row.get(at))
                    .filter(p -> Cells.hasDigit(p.value().value()))
                    .map(this::fact)
                    .toList();
            if (Cells.hasDigit(totals.get(at).value().value()) && !parts.isEmpty()) {
                book.relate(new Relation.Sum(RuleId.R59, Severity.ERROR, fact(totals.get(at)), parts, true));
            }
        }
    }

    private static boolean isPart(String label, boolean first) {
        return first ? label.startsWith(OF_WHICH) : !label.contains(TOTAL) && SOURCES.isIn(label);
    }

    private Fact fact(Pair pair) {
        var number = Objects.requireNonNull(Cells.number(pair.value().value(), Measure.YUAN, zeros));
        return book.cell(FactKind.AMOUNT, "pairs", pair.label().value(), number, pair.value());
    }
}

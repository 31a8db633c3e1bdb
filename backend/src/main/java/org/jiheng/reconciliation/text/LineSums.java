package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiheng.reconciliation.Basis;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jspecify.annotations.Nullable;

/** 年度资金总额：321.25, and below it 其中：中央补助166.00 …, a line each, the unit somewhere above. */
final class LineSums {

    private static final WordList TOTALS = WordList.of("总额", "合计", "总计", "小计", "共计");
    private static final int LONGEST_LINE = 60;
    private static final int MOST_PARTS = 30;

    private final List<Block> blocks;
    private final FactBook book;

    private LineSums(List<Block> blocks, FactBook book) {
        this.blocks = blocks;
        this.book = book;
    }

    static void read(List<Block> blocks, FactBook book) {
        var sums = new LineSums(blocks, book);
        var zeros = 4;
        for (var i = 0; i < blocks.size(); i++) {
            var text = blocks.get(i).value();
            if (text.contains("（万元）")) {
                zeros = 4;
            } else if (text.contains("（元）")) {
                zeros = 0;
            }
            if (TOTALS.isIn(text) && i + 2 < blocks.size()) {
                sums.at(i, zeros);
            }
        }
    }

    private void at(int i, int zeros) {
        var next = blocks.get(i + 1).value();
        var total = numberAt(i);
        if (total == null || !next.startsWith("其中") || numberAt(i + 1) == null) {
            return;
        }
        var parts = new ArrayList<Fact>();
        for (var j = i + 1; j < blocks.size() && parts.size() < MOST_PARTS; j++) {
            if (numberAt(j) == null || j > i + 1 && blocks.get(j).value().startsWith("其中")) {
                break;
            }
            parts.add(fact(j, zeros));
        }
        if (parts.size() > 1) {
            book.relate(new Relation.Sum(RuleId.R59, Severity.ERROR, fact(i, zeros), parts, true));
        }
    }

    private Fact fact(int i, int zeros) {
        var text = blocks.get(i).text();
        var start = Objects.requireNonNull(numberAt(i));
        var number = Objects.requireNonNull(Cells.number(text.value().substring(start), Measure.YUAN, zeros));
        return book.add(
                FactKind.AMOUNT,
                "line",
                "",
                Basis.UNKNOWN,
                text.value().substring(0, start),
                number,
                null,
                true,
                text.quote(start, text.length()));
    }

    /** Where the amount begins that a short line ends with; nothing if it does not, or is nothing but the amount. */
    private @Nullable Integer numberAt(int i) {
        var block = blocks.get(i);
        var text = block.value();
        if (block.isRow() || text.length() > LONGEST_LINE || text.isEmpty()) {
            return null;
        }
        var end = text.endsWith("万元") ? text.length() - 2 : text.endsWith("元") ? text.length() - 1 : text.length();
        var start = end;
        while (start > 0 && (Mentions.isDigit(text.charAt(start - 1)) || ".,".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start < 2
                        || start == end
                        || !Mentions.isDigit(text.charAt(start))
                        || Mentions.numberEnd(text, start) != end
                ? null
                : Integer.valueOf(start);
    }
}

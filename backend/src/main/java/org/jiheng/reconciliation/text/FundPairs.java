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
import org.jspecify.annotations.Nullable;

/** 计划安排资金 | 1208.75 | 实际到位资金 | … | 实际支出 | … | 结余 | …, and below it each of them by level of government. */
final class FundPairs {

    private static final String KEY = "funds";
    private static final List<String> LEVELS = List.of("中央", "省", "市", "县", "区", "其它", "其他");

    private final FactBook book;
    private List<@Nullable Fact> totals = List.of();
    private List<List<Fact>> parts = List.of();

    FundPairs(FactBook book) {
        this.book = book;
    }

    void read(Block block) {
        var filled = block.filled();
        if (filled.isEmpty()) {
            return;
        }
        var first = filled.get(0).value();
        if (first.startsWith("计划安排资金") && filled.size() >= 6) {
            end();
            begin(filled);
        } else if (!totals.isEmpty()) {
            if (LEVELS.stream().anyMatch(first.replace("其中：", "")::startsWith) && isRepeated(filled)) {
                level(filled);
            } else {
                end();
            }
        }
    }

    private void begin(List<NormalText> cells) {
        var found = new ArrayList<@Nullable Fact>();
        var lists = new ArrayList<List<Fact>>();
        for (var i = 0; i + 1 < cells.size(); i += 2) {
            var label = cells.get(i).value();
            var zeros = label.contains("（元）") ? 0 : 4;
            var number = Cells.number(cells.get(i + 1).value(), Measure.YUAN, zeros);
            if (number == null) {
                return;
            }
            found.add(book.cell(kind(label), KEY, label, number, cells.get(i + 1)));
            lists.add(new ArrayList<>());
        }
        totals = found;
        parts = lists;
    }

    private static FactKind kind(String label) {
        return label.contains("到位")
                ? FactKind.ARRIVED
                : label.contains("支出")
                        ? FactKind.EXECUTED
                        : label.contains("结余") ? FactKind.UNSPENT : FactKind.YEAR_BUDGET;
    }

    private static boolean isRepeated(List<NormalText> cells) {
        var label = cells.get(0).value();
        return cells.stream().filter(c -> c.value().equals(label)).count() > 1;
    }

    /** A level has its name before each of the figures; where it has none, nothing stands behind the name. */
    private void level(List<NormalText> cells) {
        var label = cells.get(0).value();
        var column = -1;
        for (var cell : cells) {
            if (cell.value().equals(label)) {
                column++;
                continue;
            }
            var number = Cells.number(cell.value(), Measure.YUAN, 4);
            if (number != null && column >= 0 && column < parts.size()) {
                parts.get(column).add(book.cell(FactKind.AMOUNT, KEY, label, number, cell));
            }
        }
    }

    void end() {
        for (var i = 0; i < totals.size(); i++) {
            var total = totals.get(i);
            if (total != null && !parts.get(i).isEmpty()) {
                book.relate(new Relation.Sum(RuleId.R59, Severity.ERROR, total, parts.get(i), true));
            }
        }
        var arrived = of(FactKind.ARRIVED);
        var spent = of(FactKind.EXECUTED);
        var left = of(FactKind.UNSPENT);
        if (arrived != null && spent != null && left != null) {
            book.relate(new Relation.Sum(RuleId.R84, Severity.ERROR, arrived, List.of(spent, left), true));
        }
        totals = List.of();
        parts = List.of();
    }

    private @Nullable Fact of(FactKind kind) {
        return totals.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}

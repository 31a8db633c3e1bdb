package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** 甲项目40万元；乙经费2.75万元；…共计下达…万元: amounts one behind the other, and what they come to. */
final class Totals {

    private static final List<String> LEADS = List.of("共计", "合计", "总计", "共下达", "共安排", "累计");
    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 40;
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Totals() {}

    static void read(Passage passage, FactBook book) {
        var items = passage.items();
        for (var i = FEWEST; i < items.size(); i++) {
            var total = items.get(i);
            if (isTotal(passage, total, items.get(i - 1))) {
                relate(passage, i, book);
            }
        }
    }

    /** The clause of the total begins with 共计. */
    private static boolean isTotal(Passage passage, Item item, Item before) {
        if (!item.isPlainMoney() || item.depth() > 0) {
            return false;
        }
        var clause = passage.between(before, item);
        var start = Math.max(
                Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('。')),
                Math.max(clause.lastIndexOf('；'), clause.lastIndexOf('：')));
        // What stands between two commas of one name is no clause of its own.
        var lead = clause.substring(Math.max(0, start + 1));
        var whole = clause.startsWith("。") || clause.startsWith("，") || clause.startsWith("；")
                ? clause.substring(1)
                : clause;
        return LEADS.stream().anyMatch(lead::startsWith) || LEADS.stream().anyMatch(whole::startsWith);
    }

    private static void relate(Passage passage, int at, FactBook book) {
        var items = passage.items();
        var total = items.get(at);
        var parts = new ArrayList<Item>();
        var sum = BigDecimal.ZERO;
        for (var i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (total.sentence() - item.sentence() > 1) {
                break;
            }
            if (!item.isMoney() || item.depth() > 0) {
                continue;
            }
            if (!item.isPlainMoney()
                    || item.kind() == FactKind.DIFFERENCE
                    || item.label().length() > LONGEST_LABEL
                    || item.label().contains("其中")) {
                return;
            }
            if (!parts.isEmpty() && item.sentence() != parts.get(0).sentence()) {
                break;
            }
            sum = sum.add(item.fact().number());
            parts.add(0, item);
            if (parts.size() >= 2 && sum.compareTo(total.fact().number()) == 0) {
                break;
            }
        }
        var gap = sum.subtract(total.fact().number()).abs();
        if (parts.size() >= FEWEST && gap.multiply(THREE).compareTo(total.fact().number()) <= 0) {
            book.relate(new Relation.Sum(
                    RuleId.R96,
                    Severity.ERROR,
                    total.fact(),
                    parts.stream().map(Item::fact).toList(),
                    true));
        }
    }
}

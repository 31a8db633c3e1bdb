package org.jiheng.reconciliation.text;

import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;

/** What a budget became, what of it arrived and was spent, and what is left, in one sentence. */
final class Funds {

    private final Passage passage;
    private final FactBook book;

    private Funds(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    static void read(Passage passage, FactBook book) {
        var funds = new Funds(passage, book);
        funds.unspent();
        funds.adjusted();
    }

    /** 年初预算, what was added during the year, and what the budget became. */
    private void adjusted() {
        var items = passage.items();
        for (var i = 1; i < items.size(); i++) {
            var added = items.get(i);
            var initial = items.get(i - 1);
            if (added.kind() != FactKind.ADJUSTMENT
                    || initial.kind() != FactKind.INITIAL_BUDGET
                    || !added.isPlainMoney()
                    || !initial.isPlainMoney()
                    || added.sentence() != initial.sentence()) {
                continue;
            }
            for (var j : new int[] {i + 1, i - 2}) {
                if (j >= 0
                        && j < items.size()
                        && items.get(j).sentence() == added.sentence()
                        && items.get(j).isPlainMoney()
                        && (items.get(j).kind() == FactKind.YEAR_BUDGET
                                || items.get(j).label().contains("预算总"))) {
                    book.relate(new Relation.Sum(
                            RuleId.R58,
                            Severity.ERROR,
                            items.get(j).fact(),
                            List.of(initial.fact(), added.fact()),
                            true));
                    break;
                }
            }
        }
    }

    /** Budget, spending and what is left, in one sentence. */
    private void unspent() {
        var items = passage.items();
        for (var i = 1; i < items.size(); i++) {
            var arrived = items.get(i - 1);
            var spent = items.get(i);
            if (arrived.kind() == FactKind.ARRIVED
                    && spent.kind() == FactKind.EXECUTED
                    && arrived.isPlainMoney()
                    && spent.isPlainMoney()
                    && arrived.sentence() == spent.sentence()) {
                book.relate(new Relation.AtMost(RuleId.R20, Severity.WARNING, spent.fact(), arrived.fact()));
            }
        }
        for (var i = 0; i < items.size(); i++) {
            var left = items.get(i);
            if (left.kind() != FactKind.UNSPENT || !left.isPlainMoney() || left.depth() > 0) {
                continue;
            }
            Fact spent = null;
            Fact plan = null;
            for (var j = i - 1; j >= 0 && items.get(j).sentence() == left.sentence(); j--) {
                var item = items.get(j);
                if (!item.isPlainMoney() || item.depth() > 0) {
                    continue;
                }
                if (item.kind() == FactKind.EXECUTED && spent == null) {
                    spent = item.fact();
                } else if ((item.kind() == FactKind.YEAR_BUDGET || item.kind() == FactKind.ARRIVED)
                        && plan == null
                        && spent != null) {
                    plan = item.fact();
                }
            }
            if (spent != null && plan != null) {
                book.relate(new Relation.Sum(RuleId.R84, Severity.ERROR, plan, List.of(spent, left.fact()), true));
            }
        }
    }
}

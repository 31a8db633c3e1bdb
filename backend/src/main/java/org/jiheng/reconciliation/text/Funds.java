package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Slip;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** What a budget became, what of it arrived and was spent, and what is left, in one sentence. */
final class Funds {

    private static final WordList ADDED = WordList.of("追加", "调增", "增加", "核增", "追加预算", "预算追加");
    private static final WordList TAKEN = WordList.of("调减", "核减", "压减", "收回", "减少", "追减", "预算调减");
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(200);

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

    /** 年初预算, what was added to it and taken from it during the year, and what the budget became. */
    private void adjusted() {
        var items = passage.items();
        for (var i = 0; i < items.size(); i++) {
            var initial = items.get(i);
            if (initial.kind() == FactKind.INITIAL_BUDGET && initial.isPlainMoney()) {
                var moves = new ArrayList<Item>();
                for (var j = i + 1; j < items.size(); j++) {
                    var item = items.get(j);
                    if (item.sentence() != initial.sentence() || !item.isMoney() || item.depth() > 0) {
                        if (item.sentence() != initial.sentence()) {
                            break;
                        }
                        continue;
                    }
                    var up = moved(item);
                    if (up != null && item.mention().isPlain()) {
                        moves.add(item);
                    } else if (isBecome(item)) {
                        adjusted(initial, moves, item);
                        break;
                    }
                }
            }
        }
    }

    private static boolean isBecome(Item item) {
        return item.isPlainMoney()
                && (item.kind() == FactKind.YEAR_BUDGET && item.label().contains("预算")
                        || item.label().contains("调整"));
    }

    /** Whether it was added; nothing if it says no such thing. */
    private static @Nullable Boolean moved(Item item) {
        var label = item.fact().label();
        return ADDED.ends(label) ? Boolean.TRUE : TAKEN.ends(label) ? Boolean.FALSE : null;
    }

    private void adjusted(Item initial, List<Item> moves, Item became) {
        if (moves.isEmpty()) {
            return;
        }
        // What follows may tell what one of them was made of.
        var net = initial.fact().number();
        for (var move : moves) {
            var by = move.fact().number();
            net = Boolean.TRUE.equals(moved(move)) ? net.add(by) : net.subtract(by);
            if (net.compareTo(became.fact().number()) == 0 && move != moves.get(moves.size() - 1)) {
                return;
            }
        }
        if (moves.stream().allMatch(move -> Boolean.TRUE.equals(moved(move)))) {
            var parts = new ArrayList<Fact>();
            parts.add(initial.fact());
            moves.forEach(move -> parts.add(move.fact()));
            book.relate(new Relation.Sum(RuleId.R58, Severity.ERROR, became.fact(), parts, true));
            return;
        }
        // What it was is what it became, and what was taken.
        net = initial.fact().number();
        var told = new StringBuilder(initial.fact().shown());
        var about = new ArrayList<Fact>(List.of(became.fact(), initial.fact()));
        for (var move : moves) {
            var up = Boolean.TRUE.equals(moved(move));
            var by = move.fact().number();
            net = up ? net.add(by) : net.subtract(by);
            told.append(up ? " + " : " - ").append(move.fact().shown());
            about.add(move.fact());
        }
        var rounding = became.mention().quantity().step().max(ROUNDING);
        if (net.subtract(became.fact().number()).abs().compareTo(rounding) <= 0) {
            book.looked(RuleId.R58, Outcome.HELD, about);
        } else if (Slip.mayBe(became.fact().amount(), net)) {
            book.observe(
                    RuleId.R58,
                    Slip.isTelling(became.fact().amount(), net) ? Severity.ERROR : Severity.WARNING,
                    "recon.adjusted",
                    about,
                    became.fact().shown(),
                    told + " = " + Quantity.shown(net, Measure.YUAN, ""));
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

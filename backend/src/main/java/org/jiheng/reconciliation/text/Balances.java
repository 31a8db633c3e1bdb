package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Outcome;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/** 本级留用…，上年结余…，支出…，年末结余…: what there was is what was spent and what is left, in one sentence. */
final class Balances {

    private static final WordList INCOME = WordList.of("收入", "留用", "留成", "筹集", "拨入", "下达", "到位", "收到");
    private static final WordList BEFORE = WordList.of("上年", "年初", "上年度", "上年末", "以前年度");
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(200);

    private Balances() {}

    static void read(Passage passage, FactBook book) {
        var from = 0;
        var items = passage.items();
        for (var i = 1; i <= items.size(); i++) {
            if (i == items.size() || items.get(i).sentence() != items.get(from).sentence()) {
                sentence(items.subList(from, i), book);
                from = i;
            }
        }
    }

    /** Every amount of the sentence has to be one of the four, or nothing is said of them. */
    private static void sentence(List<Item> items, FactBook book) {
        var had = new ArrayList<Fact>();
        var gone = new ArrayList<Fact>();
        var opening = 0;
        var closing = 0;
        for (var item : items) {
            if (!item.isMoney()) {
                continue;
            }
            var label = item.label();
            var balance = label.contains("结余") || label.contains("结转");
            if (item.depth() > 0 || !item.mention().isPlain() || item.elsewhere() && !balance) {
                return;
            }
            if (balance && BEFORE.isIn(label)) {
                opening++;
                had.add(item.fact());
            } else if (balance) {
                closing++;
                gone.add(item.fact());
            } else if (label.contains("支出") && !label.contains("收入")) {
                gone.add(item.fact());
            } else if (INCOME.isIn(label)) {
                had.add(item.fact());
            } else {
                return;
            }
        }
        if (opening == 1 && closing == 1 && had.size() > 1 && gone.size() > 1) {
            relate(had, gone, book);
        }
    }

    private static void relate(List<Fact> had, List<Fact> gone, FactBook book) {
        var gap = Fact.total(had).subtract(Fact.total(gone));
        var about = new ArrayList<>(had);
        about.addAll(gone);
        if (gap.abs().compareTo(ROUNDING) <= 0 || isCounted(gap, had) || isCounted(gap.negate(), gone)) {
            book.looked(RuleId.R07, Outcome.HELD, about);
        } else {
            book.observe(
                    RuleId.R07,
                    Severity.WARNING,
                    "recon.balance",
                    about,
                    told(had),
                    told(gone),
                    Quantity.shown(gap, Measure.YUAN, ""));
        }
    }

    /** 收入总计 has in it already what was there before, 支出总计 what is left. */
    private static boolean isCounted(BigDecimal gap, List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.number().subtract(gap).abs().compareTo(ROUNDING) <= 0);
    }

    private static String told(List<Fact> facts) {
        return String.join(" + ", facts.stream().map(Fact::shown).toList()) + " = "
                + Quantity.shown(Fact.total(facts), Measure.YUAN, "");
    }
}

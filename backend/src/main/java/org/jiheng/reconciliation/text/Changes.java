package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** 比上年增加…，增长…%: within one sentence. */
final class Changes {

    private final Passage passage;
    private final FactBook book;

    Changes(Passage passage, FactBook book) {
        this.passage = passage;
        this.book = book;
    }

    void read() {
        var items = passage.items();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!item.mention().isPlain() || !isChange(item)) {
                continue;
            }
            var increase = Words.direction(item.label());
            if (increase == null || !isAboutLastYear(items, i)) {
                continue;
            }
            Item rate = item.kind() == FactKind.CHANGE_RATE ? item : null;
            Item difference = item.kind() == FactKind.DIFFERENCE ? item : null;
            if (i + 1 < items.size()
                    && isChange(items.get(i + 1))
                    && items.get(i + 1).kind() != item.kind()
                    && items.get(i + 1).sentence() == item.sentence()
                    && items.get(i + 1).mention().isPlain()
                    && !passage.between(item, items.get(i + 1)).contains("；")
                    && increase.equals(Words.direction(items.get(i + 1).label()))) {
                var next = items.get(++i);
                rate = rate == null ? next : rate;
                difference = difference == null ? next : difference;
            }
            relate(i, difference, rate, increase);
        }
    }

    private static boolean isChange(Item item) {
        return item.kind() == FactKind.DIFFERENCE && item.isMoney()
                || item.kind() == FactKind.CHANGE_RATE && item.mention().measure() == Measure.PERCENT;
    }

    private boolean isAboutLastYear(List<Item> items, int at) {
        var start = Math.max(
                passage.value().lastIndexOf('。', items.get(at).mention().start()),
                passage.value().lastIndexOf('；', items.get(at).mention().start()));
        var before =
                passage.value().substring(start + 1, items.get(at).mention().start());
        return before.contains("上年")
                || before.contains("去年")
                || before.contains("同比")
                || before.contains("上一年")
                || before.contains("较20")
                || before.contains("比20")
                || before.contains("同期")
                || before.contains("年初预算");
    }

    private void relate(int at, @Nullable Item difference, @Nullable Item rate, boolean increase) {
        var items = passage.items();
        var first = difference == null ? at : items.indexOf(difference);
        if (rate != null) {
            first = Math.min(first, items.indexOf(rate));
        }
        var currents = new ArrayList<Fact>();
        var priors = new ArrayList<Fact>();
        for (var j = first - 1;
                j >= 0 && items.get(j).sentence() == items.get(first).sentence();
                j--) {
            var item = items.get(j);
            if (isChange(item)) {
                break;
            }
            if (!item.isMoney() || !item.mention().isPlain()) {
                continue;
            }
            var another = item.prior()
                    || item.label().contains("上年")
                    || item.label().contains("去年")
                    || item.label().contains("同期");
            if (another && !item.label().contains("结转")) {
                priors.add(item.fact());
            } else if (!item.elsewhere()) {
                currents.add(item.fact());
            }
        }
        if (currents.isEmpty() || priors.isEmpty() && (difference == null || rate == null)) {
            return;
        }
        if (priors.isEmpty()
                && difference != null
                && !increase
                && difference.mention().quantity().value().compareTo(BigDecimal.ZERO) < 0) {
            return;
        }
        book.relate(new Relation.Change(
                difference == null ? RuleId.R72 : RuleId.R71,
                currents.size() > 1 || priors.size() > 1 ? Severity.WARNING : Severity.ERROR,
                difference == null ? List.of() : List.of(difference.fact()),
                rate == null ? List.of() : List.of(rate.fact()),
                increase,
                currents,
                priors));
    }
}

package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/** Looks for parts among listed figures that make the whole: from the first on, without what is a part of a part. */
final class PartFit {

    private static final int MOST_STEPS = 4_000;

    private final Passage passage;
    private final Interval whole;
    private final BigDecimal finest;
    private final List<Item> items;
    private final List<Item> taken = new ArrayList<>();
    private int steps;

    private PartFit(Passage passage, Item total, List<Item> items) {
        this.passage = passage;
        this.finest = PartSums.finest(items);
        this.whole = total.mention().quantity().tight();
        this.items = items;
    }

    /** The first of them that make the whole; nothing if none do. */
    static @Nullable List<Item> of(Passage passage, Item total, List<Item> items) {
        var fit = new PartFit(passage, total, items);
        return fit.from(0, Interval.ZERO) ? List.copyOf(fit.taken) : null;
    }

    private boolean from(int at, Interval sum) {
        if (taken.size() > 1 && sum.overlaps(whole)) {
            return true;
        }
        if (at >= items.size() || ++steps > MOST_STEPS || sum.low().compareTo(whole.high()) > 0) {
            return false;
        }
        var item = items.get(at);
        taken.add(item);
        var next = sum.plus(PartSums.range(item, finest));
        var nested = at + 1 < items.size() && isNested(item, items.get(at + 1));
        var inner = Interval.ZERO;
        for (var skip = at + 1; skip <= items.size(); skip++) {
            if (skip == at + 1 || nested || inner.overlaps(PartSums.range(item, finest))) {
                if (from(skip, next)) {
                    return true;
                }
            }
            if (skip < items.size()) {
                inner = inner.plus(PartSums.range(items.get(skip), finest));
                if (!nested && inner.low().compareTo(item.fact().number()) > 0) {
                    break;
                }
            }
        }
        taken.remove(taken.size() - 1);
        return false;
    }

    private boolean isNested(Item item, Item next) {
        var gap = passage.between(item, next);
        return PartList.divides(gap) || gap.indexOf('：') >= 0;
    }
}

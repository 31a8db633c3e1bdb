package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;

/** The parts at the begin of a paragraph, the whole in the one before. */
final class PartsAcross {

    private static final WordList LEADS = WordList.of("其中", "按", "分", "具体", "包括");
    private static final int FAR = 2;

    private static final int TELLING = 3;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Passage passage;
    private final PartJudge judge;

    private PartsAcross(Passage passage, FactBook book) {
        this.passage = passage;
        this.judge = new PartJudge(passage, book);
    }

    /** 其中：… or 按类别：… at the begin of a paragraph, or kinds that are all there are. */
    static void relate(Collection<Passage> passages, FactBook book) {
        var all = List.copyOf(passages);
        for (var i = 1; i < all.size(); i++) {
            var passage = all.get(i);
            var figures = figures(passage);
            if (figures.size() > 1 && figures.get(0).depth() == 0) {
                var wholes = new ArrayList<Item>();
                for (var back = 1; back <= FAR && back <= i && wholes.isEmpty(); back++) {
                    if (isLed(all.get(i - back)) && isLed(passage)) {
                        // Another division of the same whole.
                        continue;
                    }
                    figures(all.get(i - back)).stream()
                            .filter(item -> item.depth() == 0 && item.mention().isPlain())
                            .forEach(wholes::add);
                }
                if (!wholes.isEmpty()) {
                    new PartsAcross(passage, book).begin(figures, wholes);
                }
            }
        }
    }

    private static boolean isLed(Passage passage) {
        return LEADS.begins(passage.value());
    }

    private static List<Item> figures(Passage passage) {
        return passage.items().stream()
                .filter(item -> item.isMoney() && !Asides.is(passage.value(), item))
                .toList();
    }

    private void begin(List<Item> items, List<Item> wholes) {
        var led = isLed(passage);
        var parts = new PartLists(passage).run(items, 0, 0, Join.SOME);
        var stated = parts.top();
        var family = PartKinds.family(wholes.get(0), stated);
        if (parts.items().size() < 2
                || !led && family == 0
                || parts.isMoved()
                || parts.isApproximate()
                || !PartRoles.isOneRole(wholes.get(0), stated)
                || PartRoles.isAgainst(wholes.get(0), stated)) {
            return;
        }
        if (family > 0) {
            stated = stated.subList(0, family);
        }
        for (var whole : wholes) {
            if (PartFit.of(passage, whole, parts.items()) != null || PartFit.of(passage, whole, stated) != null) {
                return;
            }
        }
        for (var whole : wholes) {
            if (PartSums.slip(whole, stated) >= TELLING && (PartSums.isClearSlip(whole, stated) || family > 0)) {
                judge.relate(whole, stated, Severity.ERROR);
                return;
            }
        }
        var gap = wholes.get(0).fact().number().subtract(PartSums.sum(stated)).abs();
        if (family > 0
                && gap.multiply(TEN).compareTo(wholes.get(0).fact().number()) <= 0
                && !PartSums.isRounded(wholes.get(0), stated)) {
            judge.relate(wholes.get(0), stated, Severity.WARNING);
        }
    }
}

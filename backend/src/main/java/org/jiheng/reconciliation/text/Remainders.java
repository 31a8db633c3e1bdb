package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.FactKind;
import org.jiheng.reconciliation.Interval;
import org.jiheng.reconciliation.Relation;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;

/**
 * What is left, and what it is left of: 总收入…，总支出…，结余…. Which amounts belong together the words do not always tell;
 * so it is said only where one slip of the hand would make the nearest of them fit and no others do.
 */
final class Remainders {

    private static final WordList LEFT = WordList.of(
            "结余", "结转", "剩余", "余额", "尚余", "净额", "实得", "实际下达", "实际安排", "未支出", "未使用", "未支付", "未执行", "还差", "缺口");
    private static final WordList GONE = WordList.of(
            "支出", "支付", "执行", "使用", "拨付", "发放", "转拨", "调减", "核减", "上解", "决算", "扣减", "收回", "兑付", "已拨", "完成投资");
    private static final WordList BEFORE = WordList.of("上年", "年初", "以前年度", "历年", "期初");

    private static final int FAR = 2;
    private static final int MOST = 10;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final int SURE = 6;

    private final FactBook book;

    private Remainders(FactBook book) {
        this.book = book;
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        var remainders = new Remainders(book);
        var all = List.copyOf(passages);
        for (var i = 0; i < all.size(); i++) {
            var before = new ArrayList<Item>();
            for (var j = Math.max(0, i - FAR); j < i; j++) {
                if (all.get(j).chapter().equals(all.get(i).chapter())
                        && all.get(j).subject().equals(all.get(i).subject())) {
                    before.addAll(figures(all.get(j)));
                }
            }
            for (var item : figures(all.get(i))) {
                if (isLeft(item)) {
                    remainders.at(item, before.subList(Math.max(0, before.size() - MOST), before.size()));
                }
                before.add(item);
            }
        }
    }

    private static List<Item> figures(Passage passage) {
        return passage.items().stream()
                .filter(item -> item.isMoney()
                        && item.mention().isPlain()
                        && item.depth() == 0
                        && item.fact().number().signum() > 0
                        && !Asides.is(passage.value(), item))
                .toList();
    }

    private static boolean isLeft(Item item) {
        return LEFT.isIn(item.label()) && !BEFORE.isIn(item.label()) && item.kind() != FactKind.OPENING_BALANCE;
    }

    private static boolean isGone(Item item) {
        return GONE.isIn(item.label()) && !isLeft(item);
    }

    private void at(Item left, List<Item> before) {
        if (isExplained(left, before)) {
            return;
        }
        for (var i = before.size() - 1; i > 0; i--) {
            var gone = before.get(i);
            if (!isGone(gone)) {
                continue;
            }
            for (var j = i - 1; j >= 0; j--) {
                var had = before.get(j);
                var together = had.sentence() == left.sentence() && before.indexOf(had) >= firstOf(left, before);
                var next = i == before.size() - 1 && (j == i - 1 || together && j == firstOf(left, before));
                if (isGone(had)
                        || isLeft(had)
                        || !next && had.fact().number().compareTo(gone.fact().number()) < 0) {
                    continue;
                }
                var parts = List.of(gone, left);
                if (PartSums.slip(had, parts) >= (next && together ? FEWEST : TELLING)
                        && (next || PartSums.isClearSlip(had, parts) || PartSums.slip(had, parts) >= SURE)) {
                    book.relate(new Relation.Sum(
                            RuleId.R84,
                            next ? Severity.ERROR : Severity.WARNING,
                            had.fact(),
                            List.of(gone.fact(), left.fact()),
                            true));
                    return;
                }
            }
        }
    }

    /** Where the sentence of what is left begins. */
    private static int firstOf(Item left, List<Item> before) {
        var first = before.size();
        while (first > 0
                && before.get(first - 1).sentence() == left.sentence()
                && before.get(first - 1).mention().start() < left.mention().start()) {
            first--;
        }
        return first;
    }

    /** Whether what is left is one of the amounts, or comes of any two or three of them. */
    private static boolean isExplained(Item left, List<Item> before) {
        var target = left.mention().quantity().tight();
        for (var one : before) {
            if (one.mention().quantity().tight().overlaps(target)) {
                return true;
            }
            for (var other : before) {
                var rest = minus(one, other);
                if (rest.overlaps(target)) {
                    return true;
                }
                for (var third : before) {
                    var amount = third.mention().quantity().tight();
                    if (third != one
                            && third != other
                            && (rest.minus(amount).overlaps(target)
                                    || rest.plus(amount).overlaps(target))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Interval minus(Item one, Item other) {
        return one.mention().quantity().tight().minus(other.mention().quantity().tight());
    }
}

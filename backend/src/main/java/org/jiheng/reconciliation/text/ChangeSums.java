package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Quantity;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * 减少8.3万元，其中接待费减少3.8万元、用车减少4.5万元: what changed of the parts adds up to what changed of the whole. Lists of
 * changes are often not complete; so it is said only where one slip of the hand, or one direction, explains the gap.
 */
final class ChangeSums {

    private static final int MOST = 10;
    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    /** So many paragraphs behind the whole's change those of its parts may stand. */
    private static final int FAR = 1;

    private static final String UP = "增多升涨";
    private static final String DOWN = "减少降";
    private static final String BEHIND = "收支加长幅";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** 0.01万元 */
    private static final BigDecimal FINE = BigDecimal.valueOf(100);

    /** @param by signed */
    private record Move(Item item, BigDecimal by, Passage within, int passage) {

        BigDecimal sign() {
            return BigDecimal.valueOf(by.signum());
        }
    }

    private final FactBook book;

    private ChangeSums(FactBook book) {
        this.book = book;
    }

    static void relate(Collection<Passage> passages, FactBook book) {
        var sums = new ChangeSums(book);
        var moves = new ArrayList<Move>();
        var index = 0;
        for (var passage : passages) {
            for (var item : passage.items()) {
                var up = item.isMoney() && item.mention().isPlain() ? direction(item.label()) : null;
                if (up != null) {
                    var size = item.fact().number().abs();
                    moves.add(new Move(item, up ? size : size.negate(), passage, index));
                }
            }
            index++;
        }
        for (var i = 0; i + FEWEST < moves.size(); i++) {
            sums.at(moves, i);
        }
    }

    /** 增加, 同比少收, 多, 减支; nothing if the words end otherwise. */
    static @Nullable Boolean direction(String label) {
        var text = Words.trimmed(label);
        var known = Words.direction(label);
        if (known != null || text.length() < 2) {
            return known;
        }
        var last = text.charAt(text.length() - 1);
        var before = text.charAt(text.length() - 2);
        if (BEHIND.indexOf(last) < 0) {
            return null;
        }
        return UP.indexOf(before) >= 0 ? Boolean.TRUE : DOWN.indexOf(before) >= 0 ? Boolean.FALSE : null;
    }

    private void at(List<Move> moves, int at) {
        var whole = moves.get(at);
        var parts = new ArrayList<Move>();
        for (var i = at + 1; i < moves.size() && parts.size() < MOST; i++) {
            var move = moves.get(i);
            if (move.passage() - whole.passage() > FAR
                    || isOfAnotherBase(whole.item().label(), move.item().label())) {
                break;
            }
            parts.add(move);
        }
        if (parts.size() < FEWEST || isSumOfSome(whole, parts)) {
            return;
        }
        for (var part : isJoined(whole, parts.get(0)) ? List.<Move>of() : parts) {
            var others = new ArrayList<>(parts);
            others.set(parts.indexOf(part), whole);
            if (isSumOfSome(part, others)) {
                // Another of them is the whole.
                return;
            }
        }
        for (var list : lists(whole, parts)) {
            if (list.size() >= FEWEST && isSlip(whole, list)) {
                observe(whole, list);
                return;
            }
        }
    }

    private static boolean isJoined(Move whole, Move part) {
        var between = whole.within() == part.within() ? whole.within().between(whole.item(), part.item()) : "";
        return between.contains("其中") || between.contains("：");
    }

    /** What stands beside the whole's change: up to the end of the sentence, of the paragraph, or all; without what lies deeper. */
    private static List<List<Move>> lists(Move whole, List<Move> parts) {
        var lists = new ArrayList<List<Move>>();
        var first = parts.get(0);
        var level = parts.stream()
                .filter(part -> part.item().depth() == first.item().depth())
                .toList();
        for (var of : List.of(level, parts)) {
            lists.add(of.stream()
                    .filter(part -> part.passage() == first.passage()
                            && part.item().sentence() == first.item().sentence())
                    .toList());
            lists.add(of.stream()
                    .filter(part -> part.passage() == whole.passage())
                    .toList());
            lists.add(of.stream()
                    .filter(part -> part.passage() == first.passage())
                    .toList());
            lists.add(
                    of.stream().filter(part -> part.passage() > whole.passage()).toList());
        }
        return lists;
    }

    /** 比上年少, 比年初预算少: two comparisons. */
    private static boolean isOfAnotherBase(String one, String other) {
        return other.contains("预算") && !one.contains("预算") || one.contains("预算") && other.contains("上年");
    }

    private static boolean isSumOfSome(Move whole, List<Move> parts) {
        for (var mask = 1; mask < 1 << parts.size(); mask++) {
            var sum = BigDecimal.ZERO;
            var some = new ArrayList<Move>();
            for (var i = 0; i < parts.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    sum = sum.add(parts.get(i).by());
                    some.add(parts.get(i));
                }
            }
            if (isSame(sum, whole, some)) {
                return true;
            }
        }
        return false;
    }

    /** As far as the digits tell: rounded each for itself where all are printed alike, the whole where the parts are finer. */
    private static boolean isSame(BigDecimal sum, Move whole, List<Move> parts) {
        var step = step(whole);
        var number = BigDecimal.valueOf(parts.size() + 1L);
        var rounding = step.min(FINE).multiply(number);
        if (parts.stream().allMatch(part -> step(part).compareTo(step) == 0)) {
            rounding = step.multiply(number);
        } else if (parts.stream().anyMatch(part -> step(part).compareTo(step) < 0)) {
            rounding = rounding.max(step);
        }
        return sum.subtract(whole.by()).abs().multiply(TWO).compareTo(rounding) <= 0;
    }

    private static BigDecimal step(Move move) {
        return move.item().mention().quantity().step();
    }

    private static boolean isSlip(Move whole, List<Move> parts) {
        var sum = parts.stream().map(Move::by).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isTelling(whole) && isSame(sum.negate(), whole, parts)
                || sum.signum() == whole.by().signum() && isTyped(whole, sum.abs())) {
            return true;
        }
        for (var part : parts) {
            var turned = sum.subtract(part.by().multiply(TWO));
            var needed = whole.by().subtract(sum).add(part.by());
            if (isTelling(part) && isSame(turned, whole, parts)
                    || needed.signum() == part.by().signum() && isTyped(part, needed.abs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Move move) {
        return move.by().signum() != 0
                && move.item().fact().number().stripTrailingZeros().precision() >= FEWEST;
    }

    private static boolean isTyped(Move move, BigDecimal meant) {
        var printed = move.item().mention().quantity();
        var digits = Slip.digits(printed, meant);
        return digits >= TELLING || digits >= FEWEST && Slip.isClear(printed, meant);
    }

    private void observe(Move whole, List<Move> parts) {
        var told = new StringBuilder();
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            told.append(told.isEmpty() ? "" : " ").append(shown(part.by()));
            sum = sum.add(part.by());
        }
        var about = new ArrayList<org.jiheng.reconciliation.Fact>();
        about.add(whole.item().fact());
        parts.forEach(part -> about.add(part.item().fact()));
        book.observe(RuleId.R110, Severity.ERROR, "recon.changes", about, shown(whole.by()), told + " = " + shown(sum));
    }

    private static String shown(BigDecimal by) {
        return (by.signum() > 0 ? "+" : "") + Quantity.shown(by, Measure.YUAN, "");
    }
}

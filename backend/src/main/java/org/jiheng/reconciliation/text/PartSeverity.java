package org.jiheng.reconciliation.text;

import java.math.BigDecimal;
import java.util.List;
import org.jiheng.reconciliation.Measure;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.text.PartList.Join;
import org.jiheng.reconciliation.text.Passage.Item;
import org.jspecify.annotations.Nullable;

/**
 * What to call parts that do not make their whole: the surer the list is all there is, and the more a slip of the hand
 * explains, the graver; nothing where it may well be right.
 */
final class PartSeverity {

    private static final int FEWEST = 2;
    private static final int TELLING = 3;
    private static final WordList RESTS = WordList.of("差额", "其余", "相差", "余额");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    private PartSeverity() {}

    /**
     * @param complete whether the parts are told to be all
     * @param overlapping whether something may be counted in two of them
     */
    static @Nullable Severity of(Item total, List<Item> parts, PartList list, boolean complete, boolean overlapping) {
        if (parts.size() < 2 || !PartRoles.isOneRole(total, parts) || PartRoles.isAgainst(total, parts)) {
            return null;
        }
        var whole = total.fact().number();
        var sum = PartSums.sum(parts);
        var gap = whole.subtract(sum);
        if (whole.signum() <= 0 || PartSums.isRounded(total, parts) || isOfAnother(total, parts)) {
            return null;
        }
        if (total.mention().measure() == Measure.POINTS) {
            return ofPoints(total, parts, list, gap);
        }
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts);
        if (total.mention().measure() == Measure.COUNT) {
            return overlapping
                    ? complete && PartSums.slip(total, parts) >= TELLING ? Severity.WARNING : null
                    : ofCounts(total, parts, list, complete, gap.signum() < 0);
        }
        if (list.isLoose() && !complete) {
            var needed = PartRoles.isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        if (slip >= TELLING && (list.closed() || complete)) {
            return Severity.ERROR;
        }
        if (clear && slip >= FEWEST && list.closed()) {
            return complete ? Severity.ERROR : Severity.WARNING;
        }
        if (gap.signum() < 0) {
            return complete && gap.abs().multiply(TWO).compareTo(whole) <= 0 || !list.isLoose() && list.closed()
                    ? Severity.ERROR
                    : !list.isLoose() && gap.abs().multiply(TWO).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        if (complete && list.join() == Join.SOME && PartKinds.areUpperLevels(parts)) {
            // 其中中央…、省级…: the lowest level may go without saying.
            return slip >= FEWEST ? Severity.ERROR : Severity.WARNING;
        }
        if (complete) {
            return gap.multiply(TWO).compareTo(whole) <= 0 ? Severity.ERROR : Severity.WARNING;
        }
        if (!list.closed()) {
            return null;
        }
        if (list.join() == Join.ALL) {
            return gap.multiply(THREE).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        return gap.multiply(TWO_HUNDRED).compareTo(whole) < 0
                ? Severity.ERROR
                : gap.multiply(parts.size() > 2 ? TWENTY : TWO_HUNDRED).compareTo(whole) < 0 ? Severity.WARNING : null;
    }

    /** What is counted may be counted in two of the parts, or in none: surely not where they are told to be all. */
    private static @Nullable Severity ofCounts(
            Item total, List<Item> parts, PartList list, boolean complete, boolean above) {
        var slip = PartSums.slip(total, parts);
        var clear = PartSums.isClearSlip(total, parts) && slip >= FEWEST;
        if (complete) {
            return above || slip >= FEWEST ? Severity.ERROR : Severity.WARNING;
        }
        if (list.isLoose()) {
            var needed = PartRoles.isOfOneName(total, parts) ? FEWEST : parts.size() > 2 ? TELLING : TELLING + 1;
            return clear && slip >= needed && list.closed() ? Severity.WARNING : null;
        }
        var whole = total.fact().number();
        var gap = PartSums.sum(parts).subtract(whole).abs();
        var all = list.join() == Join.ALL;
        if (!PartList.areBeside(list.passage(), parts)) {
            return slip >= TELLING && list.closed() ? Severity.WARNING : null;
        }
        if (above) {
            return all && slip >= FEWEST
                    ? Severity.ERROR
                    : slip >= FEWEST || gap.multiply(FOUR).compareTo(whole) <= 0 ? Severity.WARNING : null;
        }
        return list.closed()
                        && (clear
                                || slip >= TELLING
                                || gap.multiply(all ? THREE : FIVE).compareTo(whole) <= 0)
                ? Severity.WARNING
                : null;
    }

    /** Points are given for one thing only, so together they are never above their whole. */
    private static @Nullable Severity ofPoints(Item total, List<Item> parts, PartList list, BigDecimal gap) {
        if (list.isLoose()) {
            return null;
        }
        var near = gap.abs().multiply(TEN).compareTo(total.fact().number()) <= 0;
        if (gap.signum() < 0) {
            return near || PartSums.slip(total, parts) >= FEWEST ? Severity.ERROR : Severity.WARNING;
        }
        return !list.closed()
                ? null
                : near ? Severity.ERROR : PartSums.slip(total, parts) >= TELLING ? Severity.WARNING : null;
    }

    /** …的差额568万元，为结转资金。其中局机关…: what stands in the next sentence is no part of the rest. */
    private static boolean isOfAnother(Item total, List<Item> parts) {
        return total.sentence() != parts.get(0).sentence() && RESTS.isIn(total.label());
    }
}

package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jiheng.scoring.Faults.Interval;
import org.jspecify.annotations.Nullable;

/** Half-open intervals [from, to) that must share out a range, so that every value lies in exactly one. */
final class Intervals {

    /** What has no lower end comes first. */
    private static final Comparator<Interval> ORDER = Comparator.comparing(
                    Interval::from, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Interval::to, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    private Intervals() {}

    /**
     * What keeps these intervals from sharing out the range; their order is free.
     *
     * @param start {@code null} if the range has no lower end
     * @param end {@code null} if the range has no upper end
     */
    static void check(
            Faults faults,
            String pointer,
            List<Interval> intervals,
            @Nullable BigDecimal start,
            @Nullable BigDecimal end) {
        if (intervals.isEmpty()) {
            faults.add(pointer, "scoring.fault.empty");
            return;
        }
        var reached = start;
        var isFirst = true;
        for (var interval : intervals.stream().sorted(ORDER).toList()) {
            var from = interval.from();
            var to = interval.to();
            if (from != null && to != null && from.compareTo(to) >= 0) {
                faults.add(interval.pointer(), "scoring.fault.not-below", from, to);
            }
            if (isFirst && start == null) {
                if (from != null) {
                    faults.add(interval.pointer(), "scoring.fault.no-lower-end", from);
                }
            } else if (from == null || reached == null) {
                faults.add(interval.pointer(), "scoring.fault.overlap-open");
            } else if (from.compareTo(reached) > 0) {
                faults.add(interval.pointer(), "scoring.fault.gap", reached, from);
            } else if (from.compareTo(reached) < 0) {
                faults.add(interval.pointer(), "scoring.fault.overlap", from, reached);
            }
            reached = to;
            isFirst = false;
        }
        if (end == null) {
            if (reached != null) {
                faults.add(pointer, "scoring.fault.no-upper-end", reached);
            }
        } else if (reached == null) {
            faults.add(pointer, "scoring.fault.overlap-open");
        } else {
            faults.check(reached.compareTo(end) != 0, pointer, "scoring.fault.ends", reached, end);
        }
    }
}

package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Half-open intervals [from, to) that must share out a range, so that every value lies in exactly one. */
final class Intervals {

    private Intervals() {}

    record Interval(String name, BigDecimal from, BigDecimal to) {}

    /** What keeps these intervals from sharing out [start, end]; nothing when all is well. Their order is free. */
    static List<String> faults(String place, List<Interval> intervals, BigDecimal start, BigDecimal end) {
        var faults = new ArrayList<String>();
        var sorted = intervals.stream()
                .sorted(Comparator.comparing(Interval::from).thenComparing(Interval::to))
                .toList();
        var reached = start;
        for (var interval : sorted) {
            var where = place + " " + interval.name();
            if (interval.from().compareTo(interval.to()) >= 0) {
                faults.add(where + ": from " + interval.from() + " is not below to " + interval.to());
            }
            var step = interval.from().compareTo(reached);
            if (step > 0) {
                faults.add(where + ": a gap from " + reached + " to " + interval.from());
            } else if (step < 0) {
                faults.add(where + ": begins at " + interval.from() + ", where " + reached + " is expected");
            }
            reached = interval.to();
        }
        if (reached.compareTo(end) != 0) {
            faults.add(place + ": ends at " + reached + ", not at " + end);
        }
        return faults;
    }
}

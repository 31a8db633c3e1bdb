package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.reconciliation.Interval;

/** Which amounts of a text divide which: told by the figures alone, as runs of amounts that add up to one before them. */
final class Partitions {

    record Partition(Figure whole, List<Figure> parts) {}

    /** So far ahead the parts of a whole are looked for. */
    private static final int AHEAD = 30;

    private final List<Figure> figures;
    private final List<Partition> found = new ArrayList<>();
    /** Where the parts right behind a figure end. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    private Partitions(List<Figure> figures) {
        this.figures = figures;
    }

    static List<Partition> of(List<Figure> figures) {
        var partitions = new Partitions(figures);
        // From the end, so that the parts of parts are known and passed over.
        for (var i = figures.size() - 1; i >= 0; i--) {
            partitions.behind(i);
        }
        return partitions.found;
    }

    private void behind(int whole) {
        var total = figures.get(whole);
        if (total.level == null || total.value().signum() <= 0) {
            return;
        }
        var last = Math.min(figures.size(), whole + 1 + AHEAD);
        var first = whole + 1;
        while (first < last) {
            var end = first == whole + 1 || isTelling(total) ? run(total, first, last) : -1;
            if (end > 0 && first == whole + 1) {
                ends.put(whole, end);
            }
            first = end > 0 ? end : first + 1;
        }
    }

    private int run(Figure total, int first, int last) {
        var parts = new ArrayList<Figure>();
        var sum = Interval.ZERO;
        var i = first;
        while (i < last) {
            var part = figures.get(i);
            if (part.level == null
                    || part.level.fact().amount().approximate()
                    || part.value().compareTo(total.value()) > 0) {
                return -1;
            }
            parts.add(part);
            sum = sum.plus(part.interval());
            i = ends.getOrDefault(i, i + 1);
            var more = i < last
                    && figures.get(i).level != null
                    && figures.get(i).value().signum() == 0;
            if (parts.size() > 1 && sum.overlaps(total.interval()) && !more) {
                found.add(new Partition(total, List.copyOf(parts)));
                return i;
            }
            if (sum.low().compareTo(total.interval().high()) > 0) {
                return -1;
            }
        }
        return -1;
    }

    /** With four digits or more amounts do not add up by chance. */
    private static boolean isTelling(Figure total) {
        return total.value().stripTrailingZeros().precision() >= 4;
    }
}

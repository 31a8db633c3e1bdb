package org.jiheng.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** What is wrong with a scheme, gathered place by place. */
final class Faults {

    private final List<Violation> found = new ArrayList<>();

    List<Violation> found() {
        return List.copyOf(found);
    }

    void add(String pointer, String code, Object... arguments) {
        found.add(Violation.at(pointer, code, arguments));
    }

    void check(boolean isFault, String pointer, String code, Object... arguments) {
        if (isFault) {
            add(pointer, code, arguments);
        }
    }

    void missing(@Nullable Object value, String pointer) {
        check(value == null, pointer, "scoring.fault.missing");
    }

    /** A number that this choice does not use. */
    void unused(boolean isThere, String pointer, Object choice) {
        check(isThere, pointer, "scoring.fault.unused", choice);
    }

    void above(@Nullable BigDecimal value, BigDecimal limit, String pointer) {
        if (value != null && value.compareTo(limit) <= 0) {
            add(pointer, "scoring.fault.not-above", value, limit);
        }
    }

    void atMost(@Nullable BigDecimal value, BigDecimal limit, String pointer) {
        if (value != null && value.compareTo(limit) > 0) {
            add(pointer, "scoring.fault.above", value, limit);
        }
    }

    /** Names that have to differ from one another. */
    Set<String> names(Iterable<Named> named) {
        var names = new HashSet<String>();
        for (var one : named) {
            check(one.name().isBlank(), one.pointer(), "scoring.fault.blank");
            check(!names.add(one.name()), one.pointer(), "scoring.fault.named-twice", one.name());
        }
        return names;
    }

    record Named(String pointer, String name) {}

    /** Half-open intervals that have to share out a range; ends that are {@code null} are open to that side. */
    void intervals(String pointer, List<Interval> intervals, @Nullable BigDecimal start, @Nullable BigDecimal end) {
        Intervals.check(this, pointer, intervals, start, end);
    }

    record Interval(
            String pointer,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}
}

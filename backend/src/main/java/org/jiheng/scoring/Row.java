package org.jiheng.scoring;

import java.util.Map;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/**
 * A row as the rules see it, whatever form it stands on.
 *
 * @param id of its node in the trace
 * @param actual as typed
 * @param measured what the accounts say, in place of what is typed
 * @param given the score that a person gives
 * @param answers of a checklist, by the item's code
 */
record Row(
        String id,
        String label,
        Points points,
        @Nullable String target,
        @Nullable String unit,
        @Nullable String actual,
        @Nullable Measured measured,
        @Nullable Points given,
        Map<String, Boolean> answers) {

    /** A figure that a formula gives. */
    record Measured(Exact value, @Nullable Trace trace) {}

    Row with(@Nullable String otherTarget, @Nullable Measured otherMeasured) {
        return new Row(id, label, points, otherTarget, unit, actual, otherMeasured, given, answers);
    }
}

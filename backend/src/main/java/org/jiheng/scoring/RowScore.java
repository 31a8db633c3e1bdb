package org.jiheng.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the form scores.
 *
 * @param position of the row in its table, from 0
 * @param points 分值
 * @param score 得分; nothing if the row is not scored, and then {@code notScored} says why
 * @param reasonRequired 偏差原因分析 has to be filled in: the target is missed, or exceeded by far
 * @param band the scores that may be given to a qualitative row of this tier
 */
public record RowScore(
        @Nullable String indicatorId,
        int position,
        String label,
        @Nullable Points points,
        @Nullable Points score,
        @Nullable Message notScored,
        boolean reasonRequired,
        @Nullable Band band,
        @Nullable Trace trace,
        List<Message> notes) {

    /** @param reasonGiven a reason that is asked for and given needs no note */
    static RowScore of(
            @Nullable String indicatorId,
            int position,
            String label,
            @Nullable Points points,
            boolean reasonGiven,
            Outcome outcome) {
        var notes = new ArrayList<>(outcome.notes());
        var asked = outcome.asksReason();
        if (asked != null && !reasonGiven) {
            notes.add(asked);
        }
        return new RowScore(
                indicatorId,
                position,
                label,
                points,
                outcome.score(),
                outcome.notScored(),
                asked != null,
                outcome.band(),
                outcome.trace(),
                List.copyOf(notes));
    }
}

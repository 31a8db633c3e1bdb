package org.jiheng.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.Points;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one row: a score with its trace, or why there is none. Never a zero for want of a figure.
 *
 * @param asksReason a reason has to stand beside the score
 * @param band of a qualitative row whose tier is known
 * @param notes what a reader of the score should know
 */
record Outcome(
        @Nullable Points score,
        @Nullable Message notScored,
        @Nullable Trace trace,
        @Nullable Message asksReason,
        @Nullable Band band,
        List<Message> notes) {

    static Outcome scored(Points score, Trace trace) {
        return new Outcome(score, null, trace, null, null, List.of());
    }

    static Outcome notScored(String key, Object... arguments) {
        return new Outcome(null, Message.of(key, arguments), null, null, null, List.of());
    }

    Outcome asking(Message reason) {
        return new Outcome(score, notScored, trace, reason, band, notes);
    }

    Outcome within(Band allowed) {
        return new Outcome(score, notScored, trace, asksReason, allowed, notes);
    }

    Outcome noting(String key, Object... arguments) {
        var more = new ArrayList<>(notes);
        more.add(Message.of(key, arguments));
        return new Outcome(score, notScored, trace, asksReason, band, List.copyOf(more));
    }
}

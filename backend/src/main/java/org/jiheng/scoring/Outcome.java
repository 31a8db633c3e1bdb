package org.jiheng.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one row: a score with its trace, or why there is none. Never a zero for want of a figure.
 *
 * @param score exact, or rounded if the scheme rounds rows
 * @param met whether the target was met; nothing if that is not known
 * @param asksReason a reason has to stand beside the score
 * @param band of a qualitative row whose tier is known
 * @param notes what a reader of the score should know
 * @param parts rows that stand in this row's place
 */
record Outcome(
        @Nullable Exact score,
        @Nullable Message notScored,
        @Nullable Boolean met,
        @Nullable Trace trace,
        @Nullable Message asksReason,
        @Nullable Band band,
        List<Message> notes,
        List<RowScore> parts) {

    private static final Message NOT_MET = Message.of("scoring.note.not-met");

    static Outcome scored(Exact score, @Nullable Boolean met, @Nullable Trace trace) {
        return new Outcome(score, null, met, trace, null, null, List.of(), List.of());
    }

    /** As {@link #scored} and, if the target was missed, {@link #missed}. */
    static Outcome judged(Exact score, boolean met, @Nullable Trace trace) {
        return new Outcome(score, null, met, trace, met ? null : NOT_MET, null, List.of(), List.of());
    }

    static Outcome notScored(String key, Object... arguments) {
        return new Outcome(null, Message.of(key, arguments), null, null, null, null, List.of(), List.of());
    }

    Outcome asking(@Nullable Message reason) {
        return reason == null ? this : new Outcome(score, notScored, met, trace, reason, band, notes, parts);
    }

    Outcome missed() {
        return new Outcome(score, notScored, false, trace, NOT_MET, band, notes, parts);
    }

    Outcome within(Band allowed) {
        return new Outcome(score, notScored, met, trace, asksReason, allowed, notes, parts);
    }

    Outcome of(List<RowScore> rows) {
        return new Outcome(score, notScored, met, trace, asksReason, band, notes, List.copyOf(rows));
    }

    Outcome noting(String key, Object... arguments) {
        var more = new ArrayList<>(notes);
        more.add(Message.of(key, arguments));
        return new Outcome(score, notScored, met, trace, asksReason, band, List.copyOf(more), parts);
    }
}

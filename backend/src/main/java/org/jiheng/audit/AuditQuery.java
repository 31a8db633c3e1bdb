package org.jiheng.audit;

import java.time.Instant;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; what is {@code null} does not narrow the list.
 *
 * @param pointer of a value in the thing: only what changed it or something in it
 */
record AuditQuery(
        Visible visible,
        @Nullable UUID evaluationId,
        @Nullable UUID objectId,
        @Nullable String kind,
        @Nullable String pointer,
        @Nullable UUID accountId,
        @Nullable String accountName,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit,
        @Nullable Cursor after) {

    /** Moment, chain and place in the chain. */
    static final int KEYS = 3;

    /** What a value was changed by is found by comparing: of so many events at once, so that a page may be short. */
    private static final int COMPARED = 500;

    /** How many events a page is made from. */
    int read() {
        return pointer == null ? limit : Math.max(limit, COMPARED);
    }
}

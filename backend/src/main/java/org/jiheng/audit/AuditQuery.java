package org.jiheng.audit;

import java.time.Instant;
import java.util.UUID;
import org.jiheng.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** Which events are asked for; what is {@code null} does not narrow the list. */
record AuditQuery(
        Visible visible,
        @Nullable UUID evaluationId,
        @Nullable UUID objectId,
        @Nullable String kind,
        @Nullable UUID accountId,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit,
        @Nullable Cursor after) {

    /** Moment, chain and place in the chain. */
    static final int KEYS = 3;
}

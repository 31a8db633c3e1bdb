package org.jiheng.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's own sessions. */
@Schema(description = "One of the caller's own sessions")
public record OwnSession(
        @Schema(description = "By which it is ended; it opens nothing")
        UUID id,

        Instant createdAt,
        @Schema(description = "To the minute") Instant lastSeenAt,

        @Schema(description = "Where it was opened from", examples = "10.1.2.3")
        String address,

        @Schema(description = "The one that asks") boolean current) {

    static OwnSession of(LoginSession session, boolean current) {
        return new OwnSession(session.id, session.createdAt, session.lastSeenAt, session.address, current);
    }
}

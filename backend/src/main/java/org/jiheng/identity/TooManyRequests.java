package org.jiheng.identity;

import java.time.Duration;
import java.util.OptionalLong;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** A machine client asks faster than it may. */
final class TooManyRequests extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyRequests(Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, "token.too-many-requests", wait.toSeconds());
        seconds = wait.toSeconds();
    }

    @Override
    public OptionalLong retryAfter() {
        return OptionalLong.of(seconds);
    }
}

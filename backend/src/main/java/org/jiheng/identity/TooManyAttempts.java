package org.jiheng.identity;

import java.time.Duration;
import java.util.OptionalLong;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/** Not now: the next try from here is looked at after a wait. */
final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super(ProblemType.TOO_MANY_ATTEMPTS, "session.wait", wait.toSeconds());
        seconds = wait.toSeconds();
    }

    @Override
    public OptionalLong retryAfter() {
        return OptionalLong.of(seconds);
    }
}

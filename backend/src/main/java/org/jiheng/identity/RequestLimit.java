package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;

/**
 * How often a machine client may call: so many times in each minute of the clock. Each backend counts what it serves
 * itself, so that n of them let through up to n times as much: it keeps a client that runs wild from taking a backend
 * for itself, and is no quota.
 */
@ApplicationScoped
class RequestLimit {

    private final int perMinute;
    private final Clock clock;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    RequestLimit(@ConfigProperty(name = "jiheng.client.requests-per-minute") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Minute(long number, int requests) {}

    /** @throws Refusal {@link ProblemType#TOO_MANY_REQUESTS} until the next minute */
    void take(UUID client) {
        var seconds = clock.instant().getEpochSecond();
        var minute = minutes.merge(
                client,
                new Minute(seconds / 60, 1),
                (before, now) ->
                        before.number() == now.number() ? new Minute(before.number(), before.requests() + 1) : now);
        if (minute.requests() > perMinute) {
            throw new TooManyRequests(Duration.ofSeconds(60 - seconds % 60));
        }
    }
}

package org.jiheng.identity;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Deletes, at the start and every hour, what lets nobody in any more; the trail keeps that it was there. */
@ApplicationScoped
class CleanUp {

    /** As long as the browser keeps the cookie. */
    private static final Duration DEVICE = Duration.ofDays(365);

    private final SessionService sessions;
    private final Throttle throttle;
    private final Tokens tokens;
    private final EntityManager database;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> running;

    CleanUp(
            SessionService sessions,
            Throttle throttle,
            Tokens tokens,
            EntityManager database,
            Clock clock,
            ScheduledExecutorService executor) {
        this.sessions = sessions;
        this.throttle = throttle;
        this.tokens = tokens;
        this.database = database;
        this.clock = clock;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        running = executor.scheduleAtFixedRate(this::run, 0, 1, TimeUnit.HOURS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void run() {
        try {
            sweep();
        } catch (RuntimeException failed) {
            // The next hour tries again; a failure here must not end that.
            Log.error("What lets nobody in any more could not be deleted", failed);
        }
    }

    /** How many rows were deleted. */
    int sweep() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var devices = database.createQuery("delete from KnownDevice where createdAt < :before")
                    .setParameter("before", now.minus(DEVICE))
                    .executeUpdate();
            var secrets = database.createQuery("delete from ClientSecret where endsAt < :now")
                    .setParameter("now", now)
                    .executeUpdate();
            return devices + secrets + sessions.forgetEnded() + throttle.forgetOld() + tokens.forgetOldKeys();
        });
    }
}

package org.jiheng.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Anchors the chains at the start and every hour. */
@ApplicationScoped
class Anchoring {

    private final AuditTrail trail;
    private final ScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> running;

    Anchoring(AuditTrail trail, ScheduledExecutorService executor) {
        this.trail = trail;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        running = executor.scheduleAtFixedRate(this::anchor, 0, 1, TimeUnit.HOURS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void anchor() {
        try {
            trail.anchor();
        } catch (RuntimeException failed) {
            // The next hour tries again; a failure here must not end that.
            Log.error("The audit trail could not be anchored", failed);
        }
    }
}

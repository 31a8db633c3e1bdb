package org.jiheng.shared.web;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.hibernate.StaleStateException;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Says of one item of a batch what {@link ProblemMapper} would have answered if it had been asked alone. */
@ApplicationScoped
public class Problems {

    private final CurrentVertxRequest request;
    private final Messages messages;

    Problems(CurrentVertxRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
    }

    public Problem of(RuntimeException failed) {
        var traceId = Door.traceId(request.getCurrent());
        var refusal = refusal(failed);
        if (refusal == null) {
            Log.errorf(failed, "Unexpected failure of an item, trace id %s", traceId);
            refusal = new Refusal(ProblemType.UNEXPECTED, null, List.of());
        }
        return Problem.of(refusal.type(), refusal.detail(), refusal.violations(), messages.language(), traceId);
    }

    /** Nothing if it is a bug. A transaction that could not be committed says why in its cause. */
    private static @Nullable Refusal refusal(@Nullable Throwable failed) {
        if (failed == null) {
            return null;
        }
        if (failed instanceof Refusal refusal) {
            return refusal;
        }
        if (failed instanceof OptimisticLockException || failed instanceof StaleStateException) {
            return new Refusal(ProblemType.REVISION_STALE, null, List.of());
        }
        return failed instanceof PersistenceException persistence
                ? DatabaseRefusals.of(persistence)
                : refusal(failed.getCause());
    }
}

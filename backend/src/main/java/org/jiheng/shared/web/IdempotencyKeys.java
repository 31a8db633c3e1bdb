package org.jiheng.shared.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The keys of the last 24 hours, in the database, so that every backend and every restart knows them. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After this long a claim without an answer is that of a process that died. */
    private static final Duration CLAIMED = Duration.ofSeconds(60);

    private final EntityManager database;
    private final boolean alone;

    IdempotencyKeys(EntityManager database, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.database = database;
        alone = url.startsWith("jdbc:h2:");
    }

    /** An H2 file has one process, so whoever claimed before this one is dead: a retry need not wait for the claim. */
    @Transactional
    void start(@Observes StartupEvent event) {
        if (alone) {
            database.createNativeQuery("delete from idempotency_key where body is null")
                    .executeUpdate();
        }
    }

    /**
     * What is known of a key.
     *
     * @param asked hash of what the first request asked for
     * @param body {@code null} while the first request is still being worked on
     */
    record Kept(
            String asked,
            int status,
            @Nullable String location,
            @Nullable String tag,
            @Nullable String body) {}

    /** Claims the key, or says what is known of it. */
    @Nullable
    Kept claim(String id, String asked) {
        var now = Instant.now();
        database.createNativeQuery("delete from idempotency_key where created_at < :forgotten"
                        + " or (body is null and created_at < :dead)")
                .setParameter("forgotten", now.minus(KEPT))
                .setParameter("dead", now.minus(CLAIMED))
                .executeUpdate();
        var claimed = database.createNativeQuery("insert into idempotency_key (id, asked, status, created_at)"
                        + " values (:id, :asked, 0, :now) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("asked", asked)
                .setParameter("now", now)
                .executeUpdate();
        if (claimed == 1) {
            return null;
        }
        var row = (Object[]) database.createNativeQuery(
                        "select asked, status, location, tag, body from idempotency_key where id = :id")
                .setParameter("id", id)
                .getSingleResult();
        return new Kept(
                (String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }

    void keep(String id, int status, @Nullable String location, @Nullable String tag, String body) {
        database.createNativeQuery("update idempotency_key set status = :status, location = :location, tag = :tag,"
                        + " body = :body where id = :id")
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("tag", tag)
                .setParameter("body", body)
                .setParameter("id", id)
                .executeUpdate();
    }

    void release(String id) {
        database.createNativeQuery("delete from idempotency_key where id = :id and body is null")
                .setParameter("id", id)
                .executeUpdate();
    }
}

package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Slows guessing down without ever locking the right person out: who guesses waits longer and longer, each name and
 * address for itself; a fresh address always has a first try, and a device that was logged in before is never slowed.
 */
@ApplicationScoped
class Throttle {

    /** Tries without a wait. */
    private static final int FREE = 5;
    /** Failures of one name within the hour after which a fresh address has one free try only. */
    private static final int UNDER_ATTACK = 20;
    /** Failures from one address after which only an administrator's reset helps. */
    private static final int REFUSED = 100;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final EntityManager database;
    private final Clock clock;

    Throttle(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a try as a failure before the password is looked at, so that many at once cannot slip through.
     *
     * @return how long to wait instead; empty: the try is free
     */
    Optional<Duration> begin(String name, String address) {
        var now = now();
        var key = key(name, address);
        var attempt = database.find(LogInAttempt.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            attempt = new LogInAttempt(key, Secrets.hash(name), now);
            database.persist(attempt);
        } else if (attempt.nextAt.isAfter(now)) {
            return Optional.of(Duration.between(now, attempt.nextAt).plusSeconds(1));
        } else if (attempt.failedAt.isBefore(now.minus(MEMORY))) {
            attempt.failures = 0;
        }
        attempt.failures++;
        attempt.failedAt = now;
        attempt.nextAt = now.plus(wait(attempt.failures, isUnderAttack(name, now) ? 1 : FREE));
        return Optional.empty();
    }

    /** The right password: what this address got wrong before is forgotten. */
    void succeeded(String name, String address) {
        database.createQuery("delete from LogInAttempt where id = :id")
                .setParameter("id", key(name, address))
                .executeUpdate();
    }

    /** An administrator's reset. */
    void forget(String name) {
        database.createQuery("delete from LogInAttempt where nameHash = :name")
                .setParameter("name", Secrets.hash(name))
                .executeUpdate();
    }

    /** Tries that slow nobody down any more. Who was refused for good is, until the reset. */
    int forgetOld() {
        var now = now();
        return database.createQuery("delete from LogInAttempt where failedAt < :before and nextAt < :now")
                .setParameter("before", now.minus(MEMORY))
                .setParameter("now", now)
                .executeUpdate();
    }

    static Duration wait(int failures, int free) {
        if (failures >= REFUSED) {
            return FOR_EVER;
        }
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = Math.min(failures - free, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doubled);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private boolean isUnderAttack(String name, Instant now) {
        var failures = database.createQuery(
                        "select coalesce(sum(failures), 0) from LogInAttempt where nameHash = :name and failedAt > :since",
                        Long.class)
                .setParameter("name", Secrets.hash(name))
                .setParameter("since", now.minus(MEMORY))
                .getSingleResult();
        return failures >= UNDER_ATTACK;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String key(String name, String address) {
        return Secrets.hash(name + "\n" + address);
    }
}

package org.jiheng.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.AccountChanged.What;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

/** Logging in and out. A session is a row, so that it ends when it is ended, on every backend. */
@ApplicationScoped
public class SessionService {

    /** A session's last use is written no more often: reading must not write. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final EntityManager database;
    private final Clock clock;
    private final Event<AccountChanged> changed;
    private final Duration idle;
    private final Duration absolute;

    SessionService(
            AccountRepository accounts,
            Passwords passwords,
            Throttle throttle,
            EntityManager database,
            Clock clock,
            Event<AccountChanged> changed,
            @ConfigProperty(name = "jiheng.session.idle") Duration idle,
            @ConfigProperty(name = "jiheng.session.absolute") Duration absolute) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.database = database;
        this.clock = clock;
        this.changed = changed;
        this.idle = idle;
        this.absolute = absolute;
    }

    /** What the browser gets: the secrets themselves, which are kept as hashes only. */
    record Opened(String session, String device, SessionView view) {}

    /**
     * Opens a session.
     *
     * @param device the secret of a device that was logged in before, if there is one
     * @throws Refusal {@link ProblemType#UNAUTHENTICATED} in the same words whatever was wrong, {@link
     *     ProblemType#TOO_MANY_ATTEMPTS} if this address has to wait
     */
    Opened open(LogInInput input, String address, @Nullable String device) {
        var name = input.loginName();
        var account = QuarkusTransaction.requiringNew().call(() -> accounts.person(name));
        var known = device != null && account.isPresent() && isDeviceOf(device, account.get().id);
        if (!known) {
            begin(name, address).ifPresent(wait -> {
                throw new TooManyAttempts(wait);
            });
        }
        var usable = account.filter(found -> !found.disabled);
        if (!passwords.matches(input.password(), usable.map(found -> found.passwordHash))) {
            QuarkusTransaction.requiringNew().run(() -> refused(account));
            throw new Refusal(ProblemType.UNAUTHENTICATED, "session.refused");
        }
        var id = usable.orElseThrow().id;
        return QuarkusTransaction.requiringNew().call(() -> enter(id, input, address, known ? device : null));
    }

    /** The same is written of a name that nobody has, so that nobody can tell by the time that it takes. */
    private void refused(Optional<Account> account) {
        changed.fire(new AccountChanged(
                account.map(found -> found.id).orElse(null),
                account.map(found -> found.displayName).orElse(null),
                What.LOG_IN_REFUSED,
                null));
    }

    private Optional<Duration> begin(String name, String address) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> throttle.begin(name, address));
        } catch (PersistenceException twoFirstTriesAtOnce) {
            return Optional.of(Duration.ofSeconds(1));
        }
    }

    private Opened enter(UUID id, LogInInput input, String address, @Nullable String device) {
        var account = accounts.findById(id);
        throttle.succeeded(account.loginName, address);
        if (passwords.isOutdated(account.passwordHash)) {
            account.passwordHash = passwords.hash(input.password());
        }
        var now = now();
        var kept = device;
        if (kept == null) {
            kept = Secrets.random();
            database.persist(new KnownDevice(Secrets.hash(kept), id, now));
        }
        var secret = Secrets.random();
        database.persist(new LoginSession(Secrets.hash(secret), id, address, now));
        changed.fire(new AccountChanged(id, account.displayName, What.LOGGED_IN, null));
        return new Opened(secret, kept, view(account));
    }

    /** Who has this session, if it is one and has not ended. */
    @Transactional
    Optional<Known> find(String secret) {
        var session = database.find(LoginSession.class, Secrets.hash(secret));
        var now = now();
        if (session == null
                || session.lastSeenAt.plus(idle).isBefore(now)
                || session.createdAt.plus(absolute).isBefore(now)) {
            return Optional.empty();
        }
        var account = accounts.findById(session.accountId);
        if (account == null || account.disabled) {
            return Optional.empty();
        }
        if (session.lastSeenAt.plus(NOTED).isBefore(now)) {
            session.lastSeenAt = now;
        }
        return Optional.of(Known.person(view(account), accounts.held(account.id)));
    }

    @Transactional
    void end(String secret) {
        var session = database.find(LoginSession.class, Secrets.hash(secret), LockModeType.PESSIMISTIC_WRITE);
        if (session != null) {
            var account = accounts.findById(session.accountId);
            database.remove(session);
            changed.fire(new AccountChanged(account.id, account.displayName, What.LOGGED_OUT, null));
        }
    }

    /** Whoever was logged in as this account is no longer. */
    @Transactional
    void endAllOf(UUID accountId) {
        database.createQuery("delete from LoginSession where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** What of an account's sessions is still open, the newest first. */
    @Transactional
    OwnSessionPage list(UUID accountId, @Nullable String current, int limit, @Nullable Cursor after) {
        var now = now();
        var query = database.createQuery(
                        "select s from LoginSession s where s.accountId = :account and s.lastSeenAt >= :seen"
                                + " and s.createdAt >= :created"
                                + (after == null
                                        ? ""
                                        : " and (s.createdAt < :after or s.createdAt = :after and s.id > :afterId)")
                                + " order by s.createdAt desc, s.id",
                        LoginSession.class)
                .setParameter("account", accountId)
                .setParameter("seen", now.minus(idle))
                .setParameter("created", now.minus(absolute))
                .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("after", after.instant(0)).setParameter("afterId", after.id());
        }
        var own = current == null ? null : Secrets.hash(current);
        var page = Page.of(
                query.getResultList(),
                limit,
                session -> OwnSession.of(session, session.idHash.equals(own)),
                session -> Cursor.of(session.createdAt.toString(), session.id.toString()));
        return new OwnSessionPage(page.items(), page.next());
    }

    /** Ends one of the account's own sessions; another's is not there. */
    @Transactional
    void endOne(UUID accountId, UUID id) {
        var ended = database.createQuery("delete from LoginSession where id = :id and accountId = :account")
                .setParameter("id", id)
                .setParameter("account", accountId)
                .executeUpdate();
        if (ended == 0) {
            throw new Refusal(ProblemType.NOT_FOUND, "session.not-found", id);
        }
        changed.fire(new AccountChanged(accountId, accounts.findById(accountId).displayName, What.SESSION_ENDED, null));
    }

    /** Rows of sessions that have ended by themselves. */
    int forgetEnded() {
        var now = now();
        return database.createQuery("delete from LoginSession where lastSeenAt < :seen or createdAt < :created")
                .setParameter("seen", now.minus(idle))
                .setParameter("created", now.minus(absolute))
                .executeUpdate();
    }

    /** Ends all sessions of the account and opens a new one. */
    @Transactional
    Opened changePassword(UUID accountId, PasswordInput input, String address) {
        var account = accounts.findById(accountId);
        if (!passwords.matches(input.current(), Optional.of(account.passwordHash))) {
            throw Refusal.invalid("/current", "password.wrong");
        }
        if (input.chosen().equals(input.current())) {
            throw Refusal.invalid("/chosen", "password.same");
        }
        Refusal.ifAny(passwords.check("/chosen", input.chosen(), List.of(account.loginName, account.displayName)));
        account.passwordHash = passwords.hash(input.chosen());
        account.mustChangePassword = false;
        accounts.flush();
        endAllOf(accountId);
        var secret = Secrets.random();
        database.persist(new LoginSession(Secrets.hash(secret), accountId, address, now()));
        changed.fire(
                new AccountChanged(accountId, account.displayName, What.PASSWORD_CHANGED, AccountView.of(account)));
        return new Opened(secret, "", view(account));
    }

    private static SessionView view(Account account) {
        var rights = new TreeSet<Right>();
        account.assignments.forEach(held -> rights.addAll(held.role.rights()));
        return new SessionView(
                account.id,
                account.loginName,
                account.displayName,
                account.mustChangePassword,
                account.assignments.stream().map(Assignment::view).toList(),
                rights);
    }

    private boolean isDeviceOf(String device, UUID accountId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = database.find(KnownDevice.class, Secrets.hash(device));
            return found != null && found.accountId.equals(accountId);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

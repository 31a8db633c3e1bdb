package org.jiheng.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.AccountChanged.What;
import org.jiheng.shared.Caller;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Page;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Revised;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;
import org.jspecify.annotations.Nullable;

/** The transaction boundary of machine clients. What lies outside of the caller's own area is not there. */
@ApplicationScoped
public class ApiClientService {

    private static final Duration LONGEST = Duration.ofDays(366);
    /** How long the secret before the newest one goes on working. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final ApiClientRepository clients;
    private final AccountRepository accounts;
    private final Delegation delegation;
    private final Caller caller;
    private final Clock clock;
    private final Event<AccountChanged> changed;

    ApiClientService(
            ApiClientRepository clients,
            AccountRepository accounts,
            Delegation delegation,
            Caller caller,
            Clock clock,
            Event<AccountChanged> changed) {
        this.clients = clients;
        this.accounts = accounts;
        this.delegation = delegation;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional
    public ApiClientPage list(AccountQuery query) {
        var page = Page.of(
                clients.page(query),
                query.limit(),
                ApiClientView::of,
                client -> Cursor.of(client.account.loginName, client.id.toString()));
        return new ApiClientPage(page.items(), page.next());
    }

    @Transactional
    public Revised<ApiClientView> get(UUID id) {
        var client = require(id);
        return new Revised<>(ApiClientView.of(client), client.revision);
    }

    /** Adds a client with its first secret. */
    @Transactional
    public Revised<NewSecret> add(ApiClientInput input) {
        check(input.areas(), input.expiresAt(), null);
        if (accounts.isTaken(input.clientId())) {
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS, null, List.of(Violation.at("/clientId", "taken", input.clientId())));
        }
        var account = Account.ofMachine(input.clientId());
        account.displayName = input.displayName();
        accounts.persist(account);
        var client = new ApiClient(account);
        client.revise(
                input.displayName(), new TreeSet<>(input.scopes()), input.areas(), whole(input.expiresAt()), now());
        clients.persistAndFlush(client);
        var secret = newSecret(client);
        return new Revised<>(new NewSecret(fired(client, What.CLIENT_ADDED), secret, null), client.revision);
    }

    @Transactional
    public Revised<ApiClientView> revise(UUID id, int expectedRevision, ApiClientView view) {
        var client = require(id);
        if (client.revision != expectedRevision) {
            throw new Refusal(ProblemType.REVISION_STALE, "revision.stale", client.account.displayName);
        }
        var unchanged = new ArrayList<Violation>();
        if (!view.id().equals(id)) {
            unchanged.add(Violation.at("/id", "immutable"));
        }
        if (!view.clientId().equals(client.account.loginName)) {
            unchanged.add(Violation.at("/clientId", "immutable"));
        }
        if (!isSame(view.revokedAt(), client.revokedAt)) {
            unchanged.add(Violation.at("/revokedAt", "immutable"));
        }
        Refusal.ifAny(unchanged);
        requireUnrevoked(client);
        check(view.areas(), view.expiresAt(), client.expiresAt);
        client.account.disabled = view.disabled();
        client.revise(view.displayName(), new TreeSet<>(view.scopes()), view.areas(), whole(view.expiresAt()), now());
        clients.flush();
        return new Revised<>(fired(client, What.CLIENT_REVISED), client.revision);
    }

    /** A second secret; the one before it works on for a while, so that nobody has to stop for the change. */
    @Transactional
    public NewSecret rotate(UUID id) {
        var client = require(id);
        clients.getEntityManager().lock(client, LockModeType.PESSIMISTIC_WRITE);
        requireUnrevoked(client);
        var now = now();
        var until = now.plus(OVERLAP);
        @Nullable Instant previousUntil = null;
        for (var secret : clients.secrets(id)) {
            if (secret.endsAt == null) {
                secret.endsAt = until;
                previousUntil = until;
            } else {
                clients.remove(secret);
            }
        }
        var secret = newSecret(client);
        return new NewSecret(fired(client, What.SECRET_ROTATED), secret, previousUntil);
    }

    /** Out for good, with all secrets and tokens. */
    @Transactional
    public Revised<ApiClientView> revoke(UUID id) {
        var client = require(id);
        if (client.revokedAt == null) {
            client.revokedAt = now();
            client.revisedAt = now();
            clients.secrets(id).forEach(clients::remove);
            clients.flush();
            fired(client, What.CLIENT_REVOKED);
        }
        return new Revised<>(ApiClientView.of(client), client.revision);
    }

    private String newSecret(ApiClient client) {
        var secret = Secrets.random();
        clients.add(new ClientSecret(Secrets.hash(secret), client.id, now()));
        clients.flush();
        return secret;
    }

    private void check(List<AreaView> areas, Instant until, @Nullable Instant before) {
        var violations = new ArrayList<>(delegation.check("/areas", areas, own()));
        var now = now();
        var isAllowed = until.isAfter(now) && !until.isAfter(now.plus(LONGEST));
        if (!isAllowed && !isSame(whole(until), before)) {
            violations.add(Violation.at("/expiresAt", "client.expiry"));
        }
        Refusal.ifAny(violations);
    }

    private static boolean isSame(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other == null : one.equals(other);
    }

    private static void requireUnrevoked(ApiClient client) {
        if (client.revokedAt != null) {
            throw new Refusal(ProblemType.STATE_CONFLICT, "client.revoked");
        }
    }

    private ApiClientView fired(ApiClient client, What what) {
        var now = ApiClientView.of(client);
        changed.fire(new AccountChanged(client.id, client.account.displayName, what, now));
        return now;
    }

    private ApiClient require(UUID id) {
        return clients.one(id, own()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "client.not-found", id));
    }

    private Scope own() {
        return caller.scope(Right.MANAGE_ACCOUNTS);
    }

    private Instant now() {
        return whole(clock.instant());
    }

    /** What the database keeps of a moment. */
    private static Instant whole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}

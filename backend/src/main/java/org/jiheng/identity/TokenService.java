package org.jiheng.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiheng.identity.Tokens.Said;
import org.jiheng.shared.AccountChanged;
import org.jiheng.shared.AccountChanged.What;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Tokens for machine clients (RFC 6749 §4.4). A token only says who calls: what that one may do is read at each call. */
@ApplicationScoped
class TokenService {

    private static final Duration LIFE = Duration.ofMinutes(10);
    /** A client's last use is written no more often: reading must not write. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final ApiClientRepository clients;
    private final Tokens tokens;
    private final Throttle throttle;
    private final RequestLimit limit;
    private final Clock clock;
    private final Event<AccountChanged> changed;

    TokenService(
            ApiClientRepository clients,
            Tokens tokens,
            Throttle throttle,
            RequestLimit limit,
            Clock clock,
            Event<AccountChanged> changed) {
        this.clients = clients;
        this.tokens = tokens;
        this.throttle = throttle;
        this.limit = limit;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Issues a token.
     *
     * @param asked to what it is to be narrowed; {@code null}: not at all
     * @throws Refusal {@link ProblemType#UNAUTHENTICATED} in the same words whatever was wrong, {@link
     *     ProblemType#TOO_MANY_ATTEMPTS} after too many wrong secrets from this address
     */
    TokenView issue(String clientId, String secret, @Nullable Set<MachineScope> asked, String address) {
        var issued = QuarkusTransaction.requiringNew().call(() -> issued(clientId, secret, asked));
        return issued.orElseThrow(() -> refused(clientId, address));
    }

    private Optional<TokenView> issued(String clientId, String secret, @Nullable Set<MachineScope> asked) {
        var now = now();
        return clients.holding(clientId, Secrets.hash(secret), now)
                .filter(client -> client.isUsable(now))
                .map(client -> {
                    limit.take(client.id);
                    var scopes = narrowed(client.scopes, asked);
                    var until = now.plus(LIFE).isBefore(client.expiresAt) ? now.plus(LIFE) : client.expiresAt;
                    var token = tokens.sign(new Said(client.id, scopes), until);
                    changed.fire(new AccountChanged(client.id, client.account.displayName, What.TOKEN_ISSUED, null));
                    return new TokenView(
                            token,
                            "Bearer",
                            (int) Duration.between(now, until).toSeconds(),
                            MachineScope.words(scopes));
                });
    }

    private static Set<MachineScope> narrowed(Set<MachineScope> held, @Nullable Set<MachineScope> asked) {
        if (asked != null && !held.containsAll(asked)) {
            throw new Refusal(ProblemType.FORBIDDEN, "token.scope");
        }
        return asked == null ? held : asked;
    }

    /** Only wrong secrets are slowed down, and only those that were looked at are told of: the trail is not flooded. */
    private Refusal refused(String clientId, String address) {
        var wait = wait(clientId, address);
        if (wait.isPresent()) {
            return new TooManyAttempts(wait.get());
        }
        QuarkusTransaction.requiringNew().run(() -> {
            var client = clients.named(clientId);
            changed.fire(new AccountChanged(
                    client.map(found -> found.id).orElse(null),
                    client.map(found -> found.account.displayName).orElse(null),
                    What.TOKEN_REFUSED,
                    null));
        });
        return new Refusal(ProblemType.UNAUTHENTICATED, "token.refused");
    }

    private Optional<Duration> wait(String clientId, String address) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> throttle.begin(clientId, address));
        } catch (PersistenceException twoFirstTriesAtOnce) {
            return Optional.of(Duration.ofSeconds(1));
        }
    }

    /** Who calls with this token, if it is good and its client is let in. */
    @Transactional
    Optional<Known> find(String token) {
        var now = now();
        return tokens.read(token)
                .flatMap(said -> clients.findByIdOptional(said.clientId())
                        .filter(client -> client.isUsable(now))
                        .map(client -> {
                            if (client.lastUsedAt == null || client.lastUsedAt.isBefore(now.minus(NOTED))) {
                                clients.used(client.id, now, now.minus(NOTED));
                            }
                            var scopes = EnumSet.copyOf(said.scopes());
                            scopes.retainAll(client.scopes);
                            return Known.machine(client, scopes, clients.areas(client.id));
                        }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.jiheng.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.shared.Caller;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;
import org.jiheng.shared.web.Credentials;
import org.jspecify.annotations.Nullable;

/** The person or the machine client behind the request at hand, looked up once. */
@RequestScoped
class CurrentCaller implements Caller {

    private final SessionService sessions;
    private final TokenService tokens;
    private final RequestLimit limit;
    private final Credentials credentials;
    private @Nullable Optional<Known> known;

    CurrentCaller(SessionService sessions, TokenService tokens, RequestLimit limit, Credentials credentials) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.limit = limit;
        this.credentials = credentials;
    }

    /** Who sends a token is who it says, or nobody: a cookie beside it counts for nothing. */
    private Optional<Known> known() {
        if (known == null) {
            var token = credentials.bearer();
            if (token == null) {
                var secret = credentials.cookie(credentials.sessionCookie());
                known = secret == null ? Optional.empty() : sessions.find(secret);
            } else {
                known = tokens.find(token);
                known.ifPresent(client -> limit.take(client.id()));
            }
        }
        return known;
    }

    private Known required() {
        return known().orElseThrow(() -> new Refusal(ProblemType.UNAUTHENTICATED, "problem.unauthenticated.detail"));
    }

    @Override
    public boolean isKnown() {
        return known().isPresent();
    }

    @Override
    public UUID id() {
        return required().id();
    }

    @Override
    public String name() {
        return required().name();
    }

    @Override
    public boolean mustChangePassword() {
        var person = required().person();
        return person != null && person.mustChangePassword();
    }

    @Override
    public Scope scope(Right right) {
        return known().map(caller -> caller.scope(right)).orElse(Known.NOWHERE);
    }

    /** The person; {@link Right#SELF} is asked for before. */
    SessionView view() {
        return Objects.requireNonNull(required().person());
    }
}

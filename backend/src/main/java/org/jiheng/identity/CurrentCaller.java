package org.jiheng.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.identity.SessionService.Known;
import org.jiheng.shared.Caller;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Right;
import org.jiheng.shared.Scope;
import org.jiheng.shared.web.Credentials;
import org.jspecify.annotations.Nullable;

/** The person behind the request at hand, looked up once. */
@RequestScoped
class CurrentCaller implements Caller {

    private final SessionService sessions;
    private final Credentials credentials;
    private @Nullable Optional<Known> known;

    CurrentCaller(SessionService sessions, Credentials credentials) {
        this.sessions = sessions;
        this.credentials = credentials;
    }

    private Optional<Known> known() {
        if (known == null) {
            var secret = credentials.cookie(credentials.sessionCookie());
            known = secret == null ? Optional.empty() : sessions.find(secret);
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
        return required().account().id;
    }

    @Override
    public String name() {
        return required().account().displayName;
    }

    @Override
    public boolean mustChangePassword() {
        return required().account().mustChangePassword;
    }

    @Override
    public Scope scope(Right right) {
        var roles = known().map(Known::roles).orElse(List.of());
        return new Scope(roles.stream()
                .filter(held -> held.role().rights().contains(right))
                .map(HeldRole::area)
                .toList());
    }

    SessionView view() {
        return sessions.view(id());
    }
}

package org.jiheng.shared.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the request at hand brings along to show who sends it. */
@ApplicationScoped
public class Credentials {

    /** Any page may make a browser send a form; none but ours can add this header. */
    public static final String CSRF_HEADER = "X-Jiheng-Csrf";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentVertxRequest request;
    private final boolean tls;

    Credentials(CurrentVertxRequest request, @ConfigProperty(name = "jiheng.tls") boolean tls) {
        this.request = request;
        this.tls = tls;
    }

    /** Whether people reach the server by https, so that cookies can be bound to it. */
    public boolean tls() {
        return tls;
    }

    public String sessionCookie() {
        return tls ? "__Host-jiheng-session" : "jiheng-session";
    }

    public String deviceCookie() {
        return tls ? "__Host-jiheng-device" : "jiheng-device";
    }

    public @Nullable String cookie(String name) {
        var current = current();
        if (current == null) {
            return null;
        }
        var cookie = current.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** The token of a machine client; a cookie beside it counts for nothing. */
    public @Nullable String bearer() {
        return authorization("Bearer ");
    }

    /** What follows in {@code Authorization: Basic}. */
    public @Nullable String basic() {
        return authorization("Basic ");
    }

    private @Nullable String authorization(String scheme) {
        var current = current();
        var header = current == null ? null : current.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? header.substring(scheme.length()).strip()
                : null;
    }

    /** Where the request comes from. */
    public String address() {
        var current = current();
        return current == null || current.remoteAddress() == null
                ? ""
                : current.remoteAddress().hostAddress();
    }

    /** Under what the request stands in the log. */
    public String traceId() {
        try {
            return Door.traceId(request.getCurrent());
        } catch (ContextNotActiveException outsideOfARequest) {
            return "";
        }
    }

    /**
     * Whether a request that changes something was made by our own page: a browser adds the cookie to anybody's. It adds
     * a token to nobody's.
     */
    boolean isOurPages() {
        var current = current();
        return current == null
                || SAFE.contains(current.method().name())
                || bearer() != null
                || current.getHeader(CSRF_HEADER) != null && !isForeignPages();
    }

    /** Whether a browser says that it was made to change something by another's page. */
    boolean isForeignPages() {
        var current = current();
        if (current == null || SAFE.contains(current.method().name())) {
            return false;
        }
        var site = current.getHeader("Sec-Fetch-Site");
        var origin = current.getHeader("Origin");
        var host = current.authority() == null ? null : current.authority().toString();
        return site != null && !site.equals("same-origin")
                || origin != null && !origin.replaceFirst("^https?://", "").equals(host);
    }

    private @Nullable HttpServerRequest current() {
        try {
            var context = request.getCurrent();
            return context == null ? null : context.request();
        } catch (ContextNotActiveException outsideOfARequest) {
            return null;
        }
    }
}

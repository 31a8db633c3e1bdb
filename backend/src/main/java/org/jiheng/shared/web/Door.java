package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jiheng.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Below the resources: every answer gets its trace id and the protective headers, whatever gives it; what is too large
 * or can be read in two ways is refused before it is read; addresses of the pages lead to the page.
 */
@ApplicationScoped
class Door {

    static final String TRACE_ID = "traceId";

    private static final String PUBLIC = Gate.BASE + "/public/";

    private static final int MAX_URI = 8 * 1024;
    private static final int MAX_HEADERS = 16 * 1024;

    /** Where whole files are sent. */
    private static final String FILES = "/api/v1/reconciliations";

    private static final int MAX_FILE = 20 * 1024 * 1024;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                    + "connect-src 'self'; frame-src 'self' blob:; form-action 'self'; base-uri 'none'; object-src 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY");

    /** Browsers that were here once come back by https only. */
    private static final String HSTS = "max-age=31536000";

    /** Where a body may be lines. */
    private static final Set<String> LINES = Set.of("/api/v1/scoring/preview");

    private final ObjectMapper json;
    private final boolean tls;
    /** Connections that are being closed; forgotten with them. */
    private final Set<HttpConnection> ended =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Door(ObjectMapper json, @ConfigProperty(name = "jiheng.tls") boolean tls) {
        this.json = json;
        this.tls = tls;
    }

    void routes(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter);
        router.getWithRegex("^/(?!api/|api$|q/|q$|assets/|problems/|public/|reference$)[^.]*$")
                .order(-100)
                .handler(Door::page);
    }

    private void enter(RoutingContext context) {
        var request = context.request();
        if (ended.contains(request.connection())) {
            // Hidden behind what could be read in two ways: the connection is being closed, and nothing is answered.
            return;
        }
        var traceId = UUID.randomUUID().toString().replace("-", "");
        context.put(TRACE_ID, traceId);
        MDC.put(TRACE_ID, traceId);
        context.addHeadersEndHandler(sent -> protect(context));
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            // No body is read, so nothing is refused for how it is said to be.
            request.headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_ENCODING);
        }
        var refusal = refusal(request);
        if (refusal == null) {
            context.next();
        } else {
            refuse(context, refusal);
        }
    }

    private static @Nullable ProblemType refusal(HttpServerRequest request) {
        if (isAmbiguous(request)) {
            return ProblemType.UNREADABLE_REQUEST;
        }
        if (request.uri().length() > MAX_URI) {
            return ProblemType.URI_TOO_LONG;
        }
        long headers = 0;
        for (var header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (headers > MAX_HEADERS) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 9 || Long.parseLong(length) > most(request))) {
            return ProblemType.BODY_TOO_LARGE;
        }
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        var isEncoded = encoding != null && !encoding.equals("identity");
        return isEncoded || !isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))
                ? ProblemType.UNSUPPORTED_MEDIA_TYPE
                : null;
    }

    /** The framework reads it where a refusal of its own would be a failure of ours. */
    private static boolean isMediaType(@Nullable String type) {
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** What a server before this one could read as other requests, or as meant for another host. */
    private static boolean isAmbiguous(HttpServerRequest request) {
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return !codings.isEmpty() && !codings.equals(List.of("chunked"))
                || request.headers().getAll(HttpHeaders.HOST).size() > 1;
    }

    /** Lines are read one at a time, so that many of them may come. */
    private static long most(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (FILES.equals(request.path())) {
            return MAX_FILE;
        }
        var areLines = type != null && type.startsWith(JsonLines.MEDIA_TYPE) && LINES.contains(request.path());
        return areLines ? JsonLines.MAX_BYTES : JsonBody.MAX_BYTES;
    }

    private void refuse(RoutingContext context, ProblemType type) {
        var language = Messages.language(context.request().getHeader("Accept-Language"));
        var problem = Problem.of(type, null, List.of(), language, traceId(context));
        if (type == ProblemType.UNREADABLE_REQUEST) {
            // Before the answer: what is hidden behind it may have arrived with it.
            ended.add(context.request().connection());
        }
        try {
            var sent = context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    // What was announced is not read any more.
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(problem));
            if (type == ProblemType.UNREADABLE_REQUEST) {
                sent.onComplete(done -> context.request().connection().close());
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void protect(RoutingContext context) {
        var headers = context.response().headers();
        HEADERS.forEach(headers::set);
        if (tls) {
            headers.set("Strict-Transport-Security", HSTS);
        }
        var path = context.normalizedPath();
        if (path.startsWith("/assets/") && context.response().getStatusCode() == 200) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else {
            // What anybody may read may be kept, and is asked for again by its tag.
            var kept = !path.startsWith("/api/") || path.startsWith(PUBLIC);
            headers.set(HttpHeaders.CACHE_CONTROL, kept ? "no-cache" : "no-store");
        }
    }

    /** A deep link into the application, typed or bookmarked, is answered with the application. */
    private static void page(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null
                && accept.contains("text/html")
                && !context.normalizedPath().equals("/")) {
            context.reroute("/index.html");
        } else {
            context.next();
        }
    }

    /** The trace id of the request at hand. */
    static String traceId(@Nullable RoutingContext context) {
        var known = context == null ? null : context.<String>get(TRACE_ID);
        return known == null ? "" : known;
    }
}

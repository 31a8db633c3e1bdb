package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.shared.Caller;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.web.IdempotencyKeys.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The same key, the same answer, for 24 hours. The key is claimed first, in a transaction of its own, so that a second
 * request sees it; the answer is kept in the transaction of the effect, so that neither exists without the other.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Idempotency {

    private final CurrentVertxRequest request;
    private final Caller caller;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    Idempotency(CurrentVertxRequest request, Caller caller, IdempotencyKeys keys, ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.keys = keys;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = request.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        var id = hash(caller.id() + "\n" + call.getMethod() + "\n" + key);
        var asked = hash(json.writeValueAsString(Arrays.asList(call.getParameters())));
        var kept = QuarkusTransaction.requiringNew().call(() -> keys.claim(id, asked));
        if (kept != null) {
            return answer(kept, asked, call);
        }
        try {
            return QuarkusTransaction.requiringNew().call((Callable<Object>) () -> {
                var answer = (RestResponse<?>) call.proceed();
                keys.keep(
                        id,
                        answer.getStatus(),
                        location(answer),
                        tag(answer),
                        json.writeValueAsString(answer.getEntity()));
                return answer;
            });
        } catch (Exception failed) {
            QuarkusTransaction.requiringNew().run(() -> keys.release(id));
            throw failed;
        }
    }

    private RestResponse<?> answer(Kept kept, String asked, InvocationContext call) throws JsonProcessingException {
        if (!kept.asked().equals(asked)) {
            throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED, "problem.idempotency-key-reused.detail");
        }
        if (kept.body() == null) {
            throw new Refusal(ProblemType.IN_FLIGHT, "problem.in-flight.detail");
        }
        JavaType type = json.constructType(
                ((ParameterizedType) call.getMethod().getGenericReturnType()).getActualTypeArguments()[0]);
        var answer = ResponseBuilder.<Object>create(kept.status()).entity(json.readValue(kept.body(), type));
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        if (kept.tag() != null) {
            answer.tag(new EntityTag(kept.tag()));
        }
        return answer.build();
    }

    private static @Nullable String location(RestResponse<?> answer) {
        return answer.getLocation() == null ? null : answer.getLocation().toString();
    }

    private static @Nullable String tag(RestResponse<?> answer) {
        return answer.getHeaders().getFirst(HttpHeaders.ETAG) instanceof EntityTag tag ? tag.getValue() : null;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

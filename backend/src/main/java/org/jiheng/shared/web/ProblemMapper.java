package org.jiheng.shared.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/** The only place where something going wrong becomes HTTP. */
class ProblemMapper {

    /** Headers of the framework's own refusals that say more than the problem does. */
    private static final Set<String> KEPT = Set.of("Retry-After", "WWW-Authenticate");

    private static final int RETRY_AFTER_SECONDS = 2;

    private final CurrentVertxRequest request;
    private final Messages messages;
    private final Contract contract;

    ProblemMapper(CurrentVertxRequest request, Messages messages, Contract contract) {
        this.request = request;
        this.messages = messages;
        this.contract = contract;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refusal(Refusal refusal) {
        var answer = answer(refusal.type(), refusal.detail(), refusal.violations());
        refusal.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    /** Two writers passed the check of the revision together: the second one is stale. */
    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    RestResponse<Problem> stale(RuntimeException stale) {
        return answer(ProblemType.REVISION_STALE, null, List.of()).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> persistence(PersistenceException failed) {
        var refusal = DatabaseRefusals.of(failed);
        if (refusal == null) {
            return bug(failed);
        }
        var answer = answer(refusal.type(), refusal.detail(), refusal.violations());
        if (refusal.type() == ProblemType.UNAVAILABLE) {
            Log.warnf(failed, "The database is busy, trace id %s", traceId());
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    /** Bodies are validated where they are read; what fails later is our own mistake. */
    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        return bug(invalid);
    }

    /** Only reached where a body was not read by {@link JsonBody}. */
    @ServerExceptionMapper
    RestResponse<Problem> misread(MismatchedInputException misread) {
        return answer(ProblemType.UNREADABLE_REQUEST, null, List.of()).build();
    }

    /** 404, 405, 406, 415 …: the framework's own refusals. */
    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException refused) {
        if (refused.getCause() instanceof Refusal refusal) {
            return refusal(refusal);
        }
        var status = refused.getResponse().getStatus();
        var type = ofStatus(status);
        if (type == ProblemType.UNEXPECTED) {
            return bug(refused);
        }
        var answer = answer(type, null, List.of());
        refused.getResponse().getStringHeaders().forEach((name, values) -> {
            if (KEPT.contains(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            answer.header(
                    HttpHeaders.ALLOW, contract.allowed(request.getCurrent().normalizedPath()));
        }
        return answer.build();
    }

    /** A bug: the log gets everything, the client gets the trace id under which it stands there. */
    @ServerExceptionMapper
    RestResponse<Problem> bug(Throwable bug) {
        Log.errorf(bug, "Unexpected failure, trace id %s", traceId());
        return answer(ProblemType.UNEXPECTED, null, List.of()).build();
    }

    private RestResponse.ResponseBuilder<Problem> answer(
            ProblemType type, @Nullable Message detail, List<Violation> violations) {
        return RestResponse.ResponseBuilder.<Problem>create(type.status())
                .entity(Problem.of(type, detail, violations, messages.language(), traceId()))
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }

    private String traceId() {
        return Door.traceId(request.getCurrent());
    }

    private static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> ProblemType.UNREADABLE_REQUEST;
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 412 -> ProblemType.REVISION_STALE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 414 -> ProblemType.URI_TOO_LONG;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 431 -> ProblemType.HEADERS_TOO_LARGE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.UNEXPECTED;
        };
    }
}

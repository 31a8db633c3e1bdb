package org.jiheng.shared;

import java.util.Locale;

/** The kinds of refusal; each is a stable {@code type} of the contract and has its page at {@code /problems/<slug>}. */
public enum ProblemType {
    /** Cannot be read as the contract's schema. */
    UNREADABLE_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    /** The password was given out by somebody else and has to be changed first. */
    PASSWORD_CHANGE_REQUIRED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** A unique key exists. */
    ALREADY_EXISTS(409),
    /** The state forbids the step. */
    YEAR_CLOSED(409),
    /** Something still refers to it, or the state does not allow it. */
    STATE_CONFLICT(409),
    /** The same Idempotency-Key is being worked on. */
    IN_FLIGHT(409),
    REVISION_STALE(412),
    BODY_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Can be read, and a rule refuses it. */
    INVALID_INPUT(422),
    IDEMPOTENCY_KEY_REUSED(422),
    REVISION_REQUIRED(428),
    /** Too many wrong passwords from here; {@code Retry-After} says when to try again. */
    TOO_MANY_ATTEMPTS(429),
    /** A machine client asks more often than it may; {@code Retry-After} says when to go on. */
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

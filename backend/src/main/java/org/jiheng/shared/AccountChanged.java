package org.jiheng.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an account, of a person or a machine client, in this transaction. No secret is ever in it, and nothing that somebody typed who
 * could not be let in: it may have been a password.
 *
 * @param accountId {@code null} if somebody tried a name that nobody has
 * @param name the account's shown name
 * @param now the view of the account since; {@code null} where it is as it was
 */
public record AccountChanged(
        @Nullable UUID accountId,
        @Nullable String name,
        What what,
        @Nullable Object now) {

    public enum What {
        ADDED,
        REVISED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        /** The first administrator was made with the one-time link. */
        SET_UP,
        LOGGED_IN,
        LOG_IN_REFUSED,
        LOGGED_OUT,
        /** One of one's own sessions was ended from another. */
        SESSION_ENDED,
        CLIENT_ADDED,
        CLIENT_REVISED,
        SECRET_ROTATED,
        CLIENT_REVOKED,
        TOKEN_ISSUED,
        TOKEN_REFUSED
    }
}

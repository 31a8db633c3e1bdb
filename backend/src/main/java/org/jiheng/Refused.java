package org.jiheng;

import java.util.Objects;

/** Why it does not go on: one line, Chinese first, then English; an operator reads it, not a caller of the API. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String chinese, String english) {
        super(oneLine(chinese + " / " + english), null, false, false);
    }

    /** The words of the innermost cause: those above it only say that something failed. */
    static String reason(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return oneLine(cause.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(cause.getMessage(), ""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.jiheng.shared;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no. It names the kind, the sentence and the places; the language and how that looks in HTTP are not
 * its business.
 */
public class Refusal extends RuntimeException {

    private final ProblemType type;
    private final transient @Nullable Message detail;
    private final transient List<Violation> violations;

    public Refusal(ProblemType type, @Nullable Message detail, List<Violation> violations) {
        super(type + (detail == null ? "" : ": " + detail.key()) + (violations.isEmpty() ? "" : " " + violations));
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    public Refusal(ProblemType type, String key, Object... arguments) {
        this(type, Message.of(key, arguments), List.of());
    }

    /** A rule refuses what was sent, at these places. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(ProblemType.INVALID_INPUT, null, violations);
    }

    /** Refuses if there is a violation. */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    /** A rule refuses what was sent at one place. */
    public static Refusal invalid(String pointer, String code, Object... arguments) {
        return invalid(List.of(Violation.at(pointer, code, arguments)));
    }

    public ProblemType type() {
        return type;
    }

    /** Nothing where the count of violations says it all. */
    public @Nullable Message detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Seconds after which the same may be tried again; nothing where waiting does not help. */
    public OptionalLong retryAfter() {
        return OptionalLong.empty();
    }

    /**
     * One thing wrong at one place.
     *
     * @param pointer RFC 6901 pointer into the body that was sent; {@code null} when a parameter is meant
     * @param parameter name of the query, path or header parameter; {@code null} when the body is meant
     * @param message its key is also the stable {@code code} of the contract
     */
    public record Violation(
            @Nullable String pointer, @Nullable String parameter, Message message) {

        public static Violation at(String pointer, String code, Object... arguments) {
            return new Violation(pointer, null, Message.of(code, arguments));
        }

        public static Violation parameter(String name, String code, Object... arguments) {
            return new Violation(null, name, Message.of(code, arguments));
        }
    }

    /** A sentence of the message files and what fills its places {@code {0}}, {@code {1}} … */
    public record Message(String key, List<Object> arguments) {

        public static Message of(String key, Object... arguments) {
            return new Message(key, Arrays.asList(arguments));
        }
    }
}

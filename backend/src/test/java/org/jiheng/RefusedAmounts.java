package org.jiheng;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What may stand, as JSON, where an amount belongs, and how it is refused. */
public final class RefusedAmounts {

    private RefusedAmounts() {}

    /** The JSON, the status and the violation's code. */
    public static Stream<Arguments> all() {
        return Stream.of(
                arguments("12181800", 400, "wrong-type"),
                arguments("12181800.00", 400, "wrong-type"),
                arguments("1e9000000", 400, "wrong-type"),
                arguments("true", 400, "wrong-type"),
                arguments("{}", 400, "wrong-type"),
                arguments("\"\"", 400, "unreadable"),
                arguments("\" 1\"", 400, "unreadable"),
                arguments("\"1e9000000\"", 400, "unreadable"),
                arguments("\"+1\"", 400, "unreadable"),
                arguments("\"1,218.18\"", 400, "unreadable"),
                arguments("\"１２\"", 400, "unreadable"),
                arguments("\".5\"", 400, "unreadable"),
                arguments("\"1\\u0000\"", 400, "unreadable"),
                arguments("\"" + "9".repeat(400) + "\"", 400, "unreadable"),
                arguments("\"-0.01\"", 422, "positive-or-zero"),
                arguments("\"1.005\"", 422, "too-many-decimals"),
                arguments("\"1.100\"", 422, "too-many-decimals"),
                arguments("\"1000000000000000\"", 422, "too-large"));
    }
}

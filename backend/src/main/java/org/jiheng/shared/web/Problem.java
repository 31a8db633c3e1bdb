package org.jiheng.shared.web;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the API says when it cannot do what was asked (RFC 9457). */
@Schema(description = "What went wrong, where, and in the reader's language (RFC 9457)")
public record Problem(
        @Schema(description = "Stable kind; the address explains it to a person", examples = "/problems/invalid-input")
        String type,

        String title,
        int status,
        String detail,

        @Schema(description = "Found again in the server's log")
        String traceId,

        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing wrong at one place. */
    @Schema(description = "One thing wrong at one place")
    public record Violation(
            @Schema(description = "RFC 6901 pointer into the body") @Nullable
            String pointer,

            @Schema(description = "Name of the query, path or header parameter") @Nullable
            String parameter,

            @Schema(description = "Stable code of the rule") String code,
            String message) {}

    static Problem of(
            ProblemType type,
            Refusal.@Nullable Message detail,
            List<Refusal.Violation> violations,
            Locale language,
            String traceId) {
        var said = detail != null
                ? Messages.of(language, detail)
                : violations.isEmpty()
                        ? Messages.of(language, Refusal.Message.of("problem." + type.slug() + ".detail"))
                        : Messages.of(language, Refusal.Message.of("problem.violations", violations.size()));
        return new Problem(
                "/problems/" + type.slug(),
                Messages.of(language, Refusal.Message.of("problem." + type.slug())),
                type.status(),
                said,
                traceId,
                violations.stream()
                        .map(v -> new Violation(
                                v.pointer(), v.parameter(), v.message().key(), Messages.of(language, v.message())))
                        .toList());
    }
}

package org.jiheng.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a scheme, whole. Only the content of a draft can be changed. */
@Schema(description = "A version of a scheme, whole; only the content of a draft can be changed")
public record SchemeView(
        @NotNull UUID id,
        @NotNull SchemeState state,

        @Schema(description = "null while it is a draft") @Nullable
        Instant publishedAt,

        @NotNull @Valid SchemeContent content) {

    static SchemeView of(StoredScheme stored, SchemeContent content) {
        return new SchemeView(stored.id, stored.state, stored.publishedAt, content);
    }
}

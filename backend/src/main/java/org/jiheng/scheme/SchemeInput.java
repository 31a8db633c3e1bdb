package org.jiheng.scheme;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to begin with: one of both. */
@Schema(description = "A draft to begin with: a copy of a version, or a scheme of one's own; exactly one of both")
public record SchemeInput(
        @Schema(description = "A version to copy; the draft gets the next free version of its code") @Nullable
        UUID copyOf,

        @Nullable @Valid SchemeContent content) {}

package org.jiheng.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take. */
public record TransitionInput(
        @NotNull Action action,

        @Schema(description = "Needed to send back and to correct") @Nullable @Size(min = 1, max = 2000)
        String reason) {}

package org.jiheng.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A machine client and its new secret, which nobody sees again. */
public record NewSecret(
        ApiClientView client,

        @Schema(examples = "kT3vYb7Qm1xWcR8sJf4HnA6zLpE2uD9gqV5oXi0yBtM")
        String secret,

        @Schema(description = "Until when the secret before it works as well; null: there was none") @Nullable
        Instant previousUntil) {}

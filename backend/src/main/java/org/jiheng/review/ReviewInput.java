package org.jiheng.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.Action;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with many years. */
@Schema(description = "A step to take with many years")
public record ReviewInput(
        @NotNull Action action,

        @Schema(description = "Needed to send back and to correct") @Nullable @Size(min = 1, max = 2000)
        String reason,

        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Seen> items) {

    /** A year as it was seen. */
    @Schema(description = "A year as it was seen")
    public record Seen(
            @NotNull UUID evaluationId,

            @Schema(description = "The ETag of its transitions", examples = "\"12\"") @NotNull @Size(min = 1, max = 50)
            String tag) {}
}

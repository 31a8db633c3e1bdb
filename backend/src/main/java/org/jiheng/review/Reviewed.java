package org.jiheng.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.State;
import org.jiheng.shared.web.Problem;
import org.jspecify.annotations.Nullable;

/** What became of each year, in the order asked. */
@Schema(description = "What became of each year, in the order asked")
public record Reviewed(List<ReviewedYear> items) {

    /** One year. */
    @Schema(description = "One year: the state in which it is now, or why it took no step")
    public record ReviewedYear(
            UUID evaluationId,
            @Nullable State state,
            @Nullable Problem problem) {}
}

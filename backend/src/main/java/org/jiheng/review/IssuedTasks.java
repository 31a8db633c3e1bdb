package org.jiheng.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.web.Problem;
import org.jspecify.annotations.Nullable;

/** What became of each unit to which a year was issued, in the order asked. */
@Schema(description = "What became of each unit, in the order asked")
public record IssuedTasks(List<Issued> items) {

    /** One unit. */
    @Schema(description = "One unit: its year, or why it has none")
    public record Issued(
            UUID departmentId,
            @Nullable UUID evaluationId,
            @Nullable Problem problem) {}
}

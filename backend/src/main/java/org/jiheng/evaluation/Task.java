package org.jiheng.evaluation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year that waits for the caller. */
@Schema(description = "A year that waits for the caller, and for what")
public record Task(
        EvaluationSummary evaluation,

        @Schema(description = "Names the year as it is, as the ETag of its transitions does", examples = "\"12\"")
        String tag,

        @Schema(description = "What the caller is to do; whether it is open yet, getTransitions says")
        List<Action> waitsFor,

        @Schema(description = "The deadline has passed and the year was not submitted")
        boolean overdue,

        @Schema(description = "Remarks without an answer") int openRemarks,

        @Schema(description = "Remarks with an answer that is not accepted yet")
        int answeredRemarks,

        @Schema(description = "Who sent it back, if it was") @Nullable
        String sentBackBy,

        @Nullable Instant sentBackAt,
        @Nullable String sentBackReason) {}

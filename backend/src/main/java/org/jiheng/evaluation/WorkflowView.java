package org.jiheng.evaluation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.web.MessageView;
import org.jspecify.annotations.Nullable;

/** Where a year stands, which steps are open to the caller and why others are not, and how it came here. */
@Schema(description = "Where a year stands, the steps from here, and those that were taken")
public record WorkflowView(
        State state,
        Status status,

        @Schema(description = "1; one more after each correction")
        int version,

        @Schema(description = "1; one more after each submission of the version that came back")
        int round,

        @Schema(description = "The deadline has passed and the year was not submitted")
        boolean overdue,

        List<StepView> steps,

        @Schema(description = "All steps, the newest first") List<TakenStep> history) {

    /** A step from here. */
    @Schema(description = "A step from here; open if there is no obstacle")
    public record StepView(Action action, State to, List<MessageView> obstacles) {}

    /** A step that was taken. */
    @Schema(description = "A step that was taken")
    public record TakenStep(
            int sequence,
            int version,
            Action action,
            State from,
            State to,
            String by,
            Instant at,

            @Schema(description = "Submitted or signed after the deadline")
            boolean late,

            @Nullable String reason) {

        /** Whether the head of the unit signed, which is the submission. */
        boolean signs() {
            return Workflow.isSignature(action, from);
        }

        static TakenStep of(Transition taken) {
            return new TakenStep(
                    taken.sequence,
                    taken.version,
                    taken.action,
                    taken.fromState,
                    taken.toState,
                    taken.accountName,
                    taken.actedAt,
                    taken.late,
                    taken.reason);
        }
    }
}

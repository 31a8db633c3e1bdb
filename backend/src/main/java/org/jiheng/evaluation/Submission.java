package org.jiheng.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.WorkflowView.TakenStep;

/** 送审: a version of the self-evaluation as its head signed it, of which all data is kept. */
@Schema(description = "A version of the self-evaluation as the head of the unit signed it")
public record Submission(
        @Schema(description = "The number of the step that signed it")
        int sequence,

        @Schema(description = "1; one more after each correction")
        int version,

        @Schema(description = "1; one more for each submission of the version")
        int round,

        String by,
        Instant at,

        @Schema(description = "Signed after the deadline") boolean late) {

    /** Those of a history, the newest first as it is. */
    static List<Submission> of(List<TakenStep> history) {
        var submissions = new ArrayList<Submission>();
        var rounds = new HashMap<Integer, Integer>();
        for (int i = history.size() - 1; i >= 0; i--) {
            var step = history.get(i);
            if (step.signs()) {
                var round = rounds.merge(step.version(), 1, Integer::sum);
                submissions.add(
                        0, new Submission(step.sequence(), step.version(), round, step.by(), step.at(), step.late()));
            }
        }
        return submissions;
    }
}

package org.jiheng.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a year. */
@Schema(description = "What differs between a submission of a year and a later one, or the year as it is now")
public record ChangesView(
        @Schema(description = "null if nothing was submitted before") @Nullable
        Submission since,

        @Schema(description = "null for the year as it is now") @Nullable
        Submission until,

        List<ChangedField> items,

        @Schema(description = "There are more differences than are shown")
        boolean truncated) {

    /** No more are shown: who has changed this much has written another report. */
    static final int MAX_ITEMS = 500;

    /** One difference. */
    @Schema(description = "One difference")
    public record ChangedField(
            YearSection section,

            @Schema(description = "The name of the project that it belongs to") @Nullable
            String subject,

            @Schema(examples = "当年财政拨款：全年预算数") String label,

            @Schema(
                    description = "RFC 6901 into the year's data, but that rows are named by their id or code;"
                            + " behind field/<section> it is the anchor of a remark")
            String pointer,

            @Schema(description = "null if nothing was there") @Nullable
            String before,

            @Schema(description = "null if nothing is there now") @Nullable
            String after) {}
}

package org.jiheng.checking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The typed numbers of a text in whose place figures of the year can be referred to. */
@Schema(description = "The typed numbers of a text that figures of the year equal, or nearly, in the order of the text")
public record SuggestionList(
        List<Suggestion> items,

        @Schema(description = "There are more such numbers than are shown")
        boolean truncated) {

    /** A typed number. */
    @Schema(description = "A typed number; a reference to one of the candidates can replace it")
    public record Suggestion(
            @Schema(description = "Where it begins in the text, in UTF-16 code units", examples = "4")
            int start,

            @Schema(description = "Behind its last character, with the unit that the figure prints itself")
            int end,

            @Schema(examples = "1220.05万元") String typed,

            @Schema(
                    description =
                            "The likeliest first; of those that differ from what is typed none where one equals it")
            List<Candidate> candidates) {}

    /** A figure that can be meant. */
    @Schema(description = "A figure that can be meant")
    public record Candidate(
            @Schema(examples = "expenditure:AMOUNT") String figureId,
            @Schema(examples = "支出合计") String label,

            @Schema(description = "As the report prints it", examples = "1220.05万元")
            String printed,

            @Schema(description = "Within what is typed to 0.01 万元, 0.01 % or 0.01 points; else nearly")
            boolean equal) {}
}

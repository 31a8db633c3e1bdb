package org.jiheng.checking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.checking.SuggestionList.Candidate;
import org.jspecify.annotations.Nullable;

/** The typed numbers in the texts of a year in whose place its figures can be referred to. */
@Schema(
        description =
                "The typed numbers in the texts of a year that figures of the year equal, or nearly; each text in its order")
public record TypedNumberList(
        List<TypedNumber> items,
        @Nullable String next,

        @Schema(description = "There are more such numbers than are shown")
        boolean truncated) {

    static final int MOST = 1000;

    /** A typed number. */
    @Schema(
            description =
                    "A number that was typed into a text of the year; a reference to one of the candidates can replace it")
    public record TypedNumber(
            @Schema(description = "The words and where they stand in the text as it is written")
            FindingPlace place,

            @Schema(
                    description =
                            "The likeliest first; of those that differ from what is typed none where one equals it")
            List<Candidate> candidates) {}
}

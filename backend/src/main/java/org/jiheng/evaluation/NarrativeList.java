package org.jiheng.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a year that its outline has, in the order of the report; then what was written beside them. */
@Schema(
        description =
                "The paragraphs of a year that the outline of its region has, in the order of the report; then what was written"
                        + " beside them")
public record NarrativeList(
        List<NarrativeItem> items, @Nullable String next) {

    /** A paragraph and the revision it has; it is changed at its own address. */
    @Schema(description = "A paragraph and the revision it has; it is changed at its own address")
    public record NarrativeItem(
            @Schema(description = "Code of narrativeParagraph", examples = "experience")
            String paragraph,

            @Schema(
                    description = "Of the section that prints it, in Chinese as the report is; null if the outline of"
                            + " the region does not have it (any more)",
                    examples = "主要经验及做法")
            @Nullable
            String heading,

            @Nullable String text,
            int revision) {}
}

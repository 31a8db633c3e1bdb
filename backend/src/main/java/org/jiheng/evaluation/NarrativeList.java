package org.jiheng.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All paragraphs of a year, in the order of the report. */
@Schema(description = "All paragraphs of a year, in the order of the report")
public record NarrativeList(
        List<NarrativeItem> items, @Nullable String next) {

    /** A paragraph and the revision it has; it is changed at its own address. */
    @Schema(description = "A paragraph and the revision it has; it is changed at its own address")
    public record NarrativeItem(String paragraph, @Nullable String text, int revision) {}
}

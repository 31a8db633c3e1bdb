package org.jiheng.checking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.evaluation.Section;
import org.jspecify.annotations.Nullable;

/** Where in a year something stands that a finding speaks of. */
@Schema(description = "A field of the year that a finding speaks of")
public record FindingPlace(
        Section section,

        @Schema(description = "null for what is the department's") @Nullable
        UUID projectId,

        @Schema(
                description = "Into the year's data; rows are named by their id or code",
                examples = "/budget/expenditure/rows/project/executed")
        String pointer,

        @Schema(description = "The same as remarks name it", examples = "figure/expenditure/project:AMOUNT")
        String anchor,

        @Schema(examples = "项目支出 全年执行数") String label,

        @Schema(description = "The words that are meant, where the field is a text") @Nullable
        String quote,

        @Schema(description = "Where they stand in the text as it is written, where that is known") @Nullable
        TextSpan span) {

    /** A stretch of a text. */
    @Schema(description = "A stretch of a text, in UTF-16 code units; the end is exclusive")
    public record TextSpan(int start, int end) {}
}

package org.jiheng.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two schemes side by side. */
@Schema(description = "Two schemes side by side; their test cases are not compared")
public record SchemeComparison(SchemeSummary scheme, SchemeSummary with, List<SchemeDifference> differences) {

    public enum Change {
        /** Only the scheme has it. */
        ADDED,
        /** Only the other one has it. */
        REMOVED,
        CHANGED
    }

    /** One place where they differ. */
    @Schema(description = "One place where two schemes differ")
    public record SchemeDifference(
            @Schema(
                    description = "Place in the scheme's content; null where only the other one has it",
                    examples = "/rules/execution/points")
            @Nullable
            String pointer,

            @Schema(description = "Place in the other one's content") @Nullable
            String withPointer,

            @Schema(description = "The place in words", examples = "预算执行率 · 分值")
            String label,

            Change change,
            @Schema(examples = "20.00") @Nullable String value,
            @Schema(examples = "10.00") @Nullable String withValue) {}
}

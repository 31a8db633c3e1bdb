package org.jiheng.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value that is another than before. */
@Schema(description = "One value that is another than before; null: there was or is none")
public record AuditChange(
        @Schema(
                description = "RFC 6901 pointer into the thing as it is since; of what is gone, as it was",
                examples = "/rows/0/executed")
        String pointer,

        @Schema(examples = "10.00") @Nullable String before,
        @Schema(examples = "12.50") @Nullable String after) {

    /** Whether it is the value at {@code place}, or one in it. */
    boolean isAt(String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}

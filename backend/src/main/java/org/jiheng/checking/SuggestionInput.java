package org.jiheng.checking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of the year as it is being written, which is not kept. */
@Schema(description = "A text of the year as it is being written; it is not kept")
public record SuggestionInput(
        @Schema(description = "References in it stay what they are", examples = "全年支出1220.05万元，执行率⟦department:RATE⟧。")
        @NotNull
        @Size(max = 20_000)
        String text) {}
